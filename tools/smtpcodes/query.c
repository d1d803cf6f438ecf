/* SPDX-License-Identifier: MIT */
#include "query.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "provider_codes.h"
#include "spelling.h"

static const char blanks[] = " \t\r\n";

static void add_entry(struct answer *answer, smtpcodes_entry entry)
{
    entry_list_add(&answer->entries, entry);
}

/* ---- Codes of the standards -------------------------------------------------------------- */

/* The reply code whose digits are those of an enhanced status code: 2.2.1 and 221. */
static smtpcodes_entry find_dotted(const smtpcodes_catalog *catalog, const struct code_parts *parts)
{
    if (parts->status_class < 0 || parts->subject < 0 || parts->subject > 9 || parts->detail < 0 ||
        parts->detail > 9)
        return SMTPCODES_NONE;
    return smtpcodes_find_reply(catalog,
                                (unsigned)parts->status_class * 100 +
                                    (unsigned)parts->subject * 10 + (unsigned)parts->detail,
                                NULL);
}

static bool has_known_class(const struct code_parts *parts)
{
    return parts->status_class == ANY_NUMBER || parts->status_class == 2 ||
           parts->status_class == 4 || parts->status_class == 5;
}

/* "X.1.X" is a subject, "5.X.X" a class; "5.1.X" is both. */
static void add_general(const smtpcodes_catalog *catalog, const struct code_parts *parts,
                        struct answer *answer)
{
    char key[sizeof "X.999.X"];
    if (parts->subject != ANY_NUMBER) {
        snprintf(key, sizeof key, "X.%u.X", (unsigned)parts->subject % 1000);
        add_entry(answer, smtpcodes_find_key(catalog, key, strlen(key)));
    }
    if (parts->status_class != ANY_NUMBER) {
        snprintf(key, sizeof key, "%u.X.X", (unsigned)parts->status_class % 10);
        add_entry(answer, smtpcodes_find_key(catalog, key, strlen(key)));
    }
}

/* The entry is not narrowed to its class: the reader sees all contexts. */
static void add_enhanced(const smtpcodes_catalog *catalog, const struct code_parts *parts,
                         struct answer *answer)
{
    if (!has_known_class(parts))
        return;
    if (parts->detail == ANY_NUMBER)
        add_general(catalog, parts, answer);
    else if (parts->subject != ANY_NUMBER)
        add_entry(answer, smtpcodes_find_enhanced(catalog, 0, (unsigned)parts->subject,
                                                  (unsigned)parts->detail));
}

/* Writes an enhanced status code as providers' entries have it. */
static void write_code(const struct code_parts *parts, char code[sizeof "X.999.999"])
{
    char first = parts->status_class == ANY_NUMBER ? 'X' : (char)('0' + parts->status_class);
    snprintf(code, sizeof "X.999.999", "%c.%u.%u", first, (unsigned)parts->subject % 1000,
             (unsigned)parts->detail % 1000);
}

/* Whether an entry can be meant in a class: it has no condition about it, or that one. */
static bool fits_class(const smtpcodes_catalog *catalog, smtpcodes_entry entry, int status_class)
{
    size_t count = smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_WHEN_CLASS);
    bool fits = count == 0 || status_class == ANY_NUMBER;
    for (size_t i = 0; i < count; i++) {
        const char *item = smtpcodes_get_item(catalog, entry, SMTPCODES_FIELD_WHEN_CLASS, i);
        fits = fits || item[0] - '0' == status_class;
    }
    return fits;
}

/* Adds what providers mean by an enhanced status code, in its class if any means it there. */
static void add_provider_enhanced(const smtpcodes_catalog *catalog, unsigned provider,
                                  const struct code_parts *parts, struct answer *answer)
{
    char code[sizeof "X.999.999"];
    struct entry_list all = {.items = NULL};
    if (parts->subject == ANY_NUMBER || parts->detail == ANY_NUMBER)
        return;
    write_code(parts, code);
    add_provider_code(catalog, provider, code, &all);
    for (size_t i = 0; i < all.count; i++) {
        if (fits_class(catalog, all.items[i], parts->status_class))
            add_entry(answer, all.items[i]);
    }
    bool in_class = answer->entries.count != 0;
    for (size_t i = 0; i < all.count && !in_class; i++)
        add_entry(answer, all.items[i]);
    entry_list_free(&all);
}

static bool find_enhanced(const smtpcodes_catalog *catalog, const char *query,
                          struct answer *answer)
{
    struct code_parts parts;
    if (!read_code_parts(query, &parts))
        return false;
    answer->dotted = find_dotted(catalog, &parts);
    add_enhanced(catalog, &parts, answer);
    if (answer->entries.count == 0)
        add_provider_enhanced(catalog, 0, &parts, answer);
    if (answer->entries.count == 0)
        add_entry(answer, answer->dotted);
    return true;
}

/* ---- Names ------------------------------------------------------------------------------- */

static void add_named(const smtpcodes_catalog *catalog, smtpcodes_kind kind, const char *query,
                      struct answer *answer)
{
    char name[128];
    size_t length = strlen(query);
    if (length >= sizeof name)
        return;
    for (size_t i = 0; i < length; i++)
        name[i] = lower_letter(query[i]);
    smtpcodes_entry entry = smtpcodes_find_name(catalog, kind, name, length);
    if (kind == SMTPCODES_KIND_PROVIDER && entry != SMTPCODES_NONE)
        add_provider_name(catalog, 0, query, &answer->entries);
    else
        add_entry(answer, entry);
}

