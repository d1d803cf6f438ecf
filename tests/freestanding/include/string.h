/* SPDX-License-Identifier: MIT */
/* The four functions that the library needs from outside, and what the tests need beside them. */
#ifndef TESTS_FREESTANDING_STRING_H
#define TESTS_FREESTANDING_STRING_H

#include <stddef.h>

void *memcpy(void *to, const void *from, size_t length);
void *memset(void *to, int byte, size_t length);
int memcmp(const void *one, const void *other, size_t length);
size_t strlen(const char *text);

int strcmp(const char *one, const char *other);
char *strcat(char *to, const char *from);
char *strchr(const char *text, int wanted);

#endif
