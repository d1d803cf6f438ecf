# SPDX-License-Identifier: MIT
# A large catalogue: its indexes are parted, and each key and name is found, and no other.
. "$SOURCE/tests/lib.sh"
need_codesc

"$SOURCE/tests/bench/make_catalogue" 3000 > "$work/large.yaml"
expect_exit "build" 0 "$CODESC" build "$work/large.yaml" --out "$work/tables"
[ ! -s "$work/err" ] || fail "warnings: $(head -n 3 "$work/err")"
grep -q "smtpcodes_hash_in_parts" "$work/tables/large_tables.c" || fail "the keys are not parted"
cat > "$work/find.c" <<'C'
#include <stdio.h>
#include <string.h>
#include "smtpcodes/smtpcodes.h"
#include "large_codes.h"
#define ROW(KIND, name, NAME, number, key, text) {SMTPCODES_KIND_##KIND, #name, key, number},
static const struct { smtpcodes_kind kind; const char *name; const char *key; unsigned number; }
rows[] = {LARGE_ENTRIES(ROW)};
int main(void)
{
    const smtpcodes_catalog *catalog = &large_catalogue;
    size_t count = sizeof rows / sizeof rows[0];
    for (size_t i = 0; i < count; i++) {
        char other[128];
        smtpcodes_entry entry = smtpcodes_find_key(catalog, rows[i].key, strlen(rows[i].key));
        if (strcmp(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), rows[i].key) != 0 ||
            smtpcodes_get_number(catalog, entry) != rows[i].number ||
            smtpcodes_find_name(catalog, rows[i].kind, rows[i].name, strlen(rows[i].name)) != entry)
            return printf("%s is not found\n", rows[i].key), 1;
        for (size_t at = 0; rows[i].name[at] != '\0'; at++) {
            snprintf(other, sizeof other, "%s", rows[i].name);
            other[at] = '#';
            if (smtpcodes_find_name(catalog, rows[i].kind, other, strlen(other)) != SMTPCODES_NONE)
                return printf("%s is found\n", other), 1;
            entry = smtpcodes_find_name(catalog, rows[i].kind, rows[i].name, at);
            if (entry != SMTPCODES_NONE &&
                strlen(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME)) != at)
                return printf("%zu bytes of %s are found\n", at, rows[i].name), 1;
        }
        snprintf(other, sizeof other, "%s0", rows[i].key);
        entry = smtpcodes_find_key(catalog, other, strlen(other));
        if (entry != SMTPCODES_NONE &&
            strcmp(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), other) != 0)
            return printf("%s finds another\n", other), 1;
    }
    printf("%zu entries\n", count);
    return count == smtpcodes_count(catalog) ? 0 : 1;
}
C
expect_exit "compile" 0 "$CC" -std=c11 -g -Wall -Wextra -Werror ${SANITIZE:+-fsanitize="$SANITIZE"} \
    -I "$SOURCE/include" -I "$work/tables" "$work/find.c" "$work/tables/large_tables.c" \
    "$SOURCE"/src/[!b]*.c -o "$work/find"
expect_exit "look-ups" 0 "$work/find"
expect_text "look-ups" "3000 entries" "$work/out"

# At most four slots a key.
sed -n 's/^\/\* [a-z_]*: \([0-9]*\) keys in \([0-9]*\) slots.*/\1 \2/p' "$work/tables/large_tables.c" |
    awk '$1 > 200 && $2 > 4 * $1 { print; bad = 1 } END { exit bad }' || fail "too many slots"

# More values than a file may have: one error, not a long wait.
awk 'BEGIN { print "catalogue: x\ncodes:"; for (i = 0; i < 4100000; i++) print "- a" }' > "$work/many.yaml"
expect_exit "too many values" 1 "$CODESC" check "$work/many.yaml"
expect_text "too many values" "more than 4 million values" "$work/err"
awk 'BEGIN { print "catalogue: x\ntitle: x\nprefix: x\ncodes:"; for (i = 0; i < 200000; i++) print "- a" }' \
    > "$work/many.yaml"
expect_exit "many errors" 1 "$CODESC" check "$work/many.yaml"
expect_text "many errors" "codesc: 199980 more errors; mend these first" "$work/err"
# Aliases that would repeat without end.
awk 'BEGIN { printf "catalogue: x\ntitle: &a \""; for (i = 0; i < 100000; i++) printf "0123456789";
    print "\"\nprefix: x\ncodes:"; for (i = 0; i < 100; i++) print "- *a" }' > "$work/aliases.yaml"
expect_exit "aliases" 1 "$CODESC" check "$work/aliases.yaml"
expect_text "aliases" "repeat more than 64 MiB" "$work/err"
# Nesting without end.
awk 'BEGIN { printf "catalogue: x\ncodes: "; for (i = 0; i < 10000; i++) printf "[" }' > "$work/deep.yaml"
expect_exit "deep nesting" 1 "$CODESC" check "$work/deep.yaml"
finish
