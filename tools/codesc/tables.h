/* SPDX-License-Identifier: MIT */
/* The tables as they will stand in the generated C, but with numbers still to be written. */
#ifndef CODESC_TABLES_H
#define CODESC_TABLES_H

#include <stdbool.h>
#include <stdint.h>

#include "catalogue.h"
#include "memory.h"
#include "pieces.h"
#include "selection.h"
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
    struct piece_table pieces; /* of all words */
    smtpcodes_letter *letters; /* of all starts of words */
    size_t letter_count;
    uint32_t starts[SMTPCODES_START_ROWS];
    smtpcodes_state *states; /* the words of all patterns */
    smtpcodes_state_links *links;
    size_t state_count;
    size_t used_states; /* places in use */
    size_t word_count;
    struct list_table outputs;
};

struct tables {
    struct string_pool pool;
    struct list_table lists;
    const struct entry **rows; /* the entries, then the contexts */
    smtpcodes_record *records; /* one for each row */
    size_t record_count;
    uint32_t *cells; /* of each record, what stands in the columns that there are */
    size_t column_count;
    uint8_t columns[SMTPCODES_COLUMNS]; /* place among them plus one; 0: left out */
    smtpcodes_category *categories;
    size_t category_count; /* with the empty row 0 */
    uint8_t *replies;
    size_t reply_count;
    uint16_t reply_records[SMTPCODES_REPLY_CLASSES];
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
    smtpcodes_file *files; /* of the YAML */
    size_t file_count;     /* 0: places are left out */
    uint64_t class_rules[SMTPCODES_REPLY_CLASSES];
    uint64_t worded_rules;
    uint32_t kind_count[SMTPCODES_KINDS];
    uint32_t fields;
    uint32_t name;
    uint32_t title;
    uint32_t content_hash;
};

/* Adds a number at the end of a list table. */
void list_table_add(struct list_table *lists, uint32_t item);

/* Whether the tables have a field. */
bool tables_have(const struct tables *tables, smtpcodes_field field);

/* Lays out what was selected of a checked catalogue. False after reporting that it is too large. */
bool tables_make(struct tables *tables, const struct catalogue *catalogue,
                 const struct selection *selection, struct arena *arena,
                 struct diagnostics *diagnostics);

void tables_release(struct tables *tables);

#endif
