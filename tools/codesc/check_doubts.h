/* SPDX-License-Identifier: MIT */
/* Warnings: what is allowed and yet probably not meant. */
#ifndef CODESC_CHECK_DOUBTS_H
#define CODESC_CHECK_DOUBTS_H

#include "catalogue.h"

/* Looks through a catalogue that was read and checked. */
void check_doubts(const struct catalogue *catalogue, struct arena *arena,
                  struct diagnostics *diagnostics);

/* Whether the text of an entry or of a context has a placeholder. */
bool is_placeholder_used(const struct catalogue *catalogue, const struct node *placeholder);

#endif
