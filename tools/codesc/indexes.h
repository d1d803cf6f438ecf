/* SPDX-License-Identifier: MIT */
/* What can be looked up: the keys of each index. */
#ifndef CODESC_INDEXES_H
#define CODESC_INDEXES_H

#include "tables.h"

/* Fills in the keys of all indexes, and the groups to which some of them lead. */
void make_indexes(struct tables *tables, const struct catalogue *catalogue, struct arena *arena);

/* What an index holds: "reply_names". Its hash function is called PREFIX_hash_WHAT. */
const char *index_title(enum smtpcodes_index_number number);

#endif
