/* SPDX-License-Identifier: MIT */
/* All wordings and tokens of a catalogue, for the automaton. */
#ifndef CODESC_PATTERNS_H
#define CODESC_PATTERNS_H

#include "catalogue.h"
#include "smtpcodes/catalog.h"
#include "tables.h"
#include "wording.h"

/* Nothing stands before it. */
#define FIRST_SEGMENT SIZE_MAX

struct pattern_set {
    smtpcodes_pattern *rows;
    struct segment *segments; /* of each row */
    size_t *previous;         /* of each row, the one behind which it stands, or FIRST_SEGMENT */
    uint32_t *letters;        /* of each that is the end or the inside of a word: its string */
    size_t count;
    size_t capacity;
    size_t *shared; /* rows that are not the last of their wording: others may go on from them */
    size_t shared_count;
};

/* Collects them; the wordings were checked before. */
void collect_patterns(struct pattern_set *set, const struct tables *tables,
                      const struct catalogue *catalogue, struct arena *arena);

void pattern_set_release(struct pattern_set *set);

#endif
