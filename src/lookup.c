/* SPDX-License-Identifier: MIT */
/* Look-ups: by key, by name, by number. */
#include <string.h>

#include "contexts.h"
#include "index.h"
#include "lookup.h"
#include "record.h"

static inline smtpcodes_entry find_entry(const smtpcodes_catalog *catalog,
                                         enum smtpcodes_index_number index, const char *key,
                                         size_t length)
{
    uint32_t value = find_value(catalog, index, key, length);
    return value == NO_VALUE ? SMTPCODES_NONE : (smtpcodes_entry)value;
}

/* The record of a reply code, whatever the command. */
static inline smtpcodes_entry find_reply(const smtpcodes_catalog *catalog, unsigned number)
{
    unsigned place = number < catalog->reply_count ? catalog->replies[number] : 0;
    return place == 0 ? SMTPCODES_NONE
                      : (smtpcodes_entry)(catalog->reply_records[number / 100] + place - 1);
}

static unsigned digit(char c)
{
    return (unsigned)(unsigned char)c - '0';
}

smtpcodes_entry smtpcodes_find_key(const smtpcodes_catalog *catalog, const char *key, size_t length)
{
    if (catalog->kind_count[SMTPCODES_KIND_CODE] != 0)
        return find_entry(catalog, SMTPCODES_INDEX_CODE_KEYS, key, length);
    if (length == 3) {
        unsigned first = digit(key[0]);
        unsigned second = digit(key[1]);
        unsigned third = digit(key[2]);
        if (first > 9 || second > 9 || third > 9)
            return SMTPCODES_NONE;
        return find_reply(catalog, first * 100 + second * 10 + third);
    }
    /* Enhanced status codes, and their classes, start with X or a digit; names with a letter. */
    if (length != 0 && key[0] <= 'Z')
        return find_entry(catalog, SMTPCODES_INDEX_ENHANCED_KEYS, key, length);
    static const char phrase[] = "phrase:";
    const size_t head = sizeof phrase - 1;
    if (length > head && memcmp(key, phrase, head) == 0)
        return find_entry(catalog, SMTPCODES_INDEX_PHRASE_NAMES, key + head, length - head);
    return find_entry(catalog, SMTPCODES_INDEX_PROVIDER_KEYS, key, length);
}

smtpcodes_entry smtpcodes_find_name(const smtpcodes_catalog *catalog, smtpcodes_kind kind,
                                    const char *name, size_t length)
{
    switch (kind) {
    case SMTPCODES_KIND_REPLY:
        return find_entry(catalog, SMTPCODES_INDEX_REPLY_NAMES, name, length);
    case SMTPCODES_KIND_ENHANCED:
        return find_entry(catalog, SMTPCODES_INDEX_ENHANCED_NAMES, name, length);
    case SMTPCODES_KIND_PROVIDER: {
        uint32_t group = find_value(catalog, SMTPCODES_INDEX_PROVIDER_NAMES, name, length);
        return group == NO_VALUE ? SMTPCODES_NONE : (smtpcodes_entry)catalog->groups[group + 1];
    }
    case SMTPCODES_KIND_PHRASE:
        return find_entry(catalog, SMTPCODES_INDEX_PHRASE_NAMES, name, length);
    case SMTPCODES_KIND_CODE:
        return find_entry(catalog, SMTPCODES_INDEX_CODE_NAMES, name, length);
    case SMTPCODES_KIND_UNKNOWN:
        break;
    }
    return SMTPCODES_NONE;
}

/* All that a look-up knows; `command` may be null. */
static struct circumstances circumstances_of_class(unsigned status_class, const char *command)
{
    if (status_class >= SMTPCODES_REPLY_CLASSES)
        status_class = 0;
    const struct circumstances circumstances = {command, status_class, 0, false, 0, 0, 0, false};
    return circumstances;
}

