/* SPDX-License-Identifier: MIT */
#include "print_json.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "utf8.h"

static void print_string(FILE *stream, const char *text)
{
    fputc('"', stream);
    for (size_t left = strlen(text); left != 0;) {
        uint32_t character = 0;
        size_t length = utf8_decode(text, left, &character);
        if (length == 0)
            fputs("\\ufffd", stream); /* JSON is UTF-8: a bad byte can only be replaced */
        else if (character == '"' || character == '\\')
            fprintf(stream, "\\%c", (char)character);
        else if (character < 0x20 || character == 0x7f)
            fprintf(stream, "\\u%04x", (unsigned)character);
        else
            fwrite(text, 1, length, stream);
        text += length == 0 ? 1 : length;
        left -= length == 0 ? 1 : length;
    }
    fputc('"', stream);
}

/* The indentation of a member at a depth. */
static void start_line(FILE *stream, unsigned depth)
{
    fprintf(stream, "\n%*s", (int)(2 * depth), "");
}

static void start_member(FILE *stream, unsigned depth, bool *first, const char *name)
{
    if (!*first)
        fputc(',', stream);
    *first = false;
    start_line(stream, depth);
    print_string(stream, name);
    fputs(": ", stream);
}

static void print_list(FILE *stream, const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                       smtpcodes_field field)
{
    size_t count = smtpcodes_get_count(catalog, entry, field);
    fputc('[', stream);
    for (size_t i = 0; i < count; i++) {
        if (i != 0)
            fputs(", ", stream);
        print_string(stream, smtpcodes_get_item(catalog, entry, field, i));
    }
    fputc(']', stream);
}

static void print_value(FILE *stream, const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                        smtpcodes_field field)
{
    const char *value = smtpcodes_get(catalog, entry, field);
    if (smtpcodes_field_is_list(field))
        print_list(stream, catalog, entry, field);
    else if (field == SMTPCODES_FIELD_SUPPRESS)
        fputs(value, stream);
    else if (value[0] == '\0')
        fputs("null", stream);
    else
        print_string(stream, value);
}

/* "when.class" is the member "class" of "when": null for a field that is no condition. */
static const char *condition_name(smtpcodes_field field)
{
    static const char head[] = "when.";
    const char *name = smtpcodes_field_name(field);
    return strncmp(name, head, strlen(head)) == 0 ? name + strlen(head) : NULL;
}

static void print_when(FILE *stream, const smtpcodes_catalog *catalog, smtpcodes_entry context)
{
    bool first = true;
    fputc('{', stream);
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        if (condition_name(field) == NULL || smtpcodes_get_count(catalog, context, field) == 0)
            continue;
        fputs(first ? "" : ", ", stream);
        first = false;
        print_string(stream, condition_name(field));
        fputs(": ", stream);
        print_list(stream, catalog, context, field);
    }
    fputc('}', stream);
}

static bool same_list(const smtpcodes_catalog *catalog, smtpcodes_entry one, smtpcodes_entry other,
                      smtpcodes_field field)
{
    size_t count = smtpcodes_get_count(catalog, one, field);
    if (count != smtpcodes_get_count(catalog, other, field))
        return false;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(smtpcodes_get_item(catalog, one, field, i),
                   smtpcodes_get_item(catalog, other, field, i)) != 0)
            return false;
    }
    return true;
}

/* A context has its condition and those fields that differ from its entry's. */
static void print_context(FILE *stream, const smtpcodes_catalog *catalog, smtpcodes_entry context,
                          unsigned depth)
{
    smtpcodes_entry owner = smtpcodes_get_owner(catalog, context);
    bool first = true;
    fputc('{', stream);
    start_member(stream, depth + 1, &first, "when");
    print_when(stream, catalog, context);
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        bool same = smtpcodes_field_is_list(field)
                        ? same_list(catalog, context, owner, field)
                        : strcmp(smtpcodes_get(catalog, context, field),
                                 smtpcodes_get(catalog, owner, field)) == 0;
        if (same || condition_name(field) != NULL)
            continue;
        start_member(stream, depth + 1, &first, smtpcodes_field_name(field));
        print_value(stream, catalog, context, field);
    }
    start_line(stream, depth);
    fputc('}', stream);
}

static void print_entry(FILE *stream, const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                        unsigned depth)
{
    bool first = true;
    fputc('{', stream);
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        if (condition_name(field) != NULL || !smtpcodes_has(catalog, field))
            continue;
        start_member(stream, depth + 1, &first, smtpcodes_field_name(field));
        print_value(stream, catalog, entry, field);
    }
    size_t contexts = smtpcodes_count_contexts(catalog, entry);
    start_member(stream, depth + 1, &first, "contexts");
    fputc('[', stream);
    for (size_t i = 0; i < contexts; i++) {
        fputs(i == 0 ? "" : ",", stream);
        start_line(stream, depth + 2);
        print_context(stream, catalog, smtpcodes_get_context(catalog, entry, i), depth + 2);
    }
    if (contexts != 0)
        start_line(stream, depth + 1);
    fputc(']', stream);
    start_line(stream, depth);
    fputc('}', stream);
}

struct json_array json_open(FILE *stream)
{
    fputc('[', stream);
    return (struct json_array){.stream = stream};
}

static void start_element(struct json_array *array)
{
    if (array->count++ != 0)
        fputc(',', array->stream);
    start_line(array->stream, 1);
}

void json_add_entry(struct json_array *array, const smtpcodes_catalog *catalog,
                    smtpcodes_entry entry)
{
    start_element(array);
    print_entry(array->stream, catalog, entry, 1);
}

void json_add_answer(struct json_array *array, const smtpcodes_catalog *catalog, const char *query,
                     const struct answer *answer)
{
    FILE *stream = array->stream;
    bool first = true;
    start_element(array);
    fputc('{', stream);
    start_member(stream, 2, &first, "query");
    print_string(stream, query);
    start_member(stream, 2, &first, "found");
    fputs(answer->count != 0 ? "true" : "false", stream);
    start_member(stream, 2, &first, "entries");
    fputc('[', stream);
    for (size_t i = 0; i < answer->count; i++) {
        fputs(i == 0 ? "" : ",", stream);
        start_line(stream, 3);
        print_entry(stream, catalog, answer->entries[i], 3);
    }
    if (answer->count != 0)
        start_line(stream, 2);
    fputs("]", stream);
    start_line(stream, 1);
    fputc('}', stream);
}

void json_close(struct json_array *array)
{
    fputs(array->count == 0 ? "]\n" : "\n]\n", array->stream);
}
