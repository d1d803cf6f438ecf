/* SPDX-License-Identifier: MIT */
#include "tables.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "automaton.h"
#include "check_fields.h"
#include "check_samples.h"
#include "indexes.h"
#include "patterns.h"
#include "places.h"
#include "rule_rows.h"

/* No string: what the empty string's offset stands for until the pool is arranged. */
enum { NO_STRING = 0 };

/* The field behind each string column, in the YAML and in the library. */
static const struct {
    enum entry_field entry;
    smtpcodes_field field;
} string_fields[SMTPCODES_STRING_COLUMNS] = {
    [SMTPCODES_COLUMN_KEY] = {ENTRY_CODE, SMTPCODES_FIELD_KEY},
    [SMTPCODES_COLUMN_CODE] = {ENTRY_CODE, SMTPCODES_FIELD_CODE},
    [SMTPCODES_COLUMN_NAME] = {ENTRY_NAME, SMTPCODES_FIELD_NAME},
    [SMTPCODES_COLUMN_TEXT] = {ENTRY_TEXT, SMTPCODES_FIELD_TEXT},
    [SMTPCODES_COLUMN_EXPLANATION] = {ENTRY_EXPLANATION, SMTPCODES_FIELD_EXPLANATION},
    [SMTPCODES_COLUMN_CAUSE] = {ENTRY_CAUSE, SMTPCODES_FIELD_CAUSE},
    [SMTPCODES_COLUMN_ACTION] = {ENTRY_ACTION, SMTPCODES_FIELD_ACTION},
    [SMTPCODES_COLUMN_ENTRY] = {ENTRY_ENTRY, SMTPCODES_FIELD_ENTRY},
};

bool tables_have(const struct tables *tables, smtpcodes_field field)
{
    return (tables->fields >> field & 1) != 0;
}

/* The YAML list behind a list column, or null. */
static const struct node *given_list(const struct entry *entry, enum smtpcodes_list_column column)
{
    switch (column) {
    case SMTPCODES_COLUMN_MATCH:
        return entry->fields[ENTRY_MATCH];
    case SMTPCODES_COLUMN_NOT_SAMPLES:
        return entry->fields[ENTRY_NOT_SAMPLES];
    case SMTPCODES_COLUMN_WHEN_REPLY:
        return entry->when[WHEN_REPLY];
    case SMTPCODES_COLUMN_WHEN_ENHANCED:
        return entry->when[WHEN_ENHANCED];
    case SMTPCODES_COLUMN_WHEN_TOKEN:
        return entry->when[WHEN_TOKEN];
    case SMTPCODES_COLUMN_WHEN_WORDING:
        return entry->when[WHEN_WORDING];
    case SMTPCODES_COLUMN_WHEN_PROVIDER:
        return entry->when[WHEN_PROVIDER];
    case SMTPCODES_COLUMN_COMMANDS:
        return entry->fields[ENTRY_COMMANDS];
    case SMTPCODES_COLUMN_ENHANCED:
        return entry->fields[ENTRY_ENHANCED];
    case SMTPCODES_COLUMN_SOURCES:
        return entry->fields[ENTRY_SOURCES];
    case SMTPCODES_COLUMN_SAMPLES:
        return entry->fields[ENTRY_SAMPLES];
    case SMTPCODES_COLUMN_WHEN_CLASS:
        return entry->when[WHEN_CLASS];
    case SMTPCODES_COLUMN_WHEN_COMMANDS:
        return entry->when[WHEN_COMMANDS];
    case SMTPCODES_LIST_COLUMNS:
        break;
    }
    return NULL;
}

