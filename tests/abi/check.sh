# SPDX-License-Identifier: MIT
# The ABI of the shared library against the dump that is committed: docs/abi.md. With --update it
# writes the dump anew: SOURCE=. sh tests/abi/check.sh --update
. "$SOURCE/tests/lib.sh"
. "$SOURCE/tests/lib_header.sh"
[ -z "${SANITIZE-}" ] || skip "once is enough"
command -v abidiff > /dev/null || skip "abidiff is missing (abigail-tools)"
command -v gcc > /dev/null || skip "gcc is missing"
[ "$(gcc -dumpmachine)" = x86_64-linux-gnu ] || skip "the dump is of x86_64-linux-gnu"

dump=$SOURCE/tests/abi/libsmtpcodes.abi
# A build of its own, with all that abidw wants to know, whatever the options of the other one.
(cd "$SOURCE" && gcc -std=c11 -g -O0 -fPIC -shared -fvisibility=hidden -Iinclude -Igenerated \
    -Wl,--version-script=src/smtpcodes.map -Wl,-soname,libsmtpcodes.so.0 \
    src/*.c generated/smtpcodes_tables.c -o "$work/libsmtpcodes.so")
if [ "${1-}" = --update ]; then
    abidw --no-corpus-path --no-comp-dir-path --no-show-locs --type-id-style hash --out-file "$dump" "$work/libsmtpcodes.so"
    echo "updated"
fi
code=0
# Every change counts, also those that abidiff takes for harmless.
abidiff --harmless --suppressions "$SOURCE/tests/abi/private.suppr" --no-show-locs \
    "$dump" "$work/libsmtpcodes.so" > "$work/diff" 2>&1 || code=$?
if [ "$code" -ne 0 ]; then
    fail "the ABI has changed; docs/abi.md says what that means (abidiff: $code)"
    head -n 60 "$work/diff"
fi
functions_of_header > "$work/header"
sed -n "s/.*<elf-symbol name='\([^']*\)'.*/\1/p" "$dump" | sort -u > "$work/dumped"
expect_same "functions in the dump" "$work/header" "$work/dumped"
finish
