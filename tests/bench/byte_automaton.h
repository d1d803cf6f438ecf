/* SPDX-License-Identifier: MIT */
/*
 * An automaton over the wordings of the built-in catalogue whose symbols are bytes, with failure
 * links in a double array: what the one of the library, whose symbols are words, is measured
 * against.
 */
#ifndef BENCH_BYTE_AUTOMATON_H
#define BENCH_BYTE_AUTOMATON_H

#include "measure.h"

/* Makes it; gives its size in bytes. */
size_t make_byte_automaton(void);

/* The automaton alone: it counts what ends. */
void walk_bytes(const struct replies *replies);

#endif
