/* SPDX-License-Identifier: MIT */
/* Checks of entries that go beyond the field table: their codes, texts, samples and references. */
#ifndef CODESC_CHECK_ENTRIES_H
#define CODESC_CHECK_ENTRIES_H

#include "catalogue.h"

/*
 * Takes the fields of an identified entry. Those of a `change` by an overlay come on top of what
 * the entry has.
 */
void take_fields(struct diagnostics *diagnostics, const struct node *node, bool change,
                 struct entry *entry);

/* Checks the fields of an entry, once they are complete, and fills in what follows from them. */
void check_entry(const struct catalogue *catalogue, struct arena *arena,
                 struct diagnostics *diagnostics, struct entry *entry);

/* The number of the category that a node names; reports one that is not there, and gives 0. */
size_t find_category(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                     const struct node *node);

/* Checks what entries say of each other, once all are there and sorted. */
void check_references(struct catalogue *catalogue, struct arena *arena,
                      struct diagnostics *diagnostics);

#endif
