/* SPDX-License-Identifier: MIT */
/* The JSON Schema of the YAML, for editors and other validators. */
#ifndef CODESC_SCHEMA_H
#define CODESC_SCHEMA_H

#include <stdio.h>

/* Writes the schema, JSON Schema draft 7, made from the field table. */
void print_schema(FILE *stream);

#endif
