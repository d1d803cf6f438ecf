# SPDX-License-Identifier: MIT
# The tables are made anew when the YAML changes, and nothing is when nothing changed.
. "$SOURCE/tests/lib.sh"
need_codesc

mkdir "$work/project"
for item in CMakeLists.txt LICENSE cmake data generated include src tools; do
    cp -R "$SOURCE/$item" "$work/project/$item"
done

# The state of all objects, programs and tables: names and times.
state() {
    find "$work/build" \( -name '*.o' -o -name '*.a' -o -name '*.so*' -o -path '*/bin/*' \
        -o -path '*/generated/*' -o -path '*/amalgamation/*' \) -exec ls -l --time-style=full-iso {} + | sort
}

try_generator() {
    generator=$1
    rm -rf "$work/build"
    cp "$SOURCE/data/codes.yaml" "$work/project/data/codes.yaml"
    expect_exit "$generator: configure" 0 cmake -S "$work/project" -B "$work/build" \
        -G "$generator" -DBUILD_TESTING=OFF -DSMTPCODES_REGENERATE=ON -DCMAKE_BUILD_TYPE=Debug
    expect_exit "$generator: build" 0 cmake --build "$work/build"
    state > "$work/first"

    sleep 1.1
    expect_exit "$generator: nothing changed" 0 cmake --build "$work/build"
    state > "$work/second"
    expect_same "$generator: nothing changed, nothing is built" "$work/first" "$work/second"

    sed -i '1s/$/ And more words./' "$work/project/data/codes.yaml" # lines stay where they are
    expect_exit "$generator: a comment changed" 0 cmake --build "$work/build"
    expect_text "$generator: a comment changed" "Compiling the catalogue" "$work/out"
    state > "$work/second"
    expect_same "$generator: a comment changed, nothing is compiled" "$work/first" "$work/second"
    expect_exit "$generator: once more" 0 cmake --build "$work/build"
    grep -q "Compiling the catalogue" "$work/out" && fail "$generator: codesc runs without need"

    sed -i 's/Requested action not taken: mailbox unavailable/Quite another wording/' \
        "$work/project/data/codes.yaml"
    expect_exit "$generator: a word changed" 0 cmake --build "$work/build"
    expect_exit "$generator: look-up" 0 "$work/build/bin/smtpcodes" 550
    expect_text "$generator: the program shows the new words" "Quite another wording" "$work/out"

    printf '    colour: red\n' >> "$work/project/data/codes.yaml"
    state > "$work/first"
    expect_exit "$generator: an error" 2 sh -c 'cmake --build "$1" || exit 2' sh "$work/build"
    cat "$work/out" >> "$work/err" # ninja says it all there
    expect_text "$generator: an error" "has no field 'colour'" "$work/err"
    state > "$work/second"
    expect_same "$generator: after an error all is as it was" "$work/first" "$work/second"
}

tried=0
if command -v make > /dev/null; then
    try_generator "Unix Makefiles"
    tried=1
fi
if command -v ninja > /dev/null; then
    try_generator Ninja
    tried=1
fi
[ "$tried" -eq 1 ] || skip "neither make nor ninja is here"
finish
