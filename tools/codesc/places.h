/* SPDX-License-Identifier: MIT */
/* Where entries and rules stand in the YAML. */
#ifndef CODESC_PLACES_H
#define CODESC_PLACES_H

#include "tables.h"

/*
 * The name of a file without its folder: the same wherever it lies.
 */
const char *file_name(const struct source *source);

/* Lists the files; their names are not yet strings of the tables. */
void make_files(struct tables *tables, const struct catalogue *catalogue, struct arena *arena);

/* The place of an entry or a context: see smtpcodes_file. */
uint32_t place_of_entry(const struct tables *tables, const struct entry *entry);

uint32_t place_of_rule(const struct tables *tables, const struct judgement_rule *rule);

#endif
