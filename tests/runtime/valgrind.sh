# SPDX-License-Identifier: MIT
# The library's tests, the CLI and codesc on good and bad input: no bad access, no leak.
. "$SOURCE/tests/lib.sh"
command -v valgrind > /dev/null || skip "valgrind is missing"
[ -z "${SANITIZE-}" ] || skip "the sanitizers look already"

check() {
    code=0
    valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=all "$@" \
        > "$work/out" 2> "$work/err" || code=$?
    [ "$code" -ne 99 ] || { fail "$*"; head -n 30 "$work/err"; }
}

# The look-up test asks for every number, and the catalogue's reads every word: they would take long
# here and show no more.
for test in fields explain conditions small parse placeholders render; do
    [ ! -x "$BUILD/bin/test_$test" ] || check "$BUILD/bin/test_$test"
done
check "$SMTPCODES" 550 4.7.1 999 "550 5.1.1 No"
check "$SMTPCODES" list --status obsolete
printf '550 5.1.1 User unknown\n421 later\n' > "$work/replies"
check "$SMTPCODES" explain --json "$work/replies"
if [ -n "$CODESC" ]; then
    check "$CODESC" build "$SOURCE/data/codes.yaml" --out "$work/tables"
    for case in good syntax_quote many_errors bytes_cut too_deep part_conflict empty_file; do
        check "$CODESC" check "$SOURCE/tests/cases/compiler/$case.yaml"
    done
fi
finish
