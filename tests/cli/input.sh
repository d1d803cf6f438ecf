# SPDX-License-Identifier: MIT
# Queries from standard input, and bytes from outside that must not reach a terminal as they are.
. "$SOURCE/tests/lib.sh"

printf '550\r\n\n  5.1.1\ngmail 5.7.26\n221' > "$work/queries"
sh -c '"$1" - < "$2"' - "$SMTPCODES" "$work/queries" > "$work/got" 2> "$work/err" || fail "queries: exit code"
"$SMTPCODES" 550 5.1.1 'gmail 5.7.26' 221 > "$work/wanted"
expect_same "the lines of standard input are queries" "$work/wanted" "$work/got"
code=0
printf '550\nnonsense_here\n' | "$SMTPCODES" 221 - --json > "$work/got" 2> "$work/err" || code=$?
[ "$code" -eq 1 ] || fail "one unknown line: exit code $code"
expect_text "one unknown line" "there is no code 'nonsense_here'" "$work/err"
[ "$(grep -c '"found"' "$work/got")" -eq 3 ] || fail "three answers are wanted"
code=0
"$SMTPCODES" - < "$SOURCE" > "$work/got" 2> "$work/err" || code=$?
[ "$code" -eq 2 ] || fail "a folder as input: exit code $code"
expect_text "a folder as input" "cannot read standard input" "$work/err"

# A coprocess gets each answer before it asks again.
mkfifo "$work/ask" "$work/tell"
"$SMTPCODES" - --line-buffered < "$work/ask" > "$work/tell" &
exec 3> "$work/ask" 4< "$work/tell"
for query in 550 221; do
    echo "$query" >&3
    while read -r line <&4; do
        case $line in "$query "*) break ;; esac
    done
done
exec 3>&- 4<&-
wait

# Escape sequences, controls that turn the direction of writing, bytes that are no UTF-8.
bad=$(printf 'a\033[31mb\302\233c\342\200\256d\377e')
printf '550 5.1.1 %s\n550 %s\n' "$bad" "$bad" > "$work/bad"
for words in "\"$bad\"" "search \"$bad\" zz" "list --kind \"$bad\"" "render 220 \"$bad=1\"" \
    "render 220 \"domain=$bad\"" "render \"$bad\"" "--color=\"$bad\" 550" "\"--$bad\"" "gmail:\"$bad\"" \
    "--json \"$bad\"" "\"550 $bad\"" "\"gmail 550 5.7.26 $bad\"" \
    "explain \"$work/bad\"" "explain --why \"$work/bad\"" "explain --json \"$work/bad\"" \
    "explain --unmatched \"$work/bad\"" "explain \"$bad\"" "explain --tsv \"$bad\""; do
    eval "set -- $words"
    "$SMTPCODES" "$@" > "$work/all" 2>&1 || true
    ! grep -q "$(printf '\033')" "$work/all" || fail "an escape sequence came through: $words"
    ! grep -q "$(printf '\302\233')" "$work/all" || fail "a C1 control came through: $words"
    ! grep -q "$(printf '\342\200\256')" "$work/all" || fail "a turned direction came through: $words"
    ! grep -q "$(printf '\377')" "$work/all" || fail "no UTF-8 came through: $words"
done

# No answer is wider than 80 columns or higher than a screen.
"$SMTPCODES" list | awk '{ print $1 }' > "$work/keys"
while read -r key; do
    lines=$("$SMTPCODES" "$key" | wc -l)
    [ "$lines" -le 34 ] || fail "$key has $lines lines"
done < "$work/keys"
finish
