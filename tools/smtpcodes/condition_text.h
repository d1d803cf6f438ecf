/* SPDX-License-Identifier: MIT */
/* The conditions of a context, a provider's entry or a phrase, in words. */
#ifndef CLI_CONDITION_TEXT_H
#define CLI_CONDITION_TEXT_H

#include <stddef.h>

#include "smtpcodes/smtpcodes.h"

/* Enough for what one line or a short paragraph can hold; what is longer is cut. */
enum { CONDITION_TEXT_SIZE = 2048 };

/*
 * Writes "as 4.7.1", "in reply to RCPT or DATA", "in a 5yz reply, with the words ...": "" if there
 * are no conditions. Of each list at most `most` items are named, the rest is counted.
 */
void write_conditions(const smtpcodes_catalog *catalog, smtpcodes_entry entry, size_t most,
                      char text[CONDITION_TEXT_SIZE]);

#endif
