/* SPDX-License-Identifier: MIT */
/*
 * What ten times the phrases cost: verdicts on the same replies by two generated catalogues that
 * differ in their number of phrases alone, in one run; medians. bench_phrases FILE: the
 * tab-separated replies of tests/verdict.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "large_codes.h"
#include "small_codes.h"
#include "smtpcodes/smtpcodes.h"

enum { REPLY_LIMIT = 4096, ROUNDS = 31 };

static char *replies[REPLY_LIMIT];
static size_t lengths[REPLY_LIMIT];
static size_t count;
static size_t findings;

static void load(const char *path)
{
    static char line[65536];
    FILE *file = fopen(path, "r");
    if (file == NULL || fgets(line, sizeof line, file) == NULL) {
        fprintf(stderr, "bench_phrases: cannot read %s\n", path);
        exit(2);
    }
    while (count < REPLY_LIMIT && fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\t\n")] = '\0';
        lengths[count] = strlen(line);
        replies[count++] = strdup(line);
    }
    fclose(file);
}

static void explain_all(const smtpcodes_catalog *catalog)
{
    smtpcodes_verdict verdict;
    findings = 0;
    for (size_t i = 0; i < count; i++) {
        smtpcodes_explain(catalog, replies[i], lengths[i], NULL, &verdict, sizeof verdict);
        findings += verdict.evidence_count;
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
    const smtpcodes_catalog *const catalogs[] = {&small_catalogue, &large_catalogue};
    static double times[2][ROUNDS];
    size_t found[2];
    if (argc != 2) {
        fputs("usage: bench_phrases FILE\n", stderr);
        return 2;
    }
    load(argv[1]);
    for (size_t round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < 2; i++) {
            double start = seconds();
            for (unsigned again = 0; again < 10; again++)
                explain_all(catalogs[i]);
            times[i][round] = (seconds() - start) / 10;
            found[i] = findings;
        }
    }
    for (size_t i = 0; i < 2; i++) {
        qsort(times[i], ROUNDS, sizeof times[i][0], compare);
        printf(
            "  %5zu phrases: %7.1f ns a reply, %.2f pieces of evidence each; %.2f of the first\n",
            smtpcodes_count_kind(catalogs[i], SMTPCODES_KIND_PHRASE),
            times[i][ROUNDS / 2] / (double)count * 1e9, (double)found[i] / (double)count,
            times[i][ROUNDS / 2] / times[0][ROUNDS / 2]);
    }
    return 0;
}
