# SPDX-License-Identifier: MIT
# codesc build --fields and --codes: what is left out, what stays, and what is said of wrong words.
. "$SOURCE/tests/lib.sh"
need_codesc

small=$SOURCE/tests/compiler/selected.yaml
device=$SOURCE/tests/compiler/device.yaml

mkdir "$work/runtime"
for file in "$SOURCE"/src/[!b]*.c; do
    expect_exit "$file" 0 "$CC" -std=c11 -I "$SOURCE/include" -c "$file" \
        -o "$work/runtime/$(basename "$file" .c).o"
done

# ---- Whole and small tables beside each other ---------------------------------------------

expect_exit "whole" 0 "$CODESC" build "$SOURCE"/data/*.yaml --out "$work/whole" --prefix whole
expect_exit "small" 0 "$CODESC" build "$SOURCE"/data/*.yaml --out "$work/small" --prefix small \
    --fields text --codes reply
expect_exit "judge" 0 "$CODESC" build "$SOURCE"/data/*.yaml --out "$work/judge" --prefix judge \
    --fields key,verdict
expect_exit "link" 0 "$CC" -std=c11 -Wall -Wextra -Werror -I "$SOURCE/include" -I "$work/whole" \
    -I "$work/small" -I "$work/judge" "$SOURCE/tests/compiler/selection.c" "$work"/runtime/*.o \
    "$work"/whole/*.c "$work"/small/*.c "$work"/judge/*.c -o "$work/selection"
expect_exit "run" 0 "$work/selection"
cat "$work/out"
# The constants are those of the entries that were kept; they need no tables.
expect_text "constants" "SMALL_REPLY_MAILBOX_UNAVAILABLE = 550" "$work/small/small_codes.h"
if grep -q ENHANCED_ "$work/small/small_codes.h"; then fail "constants of entries left out"; fi
# Nothing but the texts is among the strings.
for words in "bare 550" yahoo mailbox_unavailable unclassified "RFC 5321" "mail.example.org"; do
    if grep -q "^        \".*$words" "$work/small/small_tables.c"; then
        fail "\"$words\" is among the strings of the texts"
    fi
done
# The same words give the same bytes; a word that comes twice or brings another along is no harm.
expect_exit "again" 0 "$CODESC" build "$SOURCE"/data/*.yaml --out "$work/again" --prefix small \
    --fields=kind,text,text --codes=reply,550,2yz
for file in "$work"/small/*; do
    sed -i 1d "$file" "$work/again/${file##*/}"
    expect_same "${file##*/} again" "$file" "$work/again/${file##*/}"
done

# ---- All but some -------------------------------------------------------------------------

# expect_equal FIELDS OTHERS: both lists leave the same tables.
expect_equal() {
    expect_exit "$1" 0 "$CODESC" build "$small" --out "$work/one" --fields="$1"
    expect_exit "$2" 0 "$CODESC" build "$small" --out "$work/other" --fields "$2"
    for file in "$work"/one/*; do
        sed -i 1d "$file" "$work/other/${file##*/}"
        expect_same "$1, $2: ${file##*/}" "$file" "$work/other/${file##*/}"
    done
}
all=provider,code,text,explanation,cause,action,entry,match,category,blame,suppress,disposition
all=$all,status,confidence,commands,enhanced,sources,samples,not_samples,key,name
expect_equal -places "$all,when,contexts,verdict,placeholders"
expect_equal -kind,-verdict "$all,when,contexts,placeholders,places"
expect_equal -contexts "$all,when,placeholders,places" # a verdict needs them
expect_equal -when "$all,placeholders,places"
expect_equal -placeholders,-samples,samples "$all,when,contexts,verdict,places"
expect_equal -blame,-places "$(echo "$all" | sed s/blame,//),contexts,placeholders"
expect_equal text,name,-name text

# ---- Which entries stay -------------------------------------------------------------------

