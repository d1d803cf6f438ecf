/* SPDX-License-Identifier: MIT */
/* Look-ups: by key, by name, by number. */
#include <string.h>

#include "contexts.h"
#include "record.h"

/* Indexes of the names of each kind; SMTPCODES_INDEX_COUNT for a kind without names. */
static const uint8_t name_indexes[] = {
    [SMTPCODES_KIND_UNKNOWN] = SMTPCODES_INDEX_COUNT,
    [SMTPCODES_KIND_REPLY] = SMTPCODES_INDEX_REPLY_NAMES,
    [SMTPCODES_KIND_ENHANCED] = SMTPCODES_INDEX_ENHANCED_NAMES,
};

/* The entry whose string in `column` is the key, by the one slot in which it can stand. */
static inline smtpcodes_entry find_in_index(const smtpcodes_catalog *catalog, unsigned number,
                                            enum smtpcodes_string_column column, const char *key,
                                            size_t length)
{
    const smtpcodes_index *index = &catalog->indexes[number];
    if (length < index->shortest || length > index->longest)
        return SMTPCODES_NONE;
    unsigned slot = index->hash(key, length);
    if (slot >= index->slot_count || index->lengths[slot] != length)
        return SMTPCODES_NONE;
    smtpcodes_entry entry = (smtpcodes_entry)index->records[slot];
    const char *found = catalog->strings + catalog->records[entry].strings[column];
    return memcmp(found, key, length) == 0 ? entry : SMTPCODES_NONE;
}

/* The record of a reply code, whatever the command. */
static inline smtpcodes_entry find_reply(const smtpcodes_catalog *catalog, unsigned number)
{
    return number < catalog->reply_count ? (smtpcodes_entry)catalog->replies[number] - 1
                                         : SMTPCODES_NONE;
}

static unsigned digit(char c)
{
    return (unsigned)(unsigned char)c - '0';
}

smtpcodes_entry smtpcodes_find_key(const smtpcodes_catalog *catalog, const char *key, size_t length)
{
    if (length == 3) {
        unsigned first = digit(key[0]);
        unsigned second = digit(key[1]);
        unsigned third = digit(key[2]);
        if (first > 9 || second > 9 || third > 9)
            return SMTPCODES_NONE;
        return find_reply(catalog, first * 100 + second * 10 + third);
    }
    return find_in_index(catalog, SMTPCODES_INDEX_ENHANCED_KEYS, SMTPCODES_COLUMN_KEY, key, length);
}

smtpcodes_entry smtpcodes_find_name(const smtpcodes_catalog *catalog, smtpcodes_kind kind,
                                    const char *name, size_t length)
{
    if ((unsigned)kind >= sizeof name_indexes || name_indexes[kind] == SMTPCODES_INDEX_COUNT)
        return SMTPCODES_NONE;
    return find_in_index(catalog, name_indexes[kind], SMTPCODES_COLUMN_NAME, name, length);
}

smtpcodes_entry smtpcodes_find_reply(const smtpcodes_catalog *catalog, unsigned number,
                                     const char *command)
{
    smtpcodes_entry entry = find_reply(catalog, number);
    if (command == NULL || entry == SMTPCODES_NONE)
        return entry;
    struct circumstances circumstances = {.command = command, .status_class = number / 100};
    return entry_in_context(catalog, entry, &circumstances);
}

/* Writes a number of at most three digits; returns the end. */
static char *write_number(char *out, unsigned number)
{
    if (number >= 100)
        *out++ = (char)('0' + number / 100);
    if (number >= 10)
        *out++ = (char)('0' + number / 10 % 10);
    *out++ = (char)('0' + number % 10);
    return out;
}

smtpcodes_entry smtpcodes_find_enhanced(const smtpcodes_catalog *catalog, unsigned status_class,
                                        unsigned subject, unsigned detail)
{
    /* RFC 3463 section 2: subject and detail have one to three digits each. */
    if (subject > 999 || detail > 999)
        return SMTPCODES_NONE;
    char key[sizeof "X.999.999"] = "X.";
    char *end = write_number(key + 2, subject);
    *end++ = '.';
    end = write_number(end, detail);
    smtpcodes_entry entry = smtpcodes_find_key(catalog, key, (size_t)(end - key));
    if (entry == SMTPCODES_NONE)
        return entry;
    struct circumstances circumstances = {.command = NULL, .status_class = status_class};
    return entry_in_context(catalog, entry, &circumstances);
}
