/* SPDX-License-Identifier: MIT */
/* Writing into a caller's buffer, or only counting what would be written. */
#ifndef SMTPCODES_OUTPUT_H
#define SMTPCODES_OUTPUT_H

#include <string.h>

#include "smtpcodes/smtpcodes.h"

struct output {
    char *buffer; /* null to count; else there is room for all that will come */
    size_t length;
};

static inline void put(struct output *output, const char *bytes, size_t length)
{
    if (output->buffer != NULL && length != 0)
        memcpy(output->buffer + output->length, bytes, length);
    output->length += length;
}

/*
 * What follows a count: whether to write. Sets *needed, and makes the buffer "" where there will be
 * nothing else in it.
 */
static inline smtpcodes_error end_count(const struct output *counted, smtpcodes_error error,
                                        char *buffer, size_t size, size_t *needed)
{
    *needed = error == SMTPCODES_NO_ERROR ? counted->length : 0;
    if (error == SMTPCODES_NO_ERROR && counted->length >= size)
        error = SMTPCODES_ERROR_SPACE;
    if (size != 0)
        buffer[error == SMTPCODES_NO_ERROR ? counted->length : 0] = '\0';
    return error;
}

#endif
