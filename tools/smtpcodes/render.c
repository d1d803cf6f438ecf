/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entry_list.h"
#include "json.h"
#include "nearest.h"
#include "query.h"

/* The values of the command line. */
struct values {
    smtpcodes_value *items;
    size_t count;
};

/* ---- What a code takes ------------------------------------------------------------------- */

static void print_placeholders(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const char *key = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
    int width = 0;
    unsigned placeholder;
    for (size_t i = 0; (placeholder = smtpcodes_get_placeholder(catalog, entry, i)) != 0; i++) {
        int length = (int)strlen(smtpcodes_placeholder_name(catalog, placeholder));
        width = length > width ? length : width;
    }
    if (width == 0) {
        fprintf(stderr, "%s takes no values\n", key);
        return;
    }
    fprintf(stderr, "%s takes:\n", key);
    for (size_t i = 0; (placeholder = smtpcodes_get_placeholder(catalog, entry, i)) != 0; i++) {
        fprintf(
            stderr, "  %-*s  %-7s  %s, such as ", width,
            smtpcodes_placeholder_name(catalog, placeholder),
            smtpcodes_placeholder_kind_name(smtpcodes_get_placeholder_kind(catalog, placeholder)),
            smtpcodes_placeholder_description(catalog, placeholder));
        print_escaped(stderr, smtpcodes_placeholder_example(catalog, placeholder));
        fputc('\n', stderr);
    }
}

/* ---- Errors ------------------------------------------------------------------------------ */

static const smtpcodes_value *find_value(const struct values *values, const char *name)
{
    for (size_t i = 0; i < values->count; i++) {
        if (strcmp(values->items[i].name, name) == 0)
            return &values->items[i];
    }
    return NULL;
}

static void print_missing(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                          const struct values *values)
{
    const char *between = "";
    unsigned placeholder;
    fputs("a value is missing: ", stderr);
    for (size_t i = 0; (placeholder = smtpcodes_get_placeholder(catalog, entry, i)) != 0; i++) {
        const char *name = smtpcodes_placeholder_name(catalog, placeholder);
        if (find_value(values, name) != NULL)
            continue;
        fprintf(stderr, "%s%s", between, name);
        between = ", ";
    }
    fputs("\n", stderr);
}

/* Whether a text has a placeholder of this name. */
static bool takes(const smtpcodes_catalog *catalog, smtpcodes_entry entry, const char *name)
{
    unsigned placeholder;
    for (size_t i = 0; (placeholder = smtpcodes_get_placeholder(catalog, entry, i)) != 0; i++) {
        if (strcmp(smtpcodes_placeholder_name(catalog, placeholder), name) == 0)
            return true;
    }
    return false;
}

/* The first value for which the text has no place; null if there is none. */
static const smtpcodes_value *find_useless(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                           const struct values *values)
{
    for (size_t i = 0; i < values->count; i++) {
        if (!takes(catalog, entry, values->items[i].name))
            return &values->items[i];
    }
    return NULL;
}

static void print_useless(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                          const smtpcodes_value *value)
{
    struct nearest nearest = {.word = value->name};
    unsigned placeholder;
    for (size_t i = 0; (placeholder = smtpcodes_get_placeholder(catalog, entry, i)) != 0; i++)
        nearest_try(&nearest, smtpcodes_placeholder_name(catalog, placeholder));
    fputs("the text has no placeholder '", stderr);
    print_escaped(stderr, value->name);
    if (nearest.found != NULL)
        fprintf(stderr, "'; did you mean '%s'?\n", nearest.found);
    else
        fputs("'\n", stderr);
}

/* Renders with one value alone, to find out whether that is the wrong one. */
static bool is_wrong(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                     const smtpcodes_value *value, smtpcodes_error error)
{
    size_t needed = 0;
    size_t placeholders = 0;
    while (smtpcodes_get_placeholder(catalog, entry, placeholders) != 0)
        placeholders++;
    struct values examples = {need_memory(NULL, placeholders + 1, sizeof(smtpcodes_value)), 0};
    examples.items[examples.count++] = *value;
    for (size_t i = 0; i < placeholders; i++) {
        unsigned placeholder = smtpcodes_get_placeholder(catalog, entry, i);
        const char *example = smtpcodes_placeholder_example(catalog, placeholder);
        examples.items[examples.count++] = (smtpcodes_value){
            smtpcodes_placeholder_name(catalog, placeholder), example, strlen(example)};
    }
    bool wrong =
        smtpcodes_render(catalog, entry, examples.items, examples.count, NULL, 0, &needed) == error;
    free(examples.items);
    return wrong;
}

static void print_wrong(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                        const struct values *values, smtpcodes_error error)
{
    for (size_t i = 0; i < values->count; i++) {
        const smtpcodes_value *value = &values->items[i];
        if (!is_wrong(catalog, entry, value, error))
            continue;
        unsigned placeholder =
            smtpcodes_find_placeholder(catalog, value->name, strlen(value->name));
        fprintf(stderr, "%s can't be '", value->name);
        print_escaped_bytes(stderr, value->value, value->length);
        if (error == SMTPCODES_ERROR_KIND)
            fprintf(stderr, "': it is of the kind '%s'\n",
                    smtpcodes_placeholder_kind_name(
                        smtpcodes_get_placeholder_kind(catalog, placeholder)));
        else
            fputs("': that could end the line, or is no UTF-8\n", stderr);
        return;
    }
}

