/* SPDX-License-Identifier: MIT */
/* The command line of smtpcodes. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "explain.h"
#include "list.h"
#include "nearest.h"
#include "option.h"
#include "print_json.h"
#include "print_text.h"
#include "query.h"
#include "smtpcodes/smtpcodes.h"

enum { FOUND = 0, NOT_FOUND = 1, FAILED = 2 };

static const char help[] =
    "smtpcodes says what the codes of mail servers mean, how they come about and what to do.\n"
    "\n"
    "usage: smtpcodes [--json] QUERY...\n"
    "       smtpcodes explain [--json] [--why] [--unmatched] [--command VERB] [--host NAME]\n"
    "                 [--provider NAME] [--own-ip ADDRESS] [--tsv COLUMN,...] [FILE...]\n"
    "       smtpcodes list [--json] [--kind KIND] [--category CATEGORY] [--status STATUS]\n"
    "       smtpcodes --help | --version\n"
    "\n"
    "A query is a reply code (550), an enhanced status code (5.1.1, or X.1.1 for any class),\n"
    "the name of a code (mailbox_unavailable), or a reply (\"550 5.1.1 No such user\").\n"
    "\n"
    "'explain' reads whole replies, from files or from standard input, and says of each what it\n"
    "means, whose fault it is and what to do. With --tsv each line is a reply, in the columns\n"
    "command, host, provider, own_ip, reply and ignore.\n"
    "\n"
    "  --json                JSON instead of text\n"
    "  --kind KIND           only reply or enhanced codes\n"
    "  --category CATEGORY   only this kind of problem, such as mailbox_full\n"
    "  --status STATUS       only standard, obsolete or nonstandard codes\n"
    "  --                    what follows are queries, even 'list'\n"
    "\n"
    "Exit code: 0 found; 1 not found; 2 wrong usage, or the output cannot be written.\n";

static const char *const filter_options[FILTER_WORDS] = {
    [FILTER_KIND] = "--kind",
    [FILTER_CATEGORY] = "--category",
    [FILTER_STATUS] = "--status",
};

struct options {
    bool json;
    bool list;
    struct filter filter;
    char **queries;
    int query_count;
};

static int usage_error(const char *message, const char *word)
{
    fprintf(stderr, "smtpcodes: %s", message);
    if (word[0] != '\0') {
        fputs(" '", stderr);
        print_escaped(stderr, word);
        fputs("'", stderr);
    }
    fputs("; see 'smtpcodes --help'\n", stderr);
    return FAILED;
}

/* Reads the words; the queries are moved to the front of `words`. 0, or the exit code. */
static int read_words(int count, char **words, struct options *options)
{
    bool only_queries = false;
    options->queries = words;
    for (int i = 0; i < count;) {
        char *word = words[i];
        int used = 0;
        if (only_queries || word[0] != '-') {
            if (!only_queries && !options->list && options->query_count == 0 &&
                strcmp(word, "list") == 0)
                options->list = true;
            else
                words[options->query_count++] = word;
            used = 1;
        } else if (strcmp(word, "--") == 0 || strcmp(word, "--json") == 0) {
            only_queries = only_queries || word[2] == '\0';
            options->json = options->json || word[2] != '\0';
            used = 1;
        }
        for (size_t j = 0; j < FILTER_WORDS && used == 0; j++)
            used = option_take(filter_options[j], &options->filter.words[j], words + i, count - i);
        if (used == 0)
            return usage_error("unknown option, or one without its value:", word);
        i += used;
    }
    bool filtered = false;
    for (size_t j = 0; j < FILTER_WORDS; j++)
        filtered = filtered || options->filter.words[j] != NULL;
    if (options->list && options->query_count != 0)
        return usage_error("'list' takes options alone, not", options->queries[0]);
    if (!options->list && filtered)
        return usage_error("--kind, --category and --status go with 'list'", "");
    if (!options->list && options->query_count == 0)
        return usage_error("say which code to look up", "");
    return FOUND;
}

/* Says on standard error that a query has no answer, and what may have been meant. */
static void print_not_found(const smtpcodes_catalog *catalog, const char *query)
{
    smtpcodes_entry nearest[4];
    size_t count = find_nearest(catalog, query, nearest, sizeof nearest / sizeof nearest[0]);
    fputs("smtpcodes: there is no code '", stderr);
    print_escaped(stderr, query);
    fputs("'", stderr);
    for (size_t i = 0; i < count; i++)
        fprintf(stderr, "%s %s (%s)", i == 0 ? "; the nearest:" : ",",
                smtpcodes_get(catalog, nearest[i], SMTPCODES_FIELD_KEY),
                smtpcodes_get(catalog, nearest[i], SMTPCODES_FIELD_NAME));
    fputs(count == 0 ? "; 'smtpcodes list' shows all\n" : "\n", stderr);
}

