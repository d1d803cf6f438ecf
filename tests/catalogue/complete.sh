# SPDX-License-Identifier: MIT
# Every code that the project promises is there: the enhanced status codes of IANA's registry with
# their classes and subjects, and the reply codes of the standards and those seen in the wild.
. "$SOURCE/tests/lib.sh"

check_codes() {
    file=$SOURCE/tests/catalogue/$1_codes.txt
    sort "$file" | uniq -d > "$work/twice"
    [ ! -s "$work/twice" ] || fail "$1_codes.txt names twice: $(tr '\n' ' ' < "$work/twice")"
    count=0
    while IFS= read -r key; do
        count=$((count + 1))
        expect_exit "$1 code $key" 0 "$SMTPCODES" "$key"
        # The entry itself and no other that stands for it: its key begins the first line.
        IFS= read -r line < "$work/out" || line=nothing
        case $line in
        "$key "*) ;;
        *) fail "$1 code $key gives: $line" ;;
        esac
    done < "$file"
    [ "$count" -ge "$2" ] || fail "$1_codes.txt has $count codes, not $2"
    echo "$count $1 codes"
}

check_codes enhanced 92
check_codes reply 82
finish
