/* SPDX-License-Identifier: MIT */
#include "string_pool.h"

#include <stdlib.h>
#include <string.h>

size_t pool_add(struct string_pool *pool, const char *text, size_t length)
{
    if (pool->count == pool->capacity) {
        size_t capacity = pool->capacity == 0 ? 1024 : 2 * pool->capacity;
        struct pooled_string *strings = capacity > SIZE_MAX / sizeof *strings
                                            ? NULL
                                            : realloc(pool->strings, capacity * sizeof *strings);
        if (strings == NULL)
            out_of_memory();
        pool->strings = strings;
        pool->capacity = capacity;
    }
    pool->strings[pool->count] = (struct pooled_string){.text = text, .length = length};
    return pool->count++;
}

/* By the strings read backwards; of two, of which one ends the other, the longer one first. */
static int compare_backwards(const void *left, const void *right)
{
    const struct pooled_string *a = *(const struct pooled_string *const *)left;
    const struct pooled_string *b = *(const struct pooled_string *const *)right;
    size_t shorter = a->length < b->length ? a->length : b->length;
    if (a->text == b->text)
        shorter = 0; /* an alias of the other: there is nothing to compare */
    for (size_t i = 1; i <= shorter; i++) {
        unsigned char from_a = (unsigned char)a->text[a->length - i];
        unsigned char from_b = (unsigned char)b->text[b->length - i];
        if (from_a != from_b)
            return from_a < from_b ? -1 : 1;
    }
    if (a->length != b->length)
        return a->length > b->length ? -1 : 1;
    return (a > b) - (a < b);
}

static bool ends_with(const struct pooled_string *string, const struct pooled_string *tail)
{
    return tail->length <= string->length &&
           memcmp(string->text + string->length - tail->length, tail->text, tail->length) == 0;
}

/* Backwards sorted, a string stands right behind those that it could be the tail of. */
static void find_hosts(struct string_pool *pool)
{
    struct pooled_string **sorted = malloc((pool->count + 1) * sizeof(struct pooled_string *));
    if (sorted == NULL)
        out_of_memory();
    for (size_t i = 0; i < pool->count; i++)
        sorted[i] = &pool->strings[i];
    qsort(sorted, pool->count, sizeof(struct pooled_string *), compare_backwards);
    const struct pooled_string *host = NULL;
    for (size_t i = 0; i < pool->count; i++) {
        if (host == NULL || !ends_with(host, sorted[i]))
            host = sorted[i];
        sorted[i]->host = (size_t)(host - pool->strings);
    }
    free(sorted);
}

bool pool_arrange(struct string_pool *pool)
{
    find_hosts(pool);
    uint64_t size = 1;
    for (size_t i = 0; i < pool->count; i++) {
        struct pooled_string *string = &pool->strings[i];
        if (string->host != i || string->length == 0)
            continue;
        if (size + string->length + 1 > UINT32_MAX)
            return false;
        string->offset = (uint32_t)size;
        size += string->length + 1;
    }
    for (size_t i = 0; i < pool->count; i++) {
        struct pooled_string *string = &pool->strings[i];
        const struct pooled_string *host = &pool->strings[string->host];
        if (string->length != 0)
            string->offset = host->offset + (uint32_t)(host->length - string->length);
    }
    pool->size = (uint32_t)size;
    return true;
}

void pool_release(struct string_pool *pool)
{
    free(pool->strings);
    *pool = (struct string_pool){0};
}
