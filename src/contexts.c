/* SPDX-License-Identifier: MIT */
/* Contexts: what an entry means under a condition. */
#include "contexts.h"

#include "record.h"

size_t smtpcodes_count_contexts(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? 0 : record->context_count;
}

smtpcodes_entry smtpcodes_get_context(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                      size_t index)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    if (record == NULL || index >= record->context_count)
        return SMTPCODES_NONE;
    return (smtpcodes_entry)(record->first_context + index);
}

smtpcodes_entry smtpcodes_get_owner(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? SMTPCODES_NONE : (smtpcodes_entry)record->owner;
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* Whether a command line starts with a verb, in any case: "mail FROM:<a@example.org>", "MAIL". */
static bool starts_with_verb(const char *command, const char *verb)
{
    for (; *verb != '\0'; verb++, command++) {
        if (upper(*command) != upper(*verb))
            return false;
    }
    return *command == '\0' || *command == ' ';
}

/* A condition that is not given holds; one that is given does not hold of what is not known. */
static bool holds(const smtpcodes_catalog *catalog, smtpcodes_entry context,
                  const struct circumstances *circumstances)
{
    size_t count = smtpcodes_get_count(catalog, context, SMTPCODES_FIELD_WHEN_CLASS);
    bool found = count == 0;
    for (size_t i = 0; i < count && !found; i++) {
        const char *item = smtpcodes_get_item(catalog, context, SMTPCODES_FIELD_WHEN_CLASS, i);
        found = (unsigned)(item[0] - '0') == circumstances->status_class;
    }
    if (!found)
        return false;
    count = smtpcodes_get_count(catalog, context, SMTPCODES_FIELD_WHEN_COMMANDS);
    found = count == 0;
    for (size_t i = 0; i < count && !found && circumstances->command != NULL; i++) {
        const char *item = smtpcodes_get_item(catalog, context, SMTPCODES_FIELD_WHEN_COMMANDS, i);
        found = starts_with_verb(circumstances->command, item);
    }
    return found;
}

smtpcodes_entry entry_in_context(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                 const struct circumstances *circumstances)
{
    size_t count = smtpcodes_count_contexts(catalog, entry);
    for (size_t i = 0; i < count; i++) {
        smtpcodes_entry context = smtpcodes_get_context(catalog, entry, i);
        if (holds(catalog, context, circumstances))
            return context;
    }
    return entry;
}
