/* SPDX-License-Identifier: MIT */
/* From what a person types to the entries that it means. */
#ifndef CLI_QUERY_H
#define CLI_QUERY_H

#include <stdbool.h>
#include <stddef.h>

#include "entry_list.h"
#include "smtpcodes/smtpcodes.h"

/* Start with all zero; free the list of entries in the end. */
struct answer {
    struct entry_list entries; /* the most specific first */
    smtpcodes_entry dotted;    /* the reply code that some lists write like the query, or none */
    unsigned provider; /* the one that was asked for and gives the code no meaning of its own */
};

/*
 * Looks a query up: a code in any spelling, a token, a name, a constant, each also of one provider,
 * or a reply. False if nothing is found.
 */
bool find_answer(const smtpcodes_catalog *catalog, const char *query, struct answer *answer);

/* Says on standard error that a query has no answer, and what may have been meant. */
void print_not_found(const smtpcodes_catalog *catalog, const char *query);

#endif
