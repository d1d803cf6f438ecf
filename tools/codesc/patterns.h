/* SPDX-License-Identifier: MIT */
/* All wordings and tokens of a catalogue, for the automaton. */
#ifndef CODESC_PATTERNS_H
#define CODESC_PATTERNS_H

#include "catalogue.h"
#include "smtpcodes/catalog.h"
#include "tables.h"

struct pattern_set {
    smtpcodes_pattern *rows;
    const char **symbols; /* of each, as the verdict reads a reply: " mailbox is full " */
    size_t *lengths;
    size_t count;
    size_t capacity;
};

/* Collects them; the wordings were checked before. */
void collect_patterns(struct pattern_set *set, const struct tables *tables,
                      const struct catalogue *catalogue, struct arena *arena);

void pattern_set_release(struct pattern_set *set);

#endif
