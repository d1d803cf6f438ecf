/* SPDX-License-Identifier: MIT */
#include "list.h"

#include <stdio.h>
#include <string.h>

#include "print_json.h"
#include "print_text.h"

static bool matches(const smtpcodes_catalog *catalog, smtpcodes_entry entry, smtpcodes_field field,
                    const char *wanted)
{
    return wanted == NULL || strcmp(smtpcodes_get(catalog, entry, field), wanted) == 0;
}

/* The first entry behind `entry` that passes the filter. */
static smtpcodes_entry next_match(const smtpcodes_catalog *catalog, const struct filter *filter,
                                  smtpcodes_entry entry)
{
    do {
        entry = smtpcodes_next(catalog, entry);
    } while (entry != SMTPCODES_NONE &&
             !(matches(catalog, entry, SMTPCODES_FIELD_KIND, filter->kind) &&
               matches(catalog, entry, SMTPCODES_FIELD_CATEGORY, filter->category) &&
               matches(catalog, entry, SMTPCODES_FIELD_STATUS, filter->status)));
    return entry;
}

static size_t list_json(const smtpcodes_catalog *catalog, const struct filter *filter)
{
    struct json_array array = json_open(stdout);
    smtpcodes_entry entry = SMTPCODES_NONE;
    while ((entry = next_match(catalog, filter, entry)) != SMTPCODES_NONE)
        json_add_entry(&array, catalog, entry);
    json_close(&array);
    return array.count;
}

static size_t list_text(const smtpcodes_catalog *catalog, const struct filter *filter)
{
    size_t key_width = 0;
    size_t name_width = 0;
    size_t count = 0;
    smtpcodes_entry entry = SMTPCODES_NONE;
    while ((entry = next_match(catalog, filter, entry)) != SMTPCODES_NONE) {
        size_t key = strlen(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY));
        size_t name = strlen(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME));
        key_width = key > key_width ? key : key_width;
        name_width = name > name_width ? name : name_width;
        count++;
    }
    struct terminal terminal = terminal_open(stdout);
    while ((entry = next_match(catalog, filter, entry)) != SMTPCODES_NONE)
        print_entry_line(&terminal, catalog, entry, key_width, name_width);
    return count;
}

size_t list_entries(const smtpcodes_catalog *catalog, const struct filter *filter, bool json)
{
    return json ? list_json(catalog, filter) : list_text(catalog, filter);
}
