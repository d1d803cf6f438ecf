# SPDX-License-Identifier: MIT
# Golden cases: what codesc says of each file of tests/cases/compiler/, and its exit code. With
# UPDATE=1 it writes what it finds; read the difference before you commit it.
. "$SOURCE/tests/lib.sh"
need_codesc

cd "$SOURCE/tests/cases/compiler"
count=0
for case in *.yaml; do
    name=${case%.yaml}
    # A case of several files: NAME.yaml, NAME.part.yml, …
    set -- "$case"
    for part in "$name".*.yml; do
        [ ! -e "$part" ] || set -- "$@" "$part"
    done
    # NAME.why holds the key of an entry whose origin is told.
    [ ! -e "$name.why" ] || set -- "$@" --why "$(cat "$name.why")"
    code=0
    "$CODESC" check "$@" > "$work/actual" 2>&1 || code=$?
    echo "exit $code" >> "$work/actual"
    [ -z "${UPDATE-}" ] || cp "$work/actual" "$name.expected"
    expect_same "$name" "$name.expected" "$work/actual"
    count=$((count + 1))
done
echo "$count cases"
[ "$count" -gt 50 ] || fail "cases are missing"
finish
