/* SPDX-License-Identifier: MIT */
/* What goes into the tables: codesc build --fields and --codes. */
#ifndef CODESC_SELECTION_H
#define CODESC_SELECTION_H

#include <stdbool.h>
#include <stdint.h>

#include "catalogue.h"

/* Which fields. */
struct selection {
    uint32_t fields;   /* bit 1 << smtpcodes_field */
    bool verdict;      /* what smtpcodes_explain() needs: the automaton and the rules */
    bool contexts;     /* what entries mean under conditions */
    bool placeholders; /* descriptions and examples of placeholders */
    bool places;       /* in which file and line everything stands */
};

/* All of it. */
extern const struct selection whole_selection;

/*
 * Reads words with commas between them: names of fields, and "contexts", "verdict", "placeholders"
 * and "places". What a word needs comes with it. With a "-" before it a word is left out, and what
 * needs it with it; if the first word is so, all others are there. False after saying on standard
 * error what is wrong.
 */
bool selection_read(struct selection *selection, const char *words);

/*
 * Leaves those entries in a checked catalogue that the words name: kinds, keys, classes (4yz),
 * subjects (X.7.X), providers (provider:yahoo), starts of keys (fan.*). References to the others
 * vanish with them. False after saying on standard error what is wrong.
 */
bool keep_codes(struct catalogue *catalogue, struct arena *arena, const char *words);

/* Takes out of a checked catalogue what was not selected, and what nothing else uses. */
void keep_selected(struct catalogue *catalogue, struct arena *arena,
                   const struct selection *selection);

#endif
