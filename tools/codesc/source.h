/* SPDX-License-Identifier: MIT */
/* A source file in memory, and places in it. */
#ifndef CODESC_SOURCE_H
#define CODESC_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "memory.h"

struct diagnostics;

/* The largest file that is read, in bytes. */
enum { SOURCE_LIMIT = 64 * 1024 * 1024 };

struct source {
    const char *path; /* as the user wrote it */
    const char *text; /* followed by a NUL */
    size_t length;
    size_t *lines; /* offset of the start of each line */
    size_t line_count;
    size_t number; /* in the order of reading */
};

/* A range on one line. */
struct place {
    const struct source *source;
    uint32_t line;   /* from 1; SOURCE_LIMIT keeps all three small */
    uint32_t column; /* from 1, in characters */
    uint32_t width;  /* in characters, at least 1 */
};

static inline struct place make_place(const struct source *source, size_t line, size_t column,
                                      size_t width)
{
    return (struct place){source, (uint32_t)line, (uint32_t)column, (uint32_t)width};
}

/*
 * Reads file number `number` and checks its bytes: valid UTF-8, no control characters but tab and
 * line ends. Returns null after reporting every error.
 */
const struct source *source_read(struct arena *arena, struct diagnostics *diagnostics,
                                 const char *path, size_t number);

/* The bytes of a line, without its line end. */
const char *source_line(const struct source *source, size_t line, size_t *length);

#endif
