/* SPDX-License-Identifier: MIT */
/* Entries as JSON, RFC 8259. */
#ifndef CLI_PRINT_JSON_H
#define CLI_PRINT_JSON_H

#include <stdio.h>

#include "query.h"
#include "smtpcodes/smtpcodes.h"

/* A JSON array that is being written to a stream. */
struct json_array {
    FILE *stream;
    size_t count;
};

struct json_array json_open(FILE *stream);

/* Adds an entry: its key, its kind and every field of the YAML under its name there. */
void json_add_entry(struct json_array *array, const smtpcodes_catalog *catalog,
                    smtpcodes_entry entry);

/* Adds {"query", "found", "entries"}. */
void json_add_answer(struct json_array *array, const smtpcodes_catalog *catalog, const char *query,
                     const struct answer *answer);

void json_close(struct json_array *array);

#endif
