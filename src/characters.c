/* SPDX-License-Identifier: MIT */
#include "characters.h"

#include <stdbool.h>
#include <stdint.h>

/* Decodes a UTF-8 sequence of `count` bytes, RFC 3629; 0 if it is not valid. */
static uint32_t decode(const char *bytes, size_t count)
{
    static const uint16_t least[] = {0x80, 0x800, 0};
    uint32_t character = (unsigned char)bytes[0] & (0x7fu >> count);
    for (size_t i = 1; i < count; i++) {
        const unsigned char next = (unsigned char)bytes[i];
        if ((next & 0xc0) != 0x80)
            return 0;
        character = character << 6 | (next & 0x3f);
    }
    if (character < least[count - 2] || (character >= 0xd800 && character <= 0xdfff))
        return 0;
    return count == 4 && (character < 0x10000 || character > 0x10ffff) ? 0 : character;
}

size_t smtpcodes_printable_length(const char *bytes, size_t length)
{
    const unsigned char first = (unsigned char)bytes[0];
    if (first < 0x80)
        return first >= ' ' && first != 0x7f ? 1 : 0;
    const size_t count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    /* A first byte is neither one of those within a sequence nor beyond U+1FFFFF. */
    if (first < 0xc0 || first >= 0xf8 || length < count)
        return 0;
    const uint32_t character = decode(bytes, count);
    const bool controls = character < 0xa0 || character == 0x2028 || character == 0x2029;
    return controls ? 0 : count;
}
