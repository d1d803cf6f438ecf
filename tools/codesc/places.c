/* SPDX-License-Identifier: MIT */
#include "places.h"

#include <string.h>

const char *file_name(const struct source *source)
{
    const char *slash = strrchr(source->path, '/');
    return slash == NULL ? source->path : slash + 1;
}

void make_files(struct tables *tables, const struct catalogue *catalogue, struct arena *arena)
{
    uint32_t line = 1;
    tables->file_count = catalogue->source_count;
    tables->files = arena_take_array(arena, tables->file_count + 1, sizeof *tables->files);
    for (size_t i = 0; i < tables->file_count; i++) {
        tables->files[i].first_line = line;
        line += (uint32_t)catalogue->sources[i]->line_count;
    }
}

static uint32_t place_of(const struct tables *tables, const struct place *place)
{
    return tables->files[place->source->number].first_line + place->line - 1;
}

uint32_t place_of_entry(const struct tables *tables, const struct entry *entry)
{
    const struct node *node = entry->change != NULL ? entry->change : entry->node;
    return place_of(tables, &node->place);
}

uint32_t place_of_rule(const struct tables *tables, const struct judgement_rule *rule)
{
    return place_of(tables, &rule->node->place);
}
