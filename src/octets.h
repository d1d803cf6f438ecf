/* SPDX-License-Identifier: MIT */
/* Kinds of octets, by one look into a table. */
#ifndef SMTPCODES_OCTETS_H
#define SMTPCODES_OCTETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    OCTET_SPECIAL = 1, /* control bytes but TAB, and bytes above 127 */
    OCTET_START = 2,   /* may start what is looked for in a text: "2", "4", "5", "#" */
    OCTET_BORDER = 4,  /* may stand before and behind a code in a text */
    OCTET_WORD = 8,    /* makes one word with a code that it stands behind */
    OCTET_LETTER = 16, /* makes words: a letter, a digit, or a byte beyond ASCII */
    OCTET_BLANK = 32,  /* blank, TAB, CR, LF */
    OCTET_STOP = 64    /* ends a sentence, if a blank stands behind it */
};

extern const unsigned char smtpcodes_octets[256];

static inline bool octet_is(unsigned char octet, unsigned kinds)
{
    return (smtpcodes_octets[octet] & kinds) != 0;
}

/* Octets that are looked at together, as one number. */
enum { EIGHT = 8 };

/* A number with an octet in each of its eight places. */
#define IN_ALL_OCTETS(octet) ((octet)*UINT64_C(0x0101010101010101))

/* Of each of eight octets below 0x80 the highest bit, if it is from `first` to `last`. */
static inline uint64_t octets_between(uint64_t octets, unsigned char first, unsigned char last)
{
    return (octets + IN_ALL_OCTETS(0x80u - first)) & ~(octets + IN_ALL_OCTETS(0x7fu - last)) &
           IN_ALL_OCTETS(0x80);
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
