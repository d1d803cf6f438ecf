/* SPDX-License-Identifier: MIT */
/* Checks of what stands under "when:". */
#ifndef CODESC_CHECK_CONDITIONS_H
#define CODESC_CHECK_CONDITIONS_H

#include "catalogue.h"

/* Checks the condition of a context, of a provider's entry or of a phrase, and takes its keys. */
void check_condition(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                     struct entry *entry);

/* Checks the keys of a condition. */
void check_conditions(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                      const struct node *const *when);

/* Checks a list of commands: `any` stands alone, and has no meaning in a condition. */
void check_commands(struct diagnostics *diagnostics, const struct node *list, bool condition);

#endif
