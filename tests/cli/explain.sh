# SPDX-License-Identifier: MIT
# smtpcodes explain: replies from pipes, files and columns; JSON line for line; outputs that break.
. "$SOURCE/tests/lib.sh"

# One object a reply, in their order, an empty one too; a reply of several lines is one.
printf '%s\n' '550-5.1.1 User' '550 5.1.1 unknown' '' 'hello' '<<< 421 4.7.0 [TSS04] later' '250' \
    > "$work/raw"
expect_exit "raw replies" 0 "$SMTPCODES" explain --json "$work/raw"
[ "$(wc -l < "$work/out")" -eq 5 ] || fail "$(wc -l < "$work/out") objects for 5 replies"
cp "$work/out" "$work/answers.json"
expect_exit "standard input" 0 sh -c "'$SMTPCODES' explain --json < '$work/raw' > '$work/piped'"
expect_same "standard input gives the same" "$work/answers.json" "$work/piped"
expect_text "two lines" '{"input":"550-5.1.1 User\u000a550 5.1.1 unknown","reply":550' "$work/piped"
expect_text "an empty reply" '{"input":"","reply":null,"enhanced":null,"enhanced_valid":null' "$work/piped"
expect_text "no reply" '"disposition":null,"category":"unclassified","blame":"unknown","suppress":false' \
    "$work/piped"

if command -v python3 > /dev/null; then
    cat > "$work/check.py" <<'PYTHON'
import json, sys
fields = ["input", "reply", "enhanced", "enhanced_valid", "provider", "entry", "name", "disposition",
          "category", "blame", "suppress", "retry_after", "explanation", "cause", "action", "evidence"]
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
for line in lines:
    verdict = json.loads(line)
    assert list(verdict) == fields, list(verdict)
    raw = verdict["input"].encode()
    for each in verdict["evidence"]:
        assert list(each) == ["kind", "key", "category", "start", "end"], each
        assert 0 <= each["start"] < each["end"] <= len(raw), each
    assert isinstance(verdict["suppress"], bool) and verdict["category"]
print(len(lines))
PYTHON
    expect_exit "JSON as others read it" 0 python3 "$work/check.py" "$work/piped"
else
    echo "skipped: python3 is missing, nobody else reads the JSON"
fi

# Columns: each line is one reply, with its line ends written \n; what is known differs by line.
printf 'RCPT\tx\t550-5.1.1 no\\n550 5.1.1 such user here\t192.0.2.7\nDATA\ty\t550 5.1.1\t\n\t\t\t\nMAIL FROM\n' \
    > "$work/columns"
expect_exit "columns" 0 "$SMTPCODES" explain --json --tsv command,ignore,reply,own_ip "$work/columns"
[ "$(wc -l < "$work/out")" -eq 4 ] || fail "$(wc -l < "$work/out") objects for 4 lines"
sed -n 2p "$work/out" > "$work/line"
expect_text "after the data a bare code is no proof" '"suppress":false' "$work/line"
expect_exit "unknown column" 2 "$SMTPCODES" explain --tsv command,colour,reply "$work/columns"
expect_text "unknown column" "not 'colour'" "$work/err"
expect_exit "no reply column" 2 "$SMTPCODES" explain --tsv command "$work/columns"
expect_exit "provider" 0 "$SMTPCODES" explain --json --provider yahoo "$work/raw"
expect_text "provider" '"provider":"yahoo"' "$work/out"
expect_exit "host" 0 "$SMTPCODES" explain --json --host mta5.am0.yahoodns.net "$work/raw"
expect_text "host" '"provider":"yahoo"' "$work/out"
expect_exit "unknown provider" 2 "$SMTPCODES" explain --provider nobody "$work/raw"
expect_exit "unknown option" 2 "$SMTPCODES" explain --colour "$work/raw"
expect_exit "own address" 0 sh -c "echo '550 5.1.1 unknown user x@news.example.com' |
    '$SMTPCODES' explain --json --command RCPT --own-ip news.example.com > '$work/out2'"
expect_text "own address" '"suppress":false' "$work/out2"

# For people: the answer first; nothing from outside reaches a terminal raw.
printf '552 5.2.2 Mailbox is full\n' > "$work/full"
expect_exit "for people" 0 "$SMTPCODES" explain "$work/full"
[ "$(head -n 1 "$work/out")" = "The mailbox is full. Give up on this message; keep the address." ] ||
    fail "the answer: $(head -n 1 "$work/out")"
expect_text "for people" "What to do" "$work/out"
expect_exit "why" 0 "$SMTPCODES" explain --why "$work/full"
expect_text "why" "wins over the next by the stronger kind" "$work/out"
place=$(sed -n 's/^    phrases.yaml:\([0-9]*\): a phrase, .*/\1/p' "$work/out" | head -n 1)
[ "$(sed -n "${place}p" "$SOURCE/data/phrases.yaml")" = "  - name: rcpt_mailbox_full" ] ||
    fail "the place of rcpt_mailbox_full: $place"
