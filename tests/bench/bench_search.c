/* SPDX-License-Identifier: MIT */
/* How long a search through all texts of the catalogue takes: the median of many. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "search.h"

enum { RUNS = 201 };

static int compare(const void *left, const void *right)
{
    const double one = *(const double *)left;
    const double other = *(const double *)right;
    return (one > other) - (one < other);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int measure(const smtpcodes_catalog *catalog, const char *query)
{
    static double times[RUNS];
    struct search_hit *hits = malloc((smtpcodes_count(catalog) + 1) * sizeof *hits);
    size_t count = 0;
    if (hits == NULL)
        return 1;
    for (size_t i = 0; i < RUNS; i++) {
        struct search_words words = {.count = 0};
        const double start = now();
        add_search_words(&words, query);
        drop_common_words(&words);
        count = search_entries(catalog, &words, hits);
        times[i] = now() - start;
    }
    qsort(times, RUNS, sizeof times[0], compare);
    printf("%-28s %5zu of %zu entries  median %.2f ms  slowest %.2f ms\n", query, count,
           smtpcodes_count(catalog), times[RUNS / 2], times[RUNS - 1]);
    free(hits);
    return 0;
}

int main(void)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    static const char *const queries[] = {"mailbox full", "greylisting", "the sender is blocked",
                                          "spf dkim dmarc fail authentication policy"};
    int failures = 0;
    for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++)
        failures += measure(catalog, queries[i]);
    return failures;
}
