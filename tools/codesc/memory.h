/* SPDX-License-Identifier: MIT */
/* Memory of one run: taken in small pieces, given back at once. */
#ifndef CODESC_MEMORY_H
#define CODESC_MEMORY_H

#include <stdarg.h>
#include <stddef.h>

/* A heap from which pieces are only taken. Start with all bytes zero. */
struct arena {
    struct arena_block *blocks;
};

/* Takes zeroed memory, aligned for pointers and integers. Ends the program with a message if there
 * is none. */
void *arena_take(struct arena *arena, size_t size);

/* Takes memory for `count` objects of `size` bytes each; a product too large ends the program. */
void *arena_take_array(struct arena *arena, size_t count, size_t size);

/* Takes a copy of `length` bytes and puts a NUL behind it. */
char *arena_copy(struct arena *arena, const char *bytes, size_t length);

/* Takes a formatted string; the second form has its arguments in a list. */
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_format_list(struct arena *arena, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

/* Gives everything back. */
void arena_release(struct arena *arena);

/* Ends the program, exit code 2: there is no memory left. */
_Noreturn void out_of_memory(void);

#endif
