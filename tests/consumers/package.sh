# SPDX-License-Identifier: MIT
# As a package that is installed: find_package and pkg-config, with the static and the shared library.
. "$SOURCE/tests/consumers/lib.sh"

# links_with NAME PROGRAM: whether the program wants a shared library.
links_with() {
    readelf -d "$2" | grep -q "NEEDED.*$1"
}
command -v readelf > /dev/null || skip "readelf is missing (binutils)"

consumer find_package
cmake_consumer find_package -DCMAKE_PREFIX_PATH="$installed"
expect_bounce "find_package" 1 "$work/find_package/build/bounces"
! links_with libsmtpcodes "$work/find_package/build/bounces" ||
    fail "find_package: not the static library"

rm -rf "$work/find_package/build"
cmake_consumer find_package -DCMAKE_PREFIX_PATH="$installed" -DBUILD_SHARED_LIBS=ON
expect_bounce "find_package, shared" 1 "$work/find_package/build/bounces"
links_with 'libsmtpcodes.so.[0-9]' "$work/find_package/build/bounces" ||
    fail "find_package: not the shared library"

# With components; what is asked for and not there is an error that names it.
try_components() {
    mkdir "$work/components"
    cat > "$work/components/CMakeLists.txt" <<TEXT
cmake_minimum_required(VERSION 3.25)
project(components LANGUAGES C)
find_package(smtpcodes $1)
get_target_property(library smtpcodes::smtpcodes INTERFACE_LINK_LIBRARIES)
message(STATUS "library: \${library} codesc: \$<TARGET_EXISTS:smtpcodes::codesc>")
if(TARGET smtpcodes::codesc)
    message(STATUS "codesc is there")
endif()
TEXT
    expect_exit "components '$1'" "$2" cmake -S "$work/components" -B "$work/components/build" \
        -DCMAKE_PREFIX_PATH="$installed"
    cat "$work/err" >> "$work/out"
    expect_text "components '$1'" "$3" "$work/out"
    rm -rf "$work/components"
}
try_components "0.1 REQUIRED COMPONENTS shared" 0 "library: smtpcodes::shared"
try_components "REQUIRED COMPONENTS static" 0 "library: smtpcodes::static"
[ -z "$CODESC" ] || try_components "REQUIRED COMPONENTS codesc" 0 "codesc is there"
try_components "REQUIRED COMPONENTS perl" 1 "no component 'perl'"
try_components "9.0 REQUIRED" 1 "requested version"

if command -v pkg-config > /dev/null && command -v make > /dev/null; then
    consumer pkg_config
    PKG_CONFIG_PATH=$(dirname "$(find "$installed" -name smtpcodes.pc)")
    export PKG_CONFIG_PATH
    LD_LIBRARY_PATH=$(pkg-config --variable=libdir smtpcodes)
    export LD_LIBRARY_PATH
    expect_exit "pkg-config: make" 0 env CFLAGS="-Wall -Wextra -Werror" make -C "$work/pkg_config"
    expect_bounce "pkg-config" 1 "$work/pkg_config/bounces"
    [ -z "$CODESC" ] || expect_exit "codesc of pkg-config" 0 "$(pkg-config --variable=codesc smtpcodes)" --version
else
    echo "skipped: pkg-config or make is missing"
fi
finish
