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

set -l verbs list search render
complete -c smtpcodes -f
complete -c smtpcodes -n "not __fish_seen_subcommand_from $verbs" -a "$verbs"
complete -c smtpcodes -n "not __fish_seen_subcommand_from list search" -a "(__smtpcodes_codes)"
complete -c smtpcodes -l json -d "JSON instead of text"
complete -c smtpcodes -l color -x -a "auto always never" -d "When to use colours"
complete -c smtpcodes -n "not __fish_seen_subcommand_from $verbs" -l full -d "Everything that is known"
complete -c smtpcodes -n "not __fish_seen_subcommand_from $verbs" -l line-buffered -d "Answer each line at once"
complete -c smtpcodes -n "not __fish_seen_subcommand_from $verbs" -l help -d "How to use it"
complete -c smtpcodes -n "not __fish_seen_subcommand_from $verbs" -l version -d "Which version, which catalogue"
complete -c smtpcodes -n "__fish_seen_subcommand_from list" -l kind -x -a "reply enhanced provider phrase" -d "Only one kind"
complete -c smtpcodes -n "__fish_seen_subcommand_from list" -l category -x -a "(__smtpcodes_categories)" -d "Only one kind of problem"
complete -c smtpcodes -n "__fish_seen_subcommand_from list" -l provider -x -a "(__smtpcodes_providers)" -d "Only one provider"
complete -c smtpcodes -n "__fish_seen_subcommand_from list" -l status -x -a "standard obsolete nonstandard" -d "Only one status"
complete -c smtpcodes -n "__fish_seen_subcommand_from search" -l limit -x -d "At most so many"
