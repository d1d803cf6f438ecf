/* SPDX-License-Identifier: MIT */
/* Characters that may stand in a reply. */
#ifndef SMTPCODES_CHARACTERS_H
#define SMTPCODES_CHARACTERS_H

#include <stddef.h>

/*
 * How many bytes the first character of `length` bytes (at least one) has: 1 for ASCII, 2 to 4 for
 * UTF-8. 0 if it does not show but controls (the line separators of Unicode too), or is not valid.
 */
size_t smtpcodes_printable_length(const char *bytes, size_t length);

#endif
