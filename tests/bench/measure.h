/* SPDX-License-Identifier: MIT */
/* What the benchmarks of the verdict share: replies to walk over, and medians of contenders. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stddef.h>

struct replies {
    char **texts;
    size_t *lengths;
    char **commands;
    size_t count;
    size_t bytes; /* of all texts */
};

/* What the runs leave behind, so that no compiler drops them. */
extern volatile size_t sink;

enum { ROUNDS = 31 };

/* Loads the replies of a file with tab-separated lines, as those of tests/verdict. Exits if it
 * cannot. */
struct replies load_replies(int count, char **words);

/* Those of a length from `least` to `most` octets; there must be some. */
struct replies choose_replies(const struct replies *all, size_t least, size_t most);

/* Runs all contenders by turns; the median time of each in nanoseconds a reply. */
void measure(void (*const contenders[])(void), size_t count, size_t replies, double *medians);

/* The automaton of the built-in catalogue alone: no findings, no sentences, no prefixes. */
void walk_words(const struct replies *replies);

#endif
