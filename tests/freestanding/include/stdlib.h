/* SPDX-License-Identifier: MIT */
/* For the tests alone: the library allocates nothing. */
#ifndef TESTS_FREESTANDING_STDLIB_H
#define TESTS_FREESTANDING_STDLIB_H

#include <stddef.h>

void *malloc(size_t size);
void free(void *memory);

#endif
