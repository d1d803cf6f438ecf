/* SPDX-License-Identifier: MIT */
/* How far a large file has been read, for a person who waits. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* Progress through one file. */
struct progress {
    uint64_t size; /* of the file in bytes; 0: nothing is shown */
    unsigned percent;
};

/*
 * Starts to show progress on standard error if that is a terminal, standard output is none, and the
 * file is a large one. Else nothing is ever shown.
 */
void progress_start(struct progress *progress, FILE *file);

/* So many bytes were read, and so many replies in them. Writes once for each percent. */
void progress_show(struct progress *progress, uint64_t bytes, uint64_t replies);

/* Takes the line off the terminal. */
void progress_end(const struct progress *progress);

#endif
