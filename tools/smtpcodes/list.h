/* SPDX-License-Identifier: MIT */
/* smtpcodes list: the entries that pass a filter. */
#ifndef CLI_LIST_H
#define CLI_LIST_H

#include "options.h"
#include "smtpcodes/smtpcodes.h"

/* Prints the entries that pass the filters of the options. Returns the exit code. */
int list_entries(const smtpcodes_catalog *catalog, const struct options *options);

#endif
