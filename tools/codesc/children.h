/* SPDX-License-Identifier: MIT */
/* Programs that turn an input into an output, several at once. */
#ifndef CODESC_CHILDREN_H
#define CODESC_CHILDREN_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"

/* How many may run at once. */
enum { CHILDREN_AT_ONCE = 4 };

struct job {
    const struct buffer *input;
    struct buffer output; /* what the program wrote; the caller releases it */
    int error;            /* errno if the program could not be started, else 0 */
    bool failed;          /* it ended otherwise than with exit code 0 */
};

/*
 * Runs a program without arguments once for each of at most CHILDREN_AT_ONCE jobs, with the job's
 * input on its standard input. The program must read all of its input before it writes. False if a
 * job went wrong.
 */
bool run_children(char *program, struct job *jobs, size_t count);

#endif
