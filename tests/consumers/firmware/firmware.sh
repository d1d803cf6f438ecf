# SPDX-License-Identifier: MIT
# Firmware for a Cortex-M3 with the reply codes and their texts: it fits into 8 KiB, and runs under
# qemu. All codes with their texts fit into 128 KiB.
. "$SOURCE/tests/lib.sh"
need_codesc
command -v arm-none-eabi-gcc > /dev/null || skip "arm-none-eabi-gcc is missing (gcc-arm-none-eabi)"
[ -z "${SANITIZE-}" ] || skip "once is enough"

here=$SOURCE/tests/consumers/firmware
flags="-Os -mthumb -mcpu=cortex-m3 -std=c11 -ffreestanding -nostdlib -ffunction-sections
    -fdata-sections -Wall -Wextra -Werror -I $SOURCE/tests/freestanding/include -I $SOURCE/include"

# What there is of a file for the device: code and constants, and data with their first values.
size_of() {
    arm-none-eabi-size "$1" | awk 'NR == 2 { print $1 + $2 }'
}

# expect_size NAME FILE MOST
expect_size() {
    size=$(size_of "$2")
    echo "$1: $size bytes of $3"
    [ "$size" -le "$3" ] || fail "$1 takes more than $3 bytes"
}

expect_exit "tables" 0 "$CODESC" build "$SOURCE"/data/*.yaml --out "$work/mail" --prefix mail \
    --codes reply --fields text
for program in main by_number; do
    # shellcheck disable=SC2086 # several flags
    expect_exit "link $program" 0 arm-none-eabi-gcc $flags -I "$work/mail" -I "$here" \
        "$here/$program.c" "$here/board.c" "$work/mail/mail_tables.c" "$SOURCE"/src/[!b]*.c \
        -Wl,--gc-sections -T "$SOURCE/tests/freestanding/board.ld" -lgcc -o "$work/$program.elf"
    expect_size "$program, all in" "$work/$program.elf" 8192
done

# tables NAME MOST OPTION...: the size of tables alone.
tables() {
    name=$1 most=$2
    shift 2
    rm -rf "$work/tables"
    expect_exit "$name" 0 "$CODESC" build "$SOURCE"/data/*.yaml --out "$work/tables" "$@"
    # shellcheck disable=SC2086 # several flags
    expect_exit "compile $name" 0 arm-none-eabi-gcc $flags -c "$work/tables/smtpcodes_tables.c" \
        -o "$work/tables.o"
    expect_size "$name" "$work/tables.o" "$most"
}
tables "tables of one code" 1024 --codes 220 --fields text
tables "tables of all codes and texts" 131072 --codes reply,enhanced,provider --fields code,text
tables "the same with providers and what a client does" 131072 --codes reply,enhanced,provider \
    --fields code,text,provider,category,blame,suppress,disposition,status

command -v qemu-system-arm > /dev/null || { echo "skipped: qemu-system-arm is missing"; finish; }
run() {
    expect_exit "run $1" 0 timeout 60 qemu-system-arm -M mps2-an385 -nographic -monitor none \
        -serial null -semihosting-config enable=on,target=native -kernel "$work/$1.elf"
    cat "$work/out" "$work/err" > "$work/shown"
    expect_same "$1" "$work/wanted" "$work/shown"
}
cat > "$work/wanted" <<'TEXT'
device.example Service ready
Requested action not taken: mailbox unavailable
Requested action not taken: insufficient system storage
an unknown reply
TEXT
run main
sed -e 1d -e 's/an unknown reply//' "$work/wanted" > "$work/numbers"
mv "$work/numbers" "$work/wanted"
run by_number
finish
