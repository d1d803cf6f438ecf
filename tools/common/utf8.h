/* SPDX-License-Identifier: MIT */
/* UTF-8, RFC 3629. */
#ifndef COMMON_UTF8_H
#define COMMON_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Decodes the first character of `length` bytes (at least one). Returns how many bytes it has, or 0
 * if they are not valid: cut off, overlong, a surrogate, or beyond U+10FFFF.
 */
size_t utf8_decode(const char *bytes, size_t length, uint32_t *character);

/*
 * Whether a character controls instead of showing: C0 and C1, line separators, the byte order mark,
 * and the marks that turn the direction of writing, by which a text can look like another one.
 */
bool is_control_character(uint32_t character);

#endif
