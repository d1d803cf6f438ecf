/* SPDX-License-Identifier: MIT */
#include "live_catalogue.h"

#include <stdlib.h>
#include <string.h>

/* A key of an index and its slot: here each key has one of its own. */
struct live_key {
    const char *text;
    uint32_t slot;
};

/* What the hash function searches: the keys of each index, sorted. */
static struct {
    struct live_key *keys;
    size_t count;
} live_indexes[SMTPCODES_INDEX_COUNT];

static int compare_live_keys(const void *left, const void *right)
{
    const struct live_key *a = left;
    const struct live_key *b = right;
    return strcmp(a->text, b->text);
}

static unsigned live_hash(unsigned index, const char *key, size_t length)
{
    char text[SMTPCODES_KEY_LIMIT + 1];
    if (length >= sizeof text || live_indexes[index].count == 0)
        return UINT32_MAX;
    memcpy(text, key, length);
    text[length] = '\0';
    const struct live_key wanted = {.text = text};
    const struct live_key *found =
        bsearch(&wanted, live_indexes[index].keys, live_indexes[index].count, sizeof wanted,
                compare_live_keys);
    return found == NULL ? UINT32_MAX : found->slot;
}

static void make_live_index(const struct index_keys *keys, struct arena *arena, size_t number,
                            size_t first, smtpcodes_index *index)
{
    struct live_key *live = arena_take_array(arena, keys->count + 1, sizeof *live);
    *index = (smtpcodes_index){.first_slot = (uint32_t)first,
                               .slot_count = (uint32_t)keys->count,
                               .first_key = (uint32_t)first,
                               .longest = SMTPCODES_KEY_LIMIT};
    for (size_t i = 0; i < keys->count; i++)
        live[i] = (struct live_key){keys->texts[i], (uint32_t)i};
    if (keys->count != 0)
        qsort(live, keys->count, sizeof *live, compare_live_keys);
    live_indexes[number].keys = live;
    live_indexes[number].count = keys->count;
}

static const char *make_strings(const struct string_pool *pool, struct arena *arena)
{
    char *strings = arena_take(arena, (size_t)pool->size + SMTPCODES_KEY_LIMIT + 2);
    for (size_t i = 0; i < pool->count; i++) {
        const struct pooled_string *string = &pool->strings[i];
        memcpy(strings + string->offset, string->text, string->length);
    }
    return strings;
}

const smtpcodes_catalog *live_catalogue(const struct tables *tables,
                                        const struct catalogue *catalogue, struct arena *arena)
{
    smtpcodes_index *indexes = arena_take_array(arena, SMTPCODES_INDEX_COUNT, sizeof *indexes);
    uint32_t *slots = arena_take_array(arena, tables->key_count + 1, sizeof *slots);
    size_t first = 0;
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        make_live_index(&tables->indexes[i], arena, i, first, &indexes[i]);
        for (size_t j = 0; j < tables->indexes[i].count; j++)
            slots[first + j] = (uint32_t)j + 1;
        first += tables->indexes[i].count;
    }
    smtpcodes_catalog *live = arena_take(arena, sizeof *live);
    *live = (smtpcodes_catalog){
        .magic = SMTPCODES_MAGIC,
        .format = SMTPCODES_FORMAT,
        .name = tables->name,
        .title = tables->title,
        .content_hash = tables->content_hash,
        .fields = tables->fields,
        .entry_count = (uint32_t)catalogue->entry_count,
        .record_count = (uint32_t)tables->record_count,
        .reply_count = (uint32_t)tables->reply_count,
        .category_count = (uint32_t)tables->category_count,
        .provider_count = (uint32_t)tables->provider_count,
        .placeholder_count = (uint32_t)catalogue->placeholder_count,
        .rule_count = (uint32_t)catalogue->rule_count,
        .state_count = (uint32_t)tables->automaton.state_count,
        .piece_count = (uint32_t)tables->automaton.pieces.count,
        .piece_group_count = (uint32_t)tables->automaton.pieces.group_count,
        .file_count = (uint32_t)tables->file_count,
        .column_count = (uint32_t)tables->column_count,
        .worded_rules = tables->worded_rules,
        .strings = make_strings(&tables->pool, arena),
        .lists = tables->lists.items,
        .records = tables->records,
        .cells = tables->cells,
        .categories = tables->categories,
        .providers = tables->providers,
        .placeholders = tables->placeholders,
        .replies = tables->replies,
        .hash = live_hash,
        .indexes = indexes,
        .large_slots = slots,
        .keys = tables->keys,
        .groups = tables->groups.items,
        .pieces = tables->automaton.pieces.pieces,
        .piece_moves = tables->automaton.pieces.moves,
        .letters = tables->automaton.letters,
        .starts = tables->automaton.starts,
        .states = tables->automaton.states,
        .links = tables->automaton.links,
        .outputs = tables->automaton.outputs.items,
        .patterns = tables->patterns,
        .rules = tables->rules,
        .files = tables->files,
    };
    memcpy(live->kind_count, tables->kind_count, sizeof live->kind_count);
    memcpy(live->columns, tables->columns, sizeof live->columns);
    memcpy(live->class_rules, tables->class_rules, sizeof live->class_rules);
    memcpy(live->reply_records, tables->reply_records, sizeof live->reply_records);
    return live;
}
