/* SPDX-License-Identifier: MIT */
/* One automaton that finds all patterns in one walk over the words of a reply. */
#ifndef CODESC_AUTOMATON_H
#define CODESC_AUTOMATON_H

#include "patterns.h"
#include "tables.h"

/*
 * Builds it; gives nothing if there are no patterns. Writes into the rows where the parts of words
 * stand that may follow them.
 */
void automaton_make(struct automaton *automaton, struct pattern_set *patterns);

void automaton_release(struct automaton *automaton);

#endif
