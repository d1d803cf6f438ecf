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
    const char *path;
    struct buffer content;
    bool always;     /* replace the file even if it has this content, so that its time is new */
    char *temporary; /* for outputs_write() alone */
};

/*
 * Writes all the files, or none: first each into a temporary file beside it, then they are renamed.
 * A file that has its content already is left alone. False after reporting what went wrong; then
 * the files are as they were.
 */
bool outputs_write(struct arena *arena, struct diagnostics *diagnostics, struct output *outputs,
                   size_t count);

#endif
