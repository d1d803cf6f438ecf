# SPDX-License-Identifier: MIT
# Runs that are killed, and two runs at once on one folder: what stands there is always whole.
. "$SOURCE/tests/lib.sh"
need_codesc

good=$SOURCE/tests/cases/compiler/good.yaml
sed 's/misspelt/mistyped/; s/no_mailbox/another_name/' "$good" > "$work/other.yaml"
"$CODESC" build "$good" --out "$work/one"
"$CODESC" build "$work/other.yaml" --out "$work/two"
sed -i 's/other\.yaml/good.yaml/' "$work"/two/*

# Whether each file in a folder is one of the two versions, byte by byte.
expect_whole() {
    for file in test_tables.c test_codes.h test.gperf; do
        sed 's/other\.yaml/good.yaml/' "$work/tables/$file" > "$work/file"
        cmp -s "$work/file" "$work/one/$file" || cmp -s "$work/file" "$work/two/$file" ||
            fail "$1: $file is neither the one nor the other"
    done
}

"$CODESC" build "$good" --out "$work/tables"
i=0
while [ $i -lt 25 ]; do
    "$CODESC" build "$good" --out "$work/tables" &
    "$CODESC" build "$work/other.yaml" --out "$work/tables" &
    wait
    expect_whole "two at once"
    i=$((i + 1))
done
[ "$(find "$work/tables" -type f | wc -l)" -eq 3 ] || fail "files are left: $(ls "$work/tables")"

# Killed at any moment, also between the renames of the three files.
i=0
while [ $i -lt 40 ]; do
    source=$good
    [ $((i % 2)) -eq 0 ] || source=$work/other.yaml
    # Its gperf complains that nobody reads what it writes.
    "$CODESC" build "$source" --out "$work/tables" 2> /dev/null &
    sleep "0.00$((i % 10))"
    kill -9 $! 2> /dev/null || true
    wait $! 2> /dev/null || true
    expect_whole "killed"
    i=$((i + 1))
done
expect_exit "a build after that" 0 "$CODESC" build "$good" --out "$work/tables"
for file in test_tables.c test_codes.h test.gperf; do
    expect_same "after that: $file" "$work/one/$file" "$work/tables/$file"
done
finish
