/* SPDX-License-Identifier: MIT */
/* PREFIX_tables.c: everything that a look-up reads. */
#include <inttypes.h>
#include <string.h>

#include "emit.h"

/* A literal longer than this is written as single characters: no compiler must take more. */
enum { LITERAL_LIMIT = 4000 };

static void emit_string_value(struct buffer *out, const struct pooled_string *string)
{
    enum { LINE = 80 };
    if (string->length > LITERAL_LIMIT) {
        buffer_print(out, "\n        {");
        for (size_t i = 0; i <= string->length; i++)
            buffer_print(out, "'\\%03o'%s", (unsigned)(unsigned char)string->text[i],
                         i == string->length ? "}" : (i % 12 == 11 ? ",\n         " : ", "));
        return;
    }
    for (size_t at = 0; at < string->length; at += LINE) {
        size_t length = string->length - at < LINE ? string->length - at : LINE;
        buffer_print(out, "\n        ");
        emit_literal(out, string->text + at, length);
    }
}

/* How many NULs stand behind the strings: as many as the longest key has, and one more. */
static uint32_t count_nuls(const struct emission *emission)
{
    const struct perfect_hash *hashes = emission->hashes->hashes;
    uint32_t longest = 0;
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        if (hashes[i].longest > longest)
            longest = hashes[i].longest;
    }
    return longest + 1;
}

/* The pool is a struct of arrays: no padding, each string readable, any length allowed. */
static void emit_strings(const struct emission *emission, struct buffer *out)
{
    const struct string_pool *pool = &emission->tables->pool;
    buffer_print(out, "static const struct {\n    char s0[1];\n");
    for (size_t i = 0; i < pool->count; i++) {
        const struct pooled_string *string = &pool->strings[i];
        if (string->host == i && string->length != 0)
            buffer_print(out, "    char s%" PRIu32 "[%zu];\n", string->offset, string->length + 1);
    }
    buffer_print(
        out, "    char padding[%" PRIu32 "]; /* so that a key may be compared with its end */\n",
        count_nuls(emission));
    buffer_print(out, "} %s_strings = {\n    \"\"", emission->prefix);
    for (size_t i = 0; i < pool->count; i++) {
        const struct pooled_string *string = &pool->strings[i];
        if (string->host != i || string->length == 0)
            continue;
        buffer_print(out, ",\n    /* %" PRIu32 " */", string->offset);
        emit_string_value(out, string);
    }
    buffer_print(out, ",\n    \"\"\n};\n\n");
}

static void emit_numbers(struct buffer *out, const uint32_t *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++)
        buffer_print(out, "%s%" PRIu32, i == 0 ? "\n    " : (i % 12 == 0 ? ",\n    " : ", "),
                     numbers[i]);
}

/* A table of numbers. */
static void emit_number_table(const struct emission *emission, const char *comment,
                              const char *name, const uint32_t *numbers, size_t count,
                              struct buffer *out)
{
    buffer_print(out, "/* %s */\nstatic const uint32_t %s_%s[] = {", comment, emission->prefix,
                 name);
    emit_numbers(out, numbers, count);
    buffer_print(out, "\n};\n\n");
}

static void emit_record(struct buffer *out, const struct entry *entry,
                        const smtpcodes_record *record)
{
    buffer_print(
        out, "    /* %s %s%s */\n    {%" PRIu32 ", 0x%x, %u, %u, %u, %u, %u, %u, %u, %u, %u}",
        entry->key, entry->fields[ENTRY_NAME]->text, entry->owner == NULL ? "" : ", in a context",
        record->number, record->list_columns, record->provider, record->context_count,
        record->layer, record->kind, record->category, record->blame, record->disposition,
        record->status, record->flags);
}

static void emit_records(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out, "static const smtpcodes_record %s_records[] = {", emission->prefix);
    for (size_t i = 0; i < tables->record_count; i++) {
        buffer_print(out, "%s\n", i == 0 ? "" : ",");
        emit_record(out, tables->rows[i], &tables->records[i]);
    }
    buffer_print(out, "\n};\n\n");
}

