/* SPDX-License-Identifier: MIT */
#include "explain.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "option.h"
#include "options.h"
#include "print_verdict.h"
#include "progress.h"
#include "replies.h"
#include "unmatched.h"

enum { OWN_LIMIT = 64 };

struct explanation {
    const smtpcodes_catalog *catalog;
    struct terminal terminal;
    struct replies replies;
    smtpcodes_known known; /* of all the input */
    const char *own[OWN_LIMIT];
    struct unmatched unmatched;
    enum colour_choice colour;
    bool json;
    bool why;
    bool list_unmatched;
    bool line_buffered;
    bool any; /* there was a reply */
    char **files;
    int file_count;
};

/* The provider with a name, or 0 after saying that there is none. */
static unsigned read_provider(const smtpcodes_catalog *catalog, const char *name)
{
    unsigned provider = smtpcodes_find_provider(catalog, name, strlen(name));
    if (provider == 0)
        usage_error("there is no provider", name);
    return provider;
}

/* Takes one option that has no value. */
static bool take_switch(struct explanation *explanation, const char *word)
{
    const struct {
        const char *name;
        bool *value;
    } switches[] = {{"--json", &explanation->json},
                    {"--why", &explanation->why},
                    {"--unmatched", &explanation->list_unmatched},
                    {"--line-buffered", &explanation->line_buffered}};
    for (size_t i = 0; i < sizeof switches / sizeof switches[0]; i++) {
        if (strcmp(switches[i].name, word) == 0) {
            *switches[i].value = true;
            return true;
        }
    }
    return false;
}

/* Says what is wrong with --tsv: a column, or "" if there is none for the replies. */
static int wrong_columns(const char *bad)
{
    if (bad[0] == '\0')
        return usage_error("--tsv needs a column named 'reply'", NULL);
    return usage_error("--tsv takes command, host, provider, own_ip, reply and ignore, not", bad);
}

static int read_words(struct explanation *explanation, int count, char **words)
{
    const char *provider = NULL;
    const char *columns = NULL;
    const char *colour = NULL;
    smtpcodes_known *known = &explanation->known;
    bool only_files = false;
    explanation->files = words;
    for (int i = 0; i < count;) {
        if (only_files || strcmp(words[i], "--") == 0) {
            if (only_files)
                words[explanation->file_count++] = words[i];
            only_files = true;
            i++;
            continue;
        }
        const char *own = NULL;
        int used = option_take("--command", &known->command, words + i, count - i);
        used = used != 0 ? used : option_take("--host", &known->host, words + i, count - i);
        used = used != 0 ? used : option_take("--provider", &provider, words + i, count - i);
        used = used != 0 ? used : option_take("--tsv", &columns, words + i, count - i);
        used = used != 0 ? used : option_take("--color", &colour, words + i, count - i);
        used = used != 0 ? used : option_take("--own-ip", &own, words + i, count - i);
        if (own != NULL && known->own_count == OWN_LIMIT)
            return usage_error("there are too many addresses of your own (at most 64), from", own);
        if (own != NULL)
            explanation->own[known->own_count++] = own;
        if (used == 0 && take_switch(explanation, words[i]))
            used = 1;
        if (used == 0 && words[i][0] == '-' && words[i][1] != '\0')
            return usage_error("unknown option, or one without its value:", words[i]);
        if (used == 0) {
            words[explanation->file_count++] = words[i];
            used = 1;
        }
        i += used;
    }
    known->own = explanation->own;
    if (!read_colour(colour, &explanation->colour))
        return FAILED;
    if (provider != NULL && (known->provider = read_provider(explanation->catalog, provider)) == 0)
        return FAILED;
    if (columns != NULL) {
        char *names = strdup(columns);
        const char *bad =
            names == NULL ? columns : replies_set_columns(&explanation->replies, names);
        int code = bad == NULL ? FOUND : wrong_columns(bad);
        free(names);
        return code;
    }
    return FOUND;
}