/* The field of the library behind each list column. */
static const smtpcodes_field list_fields[SMTPCODES_LIST_COLUMNS] = {
    [SMTPCODES_COLUMN_MATCH] = SMTPCODES_FIELD_MATCH,
    [SMTPCODES_COLUMN_COMMANDS] = SMTPCODES_FIELD_COMMANDS,
    [SMTPCODES_COLUMN_ENHANCED] = SMTPCODES_FIELD_ENHANCED,
    [SMTPCODES_COLUMN_SOURCES] = SMTPCODES_FIELD_SOURCES,
    [SMTPCODES_COLUMN_SAMPLES] = SMTPCODES_FIELD_SAMPLES,
    [SMTPCODES_COLUMN_NOT_SAMPLES] = SMTPCODES_FIELD_NOT_SAMPLES,
    [SMTPCODES_COLUMN_WHEN_CLASS] = SMTPCODES_FIELD_WHEN_CLASS,
    [SMTPCODES_COLUMN_WHEN_REPLY] = SMTPCODES_FIELD_WHEN_REPLY,
    [SMTPCODES_COLUMN_WHEN_ENHANCED] = SMTPCODES_FIELD_WHEN_ENHANCED,
    [SMTPCODES_COLUMN_WHEN_TOKEN] = SMTPCODES_FIELD_WHEN_TOKEN,
    [SMTPCODES_COLUMN_WHEN_WORDING] = SMTPCODES_FIELD_WHEN_WORDING,
    [SMTPCODES_COLUMN_WHEN_COMMANDS] = SMTPCODES_FIELD_WHEN_COMMANDS,
    [SMTPCODES_COLUMN_WHEN_PROVIDER] = SMTPCODES_FIELD_WHEN_PROVIDER,
};

/* The list of an entry in a column; null if it has none, or the column is left out. */
static const struct node *list_of(const struct tables *tables, const struct entry *entry,
                                  unsigned column)
{
    return tables_have(tables, list_fields[column])
               ? given_list(entry, (enum smtpcodes_list_column)column)
               : NULL;
}

static void make_rows(struct tables *tables, const struct catalogue *catalogue, struct arena *arena)
{
    tables->record_count = catalogue->entry_count + catalogue->context_count;
    tables->rows = arena_take_array(arena, tables->record_count, sizeof(const struct entry *));
    tables->records = arena_take_array(arena, tables->record_count, sizeof *tables->records);
    size_t context = catalogue->entry_count;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        tables->rows[i] = entry;
        tables->records[i].context_count = (uint8_t)entry->context_count;
        for (size_t j = 0; j < entry->context_count; j++, context++) {
            tables->rows[context] = &entry->contexts[j];
        }
    }
}

/* Adds a string; the result is its number in the pool plus one, until strings have offsets. */
static uint32_t add_string(struct tables *tables, const char *text)
{
    if (text[0] == '\0')
        return NO_STRING;
    return (uint32_t)(pool_add(&tables->pool, text, strlen(text)) + 1);
}

static uint32_t offset_of(const struct tables *tables, uint32_t number)
{
    return number == NO_STRING ? 0 : tables->pool.strings[number - 1].offset;
}

/* The string of an entry in a column. */
static const char *cell_text(const struct entry *entry, unsigned column)
{
    const struct node *node = entry->fields[string_fields[column].entry];
    if (column == SMTPCODES_COLUMN_KEY)
        return entry->key;
    return node == NULL ? "" : node->text;
}

static void add_table_column(struct tables *tables, enum smtpcodes_column column)
{
    tables->columns[column] = (uint8_t)++tables->column_count;
}

static bool has_lists(const struct tables *tables, const struct entry *entry)
{
    for (unsigned column = 0; column < SMTPCODES_LIST_COLUMNS; column++) {
        if (list_of(tables, entry, column) != NULL)
            return true;
    }
    return false;
}

/* Finds out which columns there are. */
static void make_columns(struct tables *tables, const struct catalogue *catalogue,
                         struct arena *arena)
{
    for (unsigned column = 0; column < SMTPCODES_STRING_COLUMNS; column++) {
        if (tables_have(tables, string_fields[column].field))
            add_table_column(tables, (enum smtpcodes_column)column);
    }
    for (size_t i = 0; i < tables->record_count && tables->columns[SMTPCODES_COLUMN_LISTS] == 0;
         i++) {
        if (has_lists(tables, tables->rows[i]))
            add_table_column(tables, SMTPCODES_COLUMN_LISTS);
    }
    if (catalogue->context_count != 0)
        add_table_column(tables, SMTPCODES_COLUMN_RELATED);
    if (tables->file_count != 0)
        add_table_column(tables, SMTPCODES_COLUMN_PLACE);
    tables->cells = arena_take_array(arena, tables->record_count * tables->column_count + 1,
                                     sizeof *tables->cells);
}

