# SPDX-License-Identifier: MIT
"""Agreement of the verdicts with the labelled replies: python3 labelled.py SMTPCODES LABELLED."""
import collections
import csv
import json
import subprocess
import sys

program, path = sys.argv[1:3]
verbose = len(sys.argv) > 3
with open(path, newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
lines = "".join(f"{row['command']}\t{row['reply']}\n" for row in rows)
result = subprocess.run([program, "explain", "--json", "--tsv", "command,reply"], input=lines.encode(),
                        stdout=subprocess.PIPE, check=True)
verdicts = [json.loads(line) for line in result.stdout.splitlines()]
assert len(verdicts) == len(rows), (len(verdicts), len(rows))

agree = collections.Counter()
total = collections.Counter()
confused = collections.Counter()
falsely = []
missed = []
same = collections.Counter()
for row, verdict in zip(rows, verdicts):
    total[row["category"]] += 1
    if verdict["category"] == row["category"]:
        agree[row["category"]] += 1
    else:
        confused[row["category"], verdict["category"]] += 1
        if verbose:
            print(f"{row['category']} -> {verdict['category']} [{verdict['evidence'][0]['key'] if verdict['evidence'] else '-'}] "
                  f"{row['command']} | {row['reply'][:150]} | {row['note'][:60]}")
    wanted = row["suppress"] == "true"
    same["suppress"] += verdict["suppress"] == wanted
    same["blame"] += verdict["blame"] == row["blame"]
    same["disposition"] += verdict["disposition"] == row["disposition"]
    if verdict["suppress"] and not wanted:
        falsely.append(row["reply"])
    if wanted and not verdict["suppress"]:
        missed.append(row["reply"])
count = len(rows)
print(f"{count} replies")
for category in sorted(total):
    print(f"  {category:22} {agree[category]:3} of {total[category]:3}")
print("confused:")
for (wanted, found), times in confused.most_common(20):
    print(f"  {wanted} taken for {found}: {times}")
categories = sum(agree.values())
print(f"category agrees: {100 * categories / count:.1f} %")
for part in ("suppress", "disposition", "blame"):
    print(f"{part} agrees: {100 * same[part] / count:.1f} %")
for name, replies in (("falsely suppressed", falsely), ("not suppressed", missed)):
    print(f"{name}: {len(replies)}")
    for reply in replies:
        print(f"  {reply[:160]}")
# None may be falsely suppressed; the rest must not fall behind what was reached. The rows were seen
# while phrases were written: on replies that nobody has seen fewer categories agree.
good = not falsely and same["suppress"] >= 0.97 * count and categories >= 0.92 * count
sys.exit(0 if good else 1)
