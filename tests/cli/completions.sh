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
    complete_to explain ex
    complete_to --own-ip explain --ow
    complete_to STARTTLS render --command ST
    complete_to RCPT explain --command RC
    complete_to yahoo explain --provider ya
    complete_to command,reply explain --tsv command,re
    : > "$work/replies.txt"
    complete_to "$work/replies.txt" explain "$work/rep"
    ! bash --norc "$work/complete" smtpcodes search 55 | grep -q . || fail "bash: search takes any word"
else
    echo "skipped: bash is missing"
fi
# What zsh and fish are asked: "WANTED|the command line so far".
cat > "$work/asked" <<'ASKED'
550|smtpcodes 55
mailbox_unavailable|smtpcodes mailbox_unav
search|smtpcodes sea
explain|smtpcodes exp
--full|smtpcodes --fu
220|smtpcodes render 22
provider|smtpcodes list --kind pro
mailbox_full|smtpcodes list --category mailbox_f
yahoo|smtpcodes list --provider yah
obsolete|smtpcodes list --status obs
never|smtpcodes --color nev
--limit|smtpcodes search --lim
--own-ip|smtpcodes explain --own
--unmatched|smtpcodes explain --unm
RCPT|smtpcodes explain --command RC
STARTTLS|smtpcodes render --command ST
yahoo|smtpcodes explain --provider yah
reply|smtpcodes explain --tsv command,rep
replies.txt|smtpcodes explain replies.t
ASKED
: > "$work/replies.txt"
cd "$work"

if command -v zsh > /dev/null; then
    # zsh completes in its line editor alone: it gets a pseudo-terminal, and what it would offer is
    # printed instead.
    cat > "$work/inside.zsh" <<'ZSH'
PROMPT= RPROMPT=
unsetopt zle_bracketed_paste 2> /dev/null
zstyle ':completion:*' list-grouped false
fpath=("$COMPLETIONS" $fpath)
autoload -Uz compinit && compinit -D -u
compadd() {
    local -a offered
    # Asked by the completion system itself, not to offer words.
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
    builtin compadd -A offered "$@"
    ((${#offered})) && printf '<%s>\n' "$offered[@]"
    builtin compadd "$@"
}
ask() { print -r -- '<<start>>'; zle offer; BUFFER=; print -r -- '<<end>>' }
zle -C offer complete-word _main_complete
zle -N ask
bindkey '^I' ask
print '<<rea''dy>>'
ZSH
    cat > "$work/ask.zsh" <<'ZSH'
zmodload zsh/zpty || exit 77
export COMPLETIONS=$1 TERM=dumb
zpty shell zsh -f -i
zpty -w shell "source $3"
zpty -r -m shell seen '*<<ready>>*'
exec 3< "$2"
while IFS='|' read -r -u 3 wanted line; do
    zpty -w -n shell "$line"$'\t'
    zpty -r -m shell seen '*<<end>>*'
    [[ ${seen##*<<start>>} == *"<$wanted>"* ]] || print -r -- "'$line' does not give $wanted: ${(V)seen}"
done
zpty -d shell
ZSH
    timeout 60 zsh -f "$work/ask.zsh" "$SOURCE/completions" "$work/asked" "$work/inside.zsh" < /dev/null > "$work/out" 2>&1 || fail "zsh: exit code $?"
    [ ! -s "$work/out" ] || { fail "zsh"; head -c 3000 "$work/out"; }
else
    echo "skipped: zsh is missing"
fi
if command -v fish > /dev/null; then
    while IFS='|' read -r wanted line; do
        HOME=$work fish --no-config -c 'source $argv[1]; complete -C $argv[2]' \
            "$SOURCE/completions/smtpcodes.fish" "$line" > "$work/out" 2> "$work/err" < /dev/null ||
            fail "fish: $line"
        cut -f 1 "$work/out" | grep -qxE -- "(command,)?$wanted" ||
            { fail "fish: '$line' does not give $wanted"; head -n 5 "$work/out"; }
        [ ! -s "$work/err" ] || { fail "fish: $line"; cat "$work/err"; }
    done < "$work/asked"
else
    echo "skipped: fish is missing"
fi
finish
