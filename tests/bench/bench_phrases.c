/* SPDX-License-Identifier: MIT */
/*
 * What ten times the phrases cost: verdicts on the same replies by two generated catalogues that
 * differ in their number of phrases alone, in one run; medians. bench_phrases FILE: the
 * tab-separated replies of tests/verdict.
 */
#include <stdio.h>

#include "large_codes.h"
#include "measure.h"
#include "small_codes.h"
#include "smtpcodes/smtpcodes.h"

static struct replies replies;
static size_t found[2]; /* pieces of evidence */

static void explain_all(const smtpcodes_catalog *catalog, size_t *evidence)
{
    smtpcodes_verdict verdict;
    *evidence = 0;
    for (size_t i = 0; i < replies.count; i++) {
        smtpcodes_explain(catalog, replies.texts[i], replies.lengths[i], NULL, &verdict,
                          sizeof verdict);
        *evidence += verdict.evidence_count;
    }
}

static void explain_by_small(void)
{
    explain_all(&small_catalogue, &found[0]);
}

static void explain_by_large(void)
{
    explain_all(&large_catalogue, &found[1]);
}

int main(int argc, char **argv)
{
    static void (*const contenders[])(void) = {explain_by_small, explain_by_large};
    const smtpcodes_catalog *const catalogs[] = {&small_catalogue, &large_catalogue};
    double medians[2];
    replies = load_replies(argc, argv);
    measure(contenders, 2, replies.count, medians);
    for (size_t i = 0; i < 2; i++)
        printf(
            "  %5zu phrases: %7.1f ns a reply, %.2f pieces of evidence each; %.2f of the first\n",
            smtpcodes_count_kind(catalogs[i], SMTPCODES_KIND_PHRASE), medians[i],
            (double)found[i] / (double)replies.count, medians[i] / medians[0]);
    return 0;
}
