/* SPDX-License-Identifier: MIT */
#ifndef TESTS_FREESTANDING_STDIO_H
#define TESTS_FREESTANDING_STDIO_H

#include <stddef.h>

/* Knows %s, %u, %zu, and zeros before a number as in %03u. */
int snprintf(char *buffer, size_t size, const char *format, ...);

#endif