/* The cell of a row in a column that there is. */
static uint32_t *cell_of(const struct tables *tables, size_t row, unsigned column)
{
    return &tables->cells[row * tables->column_count + tables->columns[column] - 1];
}

/* Says which contexts belong to which entry. */
static void relate_rows(struct tables *tables, const struct catalogue *catalogue)
{
    size_t context = catalogue->entry_count;
    for (size_t i = 0; i < catalogue->entry_count && catalogue->context_count != 0; i++) {
        *cell_of(tables, i, SMTPCODES_COLUMN_RELATED) = (uint32_t)context;
        for (size_t j = 0; j < catalogue->entries[i].context_count; j++, context++)
            *cell_of(tables, context, SMTPCODES_COLUMN_RELATED) = (uint32_t)i;
    }
}

/* Says where the rows and the rules stand. */
static void fill_places(struct tables *tables, const struct catalogue *catalogue)
{
    if (tables->file_count == 0)
        return;
    for (size_t i = 0; i < tables->record_count; i++)
        *cell_of(tables, i, SMTPCODES_COLUMN_PLACE) = place_of_entry(tables, tables->rows[i]);
    for (size_t i = 0; i < catalogue->rule_count; i++)
        tables->rules[i].place = place_of_rule(tables, &catalogue->rules[i]);
}

/* Adds the string of one row in one column, if there is that column. */
static void add_cell(struct tables *tables, size_t row, unsigned column)
{
    if (tables->columns[column] != 0)
        *cell_of(tables, row, column) = add_string(tables, cell_text(tables->rows[row], column));
}

static void add_column(struct tables *tables, unsigned column)
{
    for (size_t i = 0; i < tables->record_count; i++)
        add_cell(tables, i, column);
}

void list_table_add(struct list_table *lists, uint32_t item)
{
    if (lists->count == lists->capacity) {
        size_t capacity = lists->capacity == 0 ? 1024 : 2 * lists->capacity;
        uint32_t *items = capacity > SIZE_MAX / sizeof *items
                              ? NULL
                              : realloc(lists->items, capacity * sizeof *items);
        if (items == NULL)
            out_of_memory();
        lists->items = items;
        lists->capacity = capacity;
    }
    lists->items[lists->count++] = item;
}

/* Lists that were written before, by content: open addressing, at most half full. */
struct list_index {
    uint32_t *offsets; /* 0: free */
    size_t size;       /* a power of two */
};

static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length)
{
    /* FNV-1a, 64 bits. */
    const unsigned char *at = bytes;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ at[i]) * UINT64_C(0x100000001b3);
    return hash;
}

static const uint64_t hash_start = UINT64_C(0xcbf29ce484222325);

/* Keeps the numbers that were just written at `start`, or takes them back if they stand before. */
static uint32_t keep_run(struct list_table *lists, struct list_index *index, size_t start)
{
    size_t size = (lists->count - start) * sizeof *lists->items;
    const uint32_t *list = lists->items + start;
    if (size == 0)
        return 0;
    size_t slot = (size_t)hash_bytes(hash_start, list, size) & (index->size - 1);
    for (; index->offsets[slot] != 0; slot = (slot + 1) & (index->size - 1)) {
        const uint32_t *other = lists->items + index->offsets[slot];
        if (index->offsets[slot] + (size_t)(lists->count - start) <= start &&
            memcmp(other, list, size) == 0) {
            lists->count = start;
            return index->offsets[slot];
        }
    }
    index->offsets[slot] = (uint32_t)start;
    return (uint32_t)start;
}

/* One list column of one row: first its strings go into the pool, later it goes into the table. */
static const char *item_text(const struct node *item)
{
    const struct node *reply = sample_reply(item);
    return reply == NULL ? "" : reply->text;
}

static void add_list_strings(struct tables *tables, const struct node *list)
{
    if (list == NULL)
        return;
    for (const struct node *item = list->first; item != NULL; item = item->next)
        add_string(tables, item_text(item));
}