# list CATALOGUE OPTION...: what the tables hold, in $work/out.
list() {
    catalogue=$1
    shift
    rm -rf "$work/list"
    expect_exit "build $*" 0 "$CODESC" build "$catalogue" --out "$work/list" --prefix list "$@"
    expect_exit "compile $*" 0 "$CC" -std=c11 -I "$SOURCE/include" -I "$work/list" \
        "$SOURCE/tests/compiler/list_keys.c" "$work/list/list_tables.c" "$work"/runtime/*.o \
        -o "$work/print"
    expect_exit "run $*" 0 "$work/print"
}

# expect_list LINES OPTION...: the lines, with "|" between them, of the small catalogue.
expect_list() {
    echo "$1" | tr '|' '\n' > "$work/wanted"
    shift
    list "$small" "$@"
    expect_same "$*" "$work/wanted" "$work/out"
}

expect_list "220|450|452|550|1 providers" --codes reply
expect_list "450|452|0 providers" --codes 4yz
expect_list "450|452|0 providers" --codes 45z
expect_list "X.1.1|X.1.2|0 providers" --codes X.1.X
expect_list "X.1.1|X.1.2|X.4.5|0 providers" --codes=enhanced
expect_list "550|1 providers" --codes 550
expect_list "550 X.1.1|X.1.1|1 providers" --codes X.1.1,550
expect_list "acme:gone of Acme Mail|apex:slow_down of Apex|2 providers" --codes provider:acme
# A provider's parent stays with it, and a provider that a context names.
expect_list "apex:slow_down of Apex|2 providers" --codes apex:slow_down
expect_list "550|bolt:nobody of Bolt Mail|1 providers" --codes '550,bolt*'
expect_list "phrase:no_such_user|0 providers" --codes phrase
expect_list "X.1.1|phrase:no_such_user = X.1.1|0 providers" --codes phrase,X.1.1
expect_list "220|450|452|550|0 providers" --codes reply --fields key
expect_list "450 X.4.5|X.4.5|0 providers" --codes 450,X.4.5 --fields key,enhanced
expect_list "450|X.4.5|0 providers" --codes 450,X.4.5 --fields key,text
list "$device" --codes "fan.*,404,X.1.1"
printf 'fan.stalled\n404\nX.1.1\n0 providers\n' > "$work/wanted"
expect_same "a generic catalogue" "$work/wanted" "$work/out"
list "$device" --codes code --fields key
[ "$(wc -l < "$work/out")" -eq 7 ] || fail "all codes of a generic catalogue"

# Categories and placeholders go with the entries that used them.
expect_exit "categories" 0 "$CODESC" build "$small" --out "$work/part" --codes 450 \
    --fields key,text,category,placeholders
expect_text "category" '"overload"' "$work/part/list_tables.c"
expect_text "placeholder" '"how many"' "$work/part/list_tables.c"
for words in unknown_user '"ok"' Accepted '"domain"' "the server"; do
    if grep -q "^        .*$words" "$work/part/list_tables.c"; then fail "$words is still there"; fi
done
# Samples are held against the whole catalogue, also where a part of it is taken.
sed 's/^    match: \[no such user\]/&\n    samples: ["550 Refused"]/' "$small" > "$work/lost.yaml"
expect_exit "a lost sample" 1 "$CODESC" build "$work/lost.yaml" --out "$work/lost" --codes 220
expect_text "a lost sample" "[lost-sample]" "$work/err"
[ ! -e "$work/lost" ] || fail "tables in spite of a lost sample"

# ---- Wrong words ---------------------------------------------------------------------------

# expect_refused TEXT OPTION...: exit code 2, one line, and the old files stay.
expect_refused() {
    text=$1
    shift
    expect_exit "$*" 2 "$CODESC" build "$small" --out "$work/part" "$@"
    printf 'codesc: %s\n' "$text" > "$work/wanted"
    expect_same "$*" "$work/wanted" "$work/err"
    expect_same "$*: the old file" "$work/old" "$work/part/list_tables.c"
}
cp "$work/part/list_tables.c" "$work/old"
fields="--fields: there is no field"
codes="--codes: the catalogue has no entries"
more="see 'codesc --help'"
expect_refused "$fields 'txet'; did you mean 'text'?; $more" --fields txet
expect_refused "$fields 'contxets'; did you mean 'contexts'?; $more" --fields key,contxets
expect_refused "$fields 'mailbox'; $more" --fields mailbox
expect_refused "$fields 'txet'; did you mean 'text'?; $more" --fields -places,-txet
expect_refused "$fields ''; $more" --fields=-
expect_refused "$fields ''; $more" --fields ""
expect_refused "$fields ''; $more" --fields text,
expect_refused "$fields 'when.class'; $more" --fields when.class
expect_refused "$fields ' text'; did you mean 'text'?; $more" --fields "key, text"
expect_refused "$codes 'repyl'; did you mean 'reply'?; $more" --codes repyl
expect_refused "$codes 'provider:acne'; did you mean 'provider:acme'?; $more" --codes provider:acne
expect_refused "$codes '551'; did you mean '550'?; $more" --codes 220,551
expect_refused "$codes 'X.9.X'; $more" --codes X.9.X
expect_refused "$codes '2xy0'; $more" --codes 2xy0
expect_refused "$codes ''; $more" --codes ""
expect_refused "$codes '*'; $more" --codes "*"
expect_refused "$codes '3yz'; $more" --codes 3yz
expect_refused "$codes 'code'; $more" --codes code
expect_exit "no phrases" 2 "$CODESC" build "$device" --out "$work/part" --codes phrase
expect_exit "of build alone" 2 "$CODESC" check "$small" --codes reply
expect_exit "without a value" 2 "$CODESC" build "$small" --out "$work/part" --fields
finish
