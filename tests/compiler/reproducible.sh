# SPDX-License-Identifier: MIT
# The same YAML gives the same bytes: from any folder, by any path, in any locale.
. "$SOURCE/tests/lib.sh"
need_codesc

mkdir -p "$work/one" "$work/two/deep er" "$work/here"
cp "$SOURCE"/data/*.yaml "$work/one"
cp "$SOURCE"/data/*.yaml "$work/two/deep er"
cp "$SOURCE"/data/*.yaml "$work/here"
expect_exit "in one folder" 0 "$CODESC" build "$work/one/codes.yaml" --out "$work/one/out"
locale=$(locale -a 2> /dev/null | grep -iE 'tr_TR|de_DE|C\.utf' | head -n 1)
expect_exit "in another, in locale ${locale:-POSIX}" 0 env LC_ALL="${locale:-POSIX}" LANGUAGE=de \
    TZ=Asia/Tokyo "$CODESC" build "$work/two/deep er/codes.yaml" --out "$work/two/out"
cd "$work/here"
expect_exit "by a relative path" 0 "$CODESC" build codes.yaml --out out
cd "$work"
for file in one/out/*; do
    name=${file##*/}
    expect_same "$name" "$work/$file" "$work/two/out/$name"
    expect_same "$name" "$work/$file" "$work/here/out/$name"
    grep -qF "$work" "$work/$file" && fail "$name names a folder"
done
[ "$(ls one/out | wc -l)" -eq 3 ] || fail "$(ls one/out | wc -l) files"
finish
