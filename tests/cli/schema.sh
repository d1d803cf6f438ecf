# SPDX-License-Identifier: MIT
# What is written with --json is as docs/smtpcodes.schema.json says: each golden output of that kind,
# and the whole catalogue. The validator is not ours.
. "$SOURCE/tests/lib.sh"
python3 -c 'import jsonschema' 2> /dev/null || skip "python3-jsonschema is missing"

"$SMTPCODES" list --json > "$work/list.json"
"$SMTPCODES" search --json mailbox > "$work/search.json"
expect_exit "validator" 0 python3 - "$SOURCE" "$work" <<'PYTHON'
import glob, json, re, sys
import jsonschema
source, work = sys.argv[1:]
schema = json.load(open(source + "/docs/smtpcodes.schema.json"))
validator_class = jsonschema.validators.validator_for(schema)
validator_class.check_schema(schema)

def check(name, definition, text):
    part = {"definitions": schema["definitions"], "$ref": "#/definitions/" + definition}
    for error in validator_class(part).iter_errors(json.loads(text)):
        sys.exit("%s: %s at %s" % (name, error.message, list(error.absolute_path)))

kinds = {"list": "entries", "search": "entries", "render": "rendering", "explain": "verdict"}
counts = {}
for line in open(source + "/tests/cases/cli/cases.txt", encoding="utf-8"):
    words = line.split()
    if line.startswith("#") or "--json" not in words:
        continue
    text = open("%s/tests/cases/cli/%s.expected" % (source, words[0]), encoding="utf-8").read()
    text = re.sub(r"^(stderr: .*|exit \d+)$", "", text, flags=re.M)
    # explain writes one object a line, all others one text.
    for part in text.splitlines() if words[1] == "explain" else [text]:
        if part.strip():
            check(words[0], kinds.get(words[1], "answers"), part)
            counts[words[1]] = counts.get(words[1], 0) + 1
assert sum(counts.values()) > 30 and counts["explain"] > 10 and counts["render"] > 2, counts
for name in ("list", "search"):
    check(name, "entries", open("%s/%s.json" % (work, name), encoding="utf-8").read())
# The schema says no to what is wrong.
broken = json.load(open(work + "/list.json", encoding="utf-8"))[:1]
broken[0]["blame"] = "nobody"
part = {"definitions": schema["definitions"], "$ref": "#/definitions/entries"}
assert not validator_class(part).is_valid(broken)
PYTHON
cat "$work/err"
finish
