# SPDX-License-Identifier: MIT
# tools/compare_registry finds the codes that the registry or the catalogue lacks.
. "$SOURCE/tests/lib.sh"

# As IANA writes its tables: quotation marks, commas and line ends in a cell, CR LF.
header='Code,Sample Text,Associated Basic Status Code,Description,Reference,Submitter,Change Controller'
awk '{ printf "%s\r\n", $0 }' > "$work/three.csv" <<TEXT
$header
X.0.0,Other undefined Status,Any,"Other undefined status is the only undefined
error code.  It should be used for all errors for which only
the class of the error is known.",[RFC3463] (Standards Track),G. Vaudreuil,IESG
X.2.2,Mailbox full,552,"The user's mailbox is ""full"", or nearly so.",[RFC3463] (Standards Track),G. Vaudreuil,IESG
X.7.1,"Delivery not authorized, message refused","451, 454","Not a row of its own:
X.8.8,in a cell",[RFC3463],G. Vaudreuil,IESG
TEXT
cat > "$work/three.yaml" <<'TEXT'
catalogue: smtp
placeholders:
  domain: { kind: domain, description: a name }
codes:
  - code: "550"
    text: "Mailbox unavailable"
    status: standard
  - code: X.0.0
    text: "Other undefined Status"
    status: standard
  - code: X.2.2   # the mailbox
    text: Mailbox full
    status: standard
  - name: refused
    code: "X.7.1"
    text: "Delivery not authorized, message refused"
    status: standard
  - code: X.7.99
    text: "Seen in the wild"
    status: nonstandard
TEXT
compare() {
    name=$1 wanted=$2
    shift 2
    expect_exit "$name" "$wanted" "$SOURCE/tools/compare_registry" "$@"
}
expect_output() {
    printf '%s\n' "$2" > "$work/wanted"
    expect_same "$1" "$work/wanted" "$work/out"
    [ ! -s "$work/err" ] || { fail "$1: stderr"; cat "$work/err"; }
}

compare "the same" 0 --codes "$work/three.yaml" "$work/three.csv"
expect_output "the same" "3 in both, 0 missing"

printf '%s\n' 'X.10.3,New one,250,"d",r,s,IESG' 'X.7.2,"New, too",250,d,r,s,IESG' > "$work/new"
cat "$work/three.csv" "$work/new" > "$work/five.csv"
compare "new in the registry" 1 --codes "$work/three.yaml" "$work/five.csv"
expect_output "new in the registry" "missing in $work/three.yaml: X.7.2 New, too
missing in $work/three.yaml: X.10.3 New one
3 in both, 2 missing"

grep -v '^X.2.2' "$work/three.csv" > "$work/two.csv"
compare "gone from the registry" 1 --codes "$work/three.yaml" "$work/two.csv"
expect_output "gone from the registry" "missing in the registry: X.2.2 Mailbox full
2 in both, 1 missing"

sed 's/Mailbox full/Mailbox over quota/' "$work/three.csv" > "$work/reworded.csv"
compare "another text" 0 --codes "$work/three.yaml" "$work/reworded.csv"
expect_output "another text" "another text: X.2.2 \"Mailbox over quota\", here \"Mailbox full\"
3 in both, 0 missing"

# Classes and subjects are compared if their tables are given.
sed '/^X/d' "$work/three.csv" > "$work/none.csv"
printf '%s\n' "$header" '2.XXX.YYY,Success,,d,r,s,IESG' '5.XXX.YYY,Permanent Failure,,d,r,s,IESG' > "$work/classes.csv"
printf '%s\n' "$header" 'X.1.YYY,Addressing Status,,d,r,s,IESG' > "$work/subjects.csv"
cat "$work/three.yaml" - > "$work/classes.yaml" <<'TEXT'
  - code: X.1.X
    text: "Addressing Status"
    status: standard
  - code: 2.X.X
    text: "Success"
    status: standard
TEXT
compare "codes alone" 0 --codes "$work/classes.yaml" "$work/three.csv"
compare "all three tables" 1 --codes "$work/classes.yaml" "$work/classes.csv" "$work/subjects.csv" "$work/three.csv"
expect_output "all three tables" "missing in $work/classes.yaml: 5.X.X Permanent Failure
5 in both, 1 missing"

# What is no registry is not compared.
printf 'Number,Text\n1,2\n' > "$work/other.csv"
compare "another table" 2 --codes "$work/three.yaml" "$work/other.csv"
expect_text "another table" "no column \"Code\"" "$work/err"
printf '%s\nX.0.0,"Other' "$header" > "$work/cut.csv"
compare "a file that is cut off" 2 --codes "$work/three.yaml" "$work/cut.csv"
expect_text "a file that is cut off" "is not closed" "$work/err"
compare "cut off, and another" 2 --codes "$work/three.yaml" "$work/cut.csv" "$work/three.csv"
printf '%s\n' "$header" > "$work/empty.csv"
compare "no row" 2 --codes "$work/three.yaml" "$work/empty.csv"
compare "no file" 2 --codes "$work/three.yaml" "$work/missing.csv"
compare "no argument" 2
compare "unknown option" 2 --yaml "$work/three.csv"

# The codes of the catalogue are read as codesc reads them.
{
    echo "$header"
    sed 's/$/,,,,,,/' "$SOURCE/tests/catalogue/enhanced_codes.txt"
} > "$work/all.csv"
compare "the catalogue" 0 "$work/all.csv"
expect_text "the catalogue" "$(grep -c . "$SOURCE/tests/catalogue/enhanced_codes.txt") in both, 0 missing" "$work/out"
finish