/* "2.2.1" is an enhanced status code, and the dotted spelling of 221. */
static void print_dotted_note(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                              const char *query, const struct answer *answer)
{
    if (answer->dotted == SMTPCODES_NONE)
        return;
    const char *code = smtpcodes_get(catalog, answer->dotted, SMTPCODES_FIELD_KEY);
    char note[256];
    if (answer->entries[0] == answer->dotted)
        snprintf(note, sizeof note,
                 "There is no enhanced status code %s. Some lists write reply code %s so:", query,
                 code);
    else
        snprintf(note, sizeof note,
                 "Some lists write reply code %s as \"%s\"; for that, ask for %s.", code, query,
                 code);
    print_wrapped(terminal, "", note, 0);
    fputc('\n', terminal->stream);
}

static int answer_queries(const smtpcodes_catalog *catalog, const struct options *options)
{
    struct terminal terminal = terminal_open(stdout);
    struct json json = {.stream = stdout};
    int code = FOUND;
    bool first = true;
    if (options->json)
        json_open_array(&json, false);
    for (int i = 0; i < options->query_count; i++) {
        struct answer answer;
        const char *query = options->queries[i];
        if (!find_answer(catalog, query, &answer)) {
            print_not_found(catalog, query);
            code = NOT_FOUND;
        }
        if (options->json) {
            json_answer(&json, catalog, query, &answer);
            continue;
        }
        for (size_t j = 0; j < answer.count; j++) {
            if (!first)
                fputc('\n', stdout);
            first = false;
            if (j == 0)
                print_dotted_note(&terminal, catalog, query, &answer);
            print_entry(&terminal, catalog, answer.entries[j]);
        }
    }
    if (options->json)
        json_close_array(&json);
    return code;
}

/* Says on standard error that no entry has a word of the filter, and what may have been meant. */
static void print_misfit(const smtpcodes_catalog *catalog, smtpcodes_field field, const char *word)
{
    struct nearest nearest = {.word = word};
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        nearest_try(&nearest, smtpcodes_get(catalog, entry, field));
        for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++) {
            smtpcodes_entry context = smtpcodes_get_context(catalog, entry, i);
            nearest_try(&nearest, smtpcodes_get(catalog, context, field));
        }
    }
    fprintf(stderr, "smtpcodes: no entry has the %s '", smtpcodes_field_name(field));
    print_escaped(stderr, word);
    if (nearest.found != NULL)
        fprintf(stderr, "'; did you mean '%s'?\n", nearest.found);
    else
        fputs("'; 'smtpcodes list' shows all entries\n", stderr);
}

static int print_list(const smtpcodes_catalog *catalog, const struct options *options)
{
    if (list_entries(catalog, &options->filter, options->json) != 0)
        return FOUND;
    smtpcodes_field field;
    const char *misfit = filter_misfit(catalog, &options->filter, &field);
    if (misfit != NULL)
        print_misfit(catalog, field, misfit);
    else
        fputs("smtpcodes: no entry passes all of these filters\n", stderr);
    return NOT_FOUND;
}

static void print_version(const smtpcodes_catalog *catalog)
{
    printf("smtpcodes %s\n", smtpcodes_version());
    printf("catalogue %s: %zu entries\n", smtpcodes_catalog_name(catalog),
           smtpcodes_count(catalog));
    for (smtpcodes_kind kind = SMTPCODES_KIND_REPLY; kind <= SMTPCODES_KIND_PHRASE; kind++) {
        if (smtpcodes_count_kind(catalog, kind) != 0)
            printf("  %s: %zu\n", smtpcodes_kind_name(kind), smtpcodes_count_kind(catalog, kind));
    }
    printf("content hash %s\n", smtpcodes_catalog_hash(catalog));
}

static int run(const smtpcodes_catalog *catalog, int count, char **words)
{
    for (int i = 0; i < count && strcmp(words[i], "--") != 0; i++) {
        if (strcmp(words[i], "--help") == 0 || strcmp(words[i], "-h") == 0) {
            fputs(help, stdout);
            return FOUND;
        }
        if (strcmp(words[i], "--version") == 0) {
            print_version(catalog);
            return FOUND;
        }
    }
    if (count > 0 && strcmp(words[0], "explain") == 0)
        return explain_command(catalog, count - 1, words + 1);
    struct options options = {0};
    int code = read_words(count, words, &options);
    if (code != FOUND)
        return code;
    return options.list ? print_list(catalog, &options) : answer_queries(catalog, &options);
}

int main(int argc, char **argv)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    if (smtpcodes_catalog_check(catalog) != SMTPCODES_OK) {
        fputs("smtpcodes: the library and its catalogue do not fit together\n", stderr);
        return FAILED;
    }
    int code = run(catalog, argc - 1, argv + 1);
    if (fflush(stdout) == EOF || ferror(stdout)) {
        fprintf(stderr, "smtpcodes: cannot write to standard output: %s\n", strerror(errno));
        return FAILED;
    }
    return code;
}
