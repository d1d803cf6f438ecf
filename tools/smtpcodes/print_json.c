/* SPDX-License-Identifier: MIT */
#include "print_json.h"

#include <stdbool.h>
#include <string.h>

static void write_list(struct json *json, const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                       smtpcodes_field field)
{
    size_t count = smtpcodes_get_count(catalog, entry, field);
    json_open_array(json, true);
    for (size_t i = 0; i < count; i++)
        json_string(json, smtpcodes_get_item(catalog, entry, field, i));
    json_close_array(json);
}

static void write_field(struct json *json, const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                        smtpcodes_field field)
{
    const char *value = smtpcodes_get(catalog, entry, field);
    json_key(json, smtpcodes_field_name(field));
    if (smtpcodes_field_is_list(field))
        write_list(json, catalog, entry, field);
    else if (field == SMTPCODES_FIELD_SUPPRESS)
        json_literal(json, value);
    else if (value[0] == '\0')
        json_literal(json, "null");
    else
        json_string(json, value);
}

/* "when.class" is the member "class" of "when": null for a field that is no condition. */
static const char *condition_name(smtpcodes_field field)
{
    static const char head[] = "when.";
    const char *name = smtpcodes_field_name(field);
    return strncmp(name, head, strlen(head)) == 0 ? name + strlen(head) : NULL;
}

static bool has_condition(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        if (condition_name(field) != NULL && smtpcodes_get_count(catalog, entry, field) != 0)
            return true;
    }
    return false;
}

static void write_when(struct json *json, const smtpcodes_catalog *catalog, smtpcodes_entry context)
{
    json_key(json, "when");
    if (!has_condition(catalog, context)) {
        json_literal(json, "null");
        return;
    }
    json_open_object(json, true);
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        if (condition_name(field) == NULL || smtpcodes_get_count(catalog, context, field) == 0)
            continue;
        json_key(json, condition_name(field));
        write_list(json, catalog, context, field);
    }
    json_close_object(json);
}

static bool same_list(const smtpcodes_catalog *catalog, smtpcodes_entry one, smtpcodes_entry other,
                      smtpcodes_field field)
{
    size_t count = smtpcodes_get_count(catalog, one, field);
    if (count != smtpcodes_get_count(catalog, other, field))
        return false;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(smtpcodes_get_item(catalog, one, field, i),
                   smtpcodes_get_item(catalog, other, field, i)) != 0)
            return false;
    }
    return true;
}

/* A context has its condition and those fields that differ from its entry's. */
static void write_context(struct json *json, const smtpcodes_catalog *catalog,
                          smtpcodes_entry context)
{
    smtpcodes_entry owner = smtpcodes_get_owner(catalog, context);
    json_open_object(json, false);
    write_when(json, catalog, context);
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        bool same = smtpcodes_field_is_list(field)
                        ? same_list(catalog, context, owner, field)
                        : strcmp(smtpcodes_get(catalog, context, field),
                                 smtpcodes_get(catalog, owner, field)) == 0;
        if (!same && condition_name(field) == NULL)
            write_field(json, catalog, context, field);
    }
    json_close_object(json);
}

void json_entry(struct json *json, const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    json_open_object(json, false);
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        if (condition_name(field) == NULL && smtpcodes_has(catalog, field))
            write_field(json, catalog, entry, field);
    }
    write_when(json, catalog, entry);
    json_key(json, "contexts");
    json_open_array(json, false);
    for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++)
        write_context(json, catalog, smtpcodes_get_context(catalog, entry, i));
    json_close_array(json);
    json_close_object(json);
}

void json_answer(struct json *json, const smtpcodes_catalog *catalog, const char *query,
                 const struct answer *answer)
{
    json_open_object(json, false);
    json_string_member(json, "query", query);
    json_boolean_member(json, "found", answer->entries.count != 0);
    json_key(json, "entries");
    json_open_array(json, false);
    for (size_t i = 0; i < answer->entries.count; i++)
        json_entry(json, catalog, answer->entries.items[i]);
    json_close_array(json);
    json_close_object(json);
}
