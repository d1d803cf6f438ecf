# SPDX-License-Identifier: MIT
# What the README shows is what happens: the output of its look-up, and its C example.
. "$SOURCE/tests/lib.sh"

sed -n '/^\$ tools\/run 550$/,/^```$/p' "$SOURCE/README.md" | sed '1d; /^```$/,$d' > "$work/shown"
expect_exit "look-up" 0 "$SMTPCODES" 550
# The headings, not the prose: rewording 550 in data/ must not fail here.
for file in out shown; do
    grep -v '^  ' "$work/$file" > "$work/$file.headings"
done
expect_same "README.md shows what 'tools/run 550' prints" "$work/out.headings" "$work/shown.headings"

if [ -n "$CODESC" ]; then
    sed -n '/^```yaml$/,/^```$/p' "$SOURCE/README.md" | sed '/^```/d' > "$work/acme.yaml"
    sed -n '/--why 550$/,/^```$/p' "$SOURCE/README.md" | sed '1d; /^```$/,$d' > "$work/shown"
    mkdir "$work/data"
    cp "$SOURCE"/data/*.yaml "$work/data"
    cd "$work"
    expect_exit "overlay" 0 "$CODESC" check data/*.yaml acme.yaml --why 550
    # The lines of data/codes.yaml move whenever something is added to it.
    for file in out shown; do
        sed 's/\(codes.yaml\):.*/\1/' "$work/$file" > "$work/$file.files"
    done
    expect_same "README.md shows what --why prints" "$work/out.files" "$work/shown.files"
fi

sed -n '/^```c$/,/^```$/p' "$SOURCE/README.md" | sed '/^```/d' > "$work/example.c"
[ -s "$work/example.c" ] || fail "the README has no example"
if [ -z "${SANITIZE-}" ]; then
    tables=$BUILD/generated
    [ -d "$tables" ] || tables=$SOURCE/generated
    expect_exit "the example compiles" 0 "$CC" -std=c11 -Wall -Wextra -Werror \
        -I "$SOURCE/include" -I "$tables" "$work/example.c" "$BUILD/lib/libsmtpcodes.a" \
        -o "$work/example"
    expect_exit "the example runs" 0 "$work/example"
    expect_text "the example runs" "takes no more recipients" "$work/out"
fi
finish
