# SPDX-License-Identifier: MIT
# For other machines: Linux on ARM, Windows, a Cortex-M3 without anything. codesc runs on this machine:
# it is found, or built. What is built runs under qemu and wine.
. "$SOURCE/tests/consumers/lib.sh"
toolchains=$SOURCE/cmake/toolchains
tried=0

# has TOOL...: whether all are here; says what is not.
has() {
    for tool in "$@"; do
        command -v "$tool" > /dev/null || { echo "skipped: $tool is missing"; return 1; }
    done
}

# Linux on ARM: all of smtpcodes, installed, and found there by a consumer with a catalogue of its own.
# codesc is the one of this machine.
if has aarch64-linux-gnu-gcc qemu-aarch64; then
    tried=1
    run="qemu-aarch64 -L /usr/aarch64-linux-gnu"
    toolchain=$toolchains/aarch64-linux-gnu.cmake
    expect_exit "aarch64: configure" 0 cmake -S "$sources" -B "$work/aarch64" --toolchain "$toolchain" \
        -DBUILD_TESTING=OFF -Werror=dev
    expect_exit "aarch64: build" 0 cmake --build "$work/aarch64" --parallel 2
    # shellcheck disable=SC2086 # a program and its options
    expect_exit "aarch64: smtpcodes" 0 $run "$work/aarch64/bin/smtpcodes" 550
    expect_text "aarch64: smtpcodes" "550 mailbox_unavailable" "$work/out"
    expect_exit "aarch64: install" 0 cmake --install "$work/aarch64" --prefix "$work/root"
    [ ! -e "$work/root/bin/codesc" ] || fail "aarch64: codesc of the other machine"

    consumer find_package
    cmake_consumer find_package --toolchain "$toolchain" -DCMAKE_PREFIX_PATH="$work/root" \
        -DCMAKE_FIND_ROOT_PATH_MODE_PACKAGE=BOTH
    # shellcheck disable=SC2086 # a program and its options
    expect_bounce "aarch64: find_package" 1 $run "$work/find_package/build/bounces"
    if [ -n "$CODESC" ]; then
        consumer two_catalogues
        cmake_consumer two_catalogues --toolchain "$toolchain" -DCMAKE_PREFIX_PATH="$work/root" \
            -DCMAKE_PROGRAM_PATH="$installed/bin"
        # shellcheck disable=SC2086 # a program and its options
        expect_exit "aarch64: catalogue" 0 $run "$work/two_catalogues/build/two_catalogues"
        expect_text "aarch64: catalogue" "relay: 4.7.0 Enough for today" "$work/out"
    fi
    echo "aarch64: done"
fi

# A Cortex-M3: as source, with a catalogue of its own; codesc is built for this machine on the way.
if [ -n "$CODESC" ] && has arm-none-eabi-gcc qemu-system-arm; then
    tried=1
    consumer cortex_m
    ln -s "$sources" "$work/cortex_m/smtpcodes"
    cp "$SOURCE"/tests/freestanding/board.* "$work/cortex_m"
    # The board's C library is four functions and these headers.
    CFLAGS="-isystem $SOURCE/tests/freestanding/include -I$SOURCE/tests/shim -Os" \
        expect_exit "Cortex-M3: configure" 0 cmake -S "$work/cortex_m" -B "$work/cortex_m/build" \
        --toolchain "$toolchains/arm-none-eabi.cmake" -Werror=dev -DSMTPCODES_CODESC=OFF
    expect_exit "Cortex-M3: build" 0 cmake --build "$work/cortex_m/build" --parallel 2
    expect_exit "Cortex-M3: run" 0 timeout 60 qemu-system-arm -M mps2-an385 -nographic -monitor none \
        -serial null -semihosting-config enable=on,target=native -kernel "$work/cortex_m/build/firmware"
    cat "$work/err" >> "$work/out"
    expect_text "Cortex-M3: run" "450 4.7.0 Enough for today" "$work/out"
    arm-none-eabi-size "$work/cortex_m/build/firmware"
    echo "Cortex-M3: done"
fi

# Windows: the file pair, and as source; run by wine, where it is allowed to.
if has x86_64-w64-mingw32-gcc; then
    tried=1
    consumer subdirectory
    ln -s "$sources" "$work/subdirectory/smtpcodes"
    cmake_consumer subdirectory --toolchain "$toolchains/mingw-w64.cmake" -DBUILD_SHARED_LIBS=ON
    cp "$(find "$work/subdirectory/build" -name libsmtpcodes.dll)" "$work/subdirectory/build"
    consumer file_pair
    cd "$work/file_pair"
    cp "$BUILD/amalgamation/smtpcodes.c" "$BUILD/amalgamation/smtpcodes.h" .
    sed -i 's|<smtpcodes/smtpcodes.h>|"smtpcodes.h"|' main.c
    expect_exit "mingw: file pair" 0 x86_64-w64-mingw32-gcc main.c smtpcodes.c -o bounces.exe
    wine=
    for candidate in wine64 /usr/lib/wine/wine64 wine; do
        [ -n "$wine" ] || wine=$(command -v "$candidate" || true)
    done
    WINEPREFIX=$work/wine WINEDEBUG=-all
    export WINEPREFIX WINEDEBUG
    echo 'int main(void) { return 0; }' > empty.c
    x86_64-w64-mingw32-gcc empty.c -o empty.exe
    # The first start makes a Windows of its own, which not every sandbox allows.
    if [ -z "$wine" ]; then
        echo "skipped: wine is missing; the Windows programs are built and not run"
    elif ! timeout 120 "$wine" ./empty.exe > /dev/null 2>&1; then
        echo "skipped: wine does not run here; the Windows programs are built and not run"
    else
        expect_bounce "mingw: subdirectory" 1 "$wine" "$work/subdirectory/build/bounces.exe"
        expect_bounce "mingw: file pair" 1 "$wine" ./bounces.exe
        "$(dirname "$(readlink -f "$wine")")/wineserver" -k || true
        echo "Windows: done"
    fi
fi
[ "$tried" -eq 1 ] || skip "no other machine's compiler and emulator are here"
finish
