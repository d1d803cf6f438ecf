/* SPDX-License-Identifier: MIT */
/* From the number of an entry to its record. */
#ifndef SMTPCODES_RECORD_H
#define SMTPCODES_RECORD_H

#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"

/* The record of an entry or of a context; null for any number that is neither. */
static inline const smtpcodes_record *find_record(const smtpcodes_catalog *catalog,
                                                  smtpcodes_entry entry)
{
    /* One comparison: as unsigned, a negative number is larger than any count. */
    return (uint32_t)entry < catalog->record_count ? &catalog->records[entry] : NULL;
}

/* What an entry has in a column; 0 if there is no such column. */
static inline uint32_t find_cell(const smtpcodes_catalog *catalog, uint32_t entry,
                                 enum smtpcodes_column column)
{
    size_t place = catalog->columns[column];
    return place == 0 ? 0 : catalog->cells[entry * (size_t)catalog->column_count + place - 1];
}

/* The string of an entry in a column; "" if it has none. */
static inline const char *find_string(const smtpcodes_catalog *catalog, uint32_t entry,
                                      enum smtpcodes_column column)
{
    return catalog->strings + find_cell(catalog, entry, column);
}

/* The entry of a context, or the entry itself. */
static inline uint32_t owner_of(const smtpcodes_catalog *catalog, uint32_t entry)
{
    return entry < catalog->entry_count ? entry
                                        : find_cell(catalog, entry, SMTPCODES_COLUMN_RELATED);
}

/* The list in a column: its length, then its items; null if there is none. */
static inline const uint32_t *find_list_column(const smtpcodes_catalog *catalog, unsigned columns,
                                               uint32_t lists, unsigned column)
{
    unsigned before = columns & ((1U << column) - 1);
    size_t place = 0;
    if ((columns >> column & 1) == 0)
        return NULL;
    for (; before != 0; before &= before - 1)
        place++;
    return catalog->lists + catalog->lists[lists + place];
}

#endif
