# SPDX-License-Identifier: MIT
# As source: add_subdirectory and FetchContent, with the tools for codesc and without.
. "$SOURCE/tests/consumers/lib.sh"

consumer subdirectory
ln -s "$sources" "$work/subdirectory/smtpcodes"
cmake_consumer subdirectory
expect_bounce "add_subdirectory" 1 "$work/subdirectory/build/bounces"
# It builds what it links with, and nothing else.
find "$work/subdirectory/build" -type f \( -name 'libsmtpcodes*' -o -name codesc -o -name smtpcodes \
    -o -name 'smtpcodes.[ch]' \) > "$work/built"
[ "$(sed 's|.*/||' "$work/built")" = libsmtpcodes.a ] || { fail "built are:"; cat "$work/built"; }
[ ! -e "$work/subdirectory/build/lib" ] || fail "add_subdirectory sets output folders"
# All of it can be built there, too.
if [ -n "$CODESC" ]; then
    expect_exit "add_subdirectory, codesc" 0 cmake --build "$work/subdirectory/build" --target codesc --parallel 2
fi

# Neither gperf nor libyaml, as a shared library, of an own build type, by another generator.
rm -rf "$work/subdirectory/build"
cmake_consumer subdirectory -DSMTPCODES_GPERF=OFF -DSMTPCODES_YAML_LIBRARY=OFF -DBUILD_SHARED_LIBS=ON \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_UNITY_BUILD=ON
expect_bounce "add_subdirectory, shared" 1 "$work/subdirectory/build/bounces"
find "$work/subdirectory/build" -name 'libsmtpcodes.so*' | grep -q . || fail "no shared library"

if [ -d "$sources/.git" ]; then
    consumer fetch_content
    GIT_CONFIG_GLOBAL=/dev/null
    export GIT_CONFIG_GLOBAL
    cmake_consumer fetch_content -DSMTPCODES_URL="file://$sources"
    expect_bounce "FetchContent" 1 "$work/fetch_content/build/bounces"
else
    echo "skipped: git is missing for FetchContent"
fi

consumer leaks
ln -s "$sources" "$work/leaks/smtpcodes"
for choice in "-DSMTPCODES_YAML_LIBRARY=OFF" "-DSMTPCODES_REGENERATE=AUTO"; do
    rm -rf "$work/leaks/build"
    expect_exit "nothing leaks, $choice" 0 cmake -S "$work/leaks" -B "$work/leaks/build" -Werror=dev "$choice"
    [ ! -s "$work/err" ] || { fail "$choice: warnings"; cat "$work/err"; }
    expect_exit "nothing is installed" 0 cmake --install "$work/leaks/build" --prefix "$work/nothing"
    [ ! -e "$work/nothing" ] || fail "with the other project smtpcodes is installed"
done
finish
