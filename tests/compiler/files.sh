# SPDX-License-Identifier: MIT
# Files that cannot be read or written: one clear error, and what was there before stays.
. "$SOURCE/tests/lib.sh"
need_codesc

good=$SOURCE/tests/cases/compiler/good.yaml
bad=$SOURCE/tests/cases/compiler/many_errors.yaml
chmod 755 "$work"
cp "$CODESC" "$work/codesc"

# Runs a command without the rights of root.
as_nobody() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    else
        "$@"
    fi
}

remember() {
    ls -l --time-style=full-iso "$work/tables" > "$work/before"
    cat "$work"/tables/* >> "$work/before"
}

expect_untouched() {
    ls -l --time-style=full-iso "$work/tables" > "$work/after"
    cat "$work"/tables/* >> "$work/after"
    expect_same "$1: the old files are as they were" "$work/before" "$work/after"
}

# What is good makes three files, and a second time changes none.
expect_exit "first build" 0 "$CODESC" build "$good" --out "$work/tables"
[ "$(ls "$work/tables" | tr '\n' ' ')" = "test.gperf test_codes.h test_tables.c " ] ||
    fail "the files are $(ls "$work/tables" | tr '\n' ' ')"
remember
sleep 0.05
expect_exit "second build" 0 "$CODESC" build "$good" --out "$work/tables"
expect_untouched "second build"

# Reading.
expect_exit "missing file" 2 "$CODESC" build "$work/none.yaml" --out "$work/tables"
expect_text "missing file" "none.yaml: error: cannot be opened: No such file or directory" "$work/err"
expect_exit "a folder" 2 "$CODESC" build "$work" --out "$work/tables"
expect_text "a folder" "error: this is a folder; name the YAML file in it" "$work/err"
cp "$good" "$work/secret.yaml"
chmod 000 "$work/secret.yaml"
if as_nobody true 2> /dev/null; then
    expect_exit "no permission to read" 2 as_nobody "$work/codesc" check "$work/secret.yaml"
    expect_text "no permission to read" "secret.yaml: error: cannot be opened: Permission denied" \
        "$work/err"
fi
expect_exit "empty file" 1 "$CODESC" build "$SOURCE/tests/cases/compiler/empty_file.yaml" \
    --out "$work/tables"
expect_exit "wrong data" 1 "$CODESC" build "$bad" --out "$work/tables"
expect_exit "wrong data in one of two files" 1 "$CODESC" build "$good" "$bad" --out "$work/tables"
expect_untouched "reading"
printf 'catalogue: x' > "$work/huge.yaml"
truncate -s 65M "$work/huge.yaml"
expect_exit "huge file" 2 "$CODESC" check "$work/huge.yaml"
expect_text "huge file" "is larger than 64 MiB" "$work/err"

# Writing.
sed 's/misspelt/mistyped/' "$good" > "$work/other.yaml"
expect_exit "no folder to make the folder in" 2 "$CODESC" build "$good" --out "$work/a/b"
expect_text "no folder" "error: cannot be made: No such file or directory" "$work/err"
expect_exit "a file where the folder should be" 2 "$CODESC" build "$good" --out "$work/codesc"
if as_nobody true 2> /dev/null; then
    expect_exit "no permission to write" 2 as_nobody "$work/codesc" build "$work/other.yaml" \
        --out "$work/tables"
    expect_text "no permission to write" "error: cannot be written: Permission denied" "$work/err"
fi
if [ -z "${SANITIZE-}" ]; then
    # As a full disk: no file may grow beyond a block or two.
    expect_exit "full disk" 2 sh -c 'ulimit -f 2; exec "$@"' sh "$CODESC" build \
        "$work/other.yaml" --out "$work/tables"
    expect_text "full disk" "cannot be written: File too large; it is as it was" "$work/err"
fi
expect_untouched "writing"
expect_exit "a folder in the place of a table" 0 mkdir -p "$work/taken/test_codes.h"
expect_exit "a folder in the place of a table" 2 "$CODESC" build "$good" --out "$work/taken"
[ -z "$(find "$work/taken" -type f)" ] || fail "files are left behind: $(ls "$work/taken")"

# gperf.
mkdir "$work/bin"
expect_exit "gperf is missing" 2 env PATH="$work/bin" "$CODESC" build "$work/other.yaml" \
    --out "$work/tables"
expect_text "gperf is missing" "gperf: error: cannot be run" "$work/err"
for trouble in 'exit 1' 'kill -9 $$' 'cat > /dev/null' 'cat' 'exec < /dev/null; echo x' \
    'echo "/* produced by gperf version 9 */"; cat'; do
    printf '#!/bin/sh\n%s\n' "$trouble" > "$work/bin/gperf"
    chmod +x "$work/bin/gperf"
    expect_exit "gperf does '$trouble'" 2 env PATH="$work/bin:$PATH" "$CODESC" build \
        "$work/other.yaml" --out "$work/tables"
    expect_text "gperf does '$trouble'" "gperf: error: it" "$work/err"
    expect_exit "gperf by name does '$trouble'" 2 env GPERF="$work/bin/gperf" "$CODESC" build \
        "$work/other.yaml" --out "$work/tables"
done
expect_untouched "gperf"
[ -z "$(find "$work/tables" -name '*.??????' ! -name '*.gperf')" ] || fail "temporary files are left"

# Colour on a terminal, unless NO_COLOR says no.
if command -v script > /dev/null; then
    script -qec "env -u NO_COLOR TERM=xterm '$CODESC' check '$bad'" /dev/null < /dev/null > "$work/tty" || true
    grep -q "$(printf '\033')\[1;31merror:" "$work/tty" || fail "no colour on a terminal"
    script -qec "env NO_COLOR=1 TERM=xterm '$CODESC' check '$bad'" /dev/null < /dev/null > "$work/tty" || true
    grep -q "$(printf '\033')" "$work/tty" && fail "colour in spite of NO_COLOR"
fi

# Usage.
expect_exit "no command" 2 "$CODESC"
expect_exit "unknown command" 2 "$CODESC" biuld
expect_exit "no file" 2 "$CODESC" check
expect_exit "no --out" 2 "$CODESC" build "$good"
expect_exit "--out without a value" 2 "$CODESC" build "$good" --out
expect_exit "unknown option" 2 "$CODESC" check "$good" --colour
expect_exit "bad prefix" 2 "$CODESC" build "$good" --out "$work/made" --prefix 'x y'
expect_exit "help" 0 "$CODESC" --help
expect_exit "version" 0 "$CODESC" --version
expect_exit "prefix" 0 "$CODESC" build "$good" "--out=$work/made" --prefix acme
expect_text "prefix" "ACME_REPLY_NO_MAILBOX = 550" "$work/made/acme_codes.h"
if [ -e /dev/full ]; then
    code=0
    "$CODESC" --help > /dev/full 2> "$work/err" || code=$?
    [ "$code" -eq 2 ] || fail "help to a full disk: exit code $code"
fi
finish
