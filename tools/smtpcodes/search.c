/* SPDX-License-Identifier: MIT */
#include "search.h"

#include <stdlib.h>
#include <string.h>

/* Where a word can stand, from the most prominent place on. */
enum place { IN_TITLE, IN_EXPLANATION, IN_REST, PLACES };

/* Levels of entries that have all the words. Those that have some have a lower one. */
enum { LEVEL_MENTIONED = 1000, LEVEL_EXPLAINED, LEVEL_PROMINENT };

static const struct {
    smtpcodes_field field;
    enum place place;
} searched[] = {
    {SMTPCODES_FIELD_NAME, IN_TITLE},        {SMTPCODES_FIELD_CODE, IN_TITLE},
    {SMTPCODES_FIELD_TEXT, IN_TITLE},        {SMTPCODES_FIELD_MATCH, IN_TITLE},
    {SMTPCODES_FIELD_PROVIDER, IN_TITLE},    {SMTPCODES_FIELD_EXPLANATION, IN_EXPLANATION},
    {SMTPCODES_FIELD_CAUSE, IN_REST},        {SMTPCODES_FIELD_ACTION, IN_REST},
    {SMTPCODES_FIELD_WHEN_WORDING, IN_REST}, {SMTPCODES_FIELD_SAMPLES, IN_REST},
};

/* Scans a field of an entry; what a context has from its entry was scanned with that one. */
static void scan_field(const smtpcodes_catalog *catalog, const struct search_words *words,
                       smtpcodes_entry entry, smtpcodes_entry owner, smtpcodes_field field,
                       struct word_hits *hits)
{
    if (!smtpcodes_field_is_list(field)) {
        const char *text = smtpcodes_get(catalog, entry, field);
        if (entry == owner || text != smtpcodes_get(catalog, owner, field))
            scan_text(words, text, hits);
        return;
    }
    size_t count = smtpcodes_get_count(catalog, entry, field);
    for (size_t i = 0; i < count; i++) {
        const char *text = smtpcodes_get_item(catalog, entry, field, i);
        if (entry == owner || text != smtpcodes_get_item(catalog, owner, field, i))
            scan_text(words, text, hits);
    }
}

static void scan_entry(const smtpcodes_catalog *catalog, const struct search_words *words,
                       smtpcodes_entry entry, smtpcodes_entry owner, struct word_hits hits[PLACES])
{
    for (size_t i = 0; i < sizeof searched / sizeof searched[0]; i++)
        scan_field(catalog, words, entry, owner, searched[i].field, &hits[searched[i].place]);
    const char *category = smtpcodes_get_category_title(catalog, entry);
    if (entry == owner || category != smtpcodes_get_category_title(catalog, owner))
        scan_text(words, category, &hits[IN_TITLE]);
}

/* The title of the provider is found with its name: "exchange online" for exchange_online. */
static void scan_provider(const smtpcodes_catalog *catalog, const struct search_words *words,
                          smtpcodes_entry entry, struct word_hits hits[PLACES])
{
    const char *name = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_PROVIDER);
    if (name[0] == '\0')
        return;
    unsigned provider = smtpcodes_find_provider(catalog, name, strlen(name));
    scan_text(words, smtpcodes_provider_title(catalog, provider), &hits[IN_TITLE]);
}

static unsigned count_bits(uint32_t mask)
{
    unsigned count = 0;
    for (; mask != 0; mask &= mask - 1)
        count++;
    return count;
}

/* Whether the name consists of the words alone, in any order. */
static bool is_named(const smtpcodes_catalog *catalog, const struct search_words *words,
                     smtpcodes_entry entry)
{
    const char *name = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME);
    size_t length = 0;
    size_t count = 0;
    for (; (name = next_word(name, &length)) != NULL; name += length) {
        if (match_word(words, name, length) == words->count)
            return false;
        count++;
    }
    return count == words->count;
}

static void rate(const smtpcodes_catalog *catalog, const struct search_words *words,
                 const struct word_hits hits[PLACES], struct search_hit *hit)
{
    uint32_t title = hits[IN_TITLE].mask;
    uint32_t explained = title | hits[IN_EXPLANATION].mask;
    uint32_t all = explained | hits[IN_REST].mask;
    bool together = words->count > 1 && (hits[IN_TITLE].together || hits[IN_EXPLANATION].together);
    hit->words = count_bits(all);
    hit->kind = smtpcodes_get_kind(catalog, hit->entry);
    hit->exact = is_named(catalog, words, hit->entry);
    hit->standard = smtpcodes_get_status(catalog, hit->entry) == SMTPCODES_STATUS_STANDARD;
    if (hit->words < words->count)
        hit->level = count_bits(title) + count_bits(explained) + count_bits(all);
    else if (together || count_bits(title) == words->count)
        hit->level = LEVEL_PROMINENT;
    else if (count_bits(explained) == words->count)
        hit->level = LEVEL_EXPLAINED;
    else
        hit->level = LEVEL_MENTIONED;
}

/* Of two numbers the greater first. */
static int descending(unsigned one, unsigned other)
{
    return (one < other) - (one > other);
}

static int compare_hits(const void *left, const void *right)
{
    const struct search_hit *one = left;
    const struct search_hit *other = right;
    if (one->words != other->words)
        return descending(one->words, other->words);
    if (one->level != other->level)
        return descending(one->level, other->level);
    if (one->kind != other->kind)
        return -descending(one->kind, other->kind);
    if (one->exact != other->exact)
        return descending(one->exact, other->exact);
    if (one->standard != other->standard)
        return descending(one->standard, other->standard);
    return (one->entry > other->entry) - (one->entry < other->entry);
}

size_t search_entries(const smtpcodes_catalog *catalog, const struct search_words *words,
                      struct search_hit *hits)
{
    size_t count = 0;
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        struct word_hits found[PLACES] = {{.mask = 0}};
        scan_entry(catalog, words, entry, entry, found);
        scan_provider(catalog, words, entry, found);
        for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++)
            scan_entry(catalog, words, smtpcodes_get_context(catalog, entry, i), entry, found);
        if ((found[IN_TITLE].mask | found[IN_EXPLANATION].mask | found[IN_REST].mask) == 0)
            continue;
        hits[count].entry = entry;
        rate(catalog, words, found, &hits[count++]);
    }
    qsort(hits, count, sizeof *hits, compare_hits);
    return count;
}
