/* SPDX-License-Identifier: MIT */
/* The command line of smtpcodes. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "answer.h"
#include "explain.h"
#include "list.h"
#include "options.h"
#include "print_search.h"
#include "render.h"
#include "smtpcodes/smtpcodes.h"

static const char help[] =
    "smtpcodes says what the codes of mail servers mean, how they come about and what to do.\n"
    "\n"
    "usage: smtpcodes QUERY...                     what a code means\n"
    "       smtpcodes explain [FILE...]            what whole replies mean, and whose fault it is\n"
    "       smtpcodes list [FILTER...]             the codes, one a line\n"
    "       smtpcodes search WORD...               codes by words in their texts\n"
    "       smtpcodes render CODE [NAME=VALUE...]  the text of a code, as a server sends it\n"
    "       smtpcodes --help | --version\n"
    "\n"
    "A query is a reply code (550), an enhanced status code (5.1.1, or X.1.1 for any class),\n"
    "a provider's code (TSS04, yahoo:TSS04, gmail 5.7.26), a name (mailbox_unavailable), a\n"
    "constant (SMTPCODES_REPLY_...), or a reply (\"550 5.1.1 No such user\"). With '-' the\n"
    "queries are read from standard input, one a line.\n"
    "\n"
    "  --full                everything that is known, not only what fits on a screen\n"
    "  --json                JSON instead of text, with every verb\n"
    "  --color WHEN          auto (on a terminal, without NO_COLOR), always or never\n"
    "  --line-buffered       an answer is written as soon as its query was read\n"
    "  --command VERB        of explain and render: the verb that is answered, such as RCPT\n"
    "  --host NAME           of explain: the server that sent them\n"
    "  --provider PROVIDER   of explain: the provider that sent them\n"
    "  --own-ip ADDRESS      of explain: an address or a domain of your own; may be repeated\n"
    "  --tsv COLUMN,...      of explain: each line is a reply, in the columns command, host,\n"
    "                        provider, own_ip, reply and ignore; its line ends are written \\n\n"
    "  --why                 of explain: where each piece of evidence stands, how it was weighed\n"
    "  --unmatched           of explain: the replies that only their bare code explained, counted\n"
    "  --kind KIND           of list: only reply, enhanced, provider or phrase\n"
    "  --category CATEGORY   of list: only this kind of problem, such as mailbox_full\n"
    "  --provider PROVIDER   of list: only the codes of one provider and of its parts\n"
    "  --status STATUS       of list: only standard, obsolete or nonstandard codes\n"
    "  --limit NUMBER        of search: at most so many\n"
    "  --                    what follows are queries, even 'list'\n"
    "\n"
    "Exit code: 0 found; 1 not found; 2 wrong usage, or a file can't be read or written.\n";

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

/* What is asked for before the rest is looked at: true if it was that. */
static bool run_first(const smtpcodes_catalog *catalog, int count, char **words)
{
    for (int i = 0; i < count && strcmp(words[i], "--") != 0; i++) {
        if (strcmp(words[i], "--help") == 0 || strcmp(words[i], "-h") == 0) {
            fputs(help, stdout);
            return true;
        }
        if (strcmp(words[i], "--version") == 0) {
            print_version(catalog);
            return true;
        }
    }
    return false;
}

static int run(const smtpcodes_catalog *catalog, int count, char **words)
{
    static int (*const verbs[VERB_COUNT])(const smtpcodes_catalog *, const struct options *) = {
        [VERB_QUERY] = answer_queries,
        [VERB_LIST] = list_entries,
        [VERB_SEARCH] = print_search,
        [VERB_RENDER] = render_text,
    };
    struct options options;
    if (run_first(catalog, count, words))
        return FOUND;
    if (count > 0 && strcmp(words[0], "explain") == 0)
        return explain_command(catalog, count - 1, words + 1);
    return read_options(count, words, &options) ? verbs[options.verb](catalog, &options) : FAILED;
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