static void print_error(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                        const struct values *values, smtpcodes_error error)
{
    const smtpcodes_value *useless = find_useless(catalog, entry, values);
    fputs("smtpcodes: ", stderr);
    if (useless != NULL)
        print_useless(catalog, entry, useless);
    else if (error == SMTPCODES_ERROR_MISSING_VALUE)
        print_missing(catalog, entry, values);
    else
        print_wrong(catalog, entry, values, error);
    print_placeholders(catalog, entry);
}

/* ---- The text ---------------------------------------------------------------------------- */

/* Reads NAME=VALUE from each word but the first. */
static bool read_values(const struct options *options, struct values *values)
{
    values->items = need_memory(NULL, (size_t)options->word_count, sizeof *values->items);
    values->count = 0;
    for (int i = 1; i < options->word_count; i++) {
        char *equals = strchr(options->words[i], '=');
        if (equals == NULL) {
            usage_error("after the code come values, NAME=VALUE, not", options->words[i]);
            return false;
        }
        *equals = '\0';
        values->items[values->count++] =
            (smtpcodes_value){options->words[i], equals + 1, strlen(equals + 1)};
    }
    return true;
}

static void write_json(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                       const char *rendered)
{
    struct json json = {.stream = stdout};
    unsigned placeholder;
    json_open_object(&json, false);
    json_string_member(&json, "key", smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY));
    json_string_member(&json, "text", smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT));
    json_key(&json, "rendered");
    if (rendered == NULL)
        json_literal(&json, "null");
    else
        json_string(&json, rendered);
    json_key(&json, "placeholders");
    json_open_array(&json, false);
    for (size_t i = 0; (placeholder = smtpcodes_get_placeholder(catalog, entry, i)) != 0; i++) {
        json_open_object(&json, false);
        json_string_member(&json, "name", smtpcodes_placeholder_name(catalog, placeholder));
        json_string_member(
            &json, "kind",
            smtpcodes_placeholder_kind_name(smtpcodes_get_placeholder_kind(catalog, placeholder)));
        json_string_member(&json, "description",
                           smtpcodes_placeholder_description(catalog, placeholder));
        json_string_member(&json, "example", smtpcodes_placeholder_example(catalog, placeholder));
        json_close_object(&json);
    }
    json_close_array(&json);
    json_close_object(&json);
}

static int render_entry(const smtpcodes_catalog *catalog, const struct options *options,
                        smtpcodes_entry entry, const struct values *values)
{
    size_t needed = 0;
    char *text = NULL;
    smtpcodes_error error =
        smtpcodes_render(catalog, entry, values->items, values->count, NULL, 0, &needed);
    bool good = error == SMTPCODES_ERROR_SPACE && find_useless(catalog, entry, values) == NULL;
    if (good) {
        text = need_memory(NULL, needed + 1, 1);
        smtpcodes_render(catalog, entry, values->items, values->count, text, needed + 1, &needed);
    } else {
        print_error(catalog, entry, values, error);
    }
    if (has_option(options, OPTION_JSON)) {
        write_json(catalog, entry, text);
    } else if (good) {
        print_escaped(stdout, text);
        fputc('\n', stdout);
    }
    free(text);
    return good ? FOUND : FAILED;
}

/* The one entry with a text that a query means; SMTPCODES_NONE after a message. */
static smtpcodes_entry find_entry(const smtpcodes_catalog *catalog, const char *query, int *code)
{
    struct answer answer;
    smtpcodes_entry entry = SMTPCODES_NONE;
    if (!find_answer(catalog, query, &answer)) {
        print_not_found(catalog, query);
        *code = NOT_FOUND;
    } else if (answer.entries.count > 1) {
        *code = FAILED;
        fputs("smtpcodes: '", stderr);
        print_escaped(stderr, query);
        fputs("' has several meanings; name one of:", stderr);
        for (size_t i = 0; i < answer.entries.count; i++)
            fprintf(stderr, " %s",
                    smtpcodes_get(catalog, answer.entries.items[i], SMTPCODES_FIELD_KEY));
        fputc('\n', stderr);
    } else if (smtpcodes_get(catalog, answer.entries.items[0], SMTPCODES_FIELD_TEXT)[0] == '\0') {
        *code = FAILED;
        fprintf(stderr, "smtpcodes: %s has no text of its own\n",
                smtpcodes_get(catalog, answer.entries.items[0], SMTPCODES_FIELD_KEY));
    } else {
        entry = answer.entries.items[0];
    }
    entry_list_free(&answer.entries);
    return entry;
}

/* A reply code in the context of a command, if it has one for it; anything else as it is. */
static smtpcodes_entry in_context(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                  const char *command)
{
    if (command == NULL || smtpcodes_get_kind(catalog, entry) != SMTPCODES_KIND_REPLY)
        return entry;
    const char *code = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CODE);
    return smtpcodes_find_reply(catalog, (unsigned)strtoul(code, NULL, 10), command);
}

int render_text(const smtpcodes_catalog *catalog, const struct options *options)
{
    int code = FAILED;
    struct values values;
    if (options->word_count == 0)
        return usage_error("say which code to render", NULL);
    smtpcodes_entry entry = find_entry(catalog, options->words[0], &code);
    if (entry == SMTPCODES_NONE)
        return code;
    entry = in_context(catalog, entry, options->values[OPTION_COMMAND]);
    if (read_values(options, &values))
        code = render_entry(catalog, options, entry, &values);
    free(values.items);
    return code;
}
