/* SPDX-License-Identifier: MIT */
#include "utf8.h"

size_t utf8_decode(const char *bytes, size_t length, uint32_t *character)
{
    /* For each length of a sequence: its first byte's mark and mask, and its least character. */
    static const struct {
        unsigned char mask;
        unsigned char mark;
        uint32_t least;
    } forms[] = {{0x80, 0x00, 0}, {0xe0, 0xc0, 0x80}, {0xf0, 0xe0, 0x800}, {0xf8, 0xf0, 0x10000}};

    const unsigned char first = (unsigned char)bytes[0];
    for (size_t form = 0; form < sizeof forms / sizeof forms[0]; form++) {
        if ((first & forms[form].mask) != forms[form].mark)
            continue;
        if (length <= form)
            return 0;
        uint32_t value = first & (unsigned char)~forms[form].mask;
        for (size_t i = 1; i <= form; i++) {
            const unsigned char next = (unsigned char)bytes[i];
            if ((next & 0xc0) != 0x80)
                return 0;
            value = value << 6 | (next & 0x3f);
        }
        if (value < forms[form].least || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
            return 0;
        *character = value;
        return form + 1;
    }
    return 0;
}

bool is_control_character(uint32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x061c ||
           character == 0x200e || character == 0x200f ||
           (character >= 0x2028 && character <= 0x202e) ||
           (character >= 0x2066 && character <= 0x2069) || character == 0xfeff;
}
