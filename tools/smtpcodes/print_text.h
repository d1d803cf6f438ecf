/* SPDX-License-Identifier: MIT */
/* Entries laid out for people. */
#ifndef CLI_PRINT_TEXT_H
#define CLI_PRINT_TEXT_H

#include "smtpcodes/smtpcodes.h"
#include "terminal.h"

/* Prints one entry with everything that there is to say. */
void print_entry(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                 smtpcodes_entry entry);

/* Prints one entry on one line; `key_width` and `name_width` align it with others. */
void print_entry_line(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                      smtpcodes_entry entry, size_t key_width, size_t name_width);

#endif
