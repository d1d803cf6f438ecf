/* SPDX-License-Identifier: MIT */
#include "why.h"

#include <string.h>

static void print_place(FILE *stream, const char *what, const struct place *place)
{
    fprintf(stream, "%-12s %s:%zu:%zu\n", what, place->source->path, (size_t)place->line,
            (size_t)place->column);
}

static void print_fields(FILE *stream, const struct entry *entry)
{
    fprintf(stream, "%s\n", entry->key);
    for (size_t i = 0; i < ENTRY_FIELDS; i++) {
        const struct node *value = entry->fields[i];
        if (value != NULL)
            print_place(stream, entry_table.fields[i].name, &value->key->place);
    }
}

bool print_why(FILE *stream, const struct catalogue *catalogue, const char *key)
{
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        if (strcmp(catalogue->entries[i].key, key) == 0) {
            print_fields(stream, &catalogue->entries[i]);
            return true;
        }
    }
    for (const struct dropped *dropped = catalogue->dropped; dropped != NULL;
         dropped = dropped->next) {
        if (strcmp(dropped->entry.key, key) == 0) {
            fprintf(stream, "%s\n", key);
            print_place(stream, "dropped", &dropped->entry.fields[ENTRY_DROP]->key->place);
            return true;
        }
    }
    return false;
}
