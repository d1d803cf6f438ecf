/* SPDX-License-Identifier: MIT */
#include "character_width.h"

#include "utf8.h"

struct range {
    uint32_t first;
    uint32_t last;
};

/* Blocks of Unicode that consist of combining marks or of characters without a width. */
static const struct range narrow[] = {
    {0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x0610, 0x061a},   {0x064b, 0x065f},
    {0x0900, 0x0902}, {0x093c, 0x093c}, {0x0941, 0x0948}, {0x0e34, 0x0e3a},   {0x0e47, 0x0e4e},
    {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200f}, {0x20d0, 0x20ff},   {0x302a, 0x302d},
    {0x3099, 0x309a}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xe0100, 0xe01ef},
};

/* Blocks of East Asian wide characters and of emoji. */
static const struct range wide[] = {
    {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0x4dbf},   {0x4e00, 0xa4cf},
    {0xa960, 0xa97c},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},
    {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff},
    {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
};

static int is_in(uint32_t character, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (character >= ranges[i].first && character <= ranges[i].last)
            return 1;
    }
    return 0;
}

unsigned character_width(uint32_t character)
{
    if (character < 0x300)
        return 1;
    if (is_in(character, narrow, sizeof narrow / sizeof narrow[0]))
        return 0;
    return is_in(character, wide, sizeof wide / sizeof wide[0]) ? 2 : 1;
}

size_t text_width(const char *text, size_t length)
{
    size_t width = 0;
    while (length != 0) {
        uint32_t character = 0;
        size_t step = utf8_decode(text, length, &character);
        width += step == 0 ? 1 : character_width(character);
        text += step == 0 ? 1 : step;
        length -= step == 0 ? 1 : step;
    }
    return width;
}
