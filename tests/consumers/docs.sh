# SPDX-License-Identifier: MIT
# The code in docs/embedding.md is that of the consumers, which the other tests build; and all of theirs
# is there.
. "$SOURCE/tests/consumers/lib.sh"

page=$SOURCE/docs/embedding.md
cd "$SOURCE"
awk -v folder="$work" '
    /^<!-- tests\/consumers\/.* -->$/ { file = $2; next }
    file != "" && /^```/ {
        if (inside) { close(out); inside = 0; file = "" }
        else { inside = 1; out = folder "/block." ++count; print file > (folder "/files") }
        next
    }
    inside { print > out }
    !inside && file != "" && NF { print "no code behind the name of " file; exit 1 }' "$page" > "$work/out" ||
    fail "$(cat "$work/out")"
number=0
while read -r file; do
    number=$((number + 1))
    expect_same "docs/embedding.md shows $file" "$file" "$work/block.$number"
done < "$work/files"
echo "$number pieces of code"
[ "$number" -ge 20 ] || fail "docs/embedding.md has $number pieces of code"
# The catalogue of the relay is in three folders, so that each can be copied as a whole.
for folder in two_catalogues cortex_m; do
    expect_same "$folder/relay.yaml" tests/consumers/own_catalogue/relay.yaml "tests/consumers/$folder/relay.yaml"
done
# No consumer is left out. The rest here are tests; firmware has one of its own.
find tests/consumers -mindepth 2 -type f | grep -vE '/(two_catalogues|cortex_m)/relay.yaml$|/leaks/|/firmware/|/cpp/test.cpp$' |
    sort > "$work/there"
grep '/.*/.*/' "$work/files" | sort > "$work/shown"
expect_same "the consumers that docs/embedding.md shows" "$work/there" "$work/shown"

# Each function and target that it names is there.
grep -oE 'smtpcodes_[a-z_]+\(' "$page" | tr -d '(' | sort -u | while read -r name; do
    grep -rqw "$name" include cmake || echo "$name"
done > "$work/unknown"
[ ! -s "$work/unknown" ] || fail "docs/embedding.md names what is not there: $(cat "$work/unknown")"
finish
