/* SPDX-License-Identifier: MIT */
/*
 * Verdicts a second over the labelled replies, beside the bare walk of the automaton over the same
 * bytes, a byte-by-byte count of line ends, and the parser alone, all in one run; medians.
 * bench_explain FILE: the tab-separated replies of tests/verdict.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"

enum { REPLY_LIMIT = 4096, ROUNDS = 31 };

static char *replies[REPLY_LIMIT];
static size_t lengths[REPLY_LIMIT];
static char *commands[REPLY_LIMIT];
static size_t count;
static size_t bytes;
static volatile size_t sink;
static unsigned char letter_of[256]; /* in lower case; 0 for what parts words */

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

static void load(const char *path)
{
    static char line[65536];
    FILE *file = fopen(path, "r");
    if (file == NULL || fgets(line, sizeof line, file) == NULL) {
        fprintf(stderr, "bench_explain: cannot read %s\n", path);
        exit(2);
    }
    while (count < REPLY_LIMIT && fgets(line, sizeof line, file) != NULL) {
        char *tab = strchr(line, '\t');
        if (tab == NULL)
            continue;
        *tab = '\0';
        unescape(line);
        replies[count] = strdup(line);
        lengths[count] = strlen(line);
        bytes += lengths[count];
        char *end = strchr(tab + 1, '\t');
        if (end != NULL)
            *end = '\0';
        commands[count++] = strdup(tab + 1);
    }
    fclose(file);
}

static void fill_letters(void)
{
    for (unsigned i = 0; i < 256; i++) {
        bool is_capital = i >= 'A' && i <= 'Z';
        bool is_letter =
            is_capital || (i >= 'a' && i <= 'z') || (i >= '0' && i <= '9') || i >= 0x80;
        letter_of[i] = (unsigned char)(is_capital ? i - 'A' + 'a' : is_letter ? i : 0);
    }
}

static void explain_all(void)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    smtpcodes_verdict verdict;
    for (size_t i = 0; i < count; i++) {
        const smtpcodes_known known = {.size = sizeof known, .command = commands[i]};
        smtpcodes_explain(catalog, replies[i], lengths[i], &known, &verdict, sizeof verdict);
        sink += verdict.evidence_count;
    }
}

/* Where a word leads from a state. */
static uint32_t step(const smtpcodes_catalog *catalog, uint32_t state, uint32_t word)
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

/* Letters and states alone: no findings, no sentences, no prefixes. */
static void walk_all(void)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    const smtpcodes_letter *letters = catalog->letters;
    for (size_t i = 0; i < count; i++) {
        const unsigned char *reply = (const unsigned char *)replies[i];
        uint32_t state = 0;
        uint32_t place = 0;
        bool known = true;
        bool in_word = false;
        for (size_t at = 0; at <= lengths[i]; at++) { /* the NUL ends the last word */
            unsigned char letter = letter_of[reply[at]];
            if (letter != 0) {
                uint32_t next = (letters[place].base & SMTPCODES_BASE_MASK) + letter;
                in_word = true;
                known = known && letters[next].base >> 24 == letter;
                place = known ? next : place;
            } else if (in_word) {
                uint32_t word = letters[place].word & ~SMTPCODES_STARTS_TOKEN;
                state = known && word != 0 ? step(catalog, state, word) : 0;
                sink += catalog->states[state].output;
                place = 0;
                known = true;
                in_word = false;
            }
        }
        sink += state;
    }
}

static void parse_all(void)
{
    smtpcodes_reply reply;
    for (size_t i = 0; i < count; i++) {
        smtpcodes_parse(replies[i], lengths[i], &reply, sizeof reply);
        sink += reply.code;
    }
}

static void count_all(void)
{
    for (size_t i = 0; i < count; i++) {
        size_t lines = 0;
        for (size_t at = 0; at < lengths[i]; at++)
            lines += ((const volatile char *)replies[i])[at] == '\n';
        sink += lines;
    }
}

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

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*run)(void);
    } contenders[] = {{"smtpcodes_explain", explain_all},
                      {"bare automaton", walk_all},
                      {"smtpcodes_parse", parse_all},
                      {"count of line ends", count_all}};
    enum { CONTENDERS = sizeof contenders / sizeof contenders[0] };
    static double times[CONTENDERS][ROUNDS];
    if (argc != 2) {
        fputs("usage: bench_explain FILE\n", stderr);
        return 2;
    }
    load(argv[1]);
    fill_letters();
    for (size_t round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < CONTENDERS; i++) {
            double start = seconds();
            for (unsigned again = 0; again < 10; again++)
                contenders[i].run();
            times[i][round] = (seconds() - start) / 10;
        }
    }
    printf("%zu replies of %zu bytes on average; medians of %d rounds\n", count, bytes / count,
           ROUNDS);
    for (size_t i = 0; i < CONTENDERS; i++)
        qsort(times[i], ROUNDS, sizeof times[i][0], compare);
    for (size_t i = 0; i < CONTENDERS; i++) {
        double median = times[i][ROUNDS / 2];
        printf("  %-20s %7.1f ns a reply, %5.2f million a second, %5.2f of the bare automaton\n",
               contenders[i].name, median / (double)count * 1e9, (double)count / median / 1e6,
               median / times[1][ROUNDS / 2]);
    }
    return 0;
}
