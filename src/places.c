/* SPDX-License-Identifier: MIT */
/* Where entries and rules stand in the YAML. */
#include <string.h>

#include "record.h"

/* The last file that starts at or before a place. */
static const char *file_of(const smtpcodes_catalog *catalog, uint32_t place, unsigned *line)
{
    const char *name = "";
    unsigned number = 0;
    for (uint32_t i = 0; i < catalog->file_count && catalog->files[i].first_line <= place; i++) {
        name = catalog->strings + catalog->files[i].name;
        number = place - catalog->files[i].first_line + 1;
    }
    if (line != NULL)
        *line = number;
    return name;
}

const char *smtpcodes_get_file(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                               unsigned *line)
{
    const bool known = find_record(catalog, entry) != NULL;
    return file_of(catalog, known ? find_cell(catalog, (uint32_t)entry, SMTPCODES_COLUMN_PLACE) : 0,
                   line);
}

const char *smtpcodes_rule_file(const smtpcodes_catalog *catalog, const char *rule, unsigned *line)
{
    const size_t size = strlen(rule) + 1;
    uint32_t place = 0;
    for (uint32_t i = 0; i < catalog->rule_count && place == 0; i++) {
        const char *name = catalog->strings + catalog->rules[i].name;
        if (strlen(name) + 1 == size && memcmp(name, rule, size) == 0)
            place = catalog->rules[i].place;
    }
    return file_of(catalog, place, line);
}
