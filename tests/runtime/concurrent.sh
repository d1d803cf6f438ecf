# SPDX-License-Identifier: MIT
# Threads and a signal handler, with ThreadSanitizer.
. "$SOURCE/tests/lib.sh"
[ -z "${SANITIZE-}" ] || skip "one sanitizer at a time"
tables=$BUILD/generated
[ -d "$tables" ] || tables=$SOURCE/generated

build() {
    "$CC" -std=c11 -g -O1 -pthread "$@" -I "$SOURCE/include" -I "$tables" \
        "$SOURCE/tests/runtime/concurrent.c" "$SOURCE"/src/*.c "$tables/smtpcodes_tables.c" \
        -o "$work/concurrent"
}
expect_exit "build" 0 build
expect_exit "run" 0 "$work/concurrent"
cat "$work/out"
echo 'int main(void) { return 0; }' > "$work/empty.c"
if ! "$CC" -fsanitize=thread "$work/empty.c" -o "$work/empty" 2> /dev/null || ! "$work/empty" 2> /dev/null; then
    echo "skipped: ThreadSanitizer does not work here"
    finish
fi
expect_exit "build with ThreadSanitizer" 0 build -fsanitize=thread
expect_exit "run with ThreadSanitizer" 0 "$work/concurrent"
expect_text "run with ThreadSanitizer" good "$work/out"
finish
