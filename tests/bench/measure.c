/* SPDX-License-Identifier: MIT */
#include "measure.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "pieces.h"
#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"
#include "states.h"

volatile size_t sink;

/* ---- Replies ----------------------------------------------------------------------------- */

/* A reply's line ends are written \n. */
static void unescape(char *text)
{
    char *out = text;
    for (; *text != '\0'; text++) {
        if (text[0] == '\\' && text[1] == 'n') {
            *out++ = '\n';
            text++;
        } else {
            *out++ = *text;
        }
    }
    *out = '\0';
}

static void add_reply(struct replies *replies, char *line)
{
    char *command = line + strcspn(line, "\t\n");
    const bool has_command = *command == '\t';
    *command++ = '\0';
    if (has_command)
        command[strcspn(command, "\t\n")] = '\0';
    unescape(line);
    replies->texts[replies->count] = strdup(line);
    replies->lengths[replies->count] = strlen(line);
    replies->commands[replies->count] = strdup(has_command ? command : "");
    replies->bytes += replies->lengths[replies->count++];
}

enum { MOST_REPLIES = 4096 };

static struct replies no_replies(void)
{
    const struct replies replies = {.texts = calloc(MOST_REPLIES, sizeof(char *)),
                                    .lengths = calloc(MOST_REPLIES, sizeof(size_t)),
                                    .commands = calloc(MOST_REPLIES, sizeof(char *))};
    if (replies.texts == NULL || replies.lengths == NULL || replies.commands == NULL)
        exit(2);
    return replies;
}

struct replies choose_replies(const struct replies *all, size_t least, size_t most)
{
    struct replies chosen = no_replies();
    for (size_t i = 0; i < all->count; i++) {
        if (all->lengths[i] < least || all->lengths[i] > most)
            continue;
        chosen.texts[chosen.count] = all->texts[i];
        chosen.lengths[chosen.count] = all->lengths[i];
        chosen.commands[chosen.count++] = all->commands[i];
        chosen.bytes += all->lengths[i];
    }
    return chosen;
}

struct replies load_replies(int count, char **words)
{
    static char line[65536];
    struct replies replies = no_replies();
    FILE *file = count == 2 ? fopen(words[1], "r") : NULL;
    if (file == NULL || fgets(line, sizeof line, file) == NULL) {
        fprintf(stderr, "usage: %s FILE, such as tests/verdict/labelled.tsv\n", words[0]);
        exit(2);
    }
    while (replies.count < MOST_REPLIES && fgets(line, sizeof line, file) != NULL)
        add_reply(&replies, line);
    fclose(file);
    return replies;
}

/* ---- Time -------------------------------------------------------------------------------- */

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int compare(const void *left, const void *right)
{
    double a = *(const double *)left;
    double b = *(const double *)right;
    return (a > b) - (a < b);
}

void measure(void (*const contenders[])(void), size_t count, size_t replies, double *medians)
{
    enum { AGAIN = 10, MOST = 8 }; /* runs of a contender in a round, and contenders */
    static double times[MOST][ROUNDS];
    for (size_t round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < count && i < MOST; i++) {
            double start = seconds();
            for (unsigned again = 0; again < AGAIN; again++)
                contenders[i]();
            times[i][round] = (seconds() - start) / AGAIN / (double)replies * 1e9;
        }
    }
    for (size_t i = 0; i < count && i < MOST; i++) {
        qsort(times[i], ROUNDS, sizeof times[i][0], compare);
        medians[i] = times[i][ROUNDS / 2];
    }
}

/* ---- The automaton ----------------------------------------------------------------------- */

void walk_words(const struct replies *replies)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    for (size_t i = 0; i < replies->count; i++) {
        const char *text = replies->texts[i];
        const size_t end = replies->lengths[i];
        uint32_t state = 0;
        for (size_t at = 0; at < end;) {
            uint64_t first;
            if (!is_word_byte((unsigned char)text[at])) {
                at++;
                continue;
            }
            const uint32_t word = find_word(catalog, text, &at, end, &first);
            state = word != 0 ? next_state(catalog, state, word) : 0;
            sink += catalog->states[state].base >= SMTPCODES_STATE_ENDS;
        }
    }
}
