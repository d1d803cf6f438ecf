/* SPDX-License-Identifier: MIT */
/* The ways in which the letters of a wording can be written. */
#ifndef CODESC_LETTER_CASE_H
#define CODESC_LETTER_CASE_H

#include <stddef.h>

#include "memory.h"

enum { SPELLING_LIMIT = 3 };

/*
 * The library reads ASCII letters without their case and all others as they are: so a wording with
 * other letters stands in the tables as it is, in capitals, and with a capital at its start. Puts
 * those that differ into `spellings` and returns how many there are, at least one.
 */
size_t list_spellings(struct arena *arena, const char *text, const char **spellings);

#endif
