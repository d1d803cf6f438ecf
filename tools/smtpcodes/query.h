/* SPDX-License-Identifier: MIT */
/* From what a person types to the entries that it means. */
#ifndef CLI_QUERY_H
#define CLI_QUERY_H

#include <stdbool.h>
#include <stddef.h>

#include "smtpcodes/smtpcodes.h"

enum { ANSWER_LIMIT = 8 };

struct answer {
    smtpcodes_entry entries[ANSWER_LIMIT]; /* the most specific first */
    size_t count;
    smtpcodes_entry dotted; /* the reply code that some lists write like the query, or none */
};

/*
 * Looks a query up: a code, a name, or a reply that starts with its code. False if nothing is
 * found.
 */
bool find_answer(const smtpcodes_catalog *catalog, const char *query, struct answer *answer);

/*
 * Finds what may have been meant by a query that has no answer: at most `limit` entries, the
 * nearest first. Returns how many there are.
 */
size_t find_nearest(const smtpcodes_catalog *catalog, const char *query, smtpcodes_entry *nearest,
                    size_t limit);

#endif
