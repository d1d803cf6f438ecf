# SPDX-License-Identifier: MIT
# The verdicts on the labelled replies: none falsely suppressed, and how many agree.
. "$SOURCE/tests/lib.sh"
command -v python3 > /dev/null || skip "python3 is missing"
[ -z "${SANITIZE-}" ] || skip "once is enough"

expect_exit "labelled replies" 0 python3 "$SOURCE/tests/verdict/labelled.py" "$SMTPCODES" \
    "$SOURCE/tests/verdict/labelled.tsv"
cat "$work/out"

# What the catalogue was written from proves nothing.
if [ -n "$CODESC" ]; then
    "$CODESC" export "$SOURCE"/data/*.yaml --format json > "$work/catalogue.json"
    expect_exit "no labelled reply is a sample" 0 python3 "$SOURCE/tests/verdict/samples.py" \
        "$work/catalogue.json" "$SOURCE/tests/verdict/labelled.tsv"
    cat "$work/out"
fi
finish
