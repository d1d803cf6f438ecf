/* SPDX-License-Identifier: MIT */
/* Reading the fields of an entry out of its record. */
#include "record.h"

/* Where a field is kept: a string or list column of the record, or worked out from it. */
enum storage { WORKED_OUT, STRING, LIST };

/* In the order of smtpcodes_field. Named places would be no C++, which the file pair is, too. */
static const struct {
    uint8_t storage;
    uint8_t column;
} places[SMTPCODES_FIELD_COUNT] = {
    {STRING, SMTPCODES_COLUMN_KEY},
    {WORKED_OUT, 0}, /* kind */
    {WORKED_OUT, 0}, /* provider */
    {STRING, SMTPCODES_COLUMN_CODE},
    {STRING, SMTPCODES_COLUMN_NAME},
    {LIST, SMTPCODES_COLUMN_MATCH},
    {STRING, SMTPCODES_COLUMN_TEXT},
    {STRING, SMTPCODES_COLUMN_EXPLANATION},
    {STRING, SMTPCODES_COLUMN_CAUSE},
    {STRING, SMTPCODES_COLUMN_ACTION},
    {STRING, SMTPCODES_COLUMN_ENTRY},
    {WORKED_OUT, 0}, /* category */
    {WORKED_OUT, 0}, /* blame */
    {WORKED_OUT, 0}, /* suppress */
    {WORKED_OUT, 0}, /* disposition */
    {WORKED_OUT, 0}, /* status */
    {WORKED_OUT, 0}, /* confidence */
    {LIST, SMTPCODES_COLUMN_COMMANDS},
    {LIST, SMTPCODES_COLUMN_ENHANCED},
    {LIST, SMTPCODES_COLUMN_SOURCES},
    {LIST, SMTPCODES_COLUMN_SAMPLES},
    {LIST, SMTPCODES_COLUMN_NOT_SAMPLES},
    {LIST, SMTPCODES_COLUMN_WHEN_CLASS},
    {LIST, SMTPCODES_COLUMN_WHEN_REPLY},
    {LIST, SMTPCODES_COLUMN_WHEN_ENHANCED},
    {LIST, SMTPCODES_COLUMN_WHEN_TOKEN},
    {LIST, SMTPCODES_COLUMN_WHEN_WORDING},
    {LIST, SMTPCODES_COLUMN_WHEN_COMMANDS},
    {LIST, SMTPCODES_COLUMN_WHEN_PROVIDER},
};

bool smtpcodes_field_is_list(smtpcodes_field field)
{
    return (unsigned)field < SMTPCODES_FIELD_COUNT && places[field].storage == LIST;
}

/* The fields that are numbers in the record, as words. */
static const char *worked_out(const smtpcodes_catalog *catalog, const smtpcodes_record *record,
                              smtpcodes_field field)
{
    switch (field) {
    case SMTPCODES_FIELD_KIND:
        return smtpcodes_kind_name((smtpcodes_kind)record->kind);
    case SMTPCODES_FIELD_PROVIDER:
        return smtpcodes_provider_name(catalog, record->provider);
    case SMTPCODES_FIELD_CATEGORY:
        return catalog->strings + catalog->categories[record->category].name;
    case SMTPCODES_FIELD_BLAME:
        return smtpcodes_blame_name((smtpcodes_blame)record->blame);
    case SMTPCODES_FIELD_SUPPRESS:
        return (record->flags & SMTPCODES_FLAG_SUPPRESS) != 0 ? "true" : "false";
    case SMTPCODES_FIELD_DISPOSITION:
        return smtpcodes_disposition_name((smtpcodes_disposition)record->disposition);
    case SMTPCODES_FIELD_STATUS:
        return smtpcodes_status_name((smtpcodes_status)record->status);
    case SMTPCODES_FIELD_CONFIDENCE:
        return (record->flags & SMTPCODES_FLAG_LOW_CONFIDENCE) != 0 ? "low" : "";
    default:
        return "";
    }
}

const char *smtpcodes_get(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                          smtpcodes_field field)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    if (record == NULL || !smtpcodes_has(catalog, field))
        return "";
    if (places[field].storage == STRING)
        return find_string(catalog, (uint32_t)entry, (enum smtpcodes_column)places[field].column);
    return worked_out(catalog, record, field);
}

/* The list in a field: its length, then its items. Null if there is no such list. */
static const uint32_t *find_list(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                 smtpcodes_field field)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    if (record == NULL || !smtpcodes_field_is_list(field))
        return NULL;
    return find_list_column(catalog, record->list_columns,
                            find_cell(catalog, (uint32_t)entry, SMTPCODES_COLUMN_LISTS),
                            places[field].column);
}

size_t smtpcodes_get_count(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                           smtpcodes_field field)
{
    const uint32_t *list = find_list(catalog, entry, field);
    return list == NULL ? 0 : list[0];
}

const char *smtpcodes_get_item(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                               smtpcodes_field field, size_t index)
{
    const uint32_t *list = find_list(catalog, entry, field);
    return list == NULL || index >= list[0] ? "" : catalog->strings + list[1 + index];
}

smtpcodes_kind smtpcodes_get_kind(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? SMTPCODES_KIND_UNKNOWN : (smtpcodes_kind)record->kind;
}

unsigned smtpcodes_get_number(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? 0 : record->number;
}

smtpcodes_disposition smtpcodes_get_disposition(const smtpcodes_catalog *catalog,
                                                smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? SMTPCODES_DISPOSITION_UNKNOWN
                          : (smtpcodes_disposition)record->disposition;
}

smtpcodes_blame smtpcodes_get_blame(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? SMTPCODES_BLAME_UNKNOWN : (smtpcodes_blame)record->blame;
}

smtpcodes_status smtpcodes_get_status(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? SMTPCODES_STATUS_UNKNOWN : (smtpcodes_status)record->status;
}

bool smtpcodes_get_suppress(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record != NULL && (record->flags & SMTPCODES_FLAG_SUPPRESS) != 0;
}

const char *smtpcodes_get_category_title(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const smtpcodes_record *record = find_record(catalog, entry);
    return record == NULL ? "" : catalog->strings + catalog->categories[record->category].title;
}
