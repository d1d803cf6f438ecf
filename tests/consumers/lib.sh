# SPDX-License-Identifier: MIT
# What the tests of the consumers share. Each of them builds one of the folders here as its users would.
# shellcheck source=tests/lib.sh
. "$SOURCE/tests/lib.sh"
[ -z "${SANITIZE-}" ] || skip "once is enough"

consumers=$SOURCE/tests/consumers
# Made by the tests consumers.install and consumers.sources, which run before all others.
# shellcheck disable=SC2034 # for the tests
installed=$BUILD/consumers/installed sources=$BUILD/consumers/smtpcodes.git

# consumer NAME: puts a consumer and its main.c into $work/NAME.
consumer() {
    mkdir "$work/$1"
    cp "$consumers/main.c" "$work/$1"
    cp -R "$consumers/$1/." "$work/$1"
}

# cmake_consumer NAME OPTION...: configures and builds $work/NAME without a warning.
cmake_consumer() {
    name=$1
    shift
    expect_exit "$name: configure" 0 cmake -S "$work/$name" -B "$work/$name/build" -Werror=dev \
        -DCMAKE_C_FLAGS="-Wall -Wextra -Wpedantic -Werror" "$@"
    ! grep -qi warning "$work/out" "$work/err" || { fail "$name: warnings"; cat "$work/err"; }
    expect_exit "$name: build" 0 cmake --build "$work/$name/build" --parallel 2
    ! grep -qi 'warning:' "$work/out" "$work/err" || { fail "$name: warnings"; cat "$work/err"; }
}

# expect_bounce NAME COMMAND...: the program says what main.c says of its reply.
expect_bounce() {
    expect_exit "$@"
    expect_text "$1" "mailbox_full: The mailbox is full" "$work/out"
}
