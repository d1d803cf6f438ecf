/* SPDX-License-Identifier: MIT */
/* Enhanced status codes as text, RFC 3463 section 2. */
#ifndef COMMON_ENHANCED_CODE_H
#define COMMON_ENHANCED_CODE_H

#include <stdbool.h>
#include <stddef.h>

struct enhanced_code {
    char status_class; /* '0' to '9', or 'X' for any class */
    unsigned subject;
    unsigned detail;
    size_t length; /* of its text, in bytes */
};

/*
 * Reads "5.1.1" or "X.1.1" from the start of a text. Subject and detail have one to three digits
 * and no leading zero; what follows must not go on with a point or a digit.
 */
bool enhanced_code_read(const char *text, struct enhanced_code *code);

#endif