smtpcodes_entry smtpcodes_find_reply(const smtpcodes_catalog *catalog, unsigned number,
                                     const char *command)
{
    smtpcodes_entry entry = find_reply(catalog, number);
    if (command == NULL || entry == SMTPCODES_NONE)
        return entry;
    const struct circumstances circumstances = circumstances_of_class(number / 100, command);
    return smtpcodes_entry_in_context(catalog, entry, &circumstances);
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

/* The entry of an enhanced status code, in no context. */
static smtpcodes_entry find_enhanced(const smtpcodes_catalog *catalog, unsigned subject,
                                     unsigned detail)
{
    /* RFC 3463 section 2: subject and detail have one to three digits each. */
    if (subject > 999 || detail > 999)
        return SMTPCODES_NONE;
    char key[sizeof "X.999.999"] = "X.";
    char *end = write_number(key + 2, subject);
    *end++ = '.';
    end = write_number(end, detail);
    return find_entry(catalog, SMTPCODES_INDEX_ENHANCED_KEYS, key, (size_t)(end - key));
}

/* The entry of a key that ends with a NUL. */
static smtpcodes_entry find_general(const smtpcodes_catalog *catalog, const char *key)
{
    return find_entry(catalog, SMTPCODES_INDEX_ENHANCED_KEYS, key, strlen(key));
}

smtpcodes_entry smtpcodes_find_enhanced_entry(const smtpcodes_catalog *catalog,
                                              unsigned status_class, unsigned subject,
                                              unsigned detail, smtpcodes_level *level)
{
    smtpcodes_entry entry = find_enhanced(catalog, subject, detail);
    *level = SMTPCODES_LEVEL_EXACT;
    if (entry != SMTPCODES_NONE)
        return entry;
    *level = SMTPCODES_LEVEL_SUBJECT;
    entry = find_enhanced(catalog, subject, 0);
    if (entry != SMTPCODES_NONE)
        return entry;
    if (subject <= 999) {
        char key[sizeof "X.999.X"] = "X.";
        memcpy(write_number(key + 2, subject), ".X", sizeof ".X");
        entry = find_general(catalog, key);
        if (entry != SMTPCODES_NONE)
            return entry;
    }
    *level = SMTPCODES_LEVEL_CLASS;
    if (status_class <= 9) {
        char key[] = "0.X.X";
        key[0] = (char)('0' + status_class);
        entry = find_general(catalog, key);
    }
    if (entry == SMTPCODES_NONE)
        *level = SMTPCODES_LEVEL_NONE;
    return entry;
}

/* An entry in its context of a class; SMTPCODES_NONE stays that. */
static smtpcodes_entry in_class(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                unsigned status_class)
{
    const struct circumstances circumstances = circumstances_of_class(status_class, NULL);
    return smtpcodes_entry_in_context(catalog, entry, &circumstances);
}

smtpcodes_entry smtpcodes_find_enhanced(const smtpcodes_catalog *catalog, unsigned status_class,
                                        unsigned subject, unsigned detail)
{
    return in_class(catalog, find_enhanced(catalog, subject, detail), status_class);
}

smtpcodes_entry smtpcodes_find_enhanced_near(const smtpcodes_catalog *catalog,
                                             unsigned status_class, unsigned subject,
                                             unsigned detail, smtpcodes_level *level)
{
    return in_class(catalog,
                    smtpcodes_find_enhanced_entry(catalog, status_class, subject, detail, level),
                    status_class);
}

smtpcodes_disposition smtpcodes_class_disposition(unsigned number)
{
    while (number > 9)
        number /= 10;
    switch (number) {
    case 2:
        return SMTPCODES_SUCCESS;
    case 3:
        return SMTPCODES_CONTINUE;
    case 4:
        return SMTPCODES_RETRY;
    case 5:
        return SMTPCODES_FAIL;
    default:
        return SMTPCODES_DISPOSITION_UNKNOWN;
    }
}
