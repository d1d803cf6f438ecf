# SPDX-License-Identifier: MIT
# clang-tidy over the library and the tools.
. "$SOURCE/tests/lib.sh"
command -v clang-tidy > /dev/null || skip "clang-tidy is missing"
[ -z "${SANITIZE-}" ] || skip "once is enough"

cd "$SOURCE"
find src tools -name '*.c' | sort > "$work/files"
xargs -n 4 -P 2 clang-tidy --quiet -p "$BUILD" --warnings-as-errors='*' < "$work/files" \
    > "$work/tidy" 2> "$work/noise" || { fail "clang-tidy"; head -n 60 "$work/tidy"; }
finish
