/* SPDX-License-Identifier: MIT */
/* smtpcodes list: the entries that pass a filter. */
#ifndef CLI_LIST_H
#define CLI_LIST_H

#include <stdbool.h>

#include "smtpcodes/smtpcodes.h"

/* Each word is null or what the field must be. */
struct filter {
    const char *kind;
    const char *category;
    const char *status;
};

/* Prints the entries that pass; returns how many. */
size_t list_entries(const smtpcodes_catalog *catalog, const struct filter *filter, bool json);

#endif
