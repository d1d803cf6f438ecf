# SPDX-License-Identifier: MIT
# How large the library is without its tables, and how much of the stack its functions take.
. "$SOURCE/tests/lib.sh"
[ -z "${SANITIZE-}" ] || skip "sanitizers add code of their own"
command -v gcc > /dev/null || skip "gcc is missing"

# The .text of some objects.
size_of() {
    { size -A "$@" 2> /dev/null || arm-none-eabi-size -A "$@"; } | awk '$1 ~ /^\.text/ { sum += $2 } END { print sum + 0 }'
}

# measure NAME COMPILER FLAG...: every file of src/ but builtin.c, which only points to the tables.
measure() {
    name=$1 compiler=$2
    shift 2
    if ! command -v "$compiler" > /dev/null; then
        echo "skipped: $compiler is missing"
        return
    fi
    mkdir "$work/$name"
    for file in "$SOURCE"/src/*.c; do
        [ "$(basename "$file")" != builtin.c ] || continue
        expect_exit "$name $file" 0 "$compiler" -std=c11 -Os "$@" -I "$SOURCE/include" \
            -fstack-usage -fcallgraph-info=su -c "$file" \
            -o "$work/$name/$(basename "$file" .c).o"
    done
    "$compiler" -dumpmachine > /dev/null
    size -A "$work/$name"/*.o > "$work/$name/sizes" 2> /dev/null ||
        "${compiler%gcc}size" -A "$work/$name"/*.o > "$work/$name/sizes"
    code=$(awk '$1 ~ /^\.text/ { sum += $2 } END { print sum + 0 }' "$work/$name/sizes")
    constants=$(awk '$1 ~ /^\.rodata/ { sum += $2 } END { print sum + 0 }' "$work/$name/sizes")
    writable=$(awk '$1 ~ /^\.(data|bss)/ { sum += $2 } END { print sum + 0 }' "$work/$name/sizes")
    echo "$name: .text $code bytes, .rodata $constants, writable $writable"
    # What gives the verdict, and says where in the YAML it comes from, is apart: a program that does
    # not ask for it does not carry it.
    verdict=$(cd "$work/$name" && size_of explain.o evidence.o places.o retry_after.o walk.o)
    echo "$name: .text without the verdict $((code - verdict)) bytes"
    [ $((code - verdict)) -le 12288 ] || fail "$name: .text is larger than 12 KiB"
    [ "$code" -le 21504 ] || fail "$name: .text with the verdict is larger than 21 KiB"
    [ "$writable" -eq 0 ] || fail "$name: there is writable data"
    # No function takes more than 1 KiB, nor one of another size each time.
    awk -F '\t' '$2 > 1024 || $3 !~ /^(static|dynamic,bounded)$/' "$work/$name"/*.su > "$work/$name/large"
    [ ! -s "$work/$name/large" ] || { fail "$name: the stack"; cat "$work/$name/large"; }
    deepest "$work/$name"
}

# The most that a function takes together with all that it calls, from gcc's graph of the calls.
deepest() {
    cat "$1"/*.ci | awk -v name="$name" '
        /^node:/ && match($0, /[0-9]+ bytes \(static\)/) {
            split($0, words, "\""); own[words[2]] = substr($0, RSTART, RLENGTH) + 0
        }
        /^edge:/ { split($0, words, "\""); calls[words[2]] = calls[words[2]] "\n" words[4] }
        function total(node, above,    called, i, most, each, count) {
            if (above > 60) { print "FAILED: " node " calls itself"; exit 1 }
            count = split(calls[node], called, "\n")
            most = 0
            for (i = 1; i <= count; i++) {
                each = called[i] == "" ? 0 : total(called[i], above + 1)
                if (each > most)
                    most = each
            }
            return own[node] + most
        }
        END {
            for (node in own)
                if ((sum = total(node, 0)) > deepest) { deepest = sum; which = node }
            print name ": " which " takes at most " deepest " bytes of stack with all that it calls"
            exit deepest > 1024
        }' || fail "$name: a call takes more than 1 KiB of stack"
}

measure x86-64 gcc
measure cortex-m3 arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb -ffreestanding \
    -I "$SOURCE/tests/freestanding/include"
finish
