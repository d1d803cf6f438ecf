/* SPDX-License-Identifier: MIT */
/* Kinds of octets, by one look into a table. */
#ifndef SMTPCODES_OCTETS_H
#define SMTPCODES_OCTETS_H

#include <stdbool.h>

enum {
    OCTET_SPECIAL = 1, /* control bytes but TAB, and bytes above 127 */
    OCTET_START = 2,   /* may start what is looked for in a text: "2", "4", "5", "#" */
    OCTET_BORDER = 4,  /* may stand before and behind a code in a text */
    OCTET_WORD = 8     /* makes one word with a code that it stands behind */
};

extern const unsigned char smtpcodes_octets[256];

/* A letter, digit or byte beyond ASCII, in lower case; 0 for what parts words. */
extern const unsigned char smtpcodes_small_letters[256];

static inline bool octet_is(unsigned char octet, unsigned kinds)
{
    return (smtpcodes_octets[octet] & kinds) != 0;
}

static inline bool is_digit(unsigned char octet)
{
    return (unsigned)octet - '0' <= 9;
}

static inline unsigned char lower(unsigned char octet)
{
    return octet >= 'A' && octet <= 'Z' ? (unsigned char)(octet - 'A' + 'a') : octet;
}

#endif