/* Writes a list whose strings were added to the pool from `number` on. */
static void add_list(struct tables *tables, const struct node *list, size_t *number)
{
    list_table_add(&tables->lists, (uint32_t)list->count);
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        uint32_t string = item_text(item)[0] == '\0' ? NO_STRING : (uint32_t)++ * number;
        list_table_add(&tables->lists, offset_of(tables, string));
    }
}

static uint32_t write_list(struct tables *tables, struct list_index *index, const struct node *list,
                           size_t *number)
{
    if (list == NULL)
        return 0;
    size_t start = tables->lists.count;
    add_list(tables, list, number);
    return keep_run(&tables->lists, index, start);
}

static void add_lists(struct tables *tables)
{
    for (size_t i = 0; i < tables->record_count; i++) {
        for (unsigned column = 0; column < SMTPCODES_LIST_COLUMNS; column++)
            add_list_strings(tables, list_of(tables, tables->rows[i], column));
    }
}

static void write_rule_lists(struct tables *tables, const struct catalogue *catalogue,
                             size_t rule_number, size_t *number)
{
    struct list_table *lists = &tables->lists;
    const struct judgement_rule *rule = &catalogue->rules[rule_number];
    smtpcodes_rule_row *row = &tables->rules[rule_number];
    uint32_t starts[SMTPCODES_LIST_COLUMNS];
    size_t count = 0;
    for (unsigned column = 0; column < SMTPCODES_LIST_COLUMNS; column++) {
        const struct node *list = rule_list(rule, column);
        if (list == NULL)
            continue;
        starts[count++] = (uint32_t)lists->count;
        add_list(tables, list, number);
        row->list_columns = (uint16_t)(row->list_columns | 1U << column);
    }
    row->lists = (uint32_t)lists->count;
    for (size_t i = 0; i < count; i++)
        list_table_add(lists, starts[i]);
}

/* Writes the lists, whose strings were added to the pool one after the other from `number` on. */
static void write_lists(struct tables *tables, const struct catalogue *catalogue,
                        struct arena *arena, size_t number)
{
    struct list_index index = {.size = 64};
    while (index.size < 2 * tables->record_count * (SMTPCODES_LIST_COLUMNS + 1))
        index.size *= 2;
    index.offsets = arena_take_array(arena, index.size, sizeof *index.offsets);
    list_table_add(&tables->lists, 0); /* so that no list is at offset 0 */
    for (size_t i = 0; i < tables->record_count; i++) {
        uint32_t starts[SMTPCODES_LIST_COLUMNS];
        size_t count = 0;
        smtpcodes_record *record = &tables->records[i];
        for (unsigned column = 0; column < SMTPCODES_LIST_COLUMNS; column++) {
            const struct node *list = list_of(tables, tables->rows[i], column);
            if (list == NULL)
                continue;
            starts[count++] = write_list(tables, &index, list, &number);
            record->list_columns = (uint16_t)(record->list_columns | 1U << column);
        }
        size_t start = tables->lists.count;
        for (size_t j = 0; j < count; j++)
            list_table_add(&tables->lists, starts[j]);
        if (count != 0)
            *cell_of(tables, i, SMTPCODES_COLUMN_LISTS) = keep_run(&tables->lists, &index, start);
    }
    for (size_t i = 0; i < catalogue->rule_count; i++)
        write_rule_lists(tables, catalogue, i, &number);
}

/* The bits of the first digits for which an entry or a context holds, if it asks for any. */
static unsigned class_flags(const struct entry *entry)
{
    const struct node *list = entry->when[WHEN_CLASS];
    unsigned flags = 0;
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next)
        flags |= 1U << (SMTPCODES_FLAG_CLASS_SHIFT + (unsigned)(item->text[0] - '0'));
    return flags;
}

static void fill_record(const struct entry *entry, smtpcodes_record *record)
{
    record->number = entry->number;
    record->provider = (uint16_t)entry->provider;
    record->layer = (uint8_t)entry->layer;
    record->kind = (uint8_t)entry->kind;
    record->category = (uint8_t)entry->category;
    record->blame = (uint8_t)entry->blame;
    record->disposition = (uint8_t)entry->disposition;
    record->status = (uint8_t)entry->status;
    record->flags = (uint8_t)(class_flags(entry) | (entry->suppress ? SMTPCODES_FLAG_SUPPRESS : 0) |
                              (entry->low_confidence ? SMTPCODES_FLAG_LOW_CONFIDENCE : 0) |
                              (entry->form == CODE_TOKEN || entry->form == CODE_PATTERN
                                   ? SMTPCODES_FLAG_TOKEN_CODE
                                   : 0));
}

