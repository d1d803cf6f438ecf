/* SPDX-License-Identifier: MIT */
#include "query.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "enhanced_code.h"
#include "nearest.h"

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static void add_entry(struct answer *answer, smtpcodes_entry entry)
{
    if (entry != SMTPCODES_NONE && answer->count < ANSWER_LIMIT)
        answer->entries[answer->count++] = entry;
}

/* The reply code whose digits are those of an enhanced status code: 2.2.1 and 221. */
static smtpcodes_entry find_dotted(const smtpcodes_catalog *catalog,
                                   const struct enhanced_code *code)
{
    if (code->status_class == 'X' || code->subject > 9 || code->detail > 9)
        return SMTPCODES_NONE;
    unsigned first = (unsigned)(code->status_class - '0');
    return smtpcodes_find_reply(catalog, first * 100 + code->subject * 10 + code->detail, NULL);
}

/* The entry of an enhanced status code, not narrowed to its class: the reader sees all contexts. */
static smtpcodes_entry find_enhanced(const smtpcodes_catalog *catalog,
                                     const struct enhanced_code *code)
{
    if (strchr("X245", code->status_class) == NULL)
        return SMTPCODES_NONE;
    return smtpcodes_find_enhanced(catalog, 0, code->subject, code->detail);
}

/* Reads an enhanced status code, in which a person may write a small x. */
static bool read_enhanced(const char *query, struct enhanced_code *code)
{
    char text[sizeof "X.999.999"];
    if (query[0] != 'x')
        return enhanced_code_read(query, code);
    snprintf(text, sizeof text, "X%s", query + 1);
    return enhanced_code_read(text, code);
}

/* "550 5.1.1 No such user", "550-5.1.1 ...": the enhanced code and the reply code. */
static void find_reply_line(const smtpcodes_catalog *catalog, const char *query,
                            struct answer *answer)
{
    if (strspn(query, "0123456789") != 3 || (query[3] != ' ' && query[3] != '-'))
        return;
    struct enhanced_code code;
    const char *rest = query + 4 + strspn(query + 4, " ");
    if (read_enhanced(rest, &code) && (rest[code.length] == ' ' || rest[code.length] == '\0'))
        add_entry(answer, find_enhanced(catalog, &code));
    add_entry(answer, smtpcodes_find_key(catalog, query, 3));
}

static void find_names(const smtpcodes_catalog *catalog, const char *query, struct answer *answer)
{
    char name[NEAREST_LIMIT + 1];
    size_t length = strlen(query);
    if (length >= sizeof name)
        return;
    for (size_t i = 0; i <= length; i++)
        name[i] = lower(query[i]);
    for (smtpcodes_kind kind = SMTPCODES_KIND_REPLY; kind <= SMTPCODES_KIND_PHRASE; kind++)
        add_entry(answer, smtpcodes_find_name(catalog, kind, name, length));
}

bool find_answer(const smtpcodes_catalog *catalog, const char *query, struct answer *answer)
{
    *answer = (struct answer){.dotted = SMTPCODES_NONE};
    struct enhanced_code code;
    if (read_enhanced(query, &code) && query[code.length] == '\0') {
        answer->dotted = find_dotted(catalog, &code);
        add_entry(answer, find_enhanced(catalog, &code));
        if (answer->count == 0)
            add_entry(answer, answer->dotted);
        return answer->count != 0;
    }
    add_entry(answer, smtpcodes_find_key(catalog, query, strlen(query)));
    if (answer->count == 0)
        find_names(catalog, query, answer);
    if (answer->count == 0)
        find_reply_line(catalog, query, answer);
    return answer->count != 0;
}

/* ---- What may have been meant ------------------------------------------------------------ */

struct candidates {
    smtpcodes_entry *entries;
    size_t *distances;
    size_t count;
    size_t limit;
};

/* Keeps the nearest; of those alike, the first. */
static void add_candidate(struct candidates *candidates, smtpcodes_entry entry, size_t distance)
{
    size_t at = candidates->count;
    while (at > 0 && candidates->distances[at - 1] > distance)
        at--;
    if (at == candidates->limit)
        return;
    size_t last =
        candidates->count < candidates->limit ? candidates->count++ : candidates->limit - 1;
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

/* Names are near if few letters differ, or if the query is a part of them. */
static void add_near_names(const smtpcodes_catalog *catalog, struct candidates *candidates,
                           const char *query)
{
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        const char *name = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME);
        size_t distance = edit_distance(query, name);
        if (is_near(query, distance))
            add_candidate(candidates, entry, distance);
        else if (strlen(query) >= 4 && strstr(name, query) != NULL)
            add_candidate(candidates, entry, NEAREST_LIMIT + strlen(name));
    }
}

size_t find_nearest(const smtpcodes_catalog *catalog, const char *query, smtpcodes_entry *nearest,
                    size_t limit)
{
    size_t distances[ANSWER_LIMIT];
    struct candidates candidates = {nearest, distances, 0,
                                    limit < ANSWER_LIMIT ? limit : ANSWER_LIMIT};
    struct enhanced_code code;
    if (read_enhanced(query, &code))
        add_near_numbers(catalog, &candidates, SMTPCODES_KIND_ENHANCED,
                         code.subject * 1000 + code.detail, 1000);
    else if (strspn(query, "0123456789") == 3)
        add_near_numbers(catalog, &candidates, SMTPCODES_KIND_REPLY,
                         (unsigned)strtoul(query, NULL, 10), 100);
    else
        add_near_names(catalog, &candidates, query);
    return candidates.count;
}
