/* SPDX-License-Identifier: MIT */
/*
 * Takes the place of malloc and its like in a program, libraries included, and lets one call fail:
 * number FAIL_AT of the environment, from 1. Needs glibc.
 */
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

/* Counts one call; true if it is the one that fails. Nothing here may allocate. */
static int fails(void)
{
    static long calls;
    static long wanted = -1;
    if (wanted == -1) {
        const char *given = getenv("FAIL_AT");
        wanted = 0;
        for (; given != NULL && *given >= '0' && *given <= '9'; given++)
            wanted = wanted * 10 + (*given - '0');
    }
    if (++calls != wanted)
        return 0;
    static const char mark[] = "(a failing allocation)\n";
    if (write(STDERR_FILENO, mark, sizeof mark - 1) < 0)
        return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    return fails() ? NULL : __libc_realloc(memory, size);
}
