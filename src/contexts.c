/* SPDX-License-Identifier: MIT */
/* Contexts: what an entry means under a condition. */
#include "contexts.h"

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
    return (smtpcodes_entry)(find_cell(catalog, (uint32_t)entry, SMTPCODES_COLUMN_RELATED) + index);
}

smtpcodes_entry smtpcodes_get_owner(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    return find_record(catalog, entry) == NULL
               ? SMTPCODES_NONE
               : (smtpcodes_entry)owner_of(catalog, (uint32_t)entry);
}

smtpcodes_entry smtpcodes_entry_in_context(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                           const struct circumstances *circumstances)
{
    size_t count = smtpcodes_count_contexts(catalog, entry);
    for (size_t i = 0; i < count; i++) {
        smtpcodes_entry context = smtpcodes_get_context(catalog, entry, i);
        const smtpcodes_record *record = find_record(catalog, context);
        /* What asks for words is for the verdict alone. */
        if ((record->list_columns & (TOKEN_COLUMN | WORDING_COLUMN)) == 0 &&
            record_holds(catalog, (uint32_t)context, circumstances))
            return context;
    }
    return entry;
}
