/* SPDX-License-Identifier: MIT */
/* Replies that only their bare class explained, so that one sees what the catalogue lacks. */
#ifndef CLI_UNMATCHED_H
#define CLI_UNMATCHED_H

#include <stddef.h>
#include <stdio.h>

#include "smtpcodes/smtpcodes.h"

struct unmatched {
    char **texts; /* normalised */
    size_t count;
    size_t capacity;
};

/* Takes a reply if nothing but its reply code spoke. */
void unmatched_take(struct unmatched *unmatched, const smtpcodes_catalog *catalog,
                    const char *input, const smtpcodes_verdict *verdict);

/* Prints them, the most frequent first, each with its count, and gives the memory back. */
void unmatched_print(struct unmatched *unmatched, FILE *stream);

#endif
