/* SPDX-License-Identifier: MIT */
/* One automaton that finds all patterns in one walk over a reply. */
#ifndef CODESC_AUTOMATON_H
#define CODESC_AUTOMATON_H

#include "patterns.h"
#include "tables.h"

/* Builds it. Gives nothing but the symbols if there are no patterns. */
void automaton_make(struct automaton *automaton, const struct pattern_set *patterns);

void automaton_release(struct automaton *automaton);

#endif
