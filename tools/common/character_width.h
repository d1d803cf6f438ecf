/* SPDX-License-Identifier: MIT */
/* How many columns of a terminal a character takes. */
#ifndef COMMON_CHARACTER_WIDTH_H
#define COMMON_CHARACTER_WIDTH_H

#include <stddef.h>
#include <stdint.h>

/* 0 for a combining or invisible character, 2 for a wide one, else 1; whatever the locale. */
unsigned character_width(uint32_t character);

/* The columns of `length` bytes of text; each byte that is not UTF-8 takes one. */
size_t text_width(const char *text, size_t length);

#endif
