/* SPDX-License-Identifier: MIT */
/* Samples as tests: each is explained as the library will explain it. */
#ifndef CODESC_CHECK_VERDICTS_H
#define CODESC_CHECK_VERDICTS_H

#include "tables.h"

/*
 * Checks that each sample is won by its entry, if that is a provider's or a phrase, or has its
 * entry among those that spoke; that no `not_samples` are won by theirs; and that verdicts are as
 * samples state them.
 */
void check_verdicts(const struct tables *tables, const struct catalogue *catalogue,
                    struct arena *arena, struct diagnostics *diagnostics);

#endif
