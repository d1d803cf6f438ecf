# SPDX-License-Identifier: MIT
# Whatever stands in the YAML, the C is valid and holds exactly that text.
. "$SOURCE/tests/lib.sh"
need_codesc

# Writes a catalogue whose explanation is what comes in on standard input.
catalogue_with() {
    cat <<'YAML'
catalogue: test
title: 'Title "?\??/*/ %% %}'
prefix: test
codes:
  - code: "250"
    name: ok
    text: 'a "quote", a back\slash, ??/ ??< */ /* // %s %% %}} \x41 \n'
    status: standard
    sources: ['*/', '??/']
    samples: ["250 \"quoted\" \\ ??/"]
YAML
    printf '    explanation: |-\n'
    sed 's/^/      /'
}

cat > "$work/print.c" <<'C'
#include <stdio.h>
#include "smtpcodes/smtpcodes.h"
#include "test_codes.h"
#define ROW(KIND, name, NAME, number, key, text) text,
static const char *const texts[] = {TEST_ENTRIES(ROW)};
int main(void)
{
    puts(smtpcodes_get(&test_catalogue, 0, SMTPCODES_FIELD_TEXT));
    puts(texts[0]);
    puts(smtpcodes_catalog_title(&test_catalogue));
    puts(smtpcodes_get_item(&test_catalogue, 0, SMTPCODES_FIELD_SOURCES, 0));
    puts(smtpcodes_get_item(&test_catalogue, 0, SMTPCODES_FIELD_SOURCES, 1));
    puts(smtpcodes_get_item(&test_catalogue, 0, SMTPCODES_FIELD_SAMPLES, 0));
    puts(smtpcodes_get(&test_catalogue, 0, SMTPCODES_FIELD_EXPLANATION));
    return 0;
}
C

# Compiles the catalogue in $work/prose and compares what the tables hold with it.
try() {
    catalogue_with < "$work/prose" > "$work/test.yaml"
    rm -rf "$work/tables"
    expect_exit "$1: build" 0 "$CODESC" build "$work/test.yaml" --out "$work/tables"
    {
        text='a "quote", a back\slash, ??/ ??< */ /* // %s %% %}} \x41 \n'
        printf '%s\n' "$text" "$text" 'Title "?\??/*/ %% %}' '*/' '??/' '250 "quoted" \ ??/'
        cat "$work/prose"
    } > "$work/wanted"
    for compiler in "gcc -std=c11" "clang -std=c11" "gcc -trigraphs" "g++ -std=c++17 -x c++" \
        "clang++ -std=c++17 -x c++"; do
        command -v "${compiler%% *}" > /dev/null || continue
        # shellcheck disable=SC2086 # a command and its options
        expect_exit "$1: $compiler" 0 $compiler -Wall -Wextra -Wpedantic -Wconversion -Werror \
            -I "$SOURCE/include" -I "$work/tables" \
            -c "$work/tables/test_tables.c" -o "$work/tables.o"
    done
    expect_exit "$1: program" 0 "$CC" -std=c11 -I "$SOURCE/include" -I "$work/tables" \
        "$work/print.c" "$work/tables/test_tables.c" "$SOURCE"/src/[!b]*.c -o "$work/print"
    expect_exit "$1: run" 0 "$work/print"
    expect_same "$1: what the tables hold" "$work/wanted" "$work/out"
}

printf 'plain\n' > "$work/prose"
try "plain"
cat > "$work/prose" <<'TEXT'
"quotes" 'single' \backslash \n \0 \x41 \101 \u00e9 ??/ ??) ??' ???/ */ /* // %% %} %{ #define x
two lines, and a digit after a byte: é1 ü2 日本語 😀9, no end
#include <stdio.h>
%%
TEXT
try "hostile"
awk 'BEGIN { for (i = 0; i < 65536 / 16; i++) printf "0123456789 abc%s ", i % 7 ? "?" : "\""; print "end" }' \
    > "$work/prose"
try "64 KiB"
finish
