# SPDX-License-Identifier: MIT
# codesc diff: golden cases, NAME.old.yaml and NAME.new.yaml of tests/cases/diff/. With UPDATE=1 it
# writes what it finds; read the difference before you commit it.
. "$SOURCE/tests/lib.sh"
need_codesc

cd "$SOURCE/tests/cases/diff"
count=0
for old in *.old.yaml; do
    name=${old%.old.yaml}
    {
        for option in "" --json; do
            code=0
            # shellcheck disable=SC2086 # no option is no word
            "$CODESC" diff "$old" "$name.new.yaml" $option 2>&1 || code=$?
            echo "exit $code"
        done
    } > "$work/actual"
    [ -z "${UPDATE-}" ] || cp "$work/actual" "$name.expected"
    expect_same "$name" "$name.expected" "$work/actual"
    # An export of either side makes no difference.
    code=0
    "$CODESC" export --format json "$old" > "$work/old.json" 2> "$work/err" &&
        "$CODESC" diff "$work/old.json" "$name.new.yaml" > "$work/out" 2>&1 || code=$?
    if [ ! -s "$work/err" ]; then
        sed '/^exit/,$d' "$name.expected" > "$work/wanted"
        expect_same "$name, from JSON" "$work/wanted" "$work/out"
    fi
    count=$((count + 1))
done
echo "$count cases"
[ "$count" -ge 8 ] || fail "cases are missing"
expect_exit "one file" 2 "$CODESC" diff same.old.yaml
expect_exit "three files" 2 "$CODESC" diff same.old.yaml same.old.yaml same.old.yaml
expect_exit "missing file" 2 "$CODESC" diff same.old.yaml none.yaml
finish
