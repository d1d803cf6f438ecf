/* SPDX-License-Identifier: MIT */
#include "provider_codes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "spelling.h"

enum { TOKEN_LIMIT = 128 };

unsigned provider_of(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const char *name = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_PROVIDER);
    return smtpcodes_find_provider(catalog, name, strlen(name));
}

unsigned find_provider_named(const smtpcodes_catalog *catalog, const char *name, size_t length)
{
    char small[TOKEN_LIMIT];
    if (length >= sizeof small)
        return 0;
    for (size_t i = 0; i < length; i++)
        small[i] = name[i] == '-' ? '_' : lower_letter(name[i]);
    small[length] = '\0';
    unsigned provider = smtpcodes_find_provider(catalog, small, length);
    for (unsigned i = 1; provider == 0 && i <= smtpcodes_count_providers(catalog); i++) {
        if (same_text(smtpcodes_provider_title(catalog, i), small))
            provider = i;
    }
    return provider;
}

static bool is_part_of(const smtpcodes_catalog *catalog, unsigned provider, unsigned owner)
{
    while (provider != owner && provider != 0)
        provider = smtpcodes_provider_parent(catalog, provider);
    return provider == owner;
}

/* Whether an entry is of a provider or of a relative; each is if `provider` is 0. */
static bool is_related(const smtpcodes_catalog *catalog, smtpcodes_entry entry, unsigned provider)
{
    unsigned owner = provider_of(catalog, entry);
    return provider == 0 || is_part_of(catalog, owner, provider) ||
           is_part_of(catalog, provider, owner);
}

void add_provider_code(const smtpcodes_catalog *catalog, unsigned provider, const char *code,
                       struct entry_list *list)
{
    size_t length = strlen(code);
    size_t count = smtpcodes_find_provider_code(catalog, 0, code, length, NULL, 0);
    if (count == 0)
        return;
    smtpcodes_entry *found = need_memory(NULL, count, sizeof *found);
    smtpcodes_find_provider_code(catalog, 0, code, length, found, count);
    for (size_t i = 0; i < count; i++) {
        if (is_related(catalog, found[i], provider))
            entry_list_add(list, found[i]);
    }
    free(found);
}

/* The next provider entry that `provider` has; walks on from `entry`. */
static smtpcodes_entry next_of_provider(const smtpcodes_catalog *catalog, unsigned provider,
                                        smtpcodes_entry entry)
{
    do {
        entry = smtpcodes_next(catalog, entry);
    } while (entry != SMTPCODES_NONE &&
             (smtpcodes_get_kind(catalog, entry) != SMTPCODES_KIND_PROVIDER ||
              !is_related(catalog, entry, provider)));
    return entry;
}

/* "[TSS04]" and "(AUP#1260)" without what stands around them. */
static void strip_brackets(const char *token, char *bare, size_t size)
{
    size_t start = strspn(token, "[(<");
    snprintf(bare, size, "%s", token + start);
    size_t length = strlen(bare);
    while (length != 0 && start != 0 && strchr("])>.,:;", bare[length - 1]) != NULL)
        bare[--length] = '\0';
}

/* How many characters of a token are fixed. */
static size_t count_fixed(const char *token)
{
    size_t count = 0;
    for (; *token != '\0'; token++)
        count += *token != '*';
    return count;
}

static bool is_token(const char *code)
{
    struct code_parts parts;
    return !is_reply_number(code) && !read_code_parts(code, &parts);
}

void add_provider_token(const smtpcodes_catalog *catalog, unsigned provider, const char *token,
                        struct entry_list *list)
{
    char bare[TOKEN_LIMIT];
    strip_brackets(token, bare, sizeof bare);
    if (bare[0] == '\0' || strlen(token) >= sizeof bare || !is_token(bare))
        return;
    struct entry_list found = {.items = NULL};
    size_t most = 0;
    for (smtpcodes_entry entry = next_of_provider(catalog, provider, SMTPCODES_NONE);
         entry != SMTPCODES_NONE; entry = next_of_provider(catalog, provider, entry)) {
        const char *code = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CODE);
        if (!fits_pattern(bare, code) && !fits_pattern(token, code))
            continue;
        entry_list_add(&found, entry);
        size_t fixed = count_fixed(code);
        most = fixed > most ? fixed : most;
    }
    for (size_t fixed = most; fixed != 0; fixed--) {
        for (size_t i = 0; i < found.count; i++) {
            const char *code = smtpcodes_get(catalog, found.items[i], SMTPCODES_FIELD_CODE);
            if (count_fixed(code) == fixed)
                entry_list_add(list, found.items[i]);
        }
    }
    entry_list_free(&found);
}

void add_provider_name(const smtpcodes_catalog *catalog, unsigned provider, const char *name,
                       struct entry_list *list)
{
    for (smtpcodes_entry entry = next_of_provider(catalog, provider, SMTPCODES_NONE);
         entry != SMTPCODES_NONE; entry = next_of_provider(catalog, provider, entry)) {
        if (same_text(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME), name))
            entry_list_add(list, entry);
    }
}
