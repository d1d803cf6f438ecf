# SPDX-License-Identifier: MIT
# Catalogues of a product's own: an overlay with CMake, Make and Meson, two catalogues in one program,
# and one alone, which does not carry our tables. The tables follow the YAML, and nothing else does.
. "$SOURCE/tests/consumers/lib.sh"
need_codesc

# expect_acme NAME PROGRAM: the overlay's words.
expect_acme() {
    expect_exit "$1: the code of Acme" 0 "$2"
    expect_text "$1: the code of Acme" "acme:customer_is_in_arrears: Pay the bill" "$work/out"
    expect_exit "$1: 550" 0 "$2" "550 No"
    expect_text "$1: 550" "550: Call the help desk, extension 550" "$work/out"
}

# expect_rebuilds NAME TABLES PROGRAM COMMAND...: what changes when the YAML does.
expect_rebuilds() {
    name=$1 tables=$2 program=$3
    shift 3
    state() {
        find "$work/overlay" \( -name '*.o' -o -name '*_tables.c' -o -name '*_codes.h' -o -name '*.a' \
            -o -name bounces \) -exec ls -l --time-style=full-iso {} + | sort
    }
    state > "$work/before"
    expect_exit "$name: nothing changed" 0 "$@"
    state > "$work/after"
    expect_same "$name: nothing changed, nothing is made" "$work/before" "$work/after"
    sleep 1.1
    sed -i '1s/$/ And more words./' "$work/overlay/acme.yaml" # lines stay where they are
    expect_exit "$name: a comment" 0 "$@"
    state > "$work/after"
    expect_same "$name: a comment changed, nothing is compiled" "$work/before" "$work/after"
    sed -i 's/Pay the bill/Pay all the bills/' "$work/overlay/acme.yaml"
    expect_exit "$name: a word" 0 "$@"
    expect_text "$name: a word" "Pay all the bills" "$tables"
    expect_exit "$name: a word" 0 "$program"
    expect_text "$name: a word" "Pay all the bills" "$work/out"
    cp "$consumers/overlay/acme.yaml" "$work/overlay/acme.yaml"
}

consumer overlay
cmake_consumer overlay -DCMAKE_PREFIX_PATH="$installed"
build=$work/overlay/build
expect_acme "CMake" "$build/bounces"
! nm "$build/bounces" | grep -qw smtpcodes_catalogue || fail "the overlay carries our tables, too"
expect_rebuilds "CMake" "$build/acme_tables/acme_tables.c" "$build/bounces" cmake --build "$build"
rm -rf "$build"

PKG_CONFIG_PATH=$(dirname "$(find "$installed" -name smtpcodes.pc)")
export PKG_CONFIG_PATH
if command -v pkg-config > /dev/null && command -v make > /dev/null; then
    LD_LIBRARY_PATH=$(pkg-config --variable=libdir smtpcodes)
    export LD_LIBRARY_PATH
    expect_exit "Make" 0 make -C "$work/overlay"
    expect_acme "Make" "$work/overlay/bounces"
    expect_rebuilds "Make" "$work/overlay/tables/acme_tables.c" "$work/overlay/bounces" make -C "$work/overlay"
    rm -rf "$work/overlay/tables" "$work/overlay/bounces" "$work"/overlay/*.o
else
    echo "skipped: pkg-config or make is missing"
fi
if command -v pkg-config > /dev/null && command -v meson > /dev/null && command -v ninja > /dev/null; then
    expect_exit "Meson" 0 meson setup "$build" "$work/overlay"
    expect_exit "Meson: build" 0 ninja -C "$build"
    expect_acme "Meson" "$build/bounces"
    expect_rebuilds "Meson" "$build/acme_tables.c" "$build/bounces" ninja -C "$build"
else
    echo "skipped: meson, ninja or pkg-config is missing"
fi

consumer two_catalogues
cmake_consumer two_catalogues -DCMAKE_PREFIX_PATH="$installed"
expect_exit "two catalogues" 0 "$work/two_catalogues/build/two_catalogues"
expect_text "two catalogues" "relay: 4.7.0 Enough for today" "$work/out"
expect_text "two catalogues" "smtp: Requested mail action not taken" "$work/out"

# From the build tree, and without our tables.
consumer own_catalogue
ln -s "$sources" "$work/own_catalogue/smtpcodes"
cmake_consumer own_catalogue
expect_exit "own catalogue" 0 "$work/own_catalogue/build/relay_server"
expect_text "own catalogue" "450 4.7.0 Enough for today" "$work/out"
size=$(wc -c < "$work/own_catalogue/build/relay_server")
echo "a program with a catalogue of its own has $size bytes"
[ "$size" -lt 200000 ] || fail "a program with a catalogue of its own carries ours"

# A mistake in the YAML is an error of the build, at its place.
sed -i 's/explanation/explanatoin/' "$work/own_catalogue/relay.yaml"
expect_exit "a mistake" 2 sh -c 'cmake --build "$1" || exit 2' - "$work/own_catalogue/build"
cat "$work/err" >> "$work/out"
expect_text "a mistake" "relay.yaml:9:5: error: an entry has no field 'explanatoin'" "$work/out"

# Codes of another kind, and nothing of SMTP.
consumer device
ln -s "$sources" "$work/device/smtpcodes"
cmake_consumer device
expect_exit "device" 0 "$work/device/build/printer"
expect_text "device" "Paper jam at tray 3: Open the side door" "$work/out"
expect_exit "device" 0 "$work/device/build/printer" toner.low
expect_exit "device: no such code" 1 "$work/device/build/printer" "550"
! nm "$work/device/build/printer" | grep -qw smtpcodes_catalogue || fail "the device carries our tables"
! grep -q "lasts for about a hundred" "$work/device/build/printer" || fail "a field is there that was left out"
finish
