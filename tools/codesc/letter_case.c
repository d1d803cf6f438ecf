/* SPDX-License-Identifier: MIT */
#include "letter_case.h"

#include <string.h>

#include "utf8.h"

/* The capital of a letter beyond ASCII: Latin, Greek and Cyrillic; the character itself if none. */
static uint32_t capital_of(uint32_t character)
{
    if ((character >= 0xe0 && character <= 0xfe && character != 0xf7) ||
        (character >= 0x3b1 && character <= 0x3c9 && character != 0x3c2) ||
        (character >= 0x430 && character <= 0x44f))
        return character - 0x20;
    if (character >= 0x450 && character <= 0x45f)
        return character - 0x50;
    /* In these blocks a capital stands before its small letter. */
    bool even =
        (character >= 0x100 && character <= 0x137) || (character >= 0x14a && character <= 0x177) ||
        (character >= 0x460 && character <= 0x481) || (character >= 0x48a && character <= 0x4bf);
    bool odd =
        (character >= 0x139 && character <= 0x148) || (character >= 0x179 && character <= 0x17e);
    if (even)
        return character & ~UINT32_C(1);
    return odd && character % 2 == 0 ? character - 1 : character;
}

/* All the letters here have two bytes in UTF-8, and so have their capitals. */
static void put_capital(char *at, uint32_t character)
{
    at[0] = (char)(0xc0 | character >> 6);
    at[1] = (char)(0x80 | (character & 0x3f));
}

size_t list_spellings(struct arena *arena, const char *text, const char **spellings)
{
    size_t length = strlen(text);
    char *capitals = arena_copy(arena, text, length);
    char *first = arena_copy(arena, text, length);
    size_t changed = 0;
    bool first_changed = false;
    for (size_t i = 0; i < length;) {
        uint32_t character = 0;
        size_t step = utf8_decode(text + i, length - i, &character);
        if (step == 2 && capital_of(character) != character) {
            put_capital(capitals + i, capital_of(character));
            changed++;
            if (i == 0) {
                put_capital(first, capital_of(character));
                first_changed = true;
            }
        }
        i += step == 0 ? 1 : step;
    }
    size_t count = 0;
    spellings[count++] = text;
    if (changed != 0)
        spellings[count++] = capitals;
    if (first_changed && changed > 1)
        spellings[count++] = first;
    return count;
}
