# SPDX-License-Identifier: MIT
# Runs a fuzz target for some seconds, from its corpus on: tests/fuzz/run.sh parse 60. The targets are
# compile, parse, write, render, lookup, explain. Finds its own build folder, build/fuzz.
set -eu
cd "$(dirname "$0")/../.."
target=${1:?name the target, such as compile}
seconds=${2:-60}
if ! command -v clang > /dev/null; then
    echo "NOT RUN: fuzzing needs clang"
    exit 0
fi
corpus=tests/fuzz/corpus/$target
[ "$target" != compile ] || corpus=tests/cases/compiler
[ -d "$corpus" ] || { echo "there is no fuzz target '$target'" >&2; exit 2; }
mkdir -p "build/fuzz/corpus/$target"
cmake --preset asan -B build/fuzz -DCMAKE_C_COMPILER=clang -DSMTPCODES_FUZZ=ON > build/fuzz/log 2>&1 ||
    { tail -n 20 build/fuzz/log; echo "NOT RUN: clang lacks libFuzzer"; exit 0; }
cmake --build build/fuzz --target "fuzz_$target" --parallel 2 >> build/fuzz/log 2>&1 ||
    { tail -n 20 build/fuzz/log; exit 1; }
"build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 \
    -max_len=8192 -artifact_prefix=build/fuzz/ "build/fuzz/corpus/$target" "$corpus" \
    > "build/fuzz/out.$target" 2>&1 || { tail -n 40 "build/fuzz/out.$target"; exit 1; }
tail -n 2 "build/fuzz/out.$target"
