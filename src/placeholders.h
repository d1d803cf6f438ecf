/* SPDX-License-Identifier: MIT */
/* The kinds of placeholders, and which values fit them. */
#ifndef SMTPCODES_PLACEHOLDERS_H
#define SMTPCODES_PLACEHOLDERS_H

#include <stdbool.h>
#include <stddef.h>

#include "smtpcodes/smtpcodes.h"

/* In the order of codesc's table. */
enum placeholder_kind {
    PLACEHOLDER_UNKNOWN, /* there is no such placeholder */
    PLACEHOLDER_DOMAIN,  /* a domain name, or an address in brackets */
    PLACEHOLDER_ADDRESS, /* an IP address, in brackets or not */
    PLACEHOLDER_MAILBOX, /* a mail address, in angle brackets or not */
    PLACEHOLDER_NUMBER,  /* decimal digits */
    PLACEHOLDER_WORD,    /* no blanks */
    PLACEHOLDER_URL,     /* a scheme, ":", no blanks */
    PLACEHOLDER_TEXT     /* anything that can be printed, nothing too */
};

/* The kind of a placeholder by its name. */
enum placeholder_kind smtpcodes_find_placeholder_kind(const smtpcodes_catalog *catalog,
                                                      const char *name, size_t length);

/* Whether a value, which has printable characters only, is of a kind. */
bool smtpcodes_fits_placeholder(enum placeholder_kind kind, const char *value, size_t length);

#endif
