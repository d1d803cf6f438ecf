/* SPDX-License-Identifier: MIT */
#include "indexes.h"

#include <stdlib.h>
#include <string.h>

#include "entry_codes.h"

static const char *const titles[SMTPCODES_INDEX_COUNT] = {
    [SMTPCODES_INDEX_REPLY_NAMES] = "reply_names",
    [SMTPCODES_INDEX_ENHANCED_KEYS] = "enhanced_keys",
    [SMTPCODES_INDEX_ENHANCED_NAMES] = "enhanced_names",
    [SMTPCODES_INDEX_PROVIDER_KEYS] = "provider_keys",
    [SMTPCODES_INDEX_PHRASE_NAMES] = "phrase_names",
    [SMTPCODES_INDEX_PROVIDER_NAMES] = "provider_names",
    [SMTPCODES_INDEX_PROVIDER_CODES] = "provider_codes",
    [SMTPCODES_INDEX_PROVIDERS] = "providers",
    [SMTPCODES_INDEX_HOSTS] = "hosts",
    [SMTPCODES_INDEX_CODE_KEYS] = "code_keys",
    [SMTPCODES_INDEX_CODE_NAMES] = "code_names",
};

const char *index_title(enum smtpcodes_index_number number)
{
    return titles[number];
}

static void start_index(struct index_keys *index, struct arena *arena, size_t most)
{
    index->texts = arena_take_array(arena, most, sizeof(const char *));
    index->values = arena_take_array(arena, most, sizeof *index->values);
    index->count = 0;
}

static void add_key(struct index_keys *index, const char *text, size_t value)
{
    index->texts[index->count] = text;
    index->values[index->count++] = (uint32_t)value;
}

/* ---- Keys that lead to one entry --------------------------------------------------------- */

/* An index over one field of the entries of one kind. */
static void index_entries(struct tables *tables, const struct catalogue *catalogue,
                          struct arena *arena, enum smtpcodes_index_number number,
                          smtpcodes_kind kind, bool by_key)
{
    struct index_keys *index = &tables->indexes[number];
    start_index(index, arena, catalogue->entry_count);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (entry->kind == kind)
            add_key(index, by_key ? entry->key : entry->fields[ENTRY_NAME]->text, i);
    }
}

#define KEY_BIT (UINT32_C(1) << SMTPCODES_FIELD_KEY)
#define NAME_BIT (UINT32_C(1) << SMTPCODES_FIELD_NAME)
#define ALWAYS UINT32_MAX

/* Each index with the fields one of which must have been selected. */
static const struct {
    enum smtpcodes_index_number number;
    smtpcodes_kind kind;
    bool by_key;
    uint32_t fields;
} entry_indexes[] = {
    {SMTPCODES_INDEX_REPLY_NAMES, SMTPCODES_KIND_REPLY, false, NAME_BIT},
    /* Enhanced status codes and those of generic catalogues cannot be found in another way. */
    {SMTPCODES_INDEX_ENHANCED_KEYS, SMTPCODES_KIND_ENHANCED, true, ALWAYS},
    {SMTPCODES_INDEX_ENHANCED_NAMES, SMTPCODES_KIND_ENHANCED, false, NAME_BIT},
    {SMTPCODES_INDEX_PROVIDER_KEYS, SMTPCODES_KIND_PROVIDER, true, KEY_BIT},
    {SMTPCODES_INDEX_PHRASE_NAMES, SMTPCODES_KIND_PHRASE, false, KEY_BIT | NAME_BIT},
    {SMTPCODES_INDEX_CODE_KEYS, SMTPCODES_KIND_CODE, true, ALWAYS},
    {SMTPCODES_INDEX_CODE_NAMES, SMTPCODES_KIND_CODE, false, NAME_BIT},
};

/* ---- Keys that lead to a group ----------------------------------------------------------- */

struct member {
    const char *text;
    size_t record;
};

static int compare_members(const void *left, const void *right)
{
    const struct member *a = left;
    const struct member *b = right;
    int order = strcmp(a->text, b->text);
    return order != 0 ? order : (a->record > b->record) - (a->record < b->record);
}

