/* SPDX-License-Identifier: MIT */
/*
 * Verdicts a second over the labelled replies, and over the longer ones of them, beside what a
 * verdict is made of: the bare walk of two automata over the same bytes, one whose symbols are
 * words, as the library has it, and one whose symbols are bytes; the parser; and a byte-by-byte
 * count of line ends. All in one run; medians. And the bytes of both automata.
 *
 * bench_explain FILE: the tab-separated replies of tests/verdict.
 */
#include <stdio.h>

#include "byte_automaton.h"
#include "measure.h"
#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"

static struct replies replies;

static void explain_all(void)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    smtpcodes_verdict verdict;
    for (size_t i = 0; i < replies.count; i++) {
        const smtpcodes_known known = {.size = sizeof known, .command = replies.commands[i]};
        smtpcodes_explain(catalog, replies.texts[i], replies.lengths[i], &known, &verdict,
                          sizeof verdict);
        sink += verdict.evidence_count;
    }
}

static void walk_all_words(void)
{
    walk_words(&replies);
}

static void walk_all_bytes(void)
{
    walk_bytes(&replies);
}

static void parse_all(void)
{
    smtpcodes_reply reply;
    for (size_t i = 0; i < replies.count; i++) {
        smtpcodes_parse(replies.texts[i], replies.lengths[i], &reply, sizeof reply);
        sink += reply.code;
    }
}

static void count_all(void)
{
    for (size_t i = 0; i < replies.count; i++) {
        size_t lines = 0;
        for (size_t at = 0; at < replies.lengths[i]; at++)
            lines += ((const volatile char *)replies.texts[i])[at] == '\n';
        sink += lines;
    }
}

static void compare_all(void)
{
    static void (*const contenders[])(void) = {explain_all, walk_all_words, walk_all_bytes,
                                               parse_all, count_all};
    static const char *const names[] = {"smtpcodes_explain", "automaton over words",
                                        "automaton over bytes", "smtpcodes_parse",
                                        "count of line ends"};
    enum { WORDS = 1, BYTES = 2, CONTENDERS = sizeof names / sizeof names[0] };
    double medians[CONTENDERS];
    measure(contenders, CONTENDERS, replies.count, medians);
    printf("%zu replies of %zu bytes on average; medians of %d rounds\n", replies.count,
           replies.bytes / replies.count, ROUNDS);
    for (size_t i = 0; i < CONTENDERS; i++)
        printf("  %-20s %7.1f ns a reply, %5.2f million a second; %5.2f of the words, %5.2f of the "
               "bytes\n",
               names[i], medians[i], 1e3 / medians[i], medians[i] / medians[WORDS],
               medians[i] / medians[BYTES]);
}

int main(int argc, char **argv)
{
    enum { LONG = 90, LONGEST = 200 }; /* about 120 on average */
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    const struct replies all = load_replies(argc, argv);
    const size_t bytes = make_byte_automaton();
    replies = all;
    compare_all();
    replies = choose_replies(&all, LONG, LONGEST);
    compare_all();
    printf("%zu phrases; states and pieces of words: %zu kB; states of bytes: %zu kB\n",
           smtpcodes_count_kind(catalog, SMTPCODES_KIND_PHRASE),
           (catalog->state_count * (sizeof *catalog->states + sizeof *catalog->links) +
            catalog->piece_count * sizeof *catalog->pieces +
            catalog->piece_group_count * sizeof *catalog->piece_moves) /
               1000,
           bytes / 1000);
    return 0;
}
