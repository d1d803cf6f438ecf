/* SPDX-License-Identifier: MIT */
#include "buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

char *buffer_reserve(struct buffer *buffer, size_t length)
{
    if (buffer->capacity - buffer->length < length) {
        if (length > SIZE_MAX / 2 - buffer->capacity)
            out_of_memory();
        size_t capacity = buffer->capacity + buffer->capacity / 2 + length;
        char *bytes = realloc(buffer->bytes, capacity);
        if (bytes == NULL)
            out_of_memory();
        buffer->bytes = bytes;
        buffer->capacity = capacity;
    }
    return buffer->bytes + buffer->length;
}

void buffer_add(struct buffer *buffer, const char *bytes, size_t length)
{
    if (length != 0)
        memcpy(buffer_reserve(buffer, length), bytes, length);
    buffer->length += length;
}

void buffer_print(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        out_of_memory();
    char *end = buffer_reserve(buffer, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(end, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

void buffer_trim(struct buffer *buffer)
{
    char *bytes = buffer->length == 0 ? NULL : realloc(buffer->bytes, buffer->length);
    if (bytes != NULL) {
        buffer->bytes = bytes;
        buffer->capacity = buffer->length;
    }
}

void buffer_release(struct buffer *buffer)
{
    free(buffer->bytes);
    *buffer = (struct buffer){0};
}
