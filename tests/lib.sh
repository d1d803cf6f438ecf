# SPDX-License-Identifier: MIT
# What the shell tests share. Each is started by ctest with SOURCE, BUILD, CODESC, SMTPCODES, CC.
set -eu
LC_ALL=C
export LC_ALL
failures=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

skip() {
    echo "skipped: $*"
    exit 77
}

# Ends a script: one failure fails it all.
finish() {
    [ "$failures" -eq 0 ] || { echo "$failures failed"; exit 1; }
    echo "all passed"
    exit 0
}

# expect_same NAME EXPECTED ACTUAL: two files must be alike.
expect_same() {
    if ! diff -u "$2" "$3" > "$work/diff"; then
        fail "$1"
        head -n 40 "$work/diff" | cut -c 1-200
    fi
}

# expect_exit NAME CODE COMMAND...: runs a command; its output goes to $work/out and $work/err.
expect_exit() {
    case_name=$1 wanted_code=$2
    shift 2
    code=0
    "$@" > "$work/out" 2> "$work/err" || code=$?
    if [ "$code" -ne "$wanted_code" ]; then
        fail "$case_name: exit code $code, not $wanted_code"
        head -n 20 "$work/out" "$work/err" | cut -c 1-200
    fi
}

# expect_text NAME TEXT FILE: a file must hold a text.
expect_text() {
    grep -qF -- "$2" "$3" || { fail "$1: no \"$2\" in:"; head -n 20 "$3" | cut -c 1-200; }
}

need_codesc() {
    [ -n "$CODESC" ] || skip "this build has no codesc (libyaml or gperf is missing)"
}
