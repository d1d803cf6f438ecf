# SPDX-License-Identifier: MIT
# The commands of docs/questions.md give the answers that it shows: runs each, and looks for the
# words behind ">" in its output, in which a line end or a run of blanks counts as one blank.
. "$SOURCE/tests/lib.sh"

page=$SOURCE/docs/questions.md
mkdir "$work/bin"
ln -s "$SMTPCODES" "$work/bin/smtpcodes"
PATH=$work/bin:$PATH
export PATH

on_one_line() {
    tr -s '[:space:]' ' '
}

question='' command='' words_of_command=1 commands_of_question=1 questions=0 commands=0
end_of_command() {
    [ "$words_of_command" -gt 0 ] || fail "$question: no words behind \">\" after: $command"
}
end_of_question() {
    end_of_command
    [ "$commands_of_question" -gt 0 ] || fail "$question: no command"
}

while IFS= read -r line; do
    case $line in
    '## '*)
        end_of_question
        question=${line#"## "} command='' words_of_command=1 commands_of_question=0
        questions=$((questions + 1))
        number=${question%%.*}
        [ "$number" = "$questions" ] || fail "'$question' is question $questions"
        ;;
    '    $ '*)
        end_of_command
        command=${line#'    $ '} words_of_command=0
        commands_of_question=$((commands_of_question + 1))
        commands=$((commands + 1))
        case $command in
        'smtpcodes '* | "echo '"*"' | smtpcodes explain" | "echo '"*"' | smtpcodes explain --"*) ;;
        *) fail "$question: not a command of this page: $command" ;;
        esac
        expect_exit "$question: $command" 0 sh -c "$command" < /dev/null
        on_one_line < "$work/out" > "$work/joined"
        ;;
    '    > '*)
        words=$(printf '%s' "${line#'    > '}" | on_one_line)
        if [ -z "$command" ] || [ -z "$words" ]; then
            fail "$question: words without a command: $line"
            continue
        fi
        words_of_command=$((words_of_command + 1))
        grep -qF -- "$words" "$work/joined" || {
            fail "$question"
            echo "  \$ $command"
            echo "  does not say: $words"
        }
        ;;
    '    '*)
        fail "$question: neither a command nor its words: $line"
        ;;
    esac
    if [ "$questions" -gt 0 ] && [ -n "$line" ] && [ "${line#'    '}" = "$line" ] &&
        [ "${line#'## '}" = "$line" ]; then
        fail "docs/questions.md: below the first question only questions, commands, words: $line"
    fi
done < "$page"
end_of_question

[ "$questions" -ge 30 ] || fail "docs/questions.md has $questions questions, not 30"
echo "$questions questions, $commands commands"
finish
