# SPDX-License-Identifier: MIT
# Every rule that codesc can report is explained, and every rule that is explained is reported by one
# of the golden cases.
. "$SOURCE/tests/lib.sh"
need_codesc

expect_exit "all rules" 0 "$CODESC" explain
expect_same "docs/rules.md is stale; build the target 'regenerate'" "$SOURCE/docs/rules.md" "$work/out"
sed -n 's/^## //p' "$work/out" > "$work/explained"
sort -c "$work/explained" || fail "the rules are not in alphabetical order"

sed -n 's/.* \(error\|warning\): .*\[\([a-z0-9-]*\)\]$/\2/p' "$SOURCE"/tests/cases/*/*.expected |
    sort -u > "$work/reported"
# These take a file of a size or a machine of a state that no golden case has.
printf 'file\ntoo-many\n' | sort -u - "$work/reported" > "$work/all"
expect_same "rules that the cases report, and rules that are explained" "$work/all" "$work/explained"

while read -r rule; do
    expect_exit "$rule" 0 "$CODESC" explain "$rule"
    expect_text "$rule" "## $rule" "$work/out"
    expect_text "$rule" "Bad:" "$work/out"
    expect_text "$rule" "Good:" "$work/out"
done < "$work/explained"
expect_exit "unknown rule" 1 "$CODESC" explain bad-cod
expect_text "unknown rule" "did you mean 'bad-code'?" "$work/err"
expect_exit "far rule" 1 "$CODESC" explain zzzzzzzz
expect_exit "two rules" 2 "$CODESC" explain bad-code bad-name

# Too many.
{
    sed '/^categories:/,$d' "$SOURCE/tests/cases/compiler/good.yaml"
    echo 'categories:'
    for i in $(seq 1 256); do echo "  c$i: { title: C, blame: none }"; done
    sed -n '/^codes:/,$p' "$SOURCE/tests/cases/compiler/good.yaml"
} > "$work/many.yaml"
expect_exit "256 categories" 1 "$CODESC" check "$work/many.yaml"
expect_text "256 categories" "there are more than 255 categories [too-many]" "$work/err"
for rules in 64 65; do
    {
        cat "$SOURCE/tests/cases/compiler/good.yaml"
        echo 'rules:'
        for i in $(seq 1 $rules); do
            echo "  - { name: r$i, when: { wording: [\"word$i\"] }, set: { suppress: false } }"
        done
    } > "$work/rules$rules.yaml"
done
expect_exit "64 rules" 0 "$CODESC" check "$work/rules64.yaml"
expect_exit "65 rules" 1 "$CODESC" check "$work/rules65.yaml"
expect_text "65 rules" "a catalogue has at most 64 rules [too-many]" "$work/err"
finish