/* What is known of one reply: its own columns come before what holds for all the input. */
static smtpcodes_known known_of(const struct explanation *explanation, const char **own)
{
    smtpcodes_known known = explanation->known;
    const char *const *fields = explanation->replies.fields;
    if (explanation->replies.column_count == 0)
        return known;
    if (fields[COLUMN_COMMAND][0] != '\0')
        known.command = fields[COLUMN_COMMAND];
    if (fields[COLUMN_HOST][0] != '\0')
        known.host = fields[COLUMN_HOST];
    if (fields[COLUMN_PROVIDER][0] != '\0')
        known.provider = smtpcodes_find_provider(explanation->catalog, fields[COLUMN_PROVIDER],
                                                 strlen(fields[COLUMN_PROVIDER]));
    if (fields[COLUMN_OWN_IP][0] != '\0') {
        *own = fields[COLUMN_OWN_IP];
        known.own = own;
        known.own_count = 1;
    }
    return known;
}

static void explain_one(struct explanation *explanation)
{
    const struct replies *replies = &explanation->replies;
    const char *input = replies->fields[COLUMN_REPLY];
    const char *own = NULL;
    const smtpcodes_known known = known_of(explanation, &own);
    smtpcodes_verdict verdict;
    smtpcodes_explain(explanation->catalog, input, replies->reply_length, &known, &verdict,
                      sizeof verdict);
    if (explanation->list_unmatched) {
        unmatched_take(&explanation->unmatched, explanation->catalog, input, &verdict);
    } else if (explanation->json) {
        json_verdict(stdout, explanation->catalog, input, replies->reply_length, &verdict,
                     explanation->why);
    } else {
        if (explanation->any)
            fputc('\n', stdout);
        print_verdict(&explanation->terminal, explanation->catalog, input, replies->reply_length,
                      &verdict, explanation->why);
    }
    explanation->any = true;
    if (explanation->line_buffered)
        fflush(stdout);
}

static int cannot_read(const char *path)
{
    const char *message = strerror(errno);
    fputs("smtpcodes: cannot read ", stderr);
    if (strcmp(path, "-") == 0) {
        fprintf(stderr, "standard input: %s\n", message);
        return FAILED;
    }
    fputs("'", stderr);
    print_escaped(stderr, path);
    fprintf(stderr, "': %s\n", message);
    return FAILED;
}

/* Explains all replies of one file; "-" is standard input. */
static int explain_file(struct explanation *explanation, const char *path)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *file = standard ? stdin : fopen(path, "rb");
    if (file == NULL)
        return cannot_read(path);
    struct progress progress;
    uint64_t count = 0;
    explanation->replies.stream = file;
    explanation->replies.bytes_read = 0;
    progress_start(&progress, file);
    while (!ferror(stdout) && replies_next(&explanation->replies)) {
        explain_one(explanation);
        progress_show(&progress, explanation->replies.bytes_read, ++count);
    }
    progress_end(&progress);
    int code = ferror(file) ? cannot_read(path) : FOUND;
    if (!standard)
        fclose(file);
    return code;
}

int explain_command(const smtpcodes_catalog *catalog, int count, char **words)
{
    struct explanation explanation = {.catalog = catalog,
                                      .known = {.size = sizeof(smtpcodes_known)}};
    int code = read_words(&explanation, count, words);
    if (code != FOUND)
        return code;
    explanation.terminal = terminal_open(stdout, explanation.colour);
    if (explanation.file_count == 0)
        code = explain_file(&explanation, "-");
    /* A file that can't be read does not keep the others from being explained. */
    for (int i = 0; i < explanation.file_count && !ferror(stdout); i++) {
        if (explain_file(&explanation, explanation.files[i]) != FOUND)
            code = FAILED;
    }
    if (explanation.list_unmatched)
        unmatched_print(&explanation.unmatched, stdout);
    replies_release(&explanation.replies);
    return code;
}
