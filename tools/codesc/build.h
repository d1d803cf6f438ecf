/* SPDX-License-Identifier: MIT */
/* The commands of codesc. */
#ifndef CODESC_BUILD_H
#define CODESC_BUILD_H

#include <stddef.h>

#include "diagnostics.h"
#include "memory.h"

struct build_options {
    char **paths; /* the YAML files */
    size_t path_count;
    const char *out;     /* the folder of the generated files */
    const char *prefix;  /* null: the catalogue's own */
    const char *depfile; /* null: none */
    const char *stamp;   /* null: none */
    const char *why;     /* the key of an entry whose origin is printed, or null */
};

/* codesc build: checks the files and writes the C; nothing is written if anything is wrong. */
void command_build(const struct build_options *options, struct arena *arena,
                   struct diagnostics *diagnostics);

/* codesc check: the same checks. */
void command_check(const struct build_options *options, struct arena *arena,
                   struct diagnostics *diagnostics);

#endif
