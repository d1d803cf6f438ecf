/* SPDX-License-Identifier: MIT */
/* Checks of entries that go beyond the field table: their codes, texts, samples and references. */
#ifndef CODESC_CHECK_ENTRIES_H
#define CODESC_CHECK_ENTRIES_H

#include "catalogue.h"

/*
 * Finds out which code an entry of `codes:` is about: fills in its kind, number, key and node.
 * False after reporting what is wrong, in its other fields too.
 */
bool identify_entry(struct diagnostics *diagnostics, const struct node *node, struct entry *entry);

/*
 * Takes the fields of an identified entry. Those of a `change` by an overlay come on top of what
 * the entry has.
 */
void take_fields(struct diagnostics *diagnostics, const struct node *node, bool change,
                 struct entry *entry);

/* Checks the fields of an entry, once they are complete, and fills in what follows from them. */
void check_entry(const struct catalogue *catalogue, struct arena *arena,
                 struct diagnostics *diagnostics, struct entry *entry);

/* Checks what entries say of each other, once all are there and sorted. */
void check_references(struct catalogue *catalogue, struct arena *arena,
                      struct diagnostics *diagnostics);

#endif