/* Sorts the members by their texts and makes a group of those that share one. */
static void group_members(struct tables *tables, struct arena *arena,
                          enum smtpcodes_index_number number, struct member *members, size_t count)
{
    struct index_keys *index = &tables->indexes[number];
    start_index(index, arena, count);
    if (count == 0)
        return;
    qsort(members, count, sizeof *members, compare_members);
    for (size_t i = 0; i < count;) {
        size_t end = i + 1;
        while (end < count && strcmp(members[end].text, members[i].text) == 0)
            end++;
        add_key(index, members[i].text, tables->groups.count);
        list_table_add(&tables->groups, (uint32_t)(end - i));
        for (; i < end; i++)
            list_table_add(&tables->groups, (uint32_t)members[i].record);
    }
}

static void group_names(struct tables *tables, const struct catalogue *catalogue,
                        struct arena *arena)
{
    struct member *members = arena_take_array(arena, catalogue->entry_count + 1, sizeof *members);
    size_t count = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (entry->kind == SMTPCODES_KIND_PROVIDER)
            members[count++] = (struct member){entry->fields[ENTRY_NAME]->text, i};
    }
    group_members(tables, arena, SMTPCODES_INDEX_PROVIDER_NAMES, members, count);
}

/* How many keys the code of an entry has: each code of a range, none for a pattern. */
static size_t count_codes(const struct entry *entry)
{
    if (entry->kind != SMTPCODES_KIND_PROVIDER || entry->form == CODE_PATTERN)
        return 0;
    return entry->form == CODE_ENHANCED ? entry->last - entry->first + 1 : 1;
}

static void group_codes(struct tables *tables, const struct catalogue *catalogue,
                        struct arena *arena)
{
    size_t most = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++)
        most += count_codes(&catalogue->entries[i]);
    struct member *members = arena_take_array(arena, most + 1, sizeof *members);
    size_t count = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        size_t codes = count_codes(entry);
        if (codes == 1)
            members[count++] = (struct member){entry->fields[ENTRY_CODE]->text, i};
        for (unsigned number = entry->first; codes > 1 && number <= entry->last; number++)
            members[count++] =
                (struct member){arena_format(arena, "X.%u.%u", number / 1000, number % 1000), i};
    }
    group_members(tables, arena, SMTPCODES_INDEX_PROVIDER_CODES, members, count);
}

/* ---- Providers --------------------------------------------------------------------------- */

static size_t count_list(const struct node *list)
{
    return list == NULL ? 0 : list->count;
}

/* The same text twice leads to the first provider that has it. */
static bool has_key(const struct index_keys *index, const char *text)
{
    for (size_t i = 0; i < index->count; i++) {
        if (strcmp(index->texts[i], text) == 0)
            return true;
    }
    return false;
}

static void add_list(struct index_keys *index, const struct node *list, size_t value)
{
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next) {
        if (!has_key(index, item->text))
            add_key(index, item->text, value);
    }
}

static void index_providers(struct tables *tables, const struct catalogue *catalogue,
                            struct arena *arena)
{
    struct index_keys *names = &tables->indexes[SMTPCODES_INDEX_PROVIDERS];
    struct index_keys *hosts = &tables->indexes[SMTPCODES_INDEX_HOSTS];
    size_t most_names = catalogue->provider_count;
    size_t most_hosts = 0;
    for (size_t i = 1; i <= catalogue->provider_count; i++) {
        most_names += count_list(catalogue->providers[i].fields[PROVIDER_ALIASES]);
        most_hosts += count_list(catalogue->providers[i].fields[PROVIDER_HOSTS]);
    }
    start_index(names, arena, most_names);
    start_index(hosts, arena, most_hosts);
    for (size_t i = 1; i <= catalogue->provider_count; i++)
        add_key(names, catalogue->providers[i].name->text, i);
    for (size_t i = 1; i <= catalogue->provider_count; i++) {
        add_list(names, catalogue->providers[i].fields[PROVIDER_ALIASES], i);
        add_list(hosts, catalogue->providers[i].fields[PROVIDER_HOSTS], i);
    }
}

void make_indexes(struct tables *tables, const struct catalogue *catalogue, struct arena *arena)
{
    for (size_t i = 0; i < sizeof entry_indexes / sizeof entry_indexes[0]; i++) {
        if ((tables->fields & entry_indexes[i].fields) != 0)
            index_entries(tables, catalogue, arena, entry_indexes[i].number, entry_indexes[i].kind,
                          entry_indexes[i].by_key);
    }
    if (tables_have(tables, SMTPCODES_FIELD_NAME))
        group_names(tables, catalogue, arena);
    if (tables_have(tables, SMTPCODES_FIELD_CODE))
        group_codes(tables, catalogue, arena);
    index_providers(tables, catalogue, arena);
}
