/* SPDX-License-Identifier: MIT */
/* A list of entries that grows as needed. */
#ifndef CLI_ENTRY_LIST_H
#define CLI_ENTRY_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "smtpcodes/smtpcodes.h"

/* Start with all zero. */
struct entry_list {
    smtpcodes_entry *items;
    size_t count;
    size_t capacity;
};

/* Memory, or the end of the program with a message: nothing is left to do without it. */
void *need_memory(void *old, size_t count, size_t size);

/* Adds an entry at the end, unless it is SMTPCODES_NONE or stands there already. */
void entry_list_add(struct entry_list *list, smtpcodes_entry entry);

void entry_list_free(struct entry_list *list);

#endif
