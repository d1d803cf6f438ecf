/* SPDX-License-Identifier: MIT */
/* All the strings of the tables, each once; one that ends another stands in its tail. */
#ifndef CODESC_STRING_POOL_H
#define CODESC_STRING_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "memory.h"

struct pooled_string {
    const char *text;
    size_t length;
    size_t host; /* the string in whose tail it stands; its own number if it stands alone */
    uint32_t offset;
};

/* Start with all bytes zero. Offset 0 is the empty string. */
struct string_pool {
    struct pooled_string *strings;
    size_t count;
    size_t capacity;
    uint32_t size; /* of the pool in bytes, once the offsets are there */
};

/* Adds a string and returns its number, from 0. The text must outlive the pool. */
size_t pool_add(struct string_pool *pool, const char *text, size_t length);

/*
 * Finds the offset of each string, in the order of adding. False if they are too many: offsets
 * have 32 bits.
 */
bool pool_arrange(struct string_pool *pool);

void pool_release(struct string_pool *pool);

#endif
