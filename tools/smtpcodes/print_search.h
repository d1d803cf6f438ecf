/* SPDX-License-Identifier: MIT */
/* smtpcodes search WORD...: entries by words in their texts. */
#ifndef CLI_PRINT_SEARCH_H
#define CLI_PRINT_SEARCH_H

#include "options.h"
#include "smtpcodes/smtpcodes.h"

/* Prints what is found, the best first. Returns the exit code. */
int print_search(const smtpcodes_catalog *catalog, const struct options *options);

#endif