/* A line for each record, as long as it may be: the numbers of a row belong together. */
static void emit_cells(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out, "/* Of each record, what stands in its columns. */\n");
    buffer_print(out, "static const uint32_t %s_cells[] = {", emission->prefix);
    for (size_t i = 0; i < tables->record_count * tables->column_count; i++)
        buffer_print(out, "%s%" PRIu32,
                     i % tables->column_count != 0 ? ", " : (i == 0 ? "\n    " : ",\n    "),
                     tables->cells[i]);
    buffer_print(out, "\n};\n\n");
}

static void emit_categories(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out, "static const smtpcodes_category %s_categories[] = {", emission->prefix);
    for (size_t i = 0; i < tables->category_count; i++)
        buffer_print(out, "%s\n    {%" PRIu32 ", %" PRIu32 ", 0x%" PRIx64 ", %u, %u} /* %s */",
                     i == 0 ? "" : ",", tables->categories[i].name, tables->categories[i].title,
                     tables->categories[i].rules, tables->categories[i].blame,
                     tables->categories[i].suppress,
                     i == 0 ? "none" : emission->catalogue->categories[i].name->text);
    buffer_print(out, "\n};\n\n");
}

static void emit_replies(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out,
                 "/* Of each number, which reply code with its first digit it is, from 1. */\n");
    buffer_print(out, "static const uint8_t %s_replies[] = {", emission->prefix);
    for (size_t i = 0; i < tables->reply_count; i++) {
        if (i % 10 == 0)
            buffer_print(out, "%s\n    /* %3zu */ ", i == 0 ? "" : ",", i);
        buffer_print(out, "%s%u", i % 10 == 0 ? "" : ", ", tables->replies[i]);
    }
    buffer_print(out, "\n};\n\n");
}

/* The parts of a large index, and gperf's numbers for them. */
static void emit_parts(const struct emission *emission, const struct perfect_hash *hash,
                       struct buffer *out)
{
    if (hash->parts == NULL)
        return;
    buffer_print(out, "static const smtpcodes_part %s_parts_%s[] = {", emission->prefix,
                 hash->what);
    for (size_t i = 0; i < hash->part_count; i++) {
        const smtpcodes_part *part = &hash->parts[i];
        buffer_print(out, "%s{%" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %u, %u, %u}",
                     i == 0 ? "\n    " : ",\n    ", part->first_slot, part->slot_count,
                     part->numbers, part->positions, part->low, part->range);
    }
    buffer_print(out, "\n};\n\nstatic const uint16_t %s_numbers_%s[] = {", emission->prefix,
                 hash->what);
    for (size_t i = 0; i < hash->number_count; i++)
        buffer_print(out, "%s%u", i == 0 ? "\n    " : (i % 16 == 0 ? ",\n    " : ", "),
                     hash->numbers[i]);
    buffer_print(out, "\n};\n\n");
}

static void emit_hash(const struct emission *emission, const struct perfect_hash *hash,
                      struct buffer *out)
{
    if (hash->function == NULL)
        return;
    emit_parts(emission, hash, out);
    buffer_print(out, "/* %s: %zu keys in %zu slots. */\n%s\n", hash->what, hash->key_count,
                 hash->slot_count, hash->function);
}

/* One function for all indexes: one pointer to relocate. */
static void emit_dispatcher(const struct emission *emission, struct buffer *out)
{
    const struct perfect_hashes *hashes = emission->hashes;
    buffer_print(out,
                 "static unsigned %s_hash(unsigned index, const char *str, size_t len)\n{\n"
                 "    (void)str;\n    (void)len;\n    switch (index) {\n",
                 emission->prefix);
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        if (hashes->hashes[i].function != NULL)
            buffer_print(out, "    case %zu:\n        return %s_hash_%s(str, len);\n", i,
                         emission->prefix, hashes->hashes[i].what);
    }
    buffer_print(out, "    default:\n        return ~0U;\n    }\n}\n\n");
}

static size_t count_slots(const struct perfect_hashes *hashes)
{
    size_t count = 0;
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++)
        count += hashes->hashes[i].slot_count;
    return count;
}

