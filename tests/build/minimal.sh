# SPDX-License-Identifier: MIT
# With a C compiler, CMake and Make alone, the library and the CLI build from generated/.
. "$SOURCE/tests/lib.sh"
command -v make > /dev/null || skip "make is missing"

# A PATH with nothing else in it: no gperf, no pkg-config.
mkdir "$work/bin"
for tool in sh cmake make cc gcc as ld ar ranlib nm strip objcopy uname; do
    path=$(command -v "$tool" || true)
    [ -z "$path" ] || ln -s "$path" "$work/bin/$tool"
done
# AUTO must come to the same where libyaml cannot be found.
for choice in OFF AUTO; do
    expect_exit "configure, $choice" 0 env PATH="$work/bin" CC="$(command -v "${CC:-cc}")" \
        cmake -S "$SOURCE" -B "$work/$choice" -G "Unix Makefiles" \
        -DSMTPCODES_REGENERATE=$choice -DBUILD_TESTING=OFF \
        -DSMTPCODES_YAML_LIBRARY=OFF
    expect_exit "build, $choice" 0 env PATH="$work/bin" cmake --build "$work/$choice"
    expect_exit "look-up, $choice" 0 "$work/$choice/bin/smtpcodes" 550
    expect_text "look-up, $choice" "550 mailbox_unavailable" "$work/out"
    [ -s "$work/$choice/amalgamation/smtpcodes.c" ] || fail "no amalgamation/smtpcodes.c, $choice"
    [ ! -e "$work/$choice/bin/codesc" ] || fail "codesc was built"
done
finish
