/* SPDX-License-Identifier: MIT */
/* A verdict, as JSON and for people. */
#ifndef CLI_PRINT_VERDICT_H
#define CLI_PRINT_VERDICT_H

#include "json.h"
#include "smtpcodes/smtpcodes.h"
#include "terminal.h"

/* Writes one JSON object on one line; with `why` it also says how the evidence was weighed. */
void json_verdict(FILE *stream, const smtpcodes_catalog *catalog, const char *input, size_t length,
                  const smtpcodes_verdict *verdict, bool why);

/*
 * Prints the answer first, then what it means and what to do, then what it was seen by. With `why`
 * it also says where each piece of evidence stands in the YAML and how it was weighed.
 */
void print_verdict(struct terminal *terminal, const smtpcodes_catalog *catalog, const char *input,
                   size_t length, const smtpcodes_verdict *verdict, bool why);

#endif