/* Whether no number of a key needs more than 16 bits. */
static bool has_small_slots(const struct perfect_hashes *hashes)
{
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        if (hashes->hashes[i].key_count > UINT16_MAX)
            return false;
    }
    return true;
}

static void emit_slots(const struct emission *emission, struct buffer *out)
{
    const struct perfect_hashes *hashes = emission->hashes;
    const bool small = has_small_slots(hashes);
    buffer_print(out,
                 "/* Of each slot, the number of its key in its index plus one. */\n"
                 "static const %s %s_%s[] = {",
                 small ? "uint16_t" : "uint32_t", emission->prefix,
                 small ? "slots" : "large_slots");
    bool any = false;
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        const struct perfect_hash *hash = &hashes->hashes[i];
        if (hash->slot_count == 0)
            continue;
        buffer_print(out, "%s\n    /* %s */", any ? "," : "", hash->what);
        emit_numbers(out, hash->slots, hash->slot_count);
        any = true;
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_keys(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    const smtpcodes_key *key = tables->keys;
    bool any = false;
    buffer_print(out,
                 "/* Of each key, its string and what it leads to. */\n"
                 "static const smtpcodes_key %s_keys[] = {",
                 emission->prefix);
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        for (size_t j = 0; j < tables->indexes[i].count; j++, key++) {
            buffer_print(out, "%s\n    {%" PRIu32 ", %" PRIu32 "}", any ? "," : "", key->string,
                         key->value);
            any = true;
        }
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_indexes(const struct emission *emission, struct buffer *out)
{
    const struct perfect_hashes *hashes = emission->hashes;
    size_t slots = 0;
    size_t keys = 0;
    buffer_print(out,
                 "/* Of each index: first slot, slots, first key, shortest and longest key. */\n"
                 "static const smtpcodes_index %s_indexes[] = {",
                 emission->prefix);
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        const struct perfect_hash *hash = &hashes->hashes[i];
        buffer_print(out, "%s\n    {%zu, %zu, %zu, %" PRIu32 ", %" PRIu32 "} /* %s */",
                     i == 0 ? "" : ",", slots, hash->slot_count, keys, hash->shortest,
                     hash->longest, hash->what);
        slots += hash->slot_count;
        keys += emission->tables->indexes[i].count;
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_providers(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out, "static const smtpcodes_provider %s_providers[] = {", emission->prefix);
    for (size_t i = 0; i < tables->provider_count; i++)
        buffer_print(out, "%s\n    {%" PRIu32 ", %" PRIu32 ", %" PRIu32 "} /* %s */",
                     i == 0 ? "" : ",", tables->providers[i].name, tables->providers[i].title,
                     tables->providers[i].parent,
                     i == 0 ? "none" : emission->catalogue->providers[i].name->text);
    buffer_print(out, "\n};\n\n");
}

static void emit_placeholders(const struct emission *emission, struct buffer *out)
{
    const struct catalogue *catalogue = emission->catalogue;
    buffer_print(out, "static const smtpcodes_placeholder_row %s_placeholders[] = {",
                 emission->prefix);
    for (size_t i = 0; i < catalogue->placeholder_count; i++) {
        const smtpcodes_placeholder_row *row = &emission->tables->placeholders[i];
        buffer_print(out, "%s\n    {%" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 "} /* %s */",
                     i == 0 ? "" : ",", row->name, row->description, row->example, row->kind,
                     catalogue->placeholders[i].name->text);
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_pieces(const struct emission *emission, struct buffer *out)
{
    const struct automaton *automaton = &emission->tables->automaton;
    buffer_print(out,
                 "/* %zu words, %zu pieces in %zu places: letters, piece before, number. */\n"
                 "static const smtpcodes_piece %s_pieces[] = {",
                 automaton->word_count, automaton->pieces.used, automaton->pieces.count,
                 emission->prefix);
    for (size_t i = 0; i < automaton->pieces.count; i++) {
        const smtpcodes_piece *piece = &automaton->pieces.pieces[i];
        buffer_print(out, "%s{0x%" PRIx64 ", %" PRIu32 ", %" PRIu32 "}",
                     i == 0 ? "\n    " : (i % 3 == 0 ? ",\n    " : ", "), piece->letters,
                     piece->before, piece->number);
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_piece_moves(const struct emission *emission, struct buffer *out)
{
    const struct piece_table *pieces = &emission->tables->automaton.pieces;
    buffer_print(out, "static const uint16_t %s_piece_moves[] = {", emission->prefix);
    for (size_t i = 0; i < pieces->group_count; i++)
        buffer_print(out, "%s%u", i == 0 ? "\n    " : (i % 16 == 0 ? ",\n    " : ", "),
                     pieces->moves[i]);
    buffer_print(out, "\n};\n\n");
}

static void emit_letters(const struct emission *emission, struct buffer *out)
{
    const struct automaton *automaton = &emission->tables->automaton;
    buffer_print(out,
                 "/* The letters that tokens start with: letter and base, output. */\n"
                 "static const smtpcodes_letter %s_letters[] = {",
                 emission->prefix);
    for (size_t i = 0; i < automaton->letter_count; i++) {
        const smtpcodes_letter *letter = &automaton->letters[i];
        buffer_print(out, "%s{0x%" PRIx32 ", %" PRIu32 "}",
                     i == 0 ? "\n    " : (i % 5 == 0 ? ",\n    " : ", "), letter->base,
                     letter->output);
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_starts(const struct emission *emission, struct buffer *out)
{
    emit_number_table(emission, "Which first two letters a token may start with.", "starts",
                      emission->tables->automaton.starts, SMTPCODES_START_ROWS, out);
}

static void emit_states(const struct emission *emission, struct buffer *out)
{
    const struct automaton *automaton = &emission->tables->automaton;
    buffer_print(out,
                 "/* %zu states in %zu places: base, word. */\n"
                 "static const smtpcodes_state %s_states[] = {",
                 automaton->used_states, automaton->state_count, emission->prefix);
    for (size_t i = 0; i < automaton->state_count; i++)
        buffer_print(out, "%s{0x%" PRIx32 ", %" PRIu32 "}",
                     i == 0 ? "\n    " : (i % 5 == 0 ? ",\n    " : ", "), automaton->states[i].base,
                     automaton->states[i].word);
    buffer_print(out, "\n};\n\n");
}

static void emit_links(const struct emission *emission, struct buffer *out)
{
    const struct automaton *automaton = &emission->tables->automaton;
    buffer_print(out,
                 "/* Of each state: fail, output. */\n"
                 "static const smtpcodes_state_links %s_links[] = {",
                 emission->prefix);
    for (size_t i = 0; i < automaton->state_count; i++)
        buffer_print(out, "%s{%" PRIu32 ", %" PRIu32 "}",
                     i == 0 ? "\n    " : (i % 6 == 0 ? ",\n    " : ", "), automaton->links[i].fail,
                     automaton->links[i].output);
    buffer_print(out, "\n};\n\n");
}

static void emit_patterns(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out,
                 "/* Target, role, words, gap, flags. */\n"
                 "static const smtpcodes_pattern %s_patterns[] = {",
                 emission->prefix);
    for (size_t i = 0; i < tables->pattern_count; i++) {
        const smtpcodes_pattern *pattern = &tables->patterns[i];
        buffer_print(out, "%s{%" PRIu32 ", %u, %u, %u, %u}",
                     i == 0 ? "\n    " : (i % 5 == 0 ? ",\n    " : ", "), pattern->target,
                     pattern->role, pattern->words, pattern->gap, pattern->flags);
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_rules(const struct emission *emission, struct buffer *out)
{
    const struct catalogue *catalogue = emission->catalogue;
    buffer_print(out, "static const smtpcodes_rule_row %s_rules[] = {", emission->prefix);
    for (size_t i = 0; i < catalogue->rule_count; i++) {
        const smtpcodes_rule_row *rule = &emission->tables->rules[i];
        buffer_print(out,
                     "%s\n    {%" PRIu32 ", %" PRIu32 ", %" PRIu32
                     ", 0x%x, 0x%x, %u, %u, %u, %u, %u} /* %s */",
                     i == 0 ? "" : ",", rule->name, rule->place, rule->lists, rule->list_columns,
                     rule->evidence, rule->own_address, rule->category, rule->blame, rule->suppress,
                     rule->disposition, catalogue->rules[i].fields[RULE_NAME]->text);
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_files(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out,
                 "/* The files of the YAML: name, place of the first line. */\n"
                 "static const smtpcodes_file %s_files[] = {",
                 emission->prefix);
    for (size_t i = 0; i < tables->file_count; i++)
        buffer_print(out, "%s\n    {%" PRIu32 ", %" PRIu32 "}", i == 0 ? "" : ",",
                     tables->files[i].name, tables->files[i].first_line);
    buffer_print(out, "\n};\n\n");
}

/* ---- The catalogue ----------------------------------------------------------------------- */

static void emit_lists(const struct emission *emission, struct buffer *out)
{
    const struct list_table *lists = &emission->tables->lists;
    emit_number_table(emission,
                      "Each list: its length, then the offsets of its strings; and of each record, "
                      "where its lists start.",
                      "lists", lists->items, lists->count, out);
}

static void emit_groups(const struct emission *emission, struct buffer *out)
{
    const struct list_table *groups = &emission->tables->groups;
    emit_number_table(emission, "Records that share a code or a name: how many, then each.",
                      "groups", groups->items, groups->count, out);
}

static void emit_outputs(const struct emission *emission, struct buffer *out)
{
    const struct list_table *outputs = &emission->tables->automaton.outputs;
    emit_number_table(
        emission,
        "What ends in one place: first segments and tails; and what may follow a segment.",
        "outputs", outputs->items, outputs->count, out);
}

static void emit_hashes(const struct emission *emission, struct buffer *out)
{
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++)
        emit_hash(emission, &emission->hashes->hashes[i], out);
    emit_dispatcher(emission, out);
}

/* What the catalogue points to. A table without rows is left out: the pointer is null. */
struct part {
    const char *name;
    size_t count;
    void (*emit)(const struct emission *emission, struct buffer *out);
};

enum { PARTS = 23 };

/* Lists them in the order of struct smtpcodes_catalog. */
static void list_parts(const struct emission *emission, struct part parts[PARTS])
{
    const struct tables *tables = emission->tables;
    const struct automaton *automaton = &tables->automaton;
    const size_t slots = count_slots(emission->hashes);
    const struct part list[PARTS] = {
        {"lists", tables->lists.count, emit_lists},
        {"records", tables->record_count, emit_records},
        {"cells", tables->record_count * tables->column_count, emit_cells},
        {"categories", tables->category_count, emit_categories},
        {"providers", tables->provider_count, emit_providers},
        {"placeholders", emission->catalogue->placeholder_count, emit_placeholders},
        {"replies", tables->reply_count, emit_replies},
        {"hash", 1, emit_hashes},
        {"indexes", SMTPCODES_INDEX_COUNT, emit_indexes},
        {"slots", has_small_slots(emission->hashes) ? slots : 0, emit_slots},
        {"large_slots", has_small_slots(emission->hashes) ? 0 : slots, emit_slots},
        {"keys", tables->key_count, emit_keys},
        {"groups", tables->groups.count, emit_groups},
        {"pieces", automaton->pieces.count, emit_pieces},
        {"piece_moves", automaton->pieces.group_count, emit_piece_moves},
        {"letters", automaton->letter_count, emit_letters},
        {"starts", automaton->letter_count, emit_starts},
        {"states", automaton->state_count, emit_states},
        {"links", automaton->state_count, emit_links},
        {"outputs", automaton->state_count, emit_outputs},
        {"patterns", tables->pattern_count, emit_patterns},
        {"rules", emission->catalogue->rule_count, emit_rules},
        {"files", tables->file_count, emit_files},
    };
    memcpy(parts, list, sizeof list);
}

static void emit_small_numbers(struct buffer *out, const char *comment, const uint32_t *numbers,
                               size_t count)
{
    buffer_print(out, "    {");
    for (size_t i = 0; i < count; i++)
        buffer_print(out, "%s%" PRIu32, i == 0 ? "" : ", ", numbers[i]);
    buffer_print(out, "}, /* %s */\n", comment);
}

static void emit_rule_bits(const struct tables *tables, struct buffer *out)
{
    buffer_print(out, "    {");
    for (size_t i = 0; i < SMTPCODES_REPLY_CLASSES; i++)
        buffer_print(out, "%s0x%" PRIx64, i == 0 ? "" : ", ", tables->class_rules[i]);
    buffer_print(out, "}, /* rules of each first digit */\n    0x%" PRIx64 ", /* with words */\n",
                 tables->worded_rules);
}

static void emit_catalogue(const struct emission *emission, const struct part *parts,
                           struct buffer *out)
{
    const struct tables *tables = emission->tables;
    const char *prefix = emission->prefix;
    uint32_t columns[SMTPCODES_COLUMNS];
    uint32_t replies[SMTPCODES_REPLY_CLASSES];
    for (size_t i = 0; i < SMTPCODES_COLUMNS; i++)
        columns[i] = tables->columns[i];
    for (size_t i = 0; i < SMTPCODES_REPLY_CLASSES; i++)
        replies[i] = tables->reply_records[i];
    buffer_print(out, "const struct smtpcodes_catalog %s_catalogue = {\n", prefix);
    buffer_print(out,
                 "    SMTPCODES_MAGIC,\n    SMTPCODES_FORMAT,\n"
                 "    %" PRIu32 ", /* name */\n    %" PRIu32 ", /* title */\n"
                 "    %" PRIu32 ", /* content hash */\n    0x%" PRIx32 ", /* fields */\n"
                 "    %zu, /* entries */\n    %zu, /* records */\n",
                 tables->name, tables->title, tables->content_hash, tables->fields,
                 emission->catalogue->entry_count, tables->record_count);
    emit_small_numbers(out, "entries of each kind", tables->kind_count, SMTPCODES_KINDS);
    buffer_print(out,
                 "    %zu, /* reply numbers */\n"
                 "    %zu, /* categories, with none */\n    %zu, /* providers, with none */\n"
                 "    %zu, /* placeholders */\n    %zu, /* rules */\n    %zu, /* states */\n"
                 "    %zu, /* places of pieces */\n    %zu, /* their groups */\n"
                 "    %zu, /* files */\n    %zu, /* columns */\n",
                 tables->reply_count, tables->category_count, tables->provider_count,
                 emission->catalogue->placeholder_count, emission->catalogue->rule_count,
                 tables->automaton.state_count, tables->automaton.pieces.count,
                 tables->automaton.pieces.group_count, tables->file_count, tables->column_count);
    emit_small_numbers(out, "which of them is which", columns, SMTPCODES_COLUMNS);
    emit_small_numbers(out, "first record of each first digit", replies, SMTPCODES_REPLY_CLASSES);
    emit_rule_bits(tables, out);
    buffer_print(out, "    (const char *)&%s_strings", prefix);
    for (size_t i = 0; i < PARTS; i++) {
        if (parts[i].count == 0)
            buffer_print(out, ",\n    NULL /* %s */", parts[i].name);
        else
            buffer_print(out, ",\n    %s_%s", prefix, parts[i].name);
    }
    buffer_print(out, "\n};\n");
}

void emit_tables(const struct emission *emission, struct buffer *out)
{
    struct part parts[PARTS];
    list_parts(emission, parts);
    emit_banner(emission, out);
    buffer_print(out,
                 "/* The hash functions are by gperf %s. */\n"
                 "#include <stddef.h>\n"
                 "#include <stdint.h>\n\n"
                 "#include \"%s_codes.h\"\n"
                 "#include \"smtpcodes/catalog.h\"\n\n"
                 "#if SMTPCODES_FORMAT != %d\n"
                 "#error \"these tables have format %d: make them anew with the codesc that came "
                 "with these headers\"\n"
                 "#endif\n\n",
                 emission->hashes->gperf_version, emission->prefix, SMTPCODES_FORMAT,
                 SMTPCODES_FORMAT);
    emit_strings(emission, out);
    for (size_t i = 0; i < PARTS; i++) {
        if (parts[i].count != 0)
            parts[i].emit(emission, out);
    }
    emit_catalogue(emission, parts, out);
}