static void make_replies(struct tables *tables, const struct catalogue *catalogue,
                         struct arena *arena)
{
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        tables->kind_count[entry->kind]++;
        if (entry->kind == SMTPCODES_KIND_REPLY)
            tables->reply_count = entry->number + 1;
    }
    tables->replies = arena_take_array(arena, tables->reply_count, sizeof *tables->replies);
    uint8_t places[SMTPCODES_REPLY_CLASSES] = {0};
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (entry->kind != SMTPCODES_KIND_REPLY)
            continue;
        unsigned first_digit = entry->number / 100;
        if (places[first_digit]++ == 0)
            tables->reply_records[first_digit] = (uint16_t)i;
        tables->replies[entry->number] = places[first_digit];
    }
}

static uint64_t hash_string(uint64_t hash, const char *text)
{
    return hash_bytes(hash, text, strlen(text) + 1);
}

static uint64_t hash_row(uint64_t hash, const struct tables *tables, const struct entry *entry)
{
    for (unsigned column = 0; column < SMTPCODES_STRING_COLUMNS; column++) {
        hash = hash_string(hash, tables->columns[column] == 0 ? "" : cell_text(entry, column));
    }
    for (unsigned column = 0; column < SMTPCODES_LIST_COLUMNS; column++) {
        const struct node *list = list_of(tables, entry, column);
        for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
             item = item->next)
            hash = hash_string(hash, item_text(item));
        hash = hash_string(hash, "");
    }
    const unsigned char judgement[] = {(unsigned char)entry->kind,
                                       (unsigned char)entry->blame,
                                       (unsigned char)entry->disposition,
                                       (unsigned char)entry->status,
                                       entry->suppress,
                                       entry->low_confidence};
    return hash_bytes(hash, judgement, sizeof judgement);
}

/* Everything that stands in a node. They nest no deeper than NESTING_LIMIT. */
static uint64_t hash_node(uint64_t hash, const struct node *node)
{
    if (node->type == NODE_SCALAR)
        return hash_string(hash, node->text);
    for (const struct node *item = node->first; item != NULL; item = item->next) {
        hash = hash_string(hash, item->key == NULL ? "" : item->key->text);
        hash = hash_node(hash, item);
    }
    return hash_string(hash, "");
}

/* A hash of what the catalogue says, not of how the tables lay it out. */
static const char *hash_content(const struct tables *tables, const struct catalogue *catalogue,
                                struct arena *arena)
{
    uint64_t hash = hash_string(hash_start, catalogue->name);
    hash = hash_string(hash, catalogue->title);
    for (size_t i = 0; i < tables->record_count; i++) {
        const struct entry *entry = tables->rows[i];
        hash = hash_row(hash, tables, entry);
        if (entry->category != 0) {
            hash = hash_string(hash, catalogue->categories[entry->category].name->text);
            hash = hash_string(hash, catalogue->categories[entry->category].title);
        }
    }
    for (size_t i = 1; i <= catalogue->provider_count; i++)
        hash = hash_node(hash_string(hash, catalogue->providers[i].name->text),
                         catalogue->providers[i].node);
    for (size_t i = 0; i < catalogue->rule_count; i++)
        hash = hash_node(hash, catalogue->rules[i].node);
    return arena_format(arena, "%016" PRIx64, hash);
}

