/* SPDX-License-Identifier: MIT */
/* What a catalogue says about itself, and the walk over its entries. */
#include "smtpcodes/catalog.h"

#include "smtpcodes/smtpcodes.h"

const char *smtpcodes_version(void)
{
    return SMTPCODES_VERSION;
}

smtpcodes_result smtpcodes_catalog_check(const smtpcodes_catalog *catalog)
{
    if (catalog == NULL || catalog->magic != SMTPCODES_MAGIC)
        return SMTPCODES_NOT_A_CATALOG;
    return catalog->format == SMTPCODES_FORMAT ? SMTPCODES_OK : SMTPCODES_WRONG_FORMAT;
}

const char *smtpcodes_catalog_name(const smtpcodes_catalog *catalog)
{
    return catalog->strings + catalog->name;
}

const char *smtpcodes_catalog_title(const smtpcodes_catalog *catalog)
{
    return catalog->strings + catalog->title;
}

const char *smtpcodes_catalog_hash(const smtpcodes_catalog *catalog)
{
    return catalog->strings + catalog->content_hash;
}

size_t smtpcodes_count(const smtpcodes_catalog *catalog)
{
    return catalog->entry_count;
}

size_t smtpcodes_count_kind(const smtpcodes_catalog *catalog, smtpcodes_kind kind)
{
    const size_t kinds = sizeof catalog->kind_count / sizeof catalog->kind_count[0];
    return (size_t)kind < kinds ? catalog->kind_count[kind] : 0;
}

smtpcodes_entry smtpcodes_next(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    if (entry < SMTPCODES_NONE || entry >= (smtpcodes_entry)catalog->entry_count - 1)
        return SMTPCODES_NONE;
    return entry + 1;
}

bool smtpcodes_has(const smtpcodes_catalog *catalog, smtpcodes_field field)
{
    return (unsigned)field < SMTPCODES_FIELD_COUNT && (catalog->fields >> field & 1) != 0;
}
