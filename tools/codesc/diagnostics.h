/* SPDX-License-Identifier: MIT */
/* What is wrong, where, and what to do. */
#ifndef CODESC_DIAGNOSTICS_H
#define CODESC_DIAGNOSTICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "memory.h"
#include "source.h"

/* How many errors are printed in one run, and how much is kept for JSON; the rest is counted. */
enum { ERRORS_SHOWN = 20, DIAGNOSTICS_KEPT = 10000 };

/* The errors and warnings of one run. Start with `arena` set and the rest zero. */
struct diagnostics {
    struct arena *arena;
    struct diagnostic *first;
    struct diagnostic *last;
    struct diagnostic **note_here; /* where the note of the last one goes, if it was kept */
    size_t kept;
    size_t data_errors; /* the data is wrong: exit code 1 */
    size_t file_errors; /* a file cannot be read or written: exit code 2 */
    size_t warnings;    /* the data is right but doubtful */
};

/* Reports an error in the data, under the id of the rule that it breaks. */
void report(struct diagnostics *diagnostics, struct place place, const char *rule,
            const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Reports what is allowed and yet probably not meant. */
void report_warning(struct diagnostics *diagnostics, struct place place, const char *rule,
                    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Adds the other place of a conflict to the error reported last. */
void report_note(struct diagnostics *diagnostics, struct place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Reports that a file cannot be read or written. */
void report_file(struct diagnostics *diagnostics, const char *path, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* How diagnostics are printed. */
enum diagnostics_form {
    DIAGNOSTICS_PLAIN,
    DIAGNOSTICS_COLOUR, /* for a terminal */
    DIAGNOSTICS_JSON    /* an array, with all that are kept */
};

/* Prints everything in the order of files, lines and columns. */
void diagnostics_print(const struct diagnostics *diagnostics, FILE *stream,
                       enum diagnostics_form form);

/* The exit code of a run: 0, 1 or 2. */
int diagnostics_exit_code(const struct diagnostics *diagnostics);

#endif
