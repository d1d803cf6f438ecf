/* SPDX-License-Identifier: MIT */
/* Providers, and what they mean by codes. */
#include "providers.h"

#include "index.h"
#include "octets.h"
#include "walk.h"
#include "words.h"

unsigned smtpcodes_find_provider(const smtpcodes_catalog *catalog, const char *name, size_t length)
{
    uint32_t value = find_value(catalog, SMTPCODES_INDEX_PROVIDERS, name, length);
    return value == NO_VALUE ? 0 : value;
}

unsigned smtpcodes_find_provider_host(const smtpcodes_catalog *catalog, const char *host,
                                      size_t length)
{
    char ending[SMTPCODES_KEY_LIMIT];
    if (length != 0 && host[length - 1] == '.')
        length--;
    size_t kept = length < sizeof ending ? length : sizeof ending;
    for (size_t i = 0; i < kept; i++)
        ending[i] = (char)lower((unsigned char)host[length - kept + i]);
    /* The longest ending counts: each starts at a label. */
    for (size_t at = 0; at < kept; at++) {
        bool starts = at == 0 ? kept == length : ending[at - 1] == '.';
        uint32_t value =
            starts ? find_value(catalog, SMTPCODES_INDEX_HOSTS, ending + at, kept - at) : NO_VALUE;
        if (value != NO_VALUE)
            return value;
    }
    return 0;
}

unsigned smtpcodes_count_providers(const smtpcodes_catalog *catalog)
{
    return catalog->provider_count - 1;
}

const char *smtpcodes_provider_name(const smtpcodes_catalog *catalog, unsigned provider)
{
    return provider < catalog->provider_count ? catalog->strings + catalog->providers[provider].name
                                              : "";
}

const char *smtpcodes_provider_title(const smtpcodes_catalog *catalog, unsigned provider)
{
    return provider < catalog->provider_count
               ? catalog->strings + catalog->providers[provider].title
               : "";
}

unsigned smtpcodes_provider_parent(const smtpcodes_catalog *catalog, unsigned provider)
{
    return provider < catalog->provider_count ? catalog->providers[provider].parent : 0;
}

bool smtpcodes_is_part_of(const smtpcodes_catalog *catalog, unsigned provider, unsigned owner)
{
    while (provider != owner && provider != 0)
        provider = smtpcodes_provider_parent(catalog, provider);
    return provider == owner;
}

/* The group of a code; that of "X.7.26" for "5.7.26". */
static uint32_t find_group(const smtpcodes_catalog *catalog, const char *code, size_t length)
{
    char any_class[sizeof "X.999.999"];
    uint32_t group = find_value(catalog, SMTPCODES_INDEX_PROVIDER_CODES, code, length);
    bool one_class = length >= sizeof "5.1.1" - 1 && length < sizeof any_class &&
                     (code[0] == '2' || code[0] == '4' || code[0] == '5') && code[1] == '.';
    if (group != NO_VALUE || !one_class)
        return group;
    memcpy(any_class, code, length);
    any_class[0] = 'X';
    return find_value(catalog, SMTPCODES_INDEX_PROVIDER_CODES, any_class, length);
}

/* A search for the entries whose pattern a token fits. */
struct search {
    const smtpcodes_catalog *catalog;
    unsigned provider;
    smtpcodes_entry *entries;
    size_t limit;
    size_t length; /* of the token: a pattern fits all of it */
    size_t found;
};

static void take_member(struct search *search, uint32_t number)
{
    const smtpcodes_record *record = &search->catalog->records[number];
    if (search->provider != 0 &&
        !smtpcodes_is_part_of(search->catalog, search->provider, record->provider))
        return;
    if (search->found < search->limit)
        search->entries[search->found] = (smtpcodes_entry)number;
    search->found++;
}

/* Behind the last * of a pattern; null if the code has none. */
static const char *find_tail(const char *code)
{
    const char *tail = NULL;
    for (; *code != '\0'; code++) {
        if (*code == '*')
            tail = code + 1;
    }
    return tail;
}

/* Whether a pattern takes all of the code: to its end, or up to a last * as in "TSS*" and "PR(*)".
 */
static bool takes_all(const struct search *search, const char *pattern, size_t end)
{
    const char *tail = find_tail(pattern);
    if (tail == NULL)
        return false;
    while (*tail != '\0' && !is_word_byte((unsigned char)*tail))
        tail++;
    return *tail == '\0' || end == search->length;
}

/* The automaton knows the patterns: its time does not grow with their number. */
static void take_pattern(void *taker, const struct finding *finding)
{
    struct search *search = (struct search *)taker;
    uint32_t number = finding->pattern->target;
    if (finding->pattern->role == SMTPCODES_ROLE_CODE && finding->start == 0 &&
        takes_all(search, find_string(search->catalog, number, SMTPCODES_COLUMN_CODE),
                  finding->end))
        take_member(search, number);
}

size_t smtpcodes_find_provider_code(const smtpcodes_catalog *catalog, unsigned provider,
                                    const char *code, size_t length, smtpcodes_entry *entries,
                                    size_t limit)
{
    struct search search = {catalog, provider, entries, limit, length, 0};
    uint32_t group = find_group(catalog, code, length);
    if (group == NO_VALUE) {
        if (length <= SMTPCODES_KEY_LIMIT)
            smtpcodes_walk(catalog, code, 0, length, NULL, take_pattern, &search);
        return search.found;
    }
    const uint32_t *members = catalog->groups + group;
    for (uint32_t i = 1; i <= members[0]; i++)
        take_member(&search, members[i]);
    return search.found;
}
