/* SPDX-License-Identifier: MIT */
/* PREFIX_tables.c: everything that a look-up reads. */
#include <inttypes.h>

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
    buffer_print(out, "    char padding[%d]; /* so that a key may be compared with its end */\n",
                 SMTPCODES_KEY_LIMIT + 1);
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
    buffer_print(out, "%s\n};\n\n", count == 0 ? "0" : "");
}

static void emit_record(struct buffer *out, const struct entry *entry,
                        const smtpcodes_record *record)
{
    buffer_print(out, "    /* %s %s%s */\n    {{", entry->key, entry->fields[ENTRY_NAME]->text,
                 entry->owner == NULL ? "" : ", in a context");
    for (size_t i = 0; i < SMTPCODES_STRING_COLUMNS; i++)
        buffer_print(out, "%s%" PRIu32, i == 0 ? "" : ", ", record->strings[i]);
    buffer_print(out,
                 "},\n     %" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32
                 ", 0x%x, %u, %u, %u, %u, %u, %u, %u, %u, %u}",
                 record->lists, record->number, record->owner, record->first_context,
                 record->list_columns, record->provider, record->context_count, record->layer,
                 record->kind, record->category, record->blame, record->disposition, record->status,
                 record->flags);
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

static void emit_categories(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out, "static const smtpcodes_category %s_categories[] = {", emission->prefix);
    for (size_t i = 0; i < tables->category_count; i++)
        buffer_print(out, "%s\n    {%" PRIu32 ", %" PRIu32 ", %u, %u} /* %s */", i == 0 ? "" : ",",
                     tables->categories[i].name, tables->categories[i].title,
                     tables->categories[i].blame, tables->categories[i].suppress,
                     i == 0 ? "none" : emission->catalogue->categories[i].name->text);
    buffer_print(out, "\n};\n\n");
}

static void emit_replies(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out, "/* For each number, the record of the reply code plus one. */\n");
    buffer_print(out, "static const uint16_t %s_replies[] = {", emission->prefix);
    for (size_t i = 0; i < tables->reply_count; i++) {
        if (i % 10 == 0)
            buffer_print(out, "%s\n    /* %3zu */ ", i == 0 ? "" : ",", i);
        buffer_print(out, "%s%u", i % 10 == 0 ? "" : ", ", tables->replies[i]);
    }
    buffer_print(out, "%s\n};\n\n", tables->reply_count == 0 ? "0" : "");
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
static void emit_dispatcher(const struct emission *emission, const struct perfect_hashes *hashes,
                            struct buffer *out)
{
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

static void emit_slots(const struct emission *emission, const struct perfect_hashes *hashes,
                       struct buffer *out)
{
    buffer_print(out,
                 "/* Of each slot, the number of its key in its index plus one. */\n"
                 "static const uint32_t %s_slots[] = {",
                 emission->prefix);
    bool any = false;
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        const struct perfect_hash *hash = &hashes->hashes[i];
        if (hash->slot_count == 0)
            continue;
        buffer_print(out, "%s\n    /* %s */", any ? "," : "", hash->what);
        emit_numbers(out, hash->slots, hash->slot_count);
        any = true;
    }
    buffer_print(out, "%s\n};\n\n", any ? "" : "0");
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
    buffer_print(out, "%s\n};\n\n", any ? "" : "{0, 0}");
}

static void emit_indexes(const struct emission *emission, const struct perfect_hashes *hashes,
                         struct buffer *out)
{
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
    buffer_print(out, "%s\n};\n\n", catalogue->placeholder_count == 0 ? "{0, 0, 0, 0}" : "");
}

static void emit_letters(const struct emission *emission, struct buffer *out)
{
    const struct automaton *automaton = &emission->tables->automaton;
    buffer_print(out,
                 "/* The letters of %zu words, %zu in %zu places: letter and base, word. */\n"
                 "static const smtpcodes_letter %s_letters[] = {",
                 automaton->word_count, automaton->used_letters, automaton->letter_count,
                 emission->prefix);
    for (size_t i = 0; i < automaton->letter_count; i++) {
        const smtpcodes_letter *letter = &automaton->letters[i];
        buffer_print(out, "%s{0x%" PRIx32 ", 0x%" PRIx32 "}",
                     i == 0 ? "\n    " : (i % 5 == 0 ? ",\n    " : ", "), letter->base,
                     letter->word);
    }
    buffer_print(out, "%s\n};\n\n", automaton->letter_count == 0 ? "{0, 0}" : "");
}

static void emit_states(const struct emission *emission, struct buffer *out)
{
    const struct automaton *automaton = &emission->tables->automaton;
    buffer_print(out,
                 "/* %zu states in %zu places: base, word, fail, output. */\n"
                 "static const smtpcodes_state %s_states[] = {",
                 automaton->used_states, automaton->state_count, emission->prefix);
    for (size_t i = 0; i < automaton->state_count; i++) {
        const smtpcodes_state *state = &automaton->states[i];
        buffer_print(out, "%s{%" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 "}",
                     i == 0 ? "\n    " : (i % 4 == 0 ? ",\n    " : ", "), state->base, state->word,
                     state->fail, state->output);
    }
    buffer_print(out, "%s\n};\n\n", automaton->state_count == 0 ? "{0, 0, 0, 0}" : "");
}

