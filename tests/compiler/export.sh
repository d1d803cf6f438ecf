# SPDX-License-Identifier: MIT
# codesc export: golden outputs, and JSON that comes back to the same tables. With UPDATE=1 it writes
# what it finds; read the difference before you commit it.
. "$SOURCE/tests/lib.sh"
need_codesc

for format in json csv markdown; do
    expected=$SOURCE/tests/cases/export/catalogue.$format
    expect_exit "$format" 0 "$CODESC" export --format $format "$SOURCE/tests/cases/cli/catalogue.yaml"
    [ -z "${UPDATE-}" ] || cp "$work/out" "$expected"
    expect_same "$format" "$expected" "$work/out"
done

# The whole catalogue, there and back: but for names and lines of files all bytes are the same.
mkdir "$work/exported"
"$CODESC" export --format=json "$SOURCE"/data/*.yaml > "$work/exported/codes.yaml"
expect_exit "the YAML" 0 "$CODESC" build "$SOURCE"/data/*.yaml --fields=-places --out "$work/tables"
expect_exit "the export" 0 "$CODESC" build "$work/exported/codes.yaml" --fields=-places \
    --out "$work/again"
for file in "$work"/tables/*; do
    sed -i 1d "$file" "$work/again/${file##*/}"
    expect_same "${file##*/} from exported JSON" "$file" "$work/again/${file##*/}"
done
"$CODESC" export --format=json "$work/exported/codes.yaml" > "$work/twice"
expect_same "an export of an export" "$work/exported/codes.yaml" "$work/twice"
expect_exit "no difference" 0 "$CODESC" diff "$work/exported/codes.yaml" "$work/twice"
[ ! -s "$work/out" ] || { fail "a difference"; head "$work/out"; }

# Overlays are laid over before the export.
printf 'overlay: smtp\ncodes:\n  - code: "550"\n    explanation: Our own words.\n' > "$work/own.yaml"
expect_exit "overlay" 0 "$CODESC" export --format csv "$SOURCE"/data/*.yaml "$work/own.yaml"
expect_text "overlay" '"Our own words."' "$work/out"

# CSV and Markdown as others read them.
if command -v python3 > /dev/null; then
    "$CODESC" export --format csv "$SOURCE"/data/*.yaml > "$work/codes.csv"
    expect_exit "CSV" 0 python3 - "$work/codes.csv" <<'PYTHON'
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))
entries = [row for row in rows if not row["when"]]
assert len(entries) > 100 and len(rows) > len(entries)
assert all(None not in row and None not in row.values() for row in rows)
assert {row["kind"] for row in rows} >= {"reply", "enhanced", "provider"}
names = [row["name"] for row in entries if row["code"] == "550" and row["kind"] == "reply"]
assert names == ["mailbox_unavailable"]
PYTHON
fi

expect_exit "no format" 2 "$CODESC" export "$SOURCE"/data/*.yaml
expect_exit "unknown format" 2 "$CODESC" export --format jason "$SOURCE"/data/*.yaml
expect_text "unknown format" "did you mean json" "$work/err"
expect_exit "wrong data" 1 "$CODESC" export --format json "$SOURCE/tests/cases/compiler/bad_code.yaml"
[ ! -s "$work/out" ] || fail "an export of wrong data"
if [ -e /dev/full ]; then
    code=0
    "$CODESC" export --format json "$SOURCE"/data/*.yaml > /dev/full 2> "$work/err" || code=$?
    [ "$code" -eq 2 ] || fail "full disk: exit code $code"
fi
finish
