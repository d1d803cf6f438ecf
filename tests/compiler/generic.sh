# SPDX-License-Identifier: MIT
# A catalogue with "profile: generic": its C, what the library finds in it, its export and its
# differences. The other golden cases are in tests/cases/compiler/generic*.
. "$SOURCE/tests/lib.sh"
need_codesc

catalogue=$SOURCE/tests/compiler/device.yaml
expect_exit "build" 0 "$CODESC" build "$catalogue" --out "$work/tables"
for compiler in "gcc -std=c11" "clang -std=c11" "g++ -std=c++17 -x c++"; do
    command -v "${compiler%% *}" > /dev/null || continue
    # shellcheck disable=SC2086 # a command and its options
    expect_exit "$compiler" 0 $compiler -Wall -Wextra -Wpedantic -Wconversion -Werror \
        -I "$SOURCE/include" -I "$work/tables" \
        -c "$work/tables/device_tables.c" -o "$work/tables.o"
done
# Without the built-in catalogue: builtin.c is left out, and our tables are nowhere near.
expect_exit "link" 0 "$CC" -std=c11 -Wall -Wextra -Werror -I "$SOURCE/include" -I "$work/tables" \
    "$SOURCE/tests/compiler/device.c" "$work/tables/device_tables.c" "$SOURCE"/src/[!b]*.c \
    -o "$work/device"
expect_exit "run" 0 "$work/device"
cat "$work/out"

# The object holds the words of the YAML and nothing of mail.
expect_exit "object" 0 "$CC" -std=c11 -I "$SOURCE/include" -I "$work/tables" \
    -c "$work/tables/device_tables.c" -o "$work/device.o"
LC_ALL=C tr -c '[:print:]' '\n' < "$work/device.o" > "$work/words"
expect_text "strings" "Put the cable back." "$work/words"
if grep -nE 'SMTP|smtp|mail|recipient|RCPT|[0-9]yz' "$work/words"; then
    fail "words of mail in the object"
fi
# So do the names in its header, but for those of the library.
sed -e 's/struct smtpcodes_catalog //; s/<smtpcodes\/smtpcodes.h>//' "$work/tables/device_codes.h" \
    > "$work/header"
if grep -nE '[Ss][Mm][Tt][Pp]|REPLY|reply|[Ee]nhanced|ENHANCED' "$work/header"; then
    fail "words of mail in the header"
fi

# There and back: but for the first line, which names the files, and places all bytes are the same.
"$CODESC" export --format json "$catalogue" > "$work/exported.yaml"
expect_exit "the export" 0 "$CODESC" build "$work/exported.yaml" --fields=-places --out "$work/again"
expect_exit "the YAML" 0 "$CODESC" build "$catalogue" --fields=-places --out "$work/tables"
for file in "$work"/tables/*; do
    sed -i 1d "$file" "$work/again/${file##*/}"
    expect_same "${file##*/} from exported JSON" "$file" "$work/again/${file##*/}"
done
for format in json csv markdown; do
    expected=$SOURCE/tests/cases/export/generic.$format
    expect_exit "$format" 0 "$CODESC" export --format $format "$catalogue"
    [ -z "${UPDATE-}" ] || cp "$work/out" "$expected"
    expect_same "$format" "$expected" "$work/out"
done

sed -e '/code: "007"/,/zeros/d' -e 's/Put the cable back/Plug the cable in/' \
    -e 's/name: no_fan/name: fan_away/' "$catalogue" > "$work/changed.yaml"
cat >> "$work/changed.yaml" <<'YAML'
  - code: A_1
    name: door_open
    text: Door open
    explanation: The door of the cabinet stands open.
YAML
expect_exit "diff" 1 "$CODESC" diff "$catalogue" "$work/changed.yaml"
cat > "$work/wanted" <<'TEXT'
removed   007 code_red
renamed   404 no_fan -> fan_away
added     A_1 door_open
reworded  E-104 sensor_lost: action
TEXT
expect_same "diff" "$work/wanted" "$work/out"
expect_exit "why" 0 "$CODESC" check "$catalogue" --why fan.stalled
expect_text "why" "device.yaml:" "$work/out"

# More keys than 16 bits can number.
awk 'BEGIN {
    print "catalogue: many\ntitle: Many\nprefix: many\nprofile: generic\ncodes:"
    for (i = 0; i < 66000; i++)
        printf "  - { code: E-%d, name: e%d, text: Text, explanation: It means something. }\n", i, i
}' > "$work/many.yaml"
expect_exit "many" 0 "$CODESC" build "$work/many.yaml" --out "$work/many" --fields text
cat > "$work/many.c" <<'C'
#include <stdio.h>
#include <string.h>
#include "many_codes.h"
#include "smtpcodes/smtpcodes.h"
int main(void)
{
    char key[20];
    for (int i = 0; i < 66100; i++) {
        snprintf(key, sizeof key, "E-%d", i);
        smtpcodes_entry entry = smtpcodes_find_key(&many_catalogue, key, strlen(key));
        if (entry != (i < 66000 ? i : SMTPCODES_NONE))
            return printf("%s leads to %d\n", key, (int)entry), 1;
    }
    return 0;
}
C
expect_exit "link many" 0 "$CC" -std=c11 -I "$SOURCE/include" -I "$work/many" "$work/many.c" \
    "$work/many/many_tables.c" "$SOURCE"/src/[!b]*.c -o "$work/find"
expect_exit "run many" 0 "$work/find"
cat "$work/out"
finish
