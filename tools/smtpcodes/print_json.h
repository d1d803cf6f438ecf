/* SPDX-License-Identifier: MIT */
/* Entries as JSON. */
#ifndef CLI_PRINT_JSON_H
#define CLI_PRINT_JSON_H

#include "json.h"
#include "query.h"
#include "smtpcodes/smtpcodes.h"

/* Writes an entry: its key, its kind and every field of the YAML under its name there. */
void json_entry(struct json *json, const smtpcodes_catalog *catalog, smtpcodes_entry entry);

/* Writes {"query", "found", "entries"}. */
void json_answer(struct json *json, const smtpcodes_catalog *catalog, const char *query,
                 const struct answer *answer);

#endif
