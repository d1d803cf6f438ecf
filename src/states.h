/* SPDX-License-Identifier: MIT */
/* A step of the automaton over words. */
#ifndef SMTPCODES_STATES_H
#define SMTPCODES_STATES_H

#include "record.h"

/* Where a word leads from a state; 0 if nowhere. Without a branch: nobody can foretell it. */
static inline uint32_t child_state(const smtpcodes_catalog *catalog, uint32_t state, uint32_t word)
{
    uint32_t child = (catalog->states[state].base & SMTPCODES_STATE_BASE) + word;
    child = child < catalog->state_count ? child : 0;
    return child & (0 - (uint32_t)(catalog->states[child].word == word));
}

/* One word further, from a state or from those with whose words it ends, or from the start. */
static inline uint32_t next_state(const smtpcodes_catalog *catalog, uint32_t state, uint32_t word)
{
    const uint32_t from_start = child_state(catalog, 0, word);
    uint32_t next = child_state(catalog, state, word);
    while (next == 0 && (catalog->states[state].base & SMTPCODES_STATE_FAILS) != 0) {
        state = catalog->links[state].fail;
        next = child_state(catalog, state, word);
    }
    return next != 0 ? next : from_start;
}

#endif
