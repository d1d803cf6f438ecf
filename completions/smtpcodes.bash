# SPDX-License-Identifier: MIT
# Completion for bash: codes, names, providers and categories come from the catalogue itself.

# Words for one place of the command line: keys, names, tokens, providers, categories.
_smtpcodes_words() {
    smtpcodes list "$@" 2>/dev/null
}

_smtpcodes_providers() {
    _smtpcodes_words --kind provider | sed 's/:.*//' | sort -u
}

_smtpcodes() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local verb='' words='' columns='' i
    # Readline breaks words at ":" and "=": put the one in hand together again.
    if declare -F _get_comp_words_by_ref > /dev/null; then
        _get_comp_words_by_ref -n := cur prev
        # shellcheck disable=SC2154 # the function above sets them
        word=$cur before=$prev
    fi
    case $word in
        --*=*) before=${word%%=*} word=${word#*=} ;;
    esac
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            explain | list | search | render) verb=${COMP_WORDS[i]}; break ;;
            -*) ;;
            *) verb=query; break ;;
        esac
    done
    case $before in
        --kind) words='reply enhanced provider phrase' ;;
        --status) words='standard obsolete nonstandard' ;;
        --color) words='auto always never' ;;
        --category) words=$(_smtpcodes_words --json | sed -n 's/^ *"category": "\(.*\)",\{0,1\}$/\1/p' | sort -u) ;;
        --provider) words=$(_smtpcodes_providers) ;;
        --command) words='connect EHLO HELO AUTH STARTTLS MAIL RCPT DATA BDAT RSET VRFY ETRN QUIT' ;;
        --tsv)
            # After each comma another column.
            case $word in *,*) columns=${word%,*}, ;; esac
            for i in command host provider own_ip reply ignore; do words+=" $columns$i"; done
            ;;
        --host | --own-ip | --limit) ;;
        *)
            case $word in
                -*)
                    case $verb in
                        explain)
                            words='--json --color --line-buffered --command --host --provider'
                            words+=' --own-ip --tsv --why --unmatched'
                            ;;
                        list) words='--json --color --kind --category --provider --status' ;;
                        search) words='--json --color --limit' ;;
                        render) words='--json --color --command' ;;
                        *) words='--full --json --color --line-buffered --help --version' ;;
                    esac
                    ;;
                *)
                    [ -n "$verb" ] || words='explain list search render '
                    case $verb in
                        list | search) ;;
                        explain)
                            compopt -o filenames 2> /dev/null
                            mapfile -t COMPREPLY < <(compgen -f -- "$word")
                            return
                            ;;
                        *) words+=$(_smtpcodes_words | awk '{ print $1; if ($2 != $1) print $2 }' | sort -u) ;;
                    esac
                    ;;
            esac
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    if declare -F __ltrim_colon_completions > /dev/null; then
        __ltrim_colon_completions "$word"
    fi
}

complete -F _smtpcodes smtpcodes
