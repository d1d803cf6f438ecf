# SPDX-License-Identifier: MIT
# Layout of the C, soundness of the shell scripts, and nothing that belongs to one machine.
. "$SOURCE/tests/lib.sh"

cd "$SOURCE"
if command -v clang-format > /dev/null; then
    find include src tools tests \( -name '*.c' -o -name '*.h' -o -name '*.cpp' -o -name '*.hpp' \) \
        -exec clang-format --dry-run --Werror {} + 2> "$work/format" || true
    [ ! -s "$work/format" ] || { fail "clang-format"; head -n 20 "$work/format"; }
else
    echo "skipped: clang-format is missing"
fi
if command -v shellcheck > /dev/null; then
    shellcheck -x -S warning -s sh tools/run tools/test tools/install_packages.sh tools/make_manual tools/compare_registry tools/release .ci/run tests/lib.sh \
        tests/*/*.sh tests/fresh_machine > "$work/shell" 2>&1 || { fail "shellcheck"; head -n 40 "$work/shell"; }
else
    echo "skipped: shellcheck is missing"
fi
grep -rnE '/(home|root|work|Users)/[a-z]' CMakeLists.txt CMakePresets.json README.md CHANGELOG.md \
    cmake data generated include src tools .ci > "$work/paths" || true
[ ! -s "$work/paths" ] || { fail "absolute paths"; cat "$work/paths"; }
finish
