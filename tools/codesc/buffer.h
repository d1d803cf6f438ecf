/* SPDX-License-Identifier: MIT */
/* Text that grows at its end. */
#ifndef CODESC_BUFFER_H
#define CODESC_BUFFER_H

#include <stddef.h>

/* Start with all bytes zero. */
struct buffer {
    char *bytes;
    size_t length;
    size_t capacity;
};

void buffer_add(struct buffer *buffer, const char *bytes, size_t length);
void buffer_print(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Makes room for at least `length` more bytes at the end and returns where they start. */
char *buffer_reserve(struct buffer *buffer, size_t length);

/* Gives back the room behind the end. */
void buffer_trim(struct buffer *buffer);

void buffer_release(struct buffer *buffer);

#endif
