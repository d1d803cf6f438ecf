/* SPDX-License-Identifier: MIT */
/* Entries laid out for people. */
#ifndef CLI_PRINT_TEXT_H
#define CLI_PRINT_TEXT_H

#include <stdbool.h>

#include "smtpcodes/smtpcodes.h"
#include "terminal.h"

/* Prints one entry: what fits on a screen, or everything that there is to say. */
void print_entry(struct terminal *terminal, const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                 bool full);

/* One short fact behind its name, such as "Outcome      retry: ..."; nothing if it is empty. */
void print_fact(struct terminal *terminal, const char *name, const char *value);

#endif
