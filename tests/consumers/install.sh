# SPDX-License-Identifier: MIT
# Installs into one folder, moves it to another, where the other tests find it: nothing that is
# installed knows where it is. The list of what is installed is compared; with --update it is written:
# SOURCE=. BUILD=build/dev CODESC=yes CC=cc sh tests/consumers/install.sh --update
. "$SOURCE/tests/consumers/lib.sh"

rm -rf "$BUILD/consumers/installed"
mkdir -p "$BUILD/consumers"
expect_exit "install" 0 cmake --install "$BUILD" --prefix "$work/first"
(cd "$work/first" && find . ! -type d | sed 's|^\./||' | sort) > "$work/list"
# What depends on the version, on the kind of the build, on what the system calls its folders.
sed -E 's/\.so\.([0-9]+)\.[0-9.]+$/.so.\1.x.y/; s/-(none|noconfig|debug|release|relwithdebinfo|minsizerel)\.cmake$/-CONFIG.cmake/; s|^lib64/|lib/|; s|^lib/[a-z0-9_]+-linux-gnu[a-z0-9]*/|lib/|' \
    "$work/list" | sort > "$work/names"
cp "$consumers/installed_files.txt" "$work/wanted"
[ -n "$CODESC" ] || sed -i '/codesc/d' "$work/wanted"
[ "${1-}" != --update ] || cp "$work/names" "$consumers/installed_files.txt"
expect_same "tests/consumers/installed_files.txt" "$work/wanted" "$work/names"
mv "$work/first" "$BUILD/consumers/installed"
! grep -rlF -e "$work" -e "$BUILD" -e "$SOURCE/src/" "$installed/lib" "$installed/include" "$installed/share" \
    --include='*.cmake' --include='*.pc' --include='*.h' > "$work/found" ||
    { fail "paths of this machine"; cat "$work/found"; }

expect_exit "smtpcodes" 0 "$installed/bin/smtpcodes" 550
[ -z "$CODESC" ] || expect_exit "codesc" 0 "$installed/bin/codesc" check "$installed/share/smtpcodes/codes.yaml" \
    "$installed/share/smtpcodes/phrases.yaml" "$installed/share/smtpcodes/providers.yaml"
finish
