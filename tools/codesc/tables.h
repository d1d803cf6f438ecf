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
    uint32_t kind_count[5];
    uint32_t fields;
    uint32_t name;
    uint32_t title;
    uint32_t content_hash;
};

/* Lays out a checked catalogue. False after reporting that it is too large. */
bool tables_make(struct tables *tables, const struct catalogue *catalogue, struct arena *arena,
                 struct diagnostics *diagnostics);

void tables_release(struct tables *tables);

#endif
