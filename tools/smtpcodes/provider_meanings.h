/* SPDX-License-Identifier: MIT */
/* What providers mean by a code of the standards, as a short list. */
#ifndef CLI_PROVIDER_MEANINGS_H
#define CLI_PROVIDER_MEANINGS_H

#include "smtpcodes/smtpcodes.h"
#include "terminal.h"

/*
 * Prints a heading and the providers' entries for the code of `entry` that differ from it, each
 * with its category on a line, until the output has `last_line` lines; the rest is counted. Prints
 * nothing if no provider has an entry.
 */
void print_some_meanings(struct terminal *terminal, const smtpcodes_catalog *catalog,
                         smtpcodes_entry entry, size_t last_line);

/* The same with all of them, and the sentence that explains each. */
void print_all_meanings(struct terminal *terminal, const smtpcodes_catalog *catalog,
                        smtpcodes_entry entry);

/* Prints the key of an entry, and under it the first sentence that explains it, cut to one line. */
void print_brief(struct terminal *terminal, const smtpcodes_catalog *catalog,
                 smtpcodes_entry entry);

#endif