static void emit_patterns(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    buffer_print(out,
                 "/* Target, previous, role, words, form, segment, is last, gap, is telling. */\n"
                 "static const smtpcodes_pattern %s_patterns[] = {",
                 emission->prefix);
    for (size_t i = 0; i < tables->pattern_count; i++) {
        const smtpcodes_pattern *pattern = &tables->patterns[i];
        buffer_print(out, "%s{%" PRIu32 ", %" PRIu32 ", %u, %u, %u, %u, %u, %u, %u, 0}",
                     i == 0 ? "\n    " : (i % 4 == 0 ? ",\n    " : ", "), pattern->target,
                     pattern->previous, pattern->role, pattern->words, pattern->form,
                     pattern->segment, pattern->is_last, pattern->gap, pattern->is_telling);
    }
    buffer_print(out, "%s\n};\n\n",
                 tables->pattern_count == 0 ? "{0, 0, 0, 0, 0, 0, 0, 0, 0, 0}" : "");
}

static void emit_automaton(const struct emission *emission, struct buffer *out)
{
    const struct automaton *automaton = &emission->tables->automaton;
    emit_letters(emission, out);
    emit_states(emission, out);
    emit_number_table(emission, "Patterns that end in one place: how many, then each.", "outputs",
                      automaton->outputs.items, automaton->outputs.count, out);
    emit_patterns(emission, out);
}

static void emit_rules(const struct emission *emission, struct buffer *out)
{
    const struct catalogue *catalogue = emission->catalogue;
    buffer_print(out, "static const smtpcodes_rule_row %s_rules[] = {", emission->prefix);
    for (size_t i = 0; i < catalogue->rule_count; i++) {
        const smtpcodes_rule_row *rule = &emission->tables->rules[i];
        buffer_print(out,
                     "%s\n    {%" PRIu32 ", %" PRIu32 ", %" PRIu32
                     ", 0x%x, 0x%x, %u, %u, %u, %u, %u, %u, {0, 0, 0}} /* %s */",
                     i == 0 ? "" : ",", rule->name, rule->lists, rule->categories,
                     rule->list_columns, rule->evidence, rule->own_address, rule->has_wording,
                     rule->category, rule->blame, rule->suppress, rule->disposition,
                     catalogue->rules[i].fields[RULE_NAME]->text);
    }
    buffer_print(out, "%s\n};\n\n",
                 catalogue->rule_count == 0 ? "{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, {0, 0, 0}}" : "");
}

static void emit_catalogue(const struct emission *emission, struct buffer *out)
{
    const struct tables *tables = emission->tables;
    const char *prefix = emission->prefix;
    buffer_print(out, "const struct smtpcodes_catalog %s_catalogue = {\n", prefix);
    buffer_print(out,
                 "    SMTPCODES_MAGIC,\n    SMTPCODES_FORMAT,\n"
                 "    %" PRIu32 ", /* name */\n    %" PRIu32 ", /* title */\n"
                 "    %" PRIu32 ", /* content hash */\n    0x%" PRIx32 ", /* fields */\n"
                 "    %zu, /* entries */\n    %zu, /* records */\n    {",
                 tables->name, tables->title, tables->content_hash, tables->fields,
                 emission->catalogue->entry_count, tables->record_count);
    for (size_t i = 0; i < sizeof tables->kind_count / sizeof tables->kind_count[0]; i++)
        buffer_print(out, "%s%" PRIu32, i == 0 ? "" : ", ", tables->kind_count[i]);
    buffer_print(out,
                 "}, /* entries of each kind */\n    %zu, /* reply numbers */\n"
                 "    %zu, /* categories, with none */\n    %zu, /* providers, with none */\n"
                 "    %zu, /* placeholders */\n    %zu, /* rules */\n    %zu, /* states */\n"
                 "    (const char *)&%s_strings,\n",
                 tables->reply_count, tables->category_count, tables->provider_count,
                 emission->catalogue->placeholder_count, emission->catalogue->rule_count,
                 tables->automaton.state_count, prefix);
    static const char *const parts[] = {"lists",        "records", "categories", "providers",
                                        "placeholders", "replies", "hash",       "indexes",
                                        "slots",        "keys",    "groups",     "letters",
                                        "states",       "outputs", "patterns",   "rules"};
    const size_t count = sizeof parts / sizeof parts[0];
    for (size_t i = 0; i < count; i++)
        buffer_print(out, "    %s_%s%s\n", prefix, parts[i], i + 1 < count ? "," : "");
    buffer_print(out, "};\n");
}

void emit_tables(const struct emission *emission, const struct perfect_hashes *hashes,
                 struct buffer *out)
{
    emit_banner(emission, out);
    buffer_print(out,
                 "/* The hash functions are by gperf %s. */\n"
                 "#include <stdint.h>\n\n"
                 "#include \"%s_codes.h\"\n"
                 "#include \"smtpcodes/catalog.h\"\n\n"
                 "#if SMTPCODES_FORMAT != %d\n"
                 "#error \"these tables have format %d: make them anew with the codesc that came "
                 "with these headers\"\n"
                 "#endif\n\n",
                 hashes->gperf_version, emission->prefix, SMTPCODES_FORMAT, SMTPCODES_FORMAT);
    emit_strings(emission, out);
    const struct tables *tables = emission->tables;
    emit_number_table(emission,
                      "Each list: its length, then the offsets of its strings; and of each record, "
                      "where its lists start.",
                      "lists", tables->lists.items, tables->lists.count, out);
    emit_records(emission, out);
    emit_categories(emission, out);
    emit_providers(emission, out);
    emit_placeholders(emission, out);
    emit_replies(emission, out);
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++)
        emit_hash(emission, &hashes->hashes[i], out);
    emit_dispatcher(emission, hashes, out);
    emit_indexes(emission, hashes, out);
    emit_slots(emission, hashes, out);
    emit_keys(emission, out);
    emit_number_table(emission, "Records that share a code or a name: how many, then each.",
                      "groups", tables->groups.items, tables->groups.count, out);
    emit_automaton(emission, out);
    emit_rules(emission, out);
    emit_catalogue(emission, out);
}