static void add_names(const smtpcodes_catalog *catalog, const char *query, struct answer *answer)
{
    for (smtpcodes_kind kind = SMTPCODES_KIND_REPLY; kind <= SMTPCODES_KIND_PHRASE; kind++)
        add_named(catalog, kind, query, answer);
}

/* SMTPCODES_REPLY_MAILBOX_UNAVAILABLE, as the C of codesc has it. */
static void add_constant(const smtpcodes_catalog *catalog, const char *query, struct answer *answer)
{
    static const char reply[] = "SMTPCODES_REPLY_";
    static const char enhanced[] = "SMTPCODES_ENHANCED_";
    if (starts_with(query, reply))
        add_named(catalog, SMTPCODES_KIND_REPLY, query + strlen(reply), answer);
    else if (starts_with(query, enhanced))
        add_named(catalog, SMTPCODES_KIND_ENHANCED, query + strlen(enhanced), answer);
}

/* A code or a name in one word, whoever gives it. */
static bool find_word(const smtpcodes_catalog *catalog, const char *query, struct answer *answer)
{
    if (find_enhanced(catalog, query, answer))
        return answer->entries.count != 0;
    add_entry(answer, smtpcodes_find_key(catalog, query, strlen(query)));
    if (answer->entries.count == 0)
        add_constant(catalog, query, answer);
    if (answer->entries.count == 0)
        add_names(catalog, query, answer);
    if (answer->entries.count == 0 && is_reply_number(query))
        add_provider_code(catalog, 0, query, &answer->entries);
    if (answer->entries.count == 0)
        add_provider_token(catalog, 0, query, &answer->entries);
    return answer->entries.count != 0;
}

/* ---- Replies ----------------------------------------------------------------------------- */

/* Adds what the code at the front of a reply means: to a provider, or in general if it is 0. */
static void add_reply(const smtpcodes_catalog *catalog, unsigned provider, const char *query,
                      struct answer *answer)
{
    smtpcodes_reply reply;
    smtpcodes_parse(query, strlen(query), &reply, sizeof reply);
    if (reply.code == 0)
        return;
    struct code_parts parts = {(int)reply.enhanced.status_class, (int)reply.enhanced.subject,
                               (int)reply.enhanced.detail};
    char number[sizeof "4294967295"];
    snprintf(number, sizeof number, "%u", reply.code);
    if (provider != 0) {
        if (parts.status_class != 0)
            add_provider_enhanced(catalog, provider, &parts, answer);
        if (answer->entries.count == 0)
            add_provider_code(catalog, provider, number, &answer->entries);
        return;
    }
    if (parts.status_class != 0)
        add_enhanced(catalog, &parts, answer);
    add_entry(answer, smtpcodes_find_reply(catalog, reply.code, NULL));
}

/* ---- Of one provider --------------------------------------------------------------------- */

static void add_of_provider(const smtpcodes_catalog *catalog, unsigned provider, const char *query,
                            struct answer *answer)
{
    struct code_parts parts;
    if (read_code_parts(query, &parts)) {
        add_provider_enhanced(catalog, provider, &parts, answer);
    } else if (is_reply_number(query)) {
        add_provider_code(catalog, provider, query, &answer->entries);
    } else {
        add_provider_token(catalog, provider, query, &answer->entries);
        add_provider_name(catalog, provider, query, &answer->entries);
    }
}

/* "gmail:5.7.26", "gmail 5.7.26", "gmail 550 5.7.26 This mail ...". */
static void find_of_provider(const smtpcodes_catalog *catalog, const char *query,
                             struct answer *answer)
{
    size_t length = strcspn(query, ": \t");
    unsigned provider = find_provider_named(catalog, query, length);
    const char *rest = query + length + (query[length] != '\0');
    rest += strspn(rest, blanks);
    if (provider == 0 || *rest == '\0')
        return;
    add_of_provider(catalog, provider, rest, answer);
    if (answer->entries.count == 0)
        add_reply(catalog, provider, rest, answer);
    if (answer->entries.count != 0)
        return;
    /* What the standard says is better than nothing. */
    struct code_parts parts;
    if (read_code_parts(rest, &parts))
        add_enhanced(catalog, &parts, answer);
    else
        add_reply(catalog, 0, rest, answer);
    answer->provider = provider;
}

bool find_answer(const smtpcodes_catalog *catalog, const char *query, struct answer *answer)
{
    *answer = (struct answer){.dotted = SMTPCODES_NONE};
    query += strspn(query, blanks);
    size_t length = strlen(query);
    while (length != 0 && strchr(blanks, query[length - 1]) != NULL)
        length--;
    char *text = need_memory(NULL, length + 1, 1);
    memcpy(text, query, length);
    text[length] = '\0';
    if (!find_word(catalog, text, answer))
        find_of_provider(catalog, text, answer);
    if (answer->entries.count == 0)
        add_reply(catalog, 0, text, answer);
    free(text);
    return answer->entries.count != 0;
}
