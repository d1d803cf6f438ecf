# SPDX-License-Identifier: MIT
# The runtime tests on other machines than this one, under qemu: 32 bits wide (ARM) and big-endian
# (IBM z).
. "$SOURCE/tests/lib.sh"
[ -z "${SANITIZE-}" ] || skip "once is enough"

tables=$BUILD/generated
[ -d "$tables" ] || tables=$SOURCE/generated
tried=0
for pair in "arm-linux-gnueabihf-gcc qemu-arm" "s390x-linux-gnu-gcc qemu-s390x"; do
    compiler=${pair% *} emulator=${pair#* }
    if ! command -v "$compiler" > /dev/null || ! command -v "$emulator" > /dev/null; then
        echo "skipped: $compiler or $emulator is missing"
        continue
    fi
    tried=1
    flags="-std=c11 -O1 -Wall -Wextra -I $SOURCE/tests/shim -I $SOURCE/include -I $tables"
    mkdir "$work/$compiler"
    for file in "$SOURCE"/src/*.c "$tables/smtpcodes_tables.c"; do
        # shellcheck disable=SC2086 # several flags
        expect_exit "$compiler $file" 0 "$compiler" $flags -Wconversion -Wsign-conversion -Wshadow \
            -Werror -c "$file" -o "$work/$compiler/$(basename "$file" .c).o"
    done
    for test in lookup fields parse placeholders render write explain; do
        # shellcheck disable=SC2086 # several flags
        expect_exit "$compiler test_$test" 0 "$compiler" $flags -static \
            "$SOURCE/tests/runtime/test_$test.c" "$SOURCE/tests/shim/hosted.c" \
            "$work/$compiler"/*.o -o "$work/$compiler/test_$test"
        expect_exit "$emulator test_$test" 0 timeout 120 "$emulator" "$work/$compiler/test_$test"
        echo "$emulator test_$test: $(grep -c '^ok ' "$work/out") passed"
    done
done
[ "$tried" -eq 1 ] || skip "no other machine's compiler and emulator are here"
finish
