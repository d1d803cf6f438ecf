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
    buffer_print(out, "} %s_strings = {\n    \"\"", emission->prefix);
    for (size_t i = 0; i < pool->count; i++) {
        const struct pooled_string *string = &pool->strings[i];
        if (string->host != i || string->length == 0)
            continue;
        buffer_print(out, ",\n    /* %" PRIu32 " */", string->offset);
        emit_string_value(out, string);
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_numbers(struct buffer *out, const uint32_t *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++)
        buffer_print(out, "%s%" PRIu32, i == 0 ? "\n    " : (i % 12 == 0 ? ",\n    " : ", "),
                     numbers[i]);
}

static void emit_lists(const struct emission *emission, struct buffer *out)
{
    const struct list_table *lists = &emission->tables->lists;
    buffer_print(out, "/* Each list: its length, then the offsets of its strings. */\n");
    buffer_print(out, "static const uint32_t %s_lists[] = {", emission->prefix);
    for (size_t at = 0; at < lists->count;) {
        size_t length = 1 + lists->items[at];
        buffer_print(out, "%s\n    /* %zu */", at == 0 ? "" : ",", at);
        emit_numbers(out, lists->items + at, length);
        at += length;
    }
    buffer_print(out, "\n};\n\n");
}

static void emit_record(struct buffer *out, const struct entry *entry,
                        const smtpcodes_record *record)
{
    buffer_print(out, "    /* %s %s%s */\n    {{", entry->key, entry->fields[ENTRY_NAME]->text,
                 entry->owner == NULL ? "" : ", in a context");
    for (size_t i = 0; i < SMTPCODES_STRING_COLUMNS; i++)
        buffer_print(out, "%s%" PRIu32, i == 0 ? "" : ", ", record->strings[i]);
    buffer_print(out, "},\n     {");
    for (size_t i = 0; i < SMTPCODES_LIST_COLUMNS; i++)
        buffer_print(out, "%s%" PRIu32, i == 0 ? "" : ", ", record->lists[i]);
    buffer_print(out, "},\n     %" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %u, %u, %u, %u, %u, %u, %u}",
                 record->number, record->owner, record->first_context, record->context_count,
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
        buffer_print(out, "%s\n    {%" PRIu32 ", %" PRIu32 "} /* %s */", i == 0 ? "" : ",",
                     tables->categories[i].name, tables->categories[i].title,
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
    buffer_print(out, "static const uint32_t %s_slots_%s[] = {", emission->prefix, hash->what);
    emit_numbers(out, hash->records, hash->slot_count);
    buffer_print(out, "\n};\n\nstatic const uint8_t %s_lengths_%s[] = {", emission->prefix,
                 hash->what);
    for (size_t i = 0; i < hash->slot_count; i++)
        buffer_print(out, "%s%u", i == 0 ? "\n    " : (i % 20 == 0 ? ",\n    " : ", "),
                     hash->lengths[i]);
    buffer_print(out, "\n};\n\n");
}

static void emit_index(const struct emission *emission, const struct perfect_hash *hash,
                       struct buffer *out)
{
    const char *prefix = emission->prefix;
    if (hash->function == NULL)
        buffer_print(out, "        {0, 0, 0, 0, %" PRIu32 ", %" PRIu32 "} /* %s: no keys */",
                     hash->shortest, hash->longest, hash->what);
    else
        buffer_print(
            out, "        {%s_hash_%s, %s_slots_%s, %s_lengths_%s, %zu, %" PRIu32 ", %" PRIu32 "}",
            prefix, hash->what, prefix, hash->what, prefix, hash->what, hash->slot_count,
            hash->shortest, hash->longest);
}

static void emit_catalogue(const struct emission *emission, const struct perfect_hashes *hashes,
                           struct buffer *out)
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
                 "    (const char *)&%s_strings,\n    %s_lists,\n    %s_records,\n"
                 "    %s_categories,\n    %s_replies,\n    {\n",
                 tables->reply_count, prefix, prefix, prefix, prefix, prefix);
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        emit_index(emission, &hashes->hashes[i], out);
        buffer_print(out, "%s\n", i + 1 < SMTPCODES_INDEX_COUNT ? "," : "");
    }
    buffer_print(out, "    }\n};\n");
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
    emit_lists(emission, out);
    emit_records(emission, out);
    emit_categories(emission, out);
    emit_replies(emission, out);
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++)
        emit_hash(emission, &hashes->hashes[i], out);
    emit_catalogue(emission, hashes, out);
}
