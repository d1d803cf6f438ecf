# SPDX-License-Identifier: MIT
# The public headers and the tables compile without a warning, as C11 and as C++17, and a user's
# switch and X-macro work.
. "$SOURCE/tests/lib.sh"

cat > "$work/use.c" <<'C'
#include "smtpcodes/smtpcodes.h"
#include "smtpcodes_codes.h"
struct row { unsigned number; const char *name; };
static const struct row rows[] = {
#define ROW(KIND, name, NAME, number, key, text) {SMTPCODES_##KIND##_##NAME, #name},
    SMTPCODES_ENTRIES(ROW)
};
int main(void)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    if (sizeof rows / sizeof rows[0] != smtpcodes_count_kind(catalog, SMTPCODES_KIND_REPLY) +
                                            smtpcodes_count_kind(catalog, SMTPCODES_KIND_ENHANCED) || rows[0].number == 0)
        return 1;
    switch (smtpcodes_get_number(catalog, smtpcodes_find_reply(catalog, 550, "RCPT"))) {
    case SMTPCODES_REPLY_MAILBOX_UNAVAILABLE:
        return 0;
    default:
        return 1;
    }
}
C
cp "$work/use.c" "$work/use.cpp"
tables=$BUILD/generated
[ -d "$tables" ] || tables=$SOURCE/generated
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Werror"
tried=0
for pair in "gcc g++" "clang clang++"; do
    c=${pair% *} cxx=${pair#* }
    if command -v "$c" > /dev/null; then
        for file in "$work/use.c" "$tables/smtpcodes_tables.c" "$SOURCE"/src/*.c; do
            expect_exit "$c $file" 0 "$c" -std=c11 $warnings -I "$SOURCE/include" -I "$tables" \
                -c "$file" -o "$work/object.o"
        done
        if [ -z "${SANITIZE-}" ]; then
            expect_exit "$c links" 0 "$c" -std=c11 -I "$SOURCE/include" -I "$tables" \
                "$work/use.c" "$BUILD/lib/libsmtpcodes.a" -o "$work/use"
            expect_exit "$c runs" 0 "$work/use"
        fi
        tried=1
    fi
    if command -v "$cxx" > /dev/null; then
        expect_exit "$cxx" 0 "$cxx" -std=c++17 $warnings -I "$SOURCE/include" -I "$tables" \
            -c "$work/use.cpp" -o "$work/object.o"
        expect_exit "$cxx tables" 0 "$cxx" -std=c++17 -x c++ $warnings -I "$SOURCE/include" \
            -I "$tables" -c "$tables/smtpcodes_tables.c" -o "$work/object.o"
    fi
done
[ "$tried" -eq 1 ] || skip "neither gcc nor clang is here"
# Another format number: an error that says what to do.
sed 's/#define SMTPCODES_FORMAT .*/#define SMTPCODES_FORMAT 999/' "$SOURCE/include/smtpcodes/catalog.h" \
    > "$work/catalog.h"
mkdir "$work/smtpcodes"
mv "$work/catalog.h" "$work/smtpcodes/catalog.h"
expect_exit "another format" 1 "$CC" -I "$work" -I "$SOURCE/include" -I "$tables" \
    -c "$tables/smtpcodes_tables.c" -o "$work/object.o"
expect_text "another format" "make them anew with the codesc" "$work/err"
finish
