# SPDX-License-Identifier: MIT
# The tables lie in read-only memory, without relocations; the library needs next to nothing.
. "$SOURCE/tests/lib.sh"
command -v objdump > /dev/null || skip "objdump is missing (binutils)"
[ -z "${SANITIZE-}" ] || skip "sanitizers add data of their own"

archive=$BUILD/lib/libsmtpcodes.a
size -A "$archive" > "$work/sizes"
# Writable data: none.
awk '$1 ~ /^\.(data|bss)(\.[^r]|$)/ && $2 > 0 { print; bad = 1 } END { exit bad }' "$work/sizes" ||
    fail "there is writable data"
# Read-only data with relocations: the catalogue's descriptor alone.
awk '$1 ~ /^\.data\.rel\.ro/ { sum += $2 } END { print sum + 0 }' "$work/sizes" > "$work/sum"
relocated=$(cat "$work/sum")
[ "$relocated" -gt 0 ] && [ "$relocated" -le 512 ] || fail "$relocated bytes have relocations"
echo "$relocated bytes have relocations"
# The object of the tables: its other relocations are those of code and of debugging.
tables=$(find "$BUILD/src" -name 'smtpcodes_tables.c.o')
# A jump table of the code may stand among the read-only data; it points into .text alone.
objdump -r "$tables" |
    awk '/^RELOCATION RECORDS FOR/ { section = $4; gsub(/[][:]/, "", section) }
        /^[0-9a-f]+ / && !(section ~ /^\.rodata/ && $3 ~ /^\.text/) { print section }' | sort -u |
    grep -vE '^\.(text|eh_frame|debug|data\.rel\.ro)' > "$work/sections" || true
[ ! -s "$work/sections" ] || fail "relocations in $(cat "$work/sections")"
# From outside: memcmp and its like.
nm "$archive" | awk 'NF == 3 { print $3 }' | sort -u > "$work/has"
nm -u "$archive" | awk 'NF == 2 { print $2 }' | sort -u | comm -23 - "$work/has" |
    grep -vE '^(memcpy|memcmp|memset|strlen|_GLOBAL_OFFSET_TABLE_|__stack_chk_fail)$' > "$work/needs" || true
[ ! -s "$work/needs" ] || fail "the library needs $(tr '\n' ' ' < "$work/needs")"
# A program that does not ask for the built-in catalogue does not carry it.
cat > "$work/own.c" <<'C'
#include "smtpcodes/smtpcodes.h"
int main(void) { return smtpcodes_catalog_check(0) == SMTPCODES_NOT_A_CATALOG ? 0 : 1; }
C
expect_exit "link a program without tables" 0 "$CC" -I "$SOURCE/include" "$work/own.c" "$archive" \
    -o "$work/own"
expect_exit "run it" 0 "$work/own"
nm "$work/own" | grep -q smtpcodes_catalogue && fail "it carries our tables"
finish
