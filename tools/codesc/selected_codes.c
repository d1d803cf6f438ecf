/* SPDX-License-Identifier: MIT */
/* Which entries go into the tables. */
#include <stdio.h>
#include <string.h>

#include "entry_codes.h"
#include "nearest.h"
#include "selection.h"

/* A word that is to keep some entries. */
struct filter {
    const struct catalogue *catalogue;
    const char *word;
    size_t provider; /* of "provider:yahoo"; else 0 */
};

static const char provider_head[] = "provider:";

static bool is_kind(const struct filter *filter, const struct entry *entry)
{
    return strcmp(filter->word, smtpcodes_kind_name(entry->kind)) == 0;
}

static bool is_key(const struct filter *filter, const struct entry *entry)
{
    return strcmp(filter->word, entry->key) == 0;
}

/* "4yz", "55z": a letter stands for any digit. */
static bool is_in_class(const struct filter *filter, const struct entry *entry)
{
    if (entry->kind != SMTPCODES_KIND_REPLY || strlen(filter->word) != 3)
        return false;
    for (size_t i = 0; i < 3; i++) {
        const char c = filter->word[i];
        if (c != entry->key[i] && (i == 0 || strchr("xyz", c) == NULL))
            return false;
    }
    return true;
}

/* "X.7.X": the enhanced status codes with that subject. */
static bool is_in_subject(const struct filter *filter, const struct entry *entry)
{
    const size_t length = strlen(filter->word);
    return entry->kind == SMTPCODES_KIND_ENHANCED && length > strlen("X..X") &&
           strcmp(filter->word + length - 2, ".X") == 0 &&
           strncmp(filter->word, entry->key, length - 1) == 0;
}

/* A provider's entry, or one of its parts'. */
static bool is_of_provider(const struct filter *filter, const struct entry *entry)
{
    size_t provider = entry->provider;
    while (provider != 0 && provider != filter->provider)
        provider = filter->catalogue->providers[provider].parent;
    return filter->provider != 0 && provider != 0;
}

/* "fan.*" */
static bool has_start(const struct filter *filter, const struct entry *entry)
{
    const size_t length = strlen(filter->word);
    return length > 1 && filter->word[length - 1] == '*' &&
           strncmp(filter->word, entry->key, length - 1) == 0;
}

static bool matches(const struct filter *filter, const struct entry *entry)
{
    return is_kind(filter, entry) || is_key(filter, entry) || is_in_class(filter, entry) ||
           is_in_subject(filter, entry) || is_of_provider(filter, entry) ||
           has_start(filter, entry);
}

static void report_unknown(const struct filter *filter)
{
    const struct catalogue *catalogue = filter->catalogue;
    const char *head = "";
    struct nearest nearest = {.word = filter->word};
    if (strncmp(filter->word, provider_head, strlen(provider_head)) == 0) {
        head = provider_head;
        nearest.word += strlen(provider_head);
        for (size_t i = 1; i <= catalogue->provider_count; i++)
            nearest_try(&nearest, catalogue->providers[i].name->text);
    } else {
        for (size_t i = 0; i < catalogue->entry_count; i++) {
            nearest_try(&nearest, smtpcodes_kind_name(catalogue->entries[i].kind));
            nearest_try(&nearest, catalogue->entries[i].key);
        }
    }
    fprintf(stderr, "codesc: --codes: the catalogue has no entries '%s'", filter->word);
    if (nearest.found != NULL)
        fprintf(stderr, "; did you mean '%s%s'?", head, nearest.found);
    fputs("; see 'codesc --help'\n", stderr);
}

/* Marks the entries that a word keeps; false after saying that there are none. */
static bool mark(const struct catalogue *catalogue, const char *word, bool *kept)
{
    struct filter filter = {.catalogue = catalogue, .word = word};
    if (strncmp(word, provider_head, strlen(provider_head)) == 0)
        filter.provider = find_provider(catalogue, word + strlen(provider_head));
    bool any = false;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        if (matches(&filter, &catalogue->entries[i]))
            any = kept[i] = true;
    }
    if (!any)
        report_unknown(&filter);
    return any;
}

/* ---- References -------------------------------------------------------------------------- */

/* Whether an entry of a catalogue is kept. */
static bool is_kept(const struct catalogue *catalogue, const bool *kept, const char *key)
{
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        if (kept[i] && strcmp(catalogue->entries[i].key, key) == 0)
            return true;
    }
    return false;
}

/* A copy of a list of keys with those that are kept; null if none is. */
static const struct node *keep_items(const struct catalogue *catalogue, struct arena *arena,
                                     const bool *kept, const struct node *list)
{
    struct node *copy = arena_take(arena, sizeof *copy);
    *copy = *list;
    copy->count = 0;
    struct node **end = &copy->first;
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        if (!is_kept(catalogue, kept, item->text))
            continue;
        struct node *own = arena_take(arena, sizeof *own);
        *own = *item;
        *end = own;
        end = &own->next;
        copy->count++;
    }
    *end = NULL;
    return copy->count == 0 ? NULL : copy;
}

static void keep_references(struct catalogue *catalogue, struct arena *arena, const bool *kept,
                            struct entry *entry)
{
    const struct node **list = &entry->fields[ENTRY_ENHANCED];
    const struct node **key = &entry->fields[ENTRY_ENTRY];
    if (*list != NULL)
        *list = keep_items(catalogue, arena, kept, *list);
    if (*key != NULL && !is_kept(catalogue, kept, (*key)->text))
        *key = NULL; /* its words are the entry's own already */
    for (size_t i = 0; i < entry->context_count; i++) {
        entry->contexts[i].fields[ENTRY_ENHANCED] = *list;
        entry->contexts[i].fields[ENTRY_ENTRY] = *key;
    }
}

/* Takes out the entries that are not kept. */
static void remove_others(struct catalogue *catalogue, const bool *kept)
{
    size_t count = 0;
    catalogue->context_count = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        if (!kept[i])
            continue;
        struct entry *entry = &catalogue->entries[count++];
        *entry = catalogue->entries[i];
        catalogue->context_count += entry->context_count;
        for (size_t j = 0; j < entry->context_count; j++)
            entry->contexts[j].owner = entry;
    }
    catalogue->entry_count = count;
}

bool keep_codes(struct catalogue *catalogue, struct arena *arena, const char *words)
{
    bool *kept = arena_take_array(arena, catalogue->entry_count + 1, sizeof *kept);
    for (;;) {
        const size_t length = strcspn(words, ",");
        if (!mark(catalogue, arena_copy(arena, words, length), kept))
            return false;
        if (words[length] == '\0')
            break;
        words += length + 1;
    }
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        if (kept[i])
            keep_references(catalogue, arena, kept, &catalogue->entries[i]);
    }
    remove_others(catalogue, kept);
    return true;
}