printf '550 mailbox\033[31mis\033full\n' > "$work/escape"
"$SMTPCODES" explain "$work/escape" | grep -q "$(printf '\033')" && fail "escape sequences come through"

# Those that only their bare code explained, normalised and counted.
printf '550 zq%sx jabberwock user%s@example.org 192.0.2.%s\n' 1 a 1 1 b 2 1 c 3 > "$work/odd"
expect_exit "unmatched" 0 "$SMTPCODES" explain --unmatched "$work/odd"
expect_text "unmatched" "      3 550 zq1x jabberwock {email} {ip}" "$work/out"

# A NUL is a byte like others: the columns behind it are read.
printf '550 5.1.1 a\0b\tRCPT\n550 a\\\n' > "$work/nul"
"$SMTPCODES" explain --json --tsv reply,command "$work/nul" > "$work/out"
expect_text "a NUL in a column" '{"input":"550 5.1.1 a\u0000b","reply":550' "$work/out"
expect_text "a backslash at the end" '{"input":"550 a\\","reply":550' "$work/out"
"$SMTPCODES" explain --json --tsv command,reply "$work/nul" | grep -qF '"input":"RCPT"' ||
    fail "the column behind a NUL is lost"
# No address of one's own is dropped without a word.
own=$(awk 'BEGIN { for (i = 0; i < 65; i++) print "--own-ip=192.0.2." i }')
# shellcheck disable=SC2086 # words are words
expect_exit "too many own addresses" 2 "$SMTPCODES" explain $own "$work/raw"
expect_text "too many own addresses" "192.0.2.64" "$work/err"
# A file that grows while it is read is read to its end.
cp "$work/raw" "$work/grows"
{ cat "$work/grows"; sleep 0.2; cat "$work/raw"; } | "$SMTPCODES" explain --json > "$work/out"
[ "$(wc -l < "$work/out")" -eq 10 ] || fail "what comes late is lost"

# What breaks.
expect_exit "one file of two is missing" 2 "$SMTPCODES" explain --json "$work/nothing" "$work/raw"
expect_same "the other file is explained" "$work/answers.json" "$work/out"
expect_exit "a file named like an option" 2 "$SMTPCODES" explain -- --json
expect_text "a file named like an option" "cannot read '--json'" "$work/err"
expect_exit "closed input" 2 sh -c "'$SMTPCODES' explain <&-"
expect_text "closed input" "cannot read standard input" "$work/err"
if [ "$(id -u)" -ne 0 ]; then
    : > "$work/secret"
    chmod 0 "$work/secret"
    expect_exit "no permission" 2 "$SMTPCODES" explain "$work/secret"
    expect_text "no permission" "Permission denied" "$work/err"
fi
expect_exit "no such file" 2 "$SMTPCODES" explain "$work/nothing"
expect_text "no such file" "No such file" "$work/err"
expect_exit "a folder" 2 "$SMTPCODES" explain "$work"
if [ -e /dev/full ]; then
    for words in "$work/raw" "--json $work/raw" "--why $work/raw" "--unmatched $work/odd" \
        "--line-buffered $work/raw" "--json --tsv command,ignore,reply,own_ip $work/columns"; do
        code=0
        # shellcheck disable=SC2086 # words are words
        "$SMTPCODES" explain $words > /dev/full 2> "$work/err" || code=$?
        [ "$code" -eq 2 ] || fail "explain $words to a full disk: exit code $code"
        expect_text "explain $words to a full disk" "cannot write to standard output: No space" "$work/err"
    done
fi
{ yes '550 5.1.1 User unknown' | "$SMTPCODES" explain --json 2> "$work/err"; } | head -n 1 > "$work/one"
[ ! -s "$work/err" ] || fail "closed pipe: $(cat "$work/err")"
[ "$(wc -l < "$work/one")" -eq 1 ] || fail "closed pipe: no line"
# A coprocess gets its answer at once.
mkfifo "$work/in"
for words in "--json" "" "--json --tsv reply,command" "--tsv reply"; do
    : > "$work/answers"
    # shellcheck disable=SC2086 # words are words
    "$SMTPCODES" explain --line-buffered $words < "$work/in" > "$work/answers" &
    exec 3> "$work/in"
    echo '250 2.0.0 OK' >&3
    tries=0
    while [ ! -s "$work/answers" ] && [ "$tries" -lt 50 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    [ -s "$work/answers" ] || fail "explain $words: no answer before the end of the input"
    exec 3>&-
    wait
done
# One endless line: constant memory.
if [ -z "${SANITIZE-}" ]; then
    expect_exit "an endless line" 0 sh -c "ulimit -v 200000; { printf '550 '; head -c 100000000 /dev/zero |
        tr '\\0' x; } | '$SMTPCODES' explain --json > '$work/endless'"
fi
finish
