# SPDX-License-Identifier: MIT
"""Reads data/*.yaml as they are written and checks what codesc does not: similarity.py DATA EXCUSED.

No two explanations are more than 60 % alike (Jaccard over word 3-grams) unless EXCUSED, a
tab-separated file of key, key, reason, names the pair; there are as many entries and wordings as the
project promises; codes and provider entries have samples; some words do not occur.
"""

import glob
import itertools
import os
import re
import sys
from collections import defaultdict

import yaml

MOST_ALIKE = 0.60
LEAST_PROVIDER_ENTRIES = 450
LEAST_WORDINGS = 700
PROSE = ("explanation", "cause", "action")
BANNED = ("we", "please", "simply", "just", "an issue", "some kind of")

failures = 0


def fail(message):
    global failures
    failures += 1
    print(f"FAILED: {message}")


class Entry:
    def __init__(self, key, kind, fields, place):
        self.key, self.kind, self.fields, self.place = key, kind, fields, place

    def texts(self):
        """Every prose of the entry and of its contexts, with the name of its field."""
        for field in PROSE:
            if field in self.fields:
                yield field, self.fields[field]
        for number, context in enumerate(self.fields.get("contexts", []), 1):
            for field in PROSE:
                if field in context:
                    yield f"{field} of context {number}", context[field]


def read_entries(folder):
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    entries = []
    files = sorted(glob.glob(os.path.join(folder, "*.yaml")))
    for path in files:
        with open(path, encoding="utf-8") as stream:
            document = yaml.load(stream, Loader=loader)
        place = "data/" + os.path.basename(path)
        for fields in document.get("codes", []):
            if "provider" in fields:
                key, kind = f"{fields['provider']}:{fields['name']}", "provider"
            else:
                key = str(fields["code"])
                kind = "reply" if re.fullmatch(r"[0-9]{3}", key) else "enhanced"
            entries.append(Entry(key, kind, fields, place))
        for fields in document.get("phrases", []):
            entries.append(Entry("phrase:" + fields["name"], "phrase", fields, place))
    return entries


def grams_of(text):
    words = re.findall(r"[0-9a-z]+", text.lower())
    if len(words) < 3:
        return {tuple(words)}
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}


def read_excused(path):
    excused = {}
    with open(path, encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            columns = line.split("\t")
            if len(columns) != 3 or not all(column.strip() for column in columns):
                fail(f"excused.tsv:{number}: not 'key, tab, key, tab, reason'")
                continue
            excused[frozenset(columns[:2])] = number
    return excused


def check_similarity(entries, excused):
    """Only pairs that share a 3-gram are compared."""
    explained = [entry for entry in entries if "entry" not in entry.fields]
    grams = []
    seen_in = defaultdict(list)
    shared = defaultdict(int)
    for number, entry in enumerate(explained):
        if "explanation" not in entry.fields:
            fail(f"{entry.place}: {entry.key} has no explanation")
        grams.append(grams_of(entry.fields.get("explanation", entry.key)))
        for gram in grams[-1]:
            for other in seen_in[gram]:
                shared[other, number] += 1
            seen_in[gram].append(number)

    alike = []
    for (a, b), common in shared.items():
        likeness = common / (len(grams[a]) + len(grams[b]) - common)
        alike.append((likeness, a, b))
    alike.sort(reverse=True)

    used = set()
    for likeness, a, b in alike:
        if likeness <= MOST_ALIKE:
            break
        pair = frozenset((explained[a].key, explained[b].key))
        if pair in excused:
            used.add(pair)
        else:
            fail(
                f"{likeness:.0%} alike: {explained[a].key} ({explained[a].place})"
                f" and {explained[b].key} ({explained[b].place})"
            )
    for pair, number in excused.items():
        if pair not in used:
            fail(f"excused.tsv:{number}: {' and '.join(sorted(pair))} are not too much alike")
    rest = [row for row in alike if row[0] <= MOST_ALIKE]
    most = ""
    if rest:
        likeness, a, b = rest[0]
        most = f", otherwise at most {likeness:.0%} alike: {explained[a].key} and {explained[b].key}"
    print(f"{len(explained)} explanations{most}")


def check_amounts(entries):
    providers = sum(entry.kind == "provider" for entry in entries)
    wordings = {
        re.sub(r"\s+", " ", wording.lower())
        for entry in entries
        if entry.kind == "phrase"
        for wording in entry.fields.get("match", [])
    }
    print(f"{providers} provider entries, {len(wordings)} wordings of phrases")
    if providers < LEAST_PROVIDER_ENTRIES:
        fail(f"{providers} provider entries, not {LEAST_PROVIDER_ENTRIES}")
    if len(wordings) < LEAST_WORDINGS:
        fail(f"{len(wordings)} wordings in phrases, not {LEAST_WORDINGS}")


def check_samples(entries):
    for entry in entries:
        must_have = entry.kind == "provider" or (entry.kind == "reply" and entry.key[0] in "45")
        if must_have and not entry.fields.get("samples"):
            fail(f"{entry.place}: {entry.key} has no sample")


def check_words(entries):
    # Between quotation marks others speak: "we" of a provider's reply is no "we" of ours.
    quoted = re.compile(r'"[^"]*"')
    banned = re.compile(
        r"(?<![\w.@-])(" + "|".join(word.replace(" ", r"\s+") for word in BANNED) + r")(?!\.?[\w@-])",
        re.IGNORECASE,
    )
    for entry in entries:
        for field, text in entry.texts():
            for match in banned.finditer(quoted.sub('""', text)):
                fail(f"{entry.place}: {entry.key}: \"{match.group()}\" in {field}")


def main():
    entries = read_entries(sys.argv[1])
    keys = defaultdict(int)
    for entry in entries:
        keys[entry.key] += 1
    for key, count in keys.items():
        if count > 1:
            fail(f"{count} entries have the key {key}")
    excused = read_excused(sys.argv[2])
    for pair, number in excused.items():
        for key in itertools.filterfalse(keys.__contains__, sorted(pair)):
            fail(f"excused.tsv:{number}: there is no {key}")
    check_similarity(entries, excused)
    check_amounts(entries)
    check_samples(entries)
    check_words(entries)
    return 1 if failures else 0


sys.exit(main())
