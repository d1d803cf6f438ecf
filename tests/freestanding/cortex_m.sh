# SPDX-License-Identifier: MIT
# The library for a bare ARM Cortex-M3: no operating system, no C library. The runtime tests are
# linked with it into images, and run under qemu.
. "$SOURCE/tests/lib.sh"
command -v arm-none-eabi-gcc > /dev/null || skip "arm-none-eabi-gcc is missing (gcc-arm-none-eabi)"
command -v qemu-system-arm > /dev/null || skip "qemu-system-arm is missing"
[ -z "${SANITIZE-}" ] || skip "once is enough"

here=$SOURCE/tests/freestanding
tables=$BUILD/generated
[ -d "$tables" ] || tables=$SOURCE/generated
flags="-mcpu=cortex-m3 -mthumb -std=c11 -ffreestanding -nostdlib -Os -Wall -Wextra -Wconversion
    -Wsign-conversion -Wshadow -I $here/include -I $SOURCE/tests/shim -I $SOURCE/tests/runtime
    -I $SOURCE/include -I $tables"

mkdir "$work/library"
for file in "$SOURCE"/src/*.c "$tables/smtpcodes_tables.c"; do
    # shellcheck disable=SC2086 # several flags
    expect_exit "$file" 0 arm-none-eabi-gcc $flags -Werror -c "$file" \
        -o "$work/library/$(basename "$file" .c).o"
done
# Nothing from outside but the four functions; libgcc is part of the compiler.
arm-none-eabi-ld -r "$work"/library/*.o -o "$work/library.o"
arm-none-eabi-nm -u "$work/library.o" | awk '{ print $2 }' |
    grep -vE '^(memcpy|memcmp|memset|strlen)$|^__aeabi_' > "$work/needs" || true
[ ! -s "$work/needs" ] || fail "the library needs $(tr '\n' ' ' < "$work/needs")"
for test in lookup fields parse placeholders render write explain; do
    # shellcheck disable=SC2086 # several flags
    expect_exit "link test_$test" 0 arm-none-eabi-gcc $flags -Wno-conversion -Wno-sign-conversion \
        -T "$here/board.ld" "$here/board.c" "$SOURCE/tests/runtime/test_$test.c" \
        "$work"/library/*.o -lgcc -o "$work/test_$test.elf"
    expect_exit "run test_$test" 0 timeout 120 qemu-system-arm -M mps2-an385 -nographic \
        -monitor none -serial null -semihosting-config enable=on,target=native \
        -kernel "$work/test_$test.elf"
    echo "test_$test: $(grep -c '^ok ' "$work/out" "$work/err" | awk -F: '{ sum += $2 } END { print sum }') passed"
done
finish
