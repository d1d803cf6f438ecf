# SPDX-License-Identifier: MIT
# The manual pages are sound, their examples do what they show, and what the programs take is in them.
. "$SOURCE/tests/lib.sh"

pages=$SOURCE/docs/man
if command -v mandoc > /dev/null; then
    for page in smtpcodes.1 codesc.1 codes.yaml.5; do
        mandoc -T lint -W warning "$pages/$page" | grep -v 'missing date' > "$work/lint" || true
        [ ! -s "$work/lint" ] || { fail "$page"; head -n 20 "$work/lint"; }
    done
else
    echo "skipped: mandoc is missing"
fi

# Each option of the help is in the page, and each option of the page in the help.
expect_options() {
    "$2" --help | grep -oE -- '--[a-z-]+[a-z]' | sort -u > "$work/help"
    sed 's/\\-/-/g' "$pages/$1" | sed '/^\.SH EXAMPLES/,$d' | grep -oE -- '--[a-z-]+[a-z]' | sort -u > "$work/page"
    expect_same "options of $1" "$work/help" "$work/page"
}
expect_options smtpcodes.1 "$SMTPCODES"
[ -z "$CODESC" ] || expect_options codesc.1 "$CODESC"

# run_examples PAGE: "$ " starts a command, what follows is its output; "[...]" stands for the rest.
run_examples() {
    sed -n '/^\.EX$/,/^\.EE$/p' "$pages/$1" | sed 's/\\e/\\/g; s/\\(dq/"/g; s/\\-/-/g' > "$work/examples"
    awk -v folder="$work" '
        /^\.E[XE]$/ { next }
        /^\$ / { count++; print substr($0, 3) > (folder "/command." count); next }
        count { print > (folder "/shown." count) }' "$work/examples"
    number=1
    while [ -e "$work/command.$number" ]; do
        touch "$work/shown.$number"
        sh -e "$work/command.$number" > "$work/got" 2> "$work/err" || { fail "$1: $(cat "$work/command.$number")"; cat "$work/err"; }
        if grep -qxF '[...]' "$work/shown.$number"; then
            grep -vxF '[...]' "$work/shown.$number" > "$work/wanted"
            head -n "$(wc -l < "$work/wanted")" "$work/got" > "$work/head"
            cp "$work/head" "$work/got"
        else
            cp "$work/shown.$number" "$work/wanted"
        fi
        expect_same "$1: $(cat "$work/command.$number")" "$work/wanted" "$work/got"
        rm "$work/command.$number" "$work/shown.$number"
        number=$((number + 1))
    done
    [ "$number" -gt "$2" ] || fail "$1 has fewer examples than $2"
}
PATH=$(dirname "$SMTPCODES"):$PATH
export PATH
mkdir "$work/folder"
cp -R "$SOURCE/data" "$work/folder"
cd "$work/folder"
run_examples smtpcodes.1 7
if [ -n "$CODESC" ]; then
    PATH=$(dirname "$CODESC"):$PATH
    run_examples codesc.1 4
    awk '/^\.EE$/ { inside = 0 } inside { print > ("example." count ".yaml") }
        /^\.EX$/ { inside = 1; count++ }' "$pages/codes.yaml.5"
    for example in example.1.yaml example.2.yaml; do
        expect_exit "codes.yaml(5), $example" 0 codesc check "$example"
        [ ! -s "$work/err" ] || { fail "codes.yaml(5), $example: warnings"; cat "$work/err"; }
    done
fi
finish
