/* SPDX-License-Identifier: MIT */
/* Checks of entries that go beyond the field table: their codes, texts, samples and references. */
#ifndef CODESC_CHECK_ENTRIES_H
#define CODESC_CHECK_ENTRIES_H

#include "catalogue.h"

/* Checks one entry of `codes:` and fills in what follows from it; false if it can't be used. */
bool check_entry(const struct catalogue *catalogue, struct arena *arena,
                 struct diagnostics *diagnostics, const struct node *node, struct entry *entry);

/* Checks what entries say of each other, once all are there and sorted. */
void check_references(const struct catalogue *catalogue, struct arena *arena,
                      struct diagnostics *diagnostics);

#endif
