# SPDX-License-Identifier: MIT
# The completions: each shell that is there loads its own; bash completes what a user would begin.
. "$SOURCE/tests/lib.sh"

folder=$(dirname "$SMTPCODES")
PATH=$folder:$PATH
export PATH
if command -v bash > /dev/null; then
    # complete_to WANTED WORD...: the last word is the one in hand.
    cat > "$work/complete" <<'BASH'
. "$SOURCE/completions/smtpcodes.bash"
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_smtpcodes
printf '%s\n' "${COMPREPLY[@]}"
BASH
    complete_to() {
        wanted=$1
        shift
        bash --norc "$work/complete" smtpcodes "$@" > "$work/out" 2> "$work/err" || fail "bash: $*"
        grep -qxF -- "$wanted" "$work/out" || { fail "bash: '$*' does not give $wanted"; head -n 5 "$work/out"; }
        [ ! -s "$work/err" ] || { fail "bash: $*"; cat "$work/err"; }
    }
    complete_to 550 55
    complete_to mailbox_unavailable mailbox_u
    complete_to X.7.26 X.7.2
    complete_to TSS04 TSS
    complete_to yahoo:temporarily_deferred_complaints yahoo:temp
    complete_to search se
    complete_to 552 --full 55
    complete_to 220 render 22
    complete_to mailbox_full list --category mailbox_f
    complete_to yahoo list --provider ya
    complete_to provider list --kind p
    complete_to obsolete list --status o
    complete_to --line-buffered --li
    complete_to --provider list --pr
    complete_to never --color n
    ! bash --norc "$work/complete" smtpcodes search 55 | grep -q . || fail "bash: search takes any word"
else
    echo "skipped: bash is missing"
fi
if command -v zsh > /dev/null; then
    zsh -fc 'autoload -U compinit && compinit -D && fpath=("$1" $fpath) && autoload -U _smtpcodes && whence -v _smtpcodes' \
        - "$SOURCE/completions" > "$work/out" 2>&1 || { fail "zsh"; cat "$work/out"; }
else
    echo "skipped: zsh is missing"
fi
if command -v fish > /dev/null; then
    fish -c 'source $argv[1]; complete -C "smtpcodes list --kind p"' "$SOURCE/completions/smtpcodes.fish" > "$work/out" 2>&1 ||
        fail "fish"
    expect_text "fish" provider "$work/out"
else
    echo "skipped: fish is missing"
fi
finish
