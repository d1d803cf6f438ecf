/* SPDX-License-Identifier: MIT */
/* smtpcodes list: the entries that pass a filter. */
#ifndef CLI_LIST_H
#define CLI_LIST_H

#include <stdbool.h>

#include "smtpcodes/smtpcodes.h"

enum filter_word { FILTER_KIND, FILTER_CATEGORY, FILTER_STATUS, FILTER_WORDS };

/* Each word is null, or what the field must be in the entry or in one of its contexts. */
struct filter {
    const char *words[FILTER_WORDS];
};

/*
 * The first word that no entry has, so that it is probably misspelt, and its field; null if there
 * is none.
 */
const char *filter_misfit(const smtpcodes_catalog *catalog, const struct filter *filter,
                          smtpcodes_field *field);

/* Prints the entries that pass; returns how many. */
size_t list_entries(const smtpcodes_catalog *catalog, const struct filter *filter, bool json);

#endif
