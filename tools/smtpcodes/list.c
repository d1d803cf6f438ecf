/* SPDX-License-Identifier: MIT */
#include "list.h"

#include <stdio.h>
#include <string.h>

#include "print_json.h"
#include "print_text.h"

static const smtpcodes_field filter_fields[FILTER_WORDS] = {
    [FILTER_KIND] = SMTPCODES_FIELD_KIND,
    [FILTER_CATEGORY] = SMTPCODES_FIELD_CATEGORY,
    [FILTER_STATUS] = SMTPCODES_FIELD_STATUS,
};

/* Whether an entry has a word in a field, or has it in one of its contexts. */
static bool has_word(const smtpcodes_catalog *catalog, smtpcodes_entry entry, smtpcodes_field field,
                     const char *word)
{
    if (strcmp(smtpcodes_get(catalog, entry, field), word) == 0)
        return true;
    for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++) {
        smtpcodes_entry context = smtpcodes_get_context(catalog, entry, i);
        if (strcmp(smtpcodes_get(catalog, context, field), word) == 0)
            return true;
    }
    return false;
}

static bool passes(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                   const struct filter *filter)
{
    for (size_t i = 0; i < FILTER_WORDS; i++) {
        if (filter->words[i] != NULL &&
            !has_word(catalog, entry, filter_fields[i], filter->words[i]))
            return false;
    }
    return true;
}

/* The first entry behind `entry` that passes the filter. */
static smtpcodes_entry next_match(const smtpcodes_catalog *catalog, const struct filter *filter,
                                  smtpcodes_entry entry)
{
    do {
        entry = smtpcodes_next(catalog, entry);
    } while (entry != SMTPCODES_NONE && !passes(catalog, entry, filter));
    return entry;
}

const char *filter_misfit(const smtpcodes_catalog *catalog, const struct filter *filter,
                          smtpcodes_field *field)
{
    for (size_t i = 0; i < FILTER_WORDS; i++) {
        struct filter one = {.words = {NULL}};
        one.words[i] = filter->words[i];
        *field = filter_fields[i];
        if (next_match(catalog, &one, SMTPCODES_NONE) == SMTPCODES_NONE)
            return filter->words[i];
    }
    return NULL;
}

static size_t list_json(const smtpcodes_catalog *catalog, const struct filter *filter)
{
    struct json json = {.stream = stdout};
    size_t count = 0;
    smtpcodes_entry entry = SMTPCODES_NONE;
    json_open_array(&json, false);
    while ((entry = next_match(catalog, filter, entry)) != SMTPCODES_NONE) {
        json_entry(&json, catalog, entry);
        count++;
    }
    json_close_array(&json);
    return count;
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
