/* SPDX-License-Identifier: MIT */
/* What may have been meant by a query that has no answer. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "nearest.h"
#include "provider_codes.h"
#include "query.h"
#include "spelling.h"
#include "terminal.h"

enum { HINTS = 4, LEAST_PART = 4 };

/* The nearest entries so far, the nearest first. */
struct candidates {
    smtpcodes_entry entries[HINTS];
    size_t distances[HINTS];
    size_t count;
};

/* Keeps the nearest; of those alike, the first. */
static void add_candidate(struct candidates *candidates, smtpcodes_entry entry, size_t distance)
{
    size_t at = candidates->count;
    while (at > 0 && candidates->distances[at - 1] > distance)
        at--;
    if (at == HINTS)
        return;
    size_t last = candidates->count < HINTS ? candidates->count++ : HINTS - 1;
    for (size_t i = last; i > at; i--) {
        candidates->entries[i] = candidates->entries[i - 1];
        candidates->distances[i] = candidates->distances[i - 1];
    }
    candidates->entries[at] = entry;
    candidates->distances[at] = distance;
}

static size_t difference(unsigned a, unsigned b)
{
    return a > b ? a - b : b - a;
}

/* Numbers are near if they are near as numbers, within the class or the subject. */
static void add_near_numbers(const smtpcodes_catalog *catalog, struct candidates *candidates,
                             smtpcodes_kind kind, unsigned number, unsigned group)
{
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        unsigned other = smtpcodes_get_number(catalog, entry);
        if (smtpcodes_get_kind(catalog, entry) != kind || other / group != number / group)
            continue;
        /* X.1.0 speaks for all of X.1: it comes first. */
        bool general = kind == SMTPCODES_KIND_ENHANCED && other % group == 0;
        add_candidate(candidates, entry, general ? 0 : difference(other, number));
    }
}

/* How far a query is from the name or the token of an entry; NEAREST_LIMIT if it is not near. */
static size_t measure(const smtpcodes_catalog *catalog, const char *query, smtpcodes_entry entry)
{
    const char *code = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CODE);
    size_t distance = edit_distance(query, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME));
    size_t other = edit_distance(query, code);
    distance = other < distance && code[0] != '\0' ? other : distance;
    return is_near(query, distance) ? distance : NEAREST_LIMIT;
}

/* Names are near if few letters differ, or if the query is a part of them. */
static void add_near_names(const smtpcodes_catalog *catalog, struct candidates *candidates,
                           unsigned provider, const char *query)
{
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        const char *name = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME);
        if (provider != 0 && provider_of(catalog, entry) != provider)
            continue;
        size_t distance = measure(catalog, query, entry);
        if (distance < NEAREST_LIMIT)
            add_candidate(candidates, entry, distance);
        else if (strlen(query) >= LEAST_PART && strstr(name, query) != NULL)
            add_candidate(candidates, entry, NEAREST_LIMIT + strlen(name));
    }
}

static void find_candidates(const smtpcodes_catalog *catalog, unsigned provider, const char *query,
                            struct candidates *candidates)
{
    struct code_parts parts;
    if (read_code_parts(query, &parts) && parts.subject >= 0 && parts.detail >= 0)
        add_near_numbers(catalog, candidates, SMTPCODES_KIND_ENHANCED,
                         (unsigned)parts.subject * 1000 + (unsigned)parts.detail, 1000);
    else if (strspn(query, "0123456789") == 3)
        add_near_numbers(catalog, candidates, SMTPCODES_KIND_REPLY,
                         (unsigned)strtoul(query, NULL, 10), 100);
    else
        add_near_names(catalog, candidates, provider, query);
}

static void print_candidates(const smtpcodes_catalog *catalog, const struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++) {
        smtpcodes_entry entry = candidates->entries[i];
        bool of_provider = smtpcodes_get_kind(catalog, entry) == SMTPCODES_KIND_PROVIDER;
        fprintf(stderr, "%s %s (%s)", i == 0 ? "; the nearest:" : ",",
                smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY),
                smtpcodes_get(catalog, entry,
                              of_provider ? SMTPCODES_FIELD_CODE : SMTPCODES_FIELD_NAME));
    }
}

/* The provider with the name that is nearest to the first `length` bytes of a query, or null. */
static const char *find_near_provider(const smtpcodes_catalog *catalog, const char *query,
                                      size_t length)
{
    char word[NEAREST_LIMIT + 1];
    if (length >= sizeof word)
        return NULL;
    memcpy(word, query, length);
    word[length] = '\0';
    struct nearest nearest = {.word = word};
    for (unsigned i = 1; i <= smtpcodes_count_providers(catalog); i++)
        nearest_try(&nearest, smtpcodes_provider_name(catalog, i));
    return nearest.found;
}

static void print_message(const char *message, const char *query)
{
    fprintf(stderr, "smtpcodes: %s '", message);
    print_escaped(stderr, query);
    fputs("'", stderr);
}

void print_not_found(const smtpcodes_catalog *catalog, const char *query)
{
    size_t length = strcspn(query, ": ");
    bool qualified = query[length] != '\0' && !starts_with(query, "phrase:");
    unsigned provider = find_provider_named(catalog, query, length);
    const char *near = find_near_provider(catalog, query, length);
    struct candidates candidates = {.count = 0};
    print_message("there is no code", query);
    if (provider != 0 && !qualified) {
        fprintf(stderr, ", but a provider: 'smtpcodes list --provider %s' shows its codes\n",
                smtpcodes_provider_name(catalog, provider));
        return;
    }
    if (provider == 0 && near != NULL && query[length] == ':') {
        fprintf(stderr, ", and no such provider; did you mean '%s'?\n", near);
        return;
    }
    if (provider != 0)
        find_candidates(catalog, provider, query + length + 1, &candidates);
    else
        find_candidates(catalog, 0, query, &candidates);
    print_candidates(catalog, &candidates);
    if (candidates.count == 0 && provider != 0)
        fprintf(stderr, "; 'smtpcodes list --provider %s' shows those of that provider",
                smtpcodes_provider_name(catalog, provider));
    else if (candidates.count == 0 && near != NULL)
        fprintf(stderr, "; the nearest provider: %s", near);
    else if (candidates.count == 0)
        fputs("; 'smtpcodes list' shows all", stderr);
    fputc('\n', stderr);
}
