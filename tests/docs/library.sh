# SPDX-License-Identifier: MIT
# The manual page is as the header is now and has every function; the examples compile and do what
# they say.
. "$SOURCE/tests/lib.sh"
. "$SOURCE/tests/lib_header.sh"

page=$SOURCE/docs/man/smtpcodes.3
"$SOURCE/tools/make_manual" > "$work/page"
expect_same "docs/man/smtpcodes.3: tools/make_manual > docs/man/smtpcodes.3" "$page" "$work/page"
for function in $(functions_of_header); do
    grep -qE "(^|[ *])$function\(" "$page" || fail "the manual page lacks $function"
done
if command -v mandoc > /dev/null; then
    # The page has no date: it is as old as the library that it comes with.
    mandoc -T lint -W warning "$page" | grep -v 'missing date' > "$work/lint" || true
    [ ! -s "$work/lint" ] || { fail "mandoc"; head -n 20 "$work/lint"; }
else
    echo "skipped: mandoc is missing"
fi

[ -z "${SANITIZE-}" ] || finish
tables=$BUILD/generated
[ -d "$tables" ] || tables=$SOURCE/generated
for example in client server table; do
    expect_exit "compile $example" 0 "$CC" -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Werror \
        -I "$SOURCE/include" -I "$tables" "$SOURCE/docs/examples/$example.c" \
        "$BUILD/lib/libsmtpcodes.a" -o "$work/$example"
done

printf '250-2.1.0 One\r\n250 2.1.0 Two\r\n550 5.1.1 No such user\r\n999 What\r\n' > "$work/replies"
sh -c '"$1" < "$2"' - "$work/client" "$work/replies" > "$work/got" || fail "client"
cat > "$work/wanted" <<'TEXT'
250, 2 lines: other_address_status
550, 1 lines: bad_destination_mailbox_address
TEXT
expect_same "client" "$work/wanted" "$work/got"

expect_exit "server" 0 "$work/server"
printf '%s\r\n' '220 mail.example.org Service ready' '250-mail.example.org' \
    '250 ENHANCEDSTATUSCODES' '550 5.1.1 No such user here' > "$work/wanted"
expect_same "server" "$work/wanted" "$work/out"

expect_exit "table" 0 "$work/table" 550
expect_text "table" "550: " "$work/out"
expect_text "table" "the client must give up" "$work/out"
expect_exit "table, unknown" 1 "$work/table" 999
finish
