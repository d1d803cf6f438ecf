/* SPDX-License-Identifier: MIT */
#include "entry_list.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { FIRST_CAPACITY = 8, OUT_OF_MEMORY = 2 };

void *need_memory(void *old, size_t count, size_t size)
{
    void *memory = count > SIZE_MAX / size ? NULL : realloc(old, count * size);
    if (memory == NULL) {
        fputs("smtpcodes: out of memory\n", stderr);
        exit(OUT_OF_MEMORY);
    }
    return memory;
}

void entry_list_add(struct entry_list *list, smtpcodes_entry entry)
{
    if (entry == SMTPCODES_NONE)
        return;
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i] == entry)
            return;
    }
    if (list->count == list->capacity) {
        list->capacity = list->capacity == 0 ? FIRST_CAPACITY : list->capacity * 2;
        list->items = need_memory(list->items, list->capacity, sizeof *list->items);
    }
    list->items[list->count++] = entry;
}

void entry_list_free(struct entry_list *list)
{
    free(list->items);
    *list = (struct entry_list){.items = NULL};
}
