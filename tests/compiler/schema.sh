# SPDX-License-Identifier: MIT
# The JSON Schema is the committed one, and a validator that is not ours says of each case what codesc
# says, as far as a schema can.
. "$SOURCE/tests/lib.sh"
need_codesc

expect_exit "schema" 0 "$CODESC" schema
expect_same "data/codes.schema.json is stale; build the target 'regenerate'" \
    "$SOURCE/data/codes.schema.json" "$work/out"
expect_exit "words behind it" 2 "$CODESC" schema more

for candidate in python3 /usr/bin/python3; do
    python=$candidate
    "$python" -c 'import jsonschema, yaml' 2> /dev/null && break
    python=
done
if [ -z "$python" ]; then
    echo "skipped: python3 with jsonschema and yaml is missing, nobody else reads the schema"
    finish
fi
cat > "$work/validate.py" <<'PYTHON'
import json, os, sys
import jsonschema, yaml

class Loader(yaml.SafeLoader):
    """YAML as codesc reads it: a date is a text."""

Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if "timestamp" not in tag]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}

schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
failures = 0
for path in sys.argv[2:]:
    expected = os.path.splitext(path)[0] + ".expected"
    good = not os.path.exists(expected) or "exit 0" in open(expected, encoding="utf-8", errors="replace").read()
    rules = "" if good else open(expected, encoding="utf-8", errors="replace").read()
    try:
        data = yaml.load(open(path, encoding="utf-8"), Loader)
        errors = sorted(error.message for error in validator.iter_errors(data))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        errors = [str(error)]
    if good and errors:
        print(path, "is good, but:", errors[0])
        failures += 1
    known = ("[unknown-field]", "[missing-field]", "[wrong-type]", "[unknown-word]", "[bad-code]",
             "[bad-name]", "[empty-value]", "[duplicate-item]", "[misplaced-field]")
    several = any(name.startswith(os.path.basename(path)[:-5] + ".") and name.endswith(".yml")
                  for name in os.listdir(os.path.dirname(path) or "."))
    # A schema cannot say the first two; this reader of YAML takes "yes" for true, and joins "<<".
    beyond = ("1yz", "there are no codes", "suppress: yes", "'<<'")
    if (not good and not several and not errors and any(rule in rules for rule in known)
            and not any(text in rules for text in beyond)):
        print(path, "is wrong, but the schema takes it")
        failures += 1
print(len(sys.argv) - 2, "files,", failures, "differ")
sys.exit(1 if failures or len(sys.argv) < 50 else 0)
PYTHON
expect_exit "another validator" 0 "$python" "$work/validate.py" "$SOURCE/data/codes.schema.json" \
    "$SOURCE"/data/*.yaml "$SOURCE"/tests/cases/compiler/*.yaml \
    "$SOURCE/tests/cases/cli/catalogue.yaml"
cat "$work/out"
finish