static void give_offsets(struct tables *tables, const struct catalogue *catalogue)
{
    for (size_t i = 0; i < tables->record_count; i++) {
        for (unsigned column = 0; column < SMTPCODES_STRING_COLUMNS; column++) {
            if (tables->columns[column] != 0)
                *cell_of(tables, i, column) = offset_of(tables, *cell_of(tables, i, column));
        }
    }
    for (size_t i = 0; i < tables->category_count; i++) {
        tables->categories[i].name = offset_of(tables, tables->categories[i].name);
        tables->categories[i].title = offset_of(tables, tables->categories[i].title);
    }
    for (size_t i = 0; i < tables->provider_count; i++) {
        tables->providers[i].name = offset_of(tables, tables->providers[i].name);
        tables->providers[i].title = offset_of(tables, tables->providers[i].title);
    }
    for (size_t i = 0; i < catalogue->placeholder_count; i++) {
        smtpcodes_placeholder_row *row = &tables->placeholders[i];
        row->name = offset_of(tables, row->name);
        row->description = offset_of(tables, row->description);
        row->example = offset_of(tables, row->example);
    }
    for (size_t i = 0; i < catalogue->rule_count; i++)
        tables->rules[i].name = offset_of(tables, tables->rules[i].name);
    for (size_t i = 0; i < tables->file_count; i++)
        tables->files[i].name = offset_of(tables, tables->files[i].name);
    for (size_t i = 0; i < tables->key_count; i++)
        tables->keys[i].string = offset_of(tables, tables->keys[i].string);
    tables->name = offset_of(tables, tables->name);
    tables->title = offset_of(tables, tables->title);
    tables->content_hash = offset_of(tables, tables->content_hash);
}

/* The keys of the indexes. */
static void add_keys(struct tables *tables, struct arena *arena)
{
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++)
        tables->key_count += tables->indexes[i].count;
    tables->keys = arena_take_array(arena, tables->key_count + 1, sizeof *tables->keys);
    smtpcodes_key *key = tables->keys;
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        for (size_t j = 0; j < tables->indexes[i].count; j++, key++) {
            key->string = add_string(tables, tables->indexes[i].texts[j]);
            key->value = tables->indexes[i].values[j];
        }
    }
}

static void add_providers(struct tables *tables, const struct catalogue *catalogue,
                          struct arena *arena)
{
    tables->provider_count = catalogue->provider_count + 1;
    tables->providers = arena_take_array(arena, tables->provider_count, sizeof *tables->providers);
    for (size_t i = 1; i < tables->provider_count; i++) {
        const struct provider *provider = &catalogue->providers[i];
        const struct node *title = provider->fields[PROVIDER_TITLE];
        tables->providers[i].name = add_string(tables, provider->name->text);
        tables->providers[i].title = add_string(tables, title == NULL ? "" : title->text);
        tables->providers[i].parent = (uint32_t)provider->parent;
    }
}

static void add_placeholders(struct tables *tables, const struct catalogue *catalogue,
                             bool described, struct arena *arena)
{
    tables->placeholders =
        arena_take_array(arena, catalogue->placeholder_count + 1, sizeof *tables->placeholders);
    for (size_t i = 0; i < catalogue->placeholder_count; i++) {
        const struct placeholder *placeholder = &catalogue->placeholders[i];
        const struct node *description =
            find_value(placeholder->node, placeholder_table.fields[PLACEHOLDER_DESCRIPTION].name);
        const struct node *example =
            find_value(placeholder->node, placeholder_table.fields[PLACEHOLDER_EXAMPLE].name);
        tables->placeholders[i] = (smtpcodes_placeholder_row){
            .name = add_string(tables, placeholder->name->text),
            .description =
                add_string(tables, description == NULL || !described ? "" : description->text),
            .example = add_string(tables, example == NULL || !described ? "" : example->text),
            .kind = (uint32_t)placeholder->kind};
    }
}

