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

#endif
