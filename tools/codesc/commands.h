/* SPDX-License-Identifier: MIT */
/* The commands of codesc. */
#ifndef CODESC_COMMANDS_H
#define CODESC_COMMANDS_H

#include <stdbool.h>
#include <stddef.h>

#include "diagnostics.h"
#include "memory.h"

/* What the command line says. What was not given is null. */
struct options {
    char **paths; /* the YAML files */
    size_t path_count;
    const char *out;         /* the folder of the generated files */
    const char *prefix;      /* instead of the catalogue's own */
    const char *depfile;     /* the file for the dependencies */
    const char *stamp;       /* the file that is as new as the last run */
    const char *fields;      /* that go into the tables: words with commas between them */
    const char *codes;       /* that go into the tables, likewise */
    const char *why;         /* the key of an entry whose origin is printed */
    const char *format;      /* of an export */
    const char *diagnostics; /* how errors are printed: text or json */
    bool json;               /* a report is JSON */
};

/*
 * Each command reports what is wrong; what it prints goes to standard output. The result is the
 * exit code of a run in which nothing was reported.
 */
typedef int command_function(const struct options *options, struct arena *arena,
                             struct diagnostics *diagnostics);

/* Checks the files and writes the C; nothing is written if anything is wrong. */
command_function command_build;

/* The same checks, and no output. */
command_function command_check;

/* Says what has changed from one catalogue to another: 1 if users of the C API would break. */
command_function command_diff;

/* Explains a rule, or all of them: its paths are ids of rules. */
command_function command_explain;

/* Writes the catalogue for other tools. */
command_function command_export;

/* Writes the JSON Schema, draft 7, of the YAML. */
command_function command_schema;

#endif
