# SPDX-License-Identifier: MIT
# No entry of data/ repeats another, and none lacks what the project promises: see similarity.py.
. "$SOURCE/tests/lib.sh"
command -v python3 > /dev/null || skip "python3 is missing"
python3 -c 'import yaml' 2> /dev/null || skip "python3 has no yaml (package python3-yaml)"
[ -z "${SANITIZE-}" ] || skip "once is enough"

check=$SOURCE/tests/catalogue/similarity.py
expect_exit "the catalogue" 0 python3 "$check" "$SOURCE/data" "$SOURCE/tests/catalogue/excused.tsv"
cat "$work/out"

# The check itself: what it must find in a small catalogue, and what it must not.
mkdir "$work/data"
cat > "$work/data/codes.yaml" <<'TEXT'
catalogue: smtp
codes:
  - code: "450"
    name: one
    explanation: The server is busy and takes the message when it is sent again later.
    samples: ["450 busy"]
  - code: "550"
    name: two
    explanation: The server is busy, and takes the message when it is sent again at night.
    cause: Simply a full queue; the server says "please wait", which is quoted; a justified delay.
    contexts:
      - when: { commands: [MAIL] }
        action: Ask at we.example.org, and tell them that there is AN
          ISSUE.
  - provider: acme
    code: T1
    name: three
    explanation: The provider slows the sender down for some hours after many complaints.
TEXT
cat > "$work/data/phrases.yaml" <<'TEXT'
part: smtp
phrases:
  - name: four
    match: ["come back later", "Come  back later"]
    explanation: The provider slows the sender down for some hours after many complaints.
    action: Wait.
  - name: five
    match: ["come back tomorrow"]
    entry: phrase:four
    explanation: The provider slows the sender down for some hours after many complaints.
TEXT
printf '# a comment\n' > "$work/excused"
expect_exit "a small catalogue" 1 python3 "$check" "$work/data" "$work/excused"
cat > "$work/wanted" <<'TEXT'
FAILED: 100% alike: acme:three (data/codes.yaml) and phrase:four (data/phrases.yaml)
FAILED: 79% alike: 450 (data/codes.yaml) and 550 (data/codes.yaml)
4 explanations
1 provider entries, 2 wordings of phrases
FAILED: 1 provider entries, not 450
FAILED: 2 wordings in phrases, not 700
FAILED: data/codes.yaml: 550 has no sample
FAILED: data/codes.yaml: acme:three has no sample
FAILED: data/codes.yaml: 550: "Simply" in cause
FAILED: data/codes.yaml: 550: "AN ISSUE" in action of context 1
TEXT
expect_same "a small catalogue" "$work/wanted" "$work/out"

printf '%s\t%s\t%s\n' phrase:four acme:three "the same words" 450 acme:three "not alike" \
    450 phrase:gone "not there" > "$work/excused"
printf '450\t550\n' >> "$work/excused"
expect_exit "excused" 1 python3 "$check" "$work/data" "$work/excused"
cat > "$work/wanted" <<'TEXT'
FAILED: excused.tsv:4: not 'key, tab, key, tab, reason'
FAILED: excused.tsv:3: there is no phrase:gone
FAILED: 79% alike: 450 (data/codes.yaml) and 550 (data/codes.yaml)
FAILED: excused.tsv:2: 450 and acme:three are not too much alike
FAILED: excused.tsv:3: 450 and phrase:gone are not too much alike
TEXT
head -n 5 "$work/out" > "$work/first"
expect_same "excused" "$work/wanted" "$work/first"
finish
