# SPDX-License-Identifier: MIT
# Other languages: C++17, Python with ctypes, JavaScript with WebAssembly. What they say of replies is
# what the program says.
. "$SOURCE/tests/consumers/lib.sh"

[ -n "$(command -v g++ || command -v clang++ || command -v python3 || command -v clang)" ] ||
    skip "no compiler of C++, no python3, no clang"

# C++: the wrapper's own test with every compiler and all warnings, and a consumer.
for compiler in g++ clang++; do
    command -v "$compiler" > /dev/null || { echo "skipped: $compiler is missing"; continue; }
    for standard in c++17 c++20; do
        expect_exit "$compiler $standard" 0 "$compiler" -std=$standard -Wall -Wextra -Wpedantic -Wconversion \
            -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Werror \
            -I "$installed/include" \
            "$consumers/cpp/test.cpp" "$(find "$installed" -name libsmtpcodes.a)" -o "$work/test"
        expect_exit "$compiler $standard: test" 0 "$work/test"
    done
done
if command -v g++ > /dev/null; then
    consumer cpp
    cmake_consumer cpp -DCMAKE_PREFIX_PATH="$installed" -DCMAKE_CXX_FLAGS="-Wall -Wextra -Wpedantic -Werror"
    expect_exit "C++" 0 "$work/cpp/build/bounces"
    expect_text "C++" "mailbox_full: " "$work/out"
    expect_text "C++" "X.2.2 mailbox_full" "$work/out"
    expect_text "C++" "see RFC 5321" "$work/out"
fi

# What the program says, in the form of the consumers below: a sample of the catalogue in each language.
cat > "$work/replies" <<'TEXT'
552 5.2.2 <ann@example.org>: mailbox is full
550 5.1.1 No such user here
421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred
550 Ungültiger Empfänger
hello
TEXT
"$installed/bin/smtpcodes" explain --tsv reply --json < "$work/replies" > "$work/json"
set --
while IFS= read -r reply; do
    set -- "$@" "$reply"
done < "$work/replies"

# expect_verdicts NAME FILE: two lines for each reply, against the JSON of the program.
expect_verdicts() {
    sed 'N; s/ .*//' "$2" > "$work/categories"
    sed 's/.*"disposition":[^,]*,"category":"\([a-z_]*\)".*/\1/' "$work/json" > "$work/wanted"
    expect_same "$1: categories" "$work/wanted" "$work/categories"
    sed -n 'n; p' "$2" > "$work/actions"
    sed 's/.*"action":\("\([^"\\]*\(\\.[^"\\]*\)*\)"\|null\),"evidence".*/\2/; s/\\"/"/g' "$work/json" > "$work/wanted"
    expect_same "$1: actions" "$work/wanted" "$work/actions"
    sed 'N; s/\n.*//; s/.* //' "$2" | tr '[:upper:]' '[:lower:]' > "$work/suppress"
    sed 's/.*"suppress":\([a-z]*\),.*/\1/' "$work/json" > "$work/wanted"
    expect_same "$1: suppress" "$work/wanted" "$work/suppress"
}

library=$(find "$installed" -name 'libsmtpcodes.so.0')
if command -v python3 > /dev/null && [ -n "$library" ]; then
    LIBSMTPCODES=$library python3 "$consumers/python/explain.py" "$@" > "$work/python" || fail "Python"
    expect_verdicts "Python" "$work/python"
else
    echo "skipped: python3 is missing"
fi

if command -v clang > /dev/null && { command -v wasm-ld || command -v wasm-ld-14; } > /dev/null; then
    consumer wasm
    cp "$BUILD/amalgamation/smtpcodes.c" "$BUILD/amalgamation/smtpcodes.h" "$work/wasm"
    expect_exit "WebAssembly" 0 make -C "$work/wasm"
    tables=$BUILD/generated
    [ -d "$tables" ] || tables=$SOURCE/generated
    module=$(wc -c < "$work/wasm/smtpcodes.wasm")
    # Data alone: what the tables take where they are used.
    data=$(clang -std=c11 -O2 -I "$SOURCE/include" -I "$tables" -c "$tables/smtpcodes_tables.c" \
        -o "$work/host.o" && size -A "$work/host.o" | awk '/^\.(rodata|data)/ { sum += $2 } END { print sum }')
    awk -v module="$module" -v data="$data" 'BEGIN {
        printf "smtpcodes.wasm: %d bytes, %.3f times the %d bytes of its tables\n", module, module / data, data
        exit module > 1.2 * data }' || fail "smtpcodes.wasm is more than 1.2 times its tables"
    if command -v node > /dev/null; then
        node "$work/wasm/explain.mjs" "$@" > "$work/node" || fail "Node.js"
        expect_verdicts "Node.js" "$work/node"
    else
        echo "skipped: node is missing"
    fi
else
    echo "skipped: clang or wasm-ld (lld) is missing"
fi
finish