/* Adds every string; gives the number of the first one of the lists. */
static size_t add_strings(struct tables *tables, const struct catalogue *catalogue,
                          const struct selection *selection, struct arena *arena)
{
    /* Look-ups touch keys and names alone: they come first, close together. */
    add_keys(tables, arena);
    add_column(tables, SMTPCODES_COLUMN_KEY);
    add_column(tables, SMTPCODES_COLUMN_CODE);
    add_column(tables, SMTPCODES_COLUMN_NAME);
    tables->name = add_string(tables, catalogue->name);
    tables->title = add_string(tables, catalogue->title);
    tables->content_hash = add_string(tables, hash_content(tables, catalogue, arena));
    for (size_t i = 1; i < tables->category_count; i++) {
        tables->categories[i].name = add_string(tables, catalogue->categories[i].name->text);
        tables->categories[i].title = add_string(tables, catalogue->categories[i].title);
        tables->categories[i].blame = (uint8_t)catalogue->categories[i].blame;
        tables->categories[i].suppress = catalogue->categories[i].suppress;
    }
    add_providers(tables, catalogue, arena);
    add_placeholders(tables, catalogue, selection->placeholders, arena);
    make_rule_rows(tables, catalogue, arena);
    for (size_t i = 0; i < catalogue->rule_count; i++)
        tables->rules[i].name = add_string(tables, catalogue->rules[i].fields[RULE_NAME]->text);
    for (size_t i = 0; i < tables->file_count; i++)
        tables->files[i].name = add_string(tables, file_name(catalogue->sources[i]));
    for (size_t i = 0; i < tables->record_count; i++) {
        for (unsigned column = SMTPCODES_COLUMN_TEXT; column < SMTPCODES_STRING_COLUMNS; column++)
            add_cell(tables, i, column);
    }
    size_t first = tables->pool.count;
    add_lists(tables);
    for (size_t i = 0; i < catalogue->rule_count; i++) {
        for (unsigned column = 0; column < SMTPCODES_LIST_COLUMNS; column++)
            add_list_strings(tables, rule_list(&catalogue->rules[i], column));
    }
    return first;
}

/* Collects the wordings; the letters of parts of words become strings. */
static void add_patterns(struct tables *tables, struct pattern_set *set,
                         const struct catalogue *catalogue, struct arena *arena)
{
    collect_patterns(set, tables, catalogue, arena);
    set->letters = arena_take_array(arena, set->count + 1, sizeof *set->letters);
    for (size_t i = 0; i < set->count; i++) {
        if (set->segments[i].form == SMTPCODES_FORM_END ||
            set->segments[i].form == SMTPCODES_FORM_INSIDE)
            set->letters[i] = add_string(tables, set->segments[i].text);
    }
}

static void make_automaton(struct tables *tables, struct pattern_set *set, struct arena *arena)
{
    for (size_t i = 0; i < set->count; i++)
        set->letters[i] = offset_of(tables, set->letters[i]);
    automaton_make(&tables->automaton, set);
    tables->pattern_count = set->count;
    tables->patterns = arena_take_array(arena, set->count + 1, sizeof *tables->patterns);
    if (set->count != 0)
        memcpy(tables->patterns, set->rows, set->count * sizeof *tables->patterns);
}

bool tables_make(struct tables *tables, const struct catalogue *catalogue,
                 const struct selection *selection, struct arena *arena,
                 struct diagnostics *diagnostics)
{
    *tables = (struct tables){.fields = selection->fields};
    make_rows(tables, catalogue, arena);
    if (selection->places)
        make_files(tables, catalogue, arena);
    make_columns(tables, catalogue, arena);
    relate_rows(tables, catalogue);
    make_indexes(tables, catalogue, arena);
    tables->category_count = catalogue->category_count + 1;
    tables->categories =
        arena_take_array(arena, tables->category_count, sizeof *tables->categories);
    struct pattern_set patterns = {0};
    if (selection->verdict)
        add_patterns(tables, &patterns, catalogue, arena);
    size_t first_of_lists = add_strings(tables, catalogue, selection, arena);
    if (!pool_arrange(&tables->pool)) {
        pattern_set_release(&patterns);
        report_file(diagnostics, catalogue->sources[0]->path,
                    "the texts of this catalogue exceed 4 GiB");
        return false;
    }
    if (selection->verdict)
        make_automaton(tables, &patterns, arena);
    pattern_set_release(&patterns);
    give_offsets(tables, catalogue);
    fill_places(tables, catalogue);
    write_lists(tables, catalogue, arena, first_of_lists);
    for (size_t i = 0; i < tables->record_count; i++)
        fill_record(tables->rows[i], &tables->records[i]);
    make_replies(tables, catalogue, arena);
    return true;
}

void tables_release(struct tables *tables)
{
    pool_release(&tables->pool);
    free(tables->lists.items);
    free(tables->groups.items);
    automaton_release(&tables->automaton);
}
