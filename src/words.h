/* SPDX-License-Identifier: MIT */
/*
 * A reply as words: letters, digits and bytes beyond ASCII make them; whatever stands between two
 * words counts as one blank. Each character of a script that is written without blanks is a word of
 * its own. A full stop, semicolon, exclamation or question mark with a blank behind it counts as a
 * word, too, so that no wording runs over the end of a sentence. codesc reads wordings in the same
 * way.
 */
#ifndef SMTPCODES_WORDS_H
#define SMTPCODES_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "octets.h"

static inline bool is_word_byte(unsigned char byte)
{
    return octet_is(byte, OCTET_LETTER);
}

static inline bool is_blank(unsigned char byte)
{
    return octet_is(byte, OCTET_BLANK);
}

/* Length of the character of Chinese or Japanese script with which a text starts; else 0. */
static inline size_t unspaced_length(const char *text, size_t length)
{
    if ((unsigned char)text[0] < 0xe2 || length < 3)
        return 0;
    const uint32_t first = (unsigned char)text[0];
    const uint32_t second = (unsigned char)text[1];
    const uint32_t third = (unsigned char)text[2];
    if (first > 0xef || (second & 0xc0) != 0x80 || (third & 0xc0) != 0x80)
        return 0;
    uint32_t character = (first & 0xf) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
    bool unspaced = (character >= 0x2e80 && character <= 0x9fff) ||
                    (character >= 0xf900 && character <= 0xfaff) || character >= 0xff00;
    return unspaced ? 3 : 0;
}

/* What stands before a word. */
struct gap {
    unsigned kinds;    /* of all its octets */
    unsigned stops;    /* with OCTET_BLANK: a sentence ended */
    unsigned previous; /* kinds of the last octet */
};

/* Reads on to the next word and gives where it starts. */
static inline size_t read_gap(struct gap *gap, const char *input, size_t at, size_t end)
{
    for (; at < end; at++) {
        const unsigned kinds = smtpcodes_octets[(unsigned char)input[at]];
        if ((kinds & OCTET_LETTER) != 0)
            break;
        gap->kinds |= kinds;
        gap->stops |= gap->previous / (OCTET_STOP / OCTET_BLANK) & kinds;
        gap->previous = kinds;
    }
    return at;
}

static inline bool ends_sentence(const struct gap *gap)
{
    return (gap->stops & OCTET_BLANK) != 0;
}

#endif
