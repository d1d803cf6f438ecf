/* SPDX-License-Identifier: MIT */
/* Look-up of a key in an index: by the one slot in which it can stand. */
#ifndef SMTPCODES_INDEX_H
#define SMTPCODES_INDEX_H

#include <string.h>

#include "smtpcodes/catalog.h"

/* What find_value() gives if there is no such key. */
#define NO_VALUE UINT32_MAX

/* What a key leads to in an index. It needs no NUL. */
static inline uint32_t find_value(const smtpcodes_catalog *catalog,
                                  enum smtpcodes_index_number number, const char *key,
                                  size_t length)
{
    const smtpcodes_index *index = &catalog->indexes[number];
    if (length < index->shortest || length > index->longest)
        return NO_VALUE;
    unsigned slot = catalog->hash(number, key, length);
    if (slot >= index->slot_count)
        return NO_VALUE;
    slot += index->first_slot;
    uint32_t at = catalog->slots != NULL ? catalog->slots[slot] : catalog->large_slots[slot];
    if (at == 0)
        return NO_VALUE;
    const smtpcodes_key *found = &catalog->keys[index->first_key + at - 1];
    /* There are NULs behind all strings, so this reads nothing that is not there. */
    const char *string = catalog->strings + found->string;
    if (memcmp(string, key, length) != 0 || string[length] != '\0')
        return NO_VALUE;
    return found->value;
}

#endif
