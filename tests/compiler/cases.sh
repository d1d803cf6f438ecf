# SPDX-License-Identifier: MIT
# Golden cases: what codesc says of each file of tests/cases/compiler/, and its exit code. With
# UPDATE=1 it writes what it finds; read the difference before you commit it.
. "$SOURCE/tests/lib.sh"
need_codesc

cd "$SOURCE/tests/cases/compiler"
count=0
for case in *.yaml; do
    name=${case%.yaml}
    # A case of several files: NAME.yaml, NAME.part.yml, …
    set -- "$case"
    for part in "$name".*.yml; do
        [ ! -e "$part" ] || set -- "$@" "$part"
    done
    # NAME.why holds the key of an entry whose origin is told.
    [ ! -e "$name.why" ] || set -- "$@" --why "$(cat "$name.why")"
    code=0
    "$CODESC" check "$@" > "$work/actual" 2>&1 || code=$?
    echo "exit $code" >> "$work/actual"
    [ -z "${UPDATE-}" ] || cp "$work/actual" "$name.expected"
    expect_same "$name" "$name.expected" "$work/actual"
    # The same as JSON: all in one file, an array a case, for a look at the end.
    json_code=0
    "$CODESC" check "$@" --diagnostics=json 2> "$work/json" > /dev/null || json_code=$?
    [ "$json_code" -eq "$code" ] || fail "$name: exit code $json_code with JSON"
    { printf '%s"%s": ' "$([ "$count" -eq 0 ] || echo ,)" "$name"; cat "$work/json"; } >> "$work/all"
    count=$((count + 1))
done
if command -v python3 > /dev/null; then
    { echo "{"; cat "$work/all"; echo "}"; } > "$work/all.json"
    expect_exit "JSON" 0 python3 - "$work/all.json" <<'PYTHON'
import json, re, sys
cases = json.load(open(sys.argv[1], encoding="utf-8", errors="replace"))
for name, found in cases.items():
    text = open(name + ".expected", encoding="utf-8", errors="replace").read()
    shown = re.findall(r"^(\S+?):(\d+):(\d+): (error|warning): (.*) \[([a-z0-9-]+)\]$", text, re.M)
    # The text shows a question mark for what could upset a terminal.
    safe = lambda message: re.sub(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\ufeff]", "?", message)
    listed = [(d["file"], str(d["line"]), str(d["column"]), d["severity"], safe(d["message"]),
               d["rule"]) for d in found if "line" in d]
    assert all(each in listed for each in shown), (name, shown, listed)
    assert len(listed) == len(shown) or len(shown) == 20, (name, shown, listed)
    notes = len(re.findall(r": note: ", text))
    assert sum("note" in d for d in found) >= notes, name
PYTHON
fi
echo "$count cases"
[ "$count" -gt 50 ] || fail "cases are missing"
finish
