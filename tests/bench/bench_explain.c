/* SPDX-License-Identifier: MIT */
/*
 * Verdicts a second over the labelled replies, beside the bare walk of the automaton over the same
 * bytes, a byte-by-byte count of line ends, and the parser alone, all in one run; medians.
 * bench_explain FILE: the tab-separated replies of tests/verdict.
 */
#include <stdio.h>

#include "measure.h"
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

static void walk_all(void)
{
    walk_words(&replies);
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

int main(int argc, char **argv)
{
    static void (*const contenders[])(void) = {explain_all, walk_all, parse_all, count_all};
    static const char *const names[] = {"smtpcodes_explain", "bare automaton", "smtpcodes_parse",
                                        "count of line ends"};
    enum { CONTENDERS = sizeof names / sizeof names[0] };
    double medians[CONTENDERS];
    replies = load_replies(argc, argv);
    measure(contenders, CONTENDERS, replies.count, medians);
    printf("%zu replies of %zu bytes on average; medians of %d rounds\n", replies.count,
           replies.bytes / replies.count, ROUNDS);
    for (size_t i = 0; i < CONTENDERS; i++)
        printf("  %-20s %7.1f ns a reply, %5.2f million a second, %5.2f of the bare automaton\n",
               names[i], medians[i], 1e3 / medians[i], medians[i] / medians[1]);
    return 0;
}
