/* SPDX-License-Identifier: MIT */
#include "answer.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "print_json.h"
#include "print_text.h"
#include "provider_meanings.h"
#include "query.h"

/* More entries than this for one query are shown in short: else it would be many screens. */
enum { MOST_WHOLE = 2 };

/* What the answers go to. */
struct output {
    const smtpcodes_catalog *catalog;
    const struct options *options;
    struct terminal terminal;
    struct json json;
    bool any; /* an answer was printed */
    int code;
};

/* "2.2.1" is an enhanced status code, and the dotted spelling of 221. */
static void print_dotted_note(struct terminal *terminal, const smtpcodes_catalog *catalog,
                              const char *query, const struct answer *answer)
{
    const char *code = smtpcodes_get(catalog, answer->dotted, SMTPCODES_FIELD_KEY);
    char note[256];
    if (answer->dotted == SMTPCODES_NONE)
        return;
    if (answer->entries.items[0] == answer->dotted)
        snprintf(note, sizeof note,
                 "There is no enhanced status code %s. Some lists write reply code %s so:", query,
                 code);
    else
        snprintf(note, sizeof note,
                 "Some lists write reply code %s as \"%s\"; for that, ask for %s.", code, query,
                 code);
    print_wrapped(terminal, "", note, 0);
    print_line_end(terminal);
}

static void print_provider_note(struct terminal *terminal, const smtpcodes_catalog *catalog,
                                const struct answer *answer)
{
    char note[256];
    if (answer->provider == 0)
        return;
    snprintf(note, sizeof note, "%s gives it no meaning of its own that is known here:",
             smtpcodes_provider_title(catalog, answer->provider));
    print_wrapped(terminal, "", note, 0);
    print_line_end(terminal);
}

/* Many entries: each on two lines. */
static void print_overview(struct output *output, const char *query, const struct answer *answer)
{
    struct terminal *terminal = &output->terminal;
    char line[256];
    snprintf(line, sizeof line, "has %zu meanings; ask for one by its name, or with --full",
             answer->entries.count);
    print_styled(terminal, STYLE_BOLD, query, strlen(query));
    print_words(terminal, line, 0, strlen(query) + 1);
    print_line_end(terminal);
    for (size_t i = 0; i < answer->entries.count; i++)
        print_brief(terminal, output->catalog, answer->entries.items[i]);
}

static void print_answer(struct output *output, const char *query, const struct answer *answer)
{
    const smtpcodes_catalog *catalog = output->catalog;
    struct terminal *terminal = &output->terminal;
    bool full = has_option(output->options, OPTION_FULL);
    if (output->any)
        print_line_end(terminal);
    output->any = true;
    print_dotted_note(terminal, catalog, query, answer);
    print_provider_note(terminal, catalog, answer);
    if (!full && answer->entries.count > MOST_WHOLE) {
        print_overview(output, query, answer);
        return;
    }
    for (size_t i = 0; i < answer->entries.count; i++) {
        if (i != 0)
            print_line_end(terminal);
        print_entry(terminal, catalog, answer->entries.items[i], full);
    }
}

static void answer_query(struct output *output, const char *query)
{
    struct answer answer;
    bool found = find_answer(output->catalog, query, &answer);
    if (!found) {
        print_not_found(output->catalog, query);
        output->code = output->code == FOUND ? NOT_FOUND : output->code;
    }
    if (has_option(output->options, OPTION_JSON))
        json_answer(&output->json, output->catalog, query, &answer);
    else if (found)
        print_answer(output, query, &answer);
    entry_list_free(&answer.entries);
}

/* Answers the lines of standard input; empty ones ask for nothing. */
static void answer_lines(struct output *output)
{
    bool at_once = has_option(output->options, OPTION_LINE_BUFFERED) || isatty(STDIN_FILENO) == 1;
    char *line = NULL;
    size_t size = 0;
    errno = 0;
    for (ssize_t length; (length = getline(&line, &size, stdin)) != -1;) {
        while (length != 0 && (line[length - 1] == '\n' || line[length - 1] == '\r'))
            line[--length] = '\0';
        const char *query = line + strspn(line, " \t");
        if (*query != '\0')
            answer_query(output, query);
        if (at_once)
            fflush(stdout);
    }
    if (ferror(stdin)) {
        fprintf(stderr, "smtpcodes: cannot read standard input: %s\n", strerror(errno));
        output->code = FAILED;
    }
    free(line);
}

int answer_queries(const smtpcodes_catalog *catalog, const struct options *options)
{
    struct output output = {.catalog = catalog, .options = options};
    bool json = has_option(options, OPTION_JSON);
    if (options->word_count == 0)
        return usage_error("say which code to look up", NULL);
    output.terminal = terminal_open(stdout, options->colour);
    output.json.stream = stdout;
    if (json)
        json_open_array(&output.json, false);
    for (int i = 0; i < options->word_count; i++) {
        if (strcmp(options->words[i], "-") == 0)
            answer_lines(&output);
        else
            answer_query(&output, options->words[i]);
    }
    if (json)
        json_close_array(&output.json);
    return output.code;
}
