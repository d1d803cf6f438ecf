/* SPDX-License-Identifier: MIT */
/* Files that are written whole or not at all. */
#ifndef CODESC_OUTPUT_H
#define CODESC_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"
#include "diagnostics.h"

/* A file to be written. */
struct output {
    const char *path; /* null: it is not wanted */
    struct buffer content;
    bool always;     /* replace the file even if it has this content, so that its time is new */
    char *temporary; /* the file beside it that will take its place; null if there is none */
};

/*
 * Puts the content into a temporary file beside the path, and releases the buffer. A file that has
 * its content already is left alone. False after reporting what went wrong.
 */
bool output_stage(struct arena *arena, struct diagnostics *diagnostics, struct output *output);

/*
 * Renames all that was staged, if all of it went `good`, or else removes it, so that the files are
 * as they were. False after reporting what went wrong.
 */
bool outputs_finish(struct diagnostics *diagnostics, struct output *outputs, size_t count,
                    bool good);

#endif
