# SPDX-License-Identifier: MIT
# generated/ is what codesc makes of data/.
. "$SOURCE/tests/lib.sh"
need_codesc

expect_exit "build" 0 "$CODESC" build "$SOURCE"/data/*.yaml --out "$work/fresh"
version() { sed -n 's/.*hash functions are by gperf \([0-9.]*\).*/\1/p' "$1"; }
ours=$(version "$SOURCE/generated/smtpcodes_tables.c")
here=$(version "$work/fresh/smtpcodes_tables.c")
for file in "$work"/fresh/*; do
    name=${file##*/}
    if [ "$name" = smtpcodes_tables.c ] && [ "$ours" != "$here" ]; then
        echo "skipped: $name was made with gperf $ours, and this is gperf $here"
        continue
    fi
    if ! cmp -s "$SOURCE/generated/$name" "$file"; then
        fail "generated/$name is stale; build the target 'regenerate' and commit what changed"
        diff "$SOURCE/generated/$name" "$file" | head -n 10
    fi
done
[ "$(ls "$SOURCE/generated")" = "$(ls "$work/fresh")" ] || fail "generated/ holds other files"

# The .gperf file is what gperf saw: each input in it gives a table with the keys that it lists.
csplit -s -z -f "$work/input" "$SOURCE/generated/smtpcodes.gperf" '/^---/' '{*}'
inputs=0
for input in "$work"/input*; do
    grep -q '^---' "$input" || continue
    name=$(sed -n 's/^--- //p' "$input")
    keys=$(sed '1,/^%%$/d' "$input" | wc -l)
    sed 1d "$input" | gperf > "$work/output" || fail "gperf does not take the input '$name'"
    [ "$(sed -n 's/#define TOTAL_KEYWORDS //p' "$work/output")" -eq "$keys" ] || fail "$name: keys"
    # A large index is parted into tables; its comment has their sum.
    echo "${name%_[0-9]*} $keys" >> "$work/sums"
    inputs=$((inputs + 1))
done
awk '{ sum[$1] += $2 } END { for (name in sum) print name, sum[name] }' "$work/sums" > "$work/indexes"
while read -r name keys; do
    expect_text "$name" "/* $name: $keys keys in " "$SOURCE/generated/smtpcodes_tables.c"
done < "$work/indexes"
[ "$inputs" -gt 3 ] || fail "$inputs inputs"
finish
