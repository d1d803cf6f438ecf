/* SPDX-License-Identifier: MIT */
/* The tables as they will stand in the generated C, but with numbers still to be written. */
#ifndef CODESC_TABLES_H
#define CODESC_TABLES_H

#include <stdint.h>

#include "catalogue.h"
#include "memory.h"
#include "smtpcodes/catalog.h"
#include "string_pool.h"

struct list_table {
    uint32_t *items;
    size_t count;
    size_t capacity;
};

/* The keys of an index, and what each leads to. */
struct index_keys {
    const char **texts;
    uint32_t *values;
    size_t count;
};

struct automaton {
    smtpcodes_letter *letters; /* of all words */
    size_t letter_count;
    smtpcodes_state *states; /* the words of all patterns */
    size_t state_count;
    size_t used_letters; /* places in use */
    size_t used_states;
    size_t word_count;
    struct list_table outputs;
};

struct tables {
    struct string_pool pool;
    struct list_table lists;
    const struct entry **rows; /* the entries, then the contexts */
    smtpcodes_record *records; /* one for each row */
    size_t record_count;
    smtpcodes_category *categories;
    size_t category_count; /* with the empty row 0 */
    uint16_t *replies;
    size_t reply_count;
    smtpcodes_provider *providers;
    size_t provider_count; /* with the empty row 0 */
    smtpcodes_placeholder_row *placeholders;
    struct index_keys indexes[SMTPCODES_INDEX_COUNT];
    smtpcodes_key *keys; /* of all indexes, one behind the other */
    size_t key_count;
    struct list_table groups;
    struct automaton automaton;
    smtpcodes_pattern *patterns;
    size_t pattern_count;
    smtpcodes_rule_row *rules;
    uint32_t kind_count[5];
    uint32_t fields;
    uint32_t name;
    uint32_t title;
    uint32_t content_hash;
};

/* Adds a number at the end of a list table. */
void list_table_add(struct list_table *lists, uint32_t item);

/* Lays out a checked catalogue. False after reporting that it is too large. */
bool tables_make(struct tables *tables, const struct catalogue *catalogue, struct arena *arena,
                 struct diagnostics *diagnostics);

void tables_release(struct tables *tables);

#endif
