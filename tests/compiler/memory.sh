# SPDX-License-Identifier: MIT
# Every single allocation of a build fails once: one message, exit code 2, and the old files stay.
. "$SOURCE/tests/lib.sh"
need_codesc
failing=$BUILD/bin/codesc_failing
[ -x "$failing" ] || skip "this build has no codesc_failing (sanitizers, or no glibc)"

good=$SOURCE/tests/cases/compiler/good_contexts.yaml
expect_exit "build" 0 "$CODESC" build "$SOURCE/tests/cases/compiler/good.yaml" --out "$work/tables"
cat "$work"/tables/* > "$work/before"

number=1
while :; do
    code=0
    FAIL_AT=$number "$failing" build "$good" --out "$work/tables" > "$work/out" 2> "$work/err" ||
        code=$?
    grep -q '(a failing allocation)' "$work/err" || break
    if [ "$code" -ne 2 ]; then
        # What can do without memory may go on, if it does all of its work.
        [ "$code" -eq 0 ] && rm -r "$work/tables" &&
            "$CODESC" build "$SOURCE/tests/cases/compiler/good.yaml" --out "$work/tables" &&
            continue_at=$number && number=$((number + 1)) && continue
        fail "allocation $number: exit code $code"
    fi
    [ "$(wc -l < "$work/err")" -eq 2 ] || { fail "allocation $number:"; cat "$work/err"; }
    cat "$work"/tables/* > "$work/after"
    cmp -s "$work/before" "$work/after" || fail "allocation $number: the files have changed"
    [ "$(find "$work/tables" -type f | wc -l)" -eq 3 ] || fail "allocation $number: files are left"
    number=$((number + 1))
done
echo "$((number - 1)) allocations, the last that was done without: ${continue_at-none}"
[ "$number" -gt 20 ] || fail "there were hardly any allocations"
[ "$code" -eq 0 ] || { fail "without a failure: exit code $code"; cat "$work/err"; }

# The same for what only reads and prints.
for command in "check $good" "export --format json $good" "diff $good $good" "schema" "explain"; do
    number=1
    while :; do
        code=0
        # shellcheck disable=SC2086 # a command and its words
        FAIL_AT=$number "$failing" $command > "$work/out" 2> "$work/err" || code=$?
        grep -q '(a failing allocation)' "$work/err" || break
        [ "$code" -eq 2 ] || [ "$code" -eq 0 ] || fail "$command, allocation $number: exit code $code"
        number=$((number + 1))
    done
done
finish
