/* SPDX-License-Identifier: MIT */
/* Filling in the placeholders of a text. */
#include "characters.h"
#include "output.h"
#include "placeholders.h"
#include "record.h"

struct values {
    const smtpcodes_catalog *catalog;
    const smtpcodes_value *items;
    size_t count;
};

static bool is_named(const smtpcodes_value *value, const char *name, size_t length)
{
    return strlen(value->name) == length && memcmp(value->name, name, length) == 0;
}

/* The value for a placeholder, or null. */
static const smtpcodes_value *value_of(const struct values *values, const char *name, size_t length)
{
    for (size_t i = 0; i < values->count; i++) {
        if (is_named(&values->items[i], name, length))
            return &values->items[i];
    }
    return NULL;
}

/* The end of a placeholder: its "}". Null if it has none, or there is another "{" before. */
static const char *find_close(const char *name)
{
    while (*name != '}') {
        if (*name == '\0' || *name == '{')
            return NULL;
        name++;
    }
    return name;
}

static smtpcodes_error check_value(const smtpcodes_value *value, smtpcodes_placeholder_kind kind)
{
    for (size_t at = 0; at < value->length;) {
        const size_t length = smtpcodes_printable_length(value->value + at, value->length - at);
        if (length == 0)
            return SMTPCODES_ERROR_BYTES;
        at += length;
    }
    return smtpcodes_fits_placeholder(kind, value->value, value->length) ? SMTPCODES_NO_ERROR
                                                                         : SMTPCODES_ERROR_KIND;
}

static smtpcodes_error put_value(const struct values *values, const char *name, size_t length,
                                 struct output *output)
{
    const smtpcodes_value *value = value_of(values, name, length);
    if (value == NULL)
        return SMTPCODES_ERROR_MISSING_VALUE;
    const smtpcodes_error error = check_value(
        value, smtpcodes_get_placeholder_kind(
                   values->catalog, smtpcodes_find_placeholder(values->catalog, name, length)));
    if (error == SMTPCODES_NO_ERROR)
        put(output, value->value, value->length);
    return error;
}

/* Walks over a text, and stops at the first error. */
static smtpcodes_error put_text(const char *text, const struct values *values,
                                struct output *output)
{
    while (*text != '\0') {
        const char c = *text;
        const char *start = text++;
        if (c != '{' && c != '}') {
            put(output, start, 1);
        } else if (*text == c) {
            put(output, text++, 1);
        } else {
            const char *close = c == '{' ? find_close(text) : NULL;
            if (close == NULL)
                return SMTPCODES_ERROR_TEXT;
            const smtpcodes_error error = put_value(values, text, (size_t)(close - text), output);
            if (error != SMTPCODES_NO_ERROR)
                return error;
            text = close + 1;
        }
    }
    return SMTPCODES_NO_ERROR;
}

/* Whether a text has a placeholder of this name. */
static bool text_uses(const char *text, const char *name)
{
    for (; *text != '\0'; text++) {
        if (*text != '{' || *++text == '{')
            continue;
        size_t same = 0;
        while (name[same] != '\0' && text[same] == name[same])
            same++;
        if (name[same] == '\0' && text[same] == '}')
            return true;
    }
    return false;
}

/* Every name is one that the catalogue knows, or that the text has: else it is a slip of the pen.
 */
static smtpcodes_error check_names(const char *text, const struct values *values)
{
    for (size_t i = 0; i < values->count; i++) {
        const char *name = values->items[i].name;
        if (smtpcodes_find_placeholder(values->catalog, name, strlen(name)) == 0 &&
            !text_uses(text, name))
            return SMTPCODES_ERROR_UNKNOWN_NAME;
    }
    return SMTPCODES_NO_ERROR;
}

smtpcodes_error smtpcodes_render(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                 const smtpcodes_value *values, size_t count, char *buffer,
                                 size_t size, size_t *needed)
{
    const struct values all = {catalog, values, count};
    /* Not by smtpcodes_get(): a small program need not carry what that needs for other fields. */
    const char *text = find_record(catalog, entry) == NULL
                           ? ""
                           : find_string(catalog, (uint32_t)entry, SMTPCODES_COLUMN_TEXT);
    struct output output = {NULL, 0};
    smtpcodes_error error = put_text(text, &all, &output);
    if (error == SMTPCODES_NO_ERROR)
        error = check_names(text, &all);
    error = end_count(&output, error, buffer, size, needed);
    if (error != SMTPCODES_NO_ERROR)
        return error;
    output.buffer = buffer;
    output.length = 0;
    return put_text(text, &all, &output);
}
