# SPDX-License-Identifier: MIT
# Golden cases: output and exit code of each command of tests/cases/cli/cases.txt, on the small
# catalogue beside it. With UPDATE=1 it writes what it finds; read the difference before you commit.
. "$SOURCE/tests/lib.sh"
need_codesc

smtpcodes=$BUILD/bin/smtpcodes_for_tests
cases=$SOURCE/tests/cases/cli
count=0
while read -r name words; do
    case $name in '#'* | '') continue ;; esac
    eval "set -- $words"
    code=0
    "$smtpcodes" "$@" > "$work/out" 2> "$work/err" || code=$?
    {
        cat "$work/out"
        sed 's/^/stderr: /' "$work/err"
        echo "exit $code"
    } > "$work/actual"
    [ -z "${UPDATE-}" ] || cp "$work/actual" "$cases/$name.expected"
    expect_same "$name" "$cases/$name.expected" "$work/actual"
    count=$((count + 1))
done < "$cases/cases.txt"
echo "$count cases"
[ "$count" -gt 40 ] || fail "cases are missing"
finish
