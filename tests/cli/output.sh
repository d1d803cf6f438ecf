# SPDX-License-Identifier: MIT
# The program as installed: its version, its JSON as others read it, and outputs that break.
. "$SOURCE/tests/lib.sh"

expect_exit "version" 0 "$SMTPCODES" --version
grep -qE '^smtpcodes [0-9]+\.[0-9]+\.[0-9]+$' "$work/out" || fail "no version"
grep -qE '^  reply: [0-9]+$' "$work/out" || fail "no count"
grep -qE '^content hash [0-9a-f]{16}$' "$work/out" || fail "no content hash"

if [ -e /dev/full ]; then
    for words in "550" "--json 550" "--full 550" "search mailbox" "search --json mailbox" "render 250" "render --json 250" "list" "list --json" "--help" "--version"; do
        code=0
        # shellcheck disable=SC2086 # words are words
        "$SMTPCODES" $words > /dev/full 2> "$work/err" || code=$?
        [ "$code" -eq 2 ] || fail "$words to a full disk: exit code $code"
        expect_text "$words to a full disk" "cannot write to standard output: No space left" "$work/err"
    done
fi
# A pipe that nobody reads ends the program, quietly.
{ "$SMTPCODES" list --json 2> "$work/err"; echo $? > "$work/code"; } | true
[ ! -s "$work/err" ] || fail "closed pipe: $(cat "$work/err")"

# Nowhere to write to at all.
echo '550 5.1.1 No such user' > "$work/reply"
for words in "550" "list" "search mailbox" "render 250" "--help" "explain $work/reply"; do
    expect_exit "$words without an output" 2 sh -c "'$SMTPCODES' $words >&-"
    expect_text "$words without an output" "cannot write to standard output" "$work/err"
done

# JSON, read by a program that is not ours.
"$SMTPCODES" list --json > "$work/list.json"
if command -v python3 > /dev/null && python3 -c 'import json' 2> /dev/null; then
    expect_exit "JSON" 0 python3 - "$work/list.json" <<'PYTHON'
import json, sys
entries = json.load(open(sys.argv[1], encoding="utf-8"))
fields = {"key", "kind", "code", "name", "text", "explanation", "cause", "action", "category",
          "blame", "suppress", "disposition", "status", "confidence", "commands", "contexts",
          "enhanced", "sources", "samples", "provider", "match", "entry", "not_samples", "when"}
assert len(entries) > 40
for entry in entries:
    assert set(entry) == fields, set(entry) ^ fields
    assert isinstance(entry["suppress"], bool) and isinstance(entry["contexts"], list)
    assert entry["explanation"]
    assert entry["kind"] == "phrase" or entry["text"] and entry["sources"]
PYTHON
else
    echo "skipped: python3 is missing, nobody else reads the JSON"
fi

# Every entry answers to its key and its name, and each output fits into 80 columns.
"$SMTPCODES" list | awk '{ name = $1; print $1, sub(/.*:/, "", name) ? name : $2 }' > "$work/keys"
[ "$(wc -l < "$work/keys")" -gt 40 ] || fail "the list is short"
# Sanitizers make each start slow: there one of ten is enough.
[ -z "${SANITIZE-}" ] || { awk 'NR % 10 == 1' "$work/keys" > "$work/few" && mv "$work/few" "$work/keys"; }
while read -r key name; do
    expect_exit "$key" 0 "$SMTPCODES" "$key"
    expect_text "$key" "$key" "$work/out"
    expect_exit "$name" 0 "$SMTPCODES" "$name"
    # Several may share a name; each of them is found by its key.
    grep -qF "$key" "$work/out" || fail "$name: $key is not found"
    "$SMTPCODES" --full "$key" > "$work/out"
    awk -v key="$key" 'length > 80 && !/[^ -~]/ && /[^ ] +[^ ]/ { print key ": " $0; bad = 1 } END { exit bad }' \
        "$work/out" || fail "$key is wider than 80 columns"
done < "$work/keys"

# On a terminal: as wide as that, in bold unless NO_COLOR says no.
if command -v script > /dev/null; then
    on_terminal() {
        script -qec "stty cols $1; $2 '$SMTPCODES' ${3-550}" /dev/null < /dev/null | tr -d '\r'
    }
    # Of a large file a person sees how far it is; nobody else does, and of a small file nobody.
    awk 'BEGIN { while (n++ < 300000) print "550 5.1.1 <a" n "@example.org>: User unknown in virtual table" }' \
        > "$work/large"
    with_progress() {
        script -qec "$1" /dev/null < /dev/null > "$work/progress"
    }
    with_progress "'$SMTPCODES' explain --json '$work/large' > /dev/null"
    grep -q ' 50 %, 1[0-9]* replies' "$work/progress" || fail "no progress is shown"
    with_progress "'$SMTPCODES' explain --json '$work/large' > /dev/null 2> '$work/err'"
    [ ! -s "$work/progress" ] && [ ! -s "$work/err" ] || fail "progress is shown where nobody looks"
    with_progress "head -n 1000 '$work/large' > '$work/small'; '$SMTPCODES' explain --json '$work/small' > /dev/null"
    [ ! -s "$work/progress" ] || fail "progress is shown for a small file"
    on_terminal 40 'env -u NO_COLOR TERM=xterm' > "$work/narrow"
    grep -q "$(printf '\033')\[1m550" "$work/narrow" || fail "not bold on a terminal"
    sed "s/$(printf '\033')\[[0-9]*m//g" "$work/narrow" |
        awk 'length > 40 && /[^ ] +[^ ]/ { print; bad = 1 } END { exit bad }' ||
        fail "wider than a terminal of 40 columns"
    on_terminal 80 'env NO_COLOR=1 TERM=xterm' > "$work/plain"
    ! grep -q "$(printf '\033')" "$work/plain" || fail "escape sequences in spite of NO_COLOR"
    on_terminal 80 'env NO_COLOR=1 TERM=xterm' '--color=always 550' > "$work/always"
    grep -q "$(printf '\033')\[31mfail" "$work/always" || fail "no colour in spite of --color=always"
    on_terminal 80 'env -u NO_COLOR TERM=xterm' '--color=never 550' > "$work/never"
    ! grep -q "$(printf '\033')" "$work/never" || fail "colour in spite of --color=never"
    on_terminal 80 'env -u NO_COLOR TERM=dumb' > "$work/dumb"
    ! grep -q "$(printf '\033')" "$work/dumb" || fail "colour on a terminal that has none"
    on_terminal 80 'env -u NO_COLOR TERM=xterm' 'search mailbox full' > "$work/marked"
    grep -q "$(printf '\033')\[1;33mmailbox" "$work/marked" || fail "words are not marked"
    for words in list 'search mailbox full' "explain '$work/reply'" '--full 550' X.7.1 "'gmail 5.7.26'"; do
        for width in 40 60 80; do
            on_terminal "$width" 'env NO_COLOR=1 TERM=xterm' "$words" > "$work/narrow"
            awk -v width="$width" 'length > width && /[^ ] +[^ ]/ && !/^[^ ]+  / { print; bad = 1 } END { exit bad }' \
                "$work/narrow" || fail "$words is wider than $width columns"
        done
    done
fi
finish
