/* SPDX-License-Identifier: MIT */
#include "measure.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"
#include "words.h"

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

struct replies load_replies(int count, char **words)
{
    enum { MOST = 4096 };
    static char line[65536];
    struct replies replies = {.texts = calloc(MOST, sizeof(char *)),
                              .lengths = calloc(MOST, sizeof(size_t)),
                              .commands = calloc(MOST, sizeof(char *))};
    FILE *file = count == 2 ? fopen(words[1], "r") : NULL;
    if (file == NULL || fgets(line, sizeof line, file) == NULL || replies.texts == NULL ||
        replies.lengths == NULL || replies.commands == NULL) {
        fprintf(stderr, "usage: %s FILE, such as tests/verdict/labelled.tsv\n", words[0]);
        exit(2);
    }
    while (replies.count < MOST && fgets(line, sizeof line, file) != NULL)
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
    enum { AGAIN = 10, MOST = 8 };
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

/* Where a word leads from a state. */
static uint32_t step_word(const smtpcodes_catalog *catalog, uint32_t state, uint32_t word)
{
    for (;;) {
        uint32_t next = catalog->states[state].base + word;
        if (next < catalog->state_count && catalog->states[next].word == word)
            return next;
        if (state == 0)
            return 0;
        state = catalog->states[state].fail;
    }
}

void walk_words(const struct replies *replies)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    const smtpcodes_letter *letters = catalog->letters;
    for (size_t i = 0; i < replies->count; i++) {
        uint32_t state = 0;
        uint32_t place = 0;
        bool known = true;
        bool in_word = false;
        for (size_t at = 0; at <= replies->lengths[i]; at++) { /* the NUL ends the last word */
            unsigned char letter = smtpcodes_small_letters[(unsigned char)replies->texts[i][at]];
            if (letter != 0) {
                uint32_t next = (letters[place].base & SMTPCODES_BASE_MASK) + letter;
                in_word = true;
                known = known && letters[next].base >> 24 == letter;
                place = known ? next : place;
            } else if (in_word) {
                uint32_t word = letters[place].word & ~SMTPCODES_STARTS_TOKEN;
                state = known && word != 0 ? step_word(catalog, state, word) : 0;
                sink += catalog->states[state].output != 0;
                place = 0;
                known = true;
                in_word = false;
            }
        }
    }
}
