# SPDX-License-Identifier: MIT
# Completion for fish: codes, names, providers and categories come from the catalogue itself.

function __smtpcodes_codes
    smtpcodes list 2>/dev/null | awk '{ print $1; if ($2 != $1) print $2 }' | sort -u
end

function __smtpcodes_providers
    smtpcodes list --kind provider 2>/dev/null | sed 's/:.*//' | sort -u
end

function __smtpcodes_categories
    smtpcodes list --json 2>/dev/null | sed -n 's/^ *"category": "\(.*\)",\{0,1\}$/\1/p' | sort -u
end

# After each comma another column.
function __smtpcodes_columns
    set -l before (commandline -ct | string replace -r '^--tsv=' '' | string match -r '^.*,')
    printf "$before%s\n" command host provider own_ip reply ignore
end

# Whether the first word that is no option is none of the verbs.
function __smtpcodes_query
    not __fish_seen_subcommand_from explain list search render
end

function __smtpcodes_verb
    __fish_seen_subcommand_from $argv
end

complete -c smtpcodes -f
complete -c smtpcodes -n __fish_use_subcommand -a explain -d "What whole replies mean"
complete -c smtpcodes -n __fish_use_subcommand -a list -d "The codes, one a line"
complete -c smtpcodes -n __fish_use_subcommand -a search -d "Codes by words in their texts"
complete -c smtpcodes -n __fish_use_subcommand -a render -d "The text of a code"
complete -c smtpcodes -n __smtpcodes_query -a "(__smtpcodes_codes)"
complete -c smtpcodes -n "__smtpcodes_verb render" -a "(__smtpcodes_codes)"
complete -c smtpcodes -n "__smtpcodes_verb explain" -F
complete -c smtpcodes -l json -d "JSON instead of text"
complete -c smtpcodes -l color -x -a "auto always never" -d "When to use colours"
complete -c smtpcodes -n __smtpcodes_query -l full -d "Everything that is known"
complete -c smtpcodes -n "__smtpcodes_query; or __smtpcodes_verb explain" -l line-buffered -d "Answer each line at once"
complete -c smtpcodes -n __smtpcodes_query -l help -d "How to use it"
complete -c smtpcodes -n __smtpcodes_query -l version -d "Which version, which catalogue"
complete -c smtpcodes -n "__smtpcodes_verb explain render" -l command -x -a "connect EHLO HELO AUTH STARTTLS MAIL RCPT DATA BDAT RSET VRFY ETRN QUIT" -d "The verb that is answered"
complete -c smtpcodes -n "__smtpcodes_verb explain" -l host -x -d "The server that sent them"
complete -c smtpcodes -n "__smtpcodes_verb explain list" -l provider -x -a "(__smtpcodes_providers)" -d "Only one provider"
complete -c smtpcodes -n "__smtpcodes_verb explain" -l own-ip -x -d "An address or a domain of your own"
complete -c smtpcodes -n "__smtpcodes_verb explain" -l tsv -x -a "(__smtpcodes_columns)" -d "Each line is a reply, in these columns"
complete -c smtpcodes -n "__smtpcodes_verb explain" -l why -d "Where each piece of evidence stands and how it was weighed"
complete -c smtpcodes -n "__smtpcodes_verb explain" -l unmatched -d "Replies that only their bare code explained"
complete -c smtpcodes -n "__smtpcodes_verb list" -l kind -x -a "reply enhanced provider phrase" -d "Only one kind"
complete -c smtpcodes -n "__smtpcodes_verb list" -l category -x -a "(__smtpcodes_categories)" -d "Only one kind of problem"
complete -c smtpcodes -n "__smtpcodes_verb list" -l status -x -a "standard obsolete nonstandard" -d "Only one status"
complete -c smtpcodes -n "__smtpcodes_verb search" -l limit -x -d "At most so many"
