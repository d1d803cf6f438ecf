# SPDX-License-Identifier: MIT
# As files: smtpcodes.c and smtpcodes.h alone, by every compiler that is here, as C11 and as C++17,
# with all warnings on and none given, and what they make runs.
. "$SOURCE/tests/consumers/lib.sh"
pair=$BUILD/amalgamation
[ -s "$pair/smtpcodes.c" ] || fail "the build makes no amalgamation/smtpcodes.c"

consumer file_pair
folder=$work/file_pair
cp "$pair/smtpcodes.c" "$pair/smtpcodes.h" "$folder"
sed -i 's|<smtpcodes/smtpcodes.h>|"smtpcodes.h"|' "$folder/main.c"
cp "$folder/main.c" "$folder/main.cpp"
cd "$folder"
if command -v make > /dev/null; then
    expect_exit "make" 0 make
    expect_bounce "make" 1 ./bounces
fi

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Wcast-qual
    -Wformat=2 -Wwrite-strings -Wmissing-declarations -Wdouble-promotion -Wvla -Werror"

# with COMPILER LANGUAGE STARTER OPTION...: compiles the pair, and runs the program by STARTER.
with() {
    compiler=$1 language=$2 starter=$3
    shift 3
    name="$compiler $*"
    if ! command -v "$compiler" > /dev/null; then
        echo "skipped: $compiler is missing"
        return
    fi
    main=main.c
    [ "$language" = c ] || main="main.cpp"
    [ "$language" = c ] || set -- -x c++ "$@"
    expect_exit "$name: compile" 0 "$compiler" "$@" -c smtpcodes.c -o smtpcodes.o
    [ ! -s "$work/err" ] && [ ! -s "$work/out" ] || { fail "$name: warnings"; head -n 20 "$work/err"; }
    expect_exit "$name: compile main" 0 "$compiler" "$@" -c "$main" -o main.o
    expect_exit "$name: link" 0 "$compiler" main.o smtpcodes.o -o program.exe
    if [ "$starter" = none ]; then
        return
    fi
    # shellcheck disable=SC2086 # may be empty
    expect_bounce "$name: run" 1 $starter ./program.exe
    echo "$name: good"
}

# shellcheck disable=SC2086 # several flags
{
    with gcc c "" -std=c11 -O2 $warnings -Wstrict-prototypes -Wmissing-prototypes
    with clang c "" -std=c11 -O1 $warnings -Wstrict-prototypes -Wmissing-prototypes
    with tcc c "" -Wall -Werror
    with g++ c++ "" -std=c++17 $warnings
    with clang++ c++ "" -std=c++17 $warnings
}
# It runs in consumers.cross.
# shellcheck disable=SC2086 # several flags
{
    with x86_64-w64-mingw32-gcc c none -std=c11 -O2 $warnings
    with x86_64-w64-mingw32-g++ c++ none -std=c++17 $warnings
}

# With other words: the same script, with tables of an overlay.
if [ -n "$CODESC" ]; then
    expect_exit "overlay: tables" 0 "$CODESC" build "$SOURCE/data/codes.yaml" "$SOURCE/data/phrases.yaml" \
        "$SOURCE/data/providers.yaml" "$consumers/overlay/acme.yaml" --prefix smtpcodes --out "$work/tables"
    expect_exit "overlay: pair" 0 cmake -DTABLES="$work/tables" -DOUT="$work/pair" \
        -P "$SOURCE/tools/make_amalgamation.cmake"
    expect_exit "overlay: compile" 0 "$CC" -I "$work/pair" main.c "$work/pair/smtpcodes.c" -o acme
    expect_exit "overlay: run" 1 ./acme "550 No"
    expect_text "overlay: run" "Call the help desk, extension 550" "$work/out"
fi
finish
