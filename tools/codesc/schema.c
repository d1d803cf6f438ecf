/* SPDX-License-Identifier: MIT */
/* codesc schema: made from the field table, so that it cannot differ from the checks. */
#include "commands.h"
#include "field_table.h"
#include "json.h"

static const char name_pattern[] = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";
static const char enhanced_pattern[] = "^X\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})$";

/*
 * Every map that the YAML knows: a definition each. A kind of file or of entry is chosen by a test
 * of one field; see write_choice().
 */
static const struct definition {
    const char *name;
    const struct field_table *table;
    unsigned shape;
    const char *code_pattern; /* of the field "code", or null */
} definitions[] = {
    {"catalogue", &head_table, SHAPE_CATALOGUE, NULL},
    {"part", &head_table, SHAPE_PART, NULL},
    {"overlay", &head_table, SHAPE_OVERLAY, NULL},
    {"category", &category_table, SHAPE_PLAIN, NULL},
    {"placeholder", &placeholder_table, SHAPE_PLAIN, NULL},
    {"condition", &when_table, SHAPE_PLAIN, NULL},
    {"context", &entry_table, SHAPE_CONTEXT, NULL},
    {"enhanced", &entry_table, SHAPE_ENHANCED, enhanced_pattern},
    {"problem_reply", &entry_table, SHAPE_PROBLEM_REPLY, "^[45][0-9][0-9]$"},
    {"reply", &entry_table, SHAPE_REPLY, "^[123][0-9][0-9]$"},
    {"enhanced_change", &entry_table, SHAPE_ENHANCED | SHAPE_CHANGE, enhanced_pattern},
    {"reply_change", &entry_table, SHAPE_PROBLEM_REPLY | SHAPE_CHANGE, "^[1-5][0-9][0-9]$"},
};

static void write_reference(struct json *json, const char *definition)
{
    char reference[64];
    snprintf(reference, sizeof reference, "#/definitions/%s", definition);
    json_string_member(json, "$ref", reference);
}

static void write_words(struct json *json, const struct field *field)
{
    json_key(json, "enum");
    json_open_array(json, true);
    for (size_t i = 0; field->word(i) != NULL; i++) {
        const char *word = field->word(i);
        json_string(json, word);
        /* Without quotes a digit is a number to YAML; codesc takes both. */
        if (word[0] >= '0' && word[0] <= '9')
            json_literal(json, word);
    }
    json_close_array(json);
}

/* The entries of a file: which definition holds follows from the code. */
static void write_entry_choice(struct json *json, unsigned shape)
{
    bool overlay = shape == SHAPE_OVERLAY;
    json_key(json, "if");
    json_open_object(json, false);
    json_key(json, "properties");
    json_open_object(json, true);
    json_key(json, "code");
    json_open_object(json, true);
    json_string_member(json, "pattern", "^X");
    json_close_object(json);
    json_close_object(json);
    json_close_object(json);
    json_key(json, "then");
    json_open_object(json, true);
    write_reference(json, overlay ? "enhanced_change" : "enhanced");
    json_close_object(json);
    json_key(json, "else");
    json_open_object(json, false);
    if (overlay) {
        write_reference(json, "reply_change");
    } else {
        json_key(json, "if");
        json_open_object(json, true);
        json_key(json, "properties");
        json_open_object(json, true);
        json_key(json, "code");
        json_open_object(json, true);
        json_string_member(json, "pattern", "^[123]");
        json_close_object(json);
        json_close_object(json);
        json_close_object(json);
        json_key(json, "then");
        json_open_object(json, true);
        write_reference(json, "reply");
        json_close_object(json);
        json_key(json, "else");
        json_open_object(json, true);
        write_reference(json, "problem_reply");
        json_close_object(json);
    }
    json_close_object(json);
}

/* The definition of the maps in a field. */
static const char *inner_definition(const struct field *field)
{
    for (size_t i = 0; i < sizeof definitions / sizeof definitions[0]; i++) {
        if (definitions[i].table == field->table && definitions[i].shape == SHAPE_PLAIN)
            return definitions[i].name;
    }
    return "context";
}

static void write_items(struct json *json, const struct field *field, unsigned shape)
{
    json_string_member(json, "type", "array");
    if (field->type != FIELD_MAPS) {
        json_number_member(json, "minItems", 1);
        json_boolean_member(json, "uniqueItems", true);
    }
    json_key(json, "items");
    json_open_object(json, false);
    if (field->type == FIELD_WORDS) {
        write_words(json, field);
    } else if (field->type == FIELD_LINES) {
        json_string_member(json, "type", "string");
        json_number_member(json, "minLength", 1);
    } else if (shape == SHAPE_CATALOGUE || shape == SHAPE_PART || shape == SHAPE_OVERLAY) {
        write_entry_choice(json, shape);
    } else {
        write_reference(json, inner_definition(field));
    }
    json_close_object(json);
}

static void write_type(struct json *json, const struct field *field,
                       const struct definition *definition)
{
    switch (field->type) {
    case FIELD_PROSE:
    case FIELD_LINE:
        json_string_member(json, "type", "string");
        json_number_member(json, "minLength", 1);
        break;
    case FIELD_CODE:
        json_string_member(json, "type", "string");
        json_string_member(json, "pattern", definition->code_pattern);
        break;
    case FIELD_NAME:
        json_string_member(json, "type", "string");
        json_string_member(json, "pattern", name_pattern);
        json_number_member(json, "maxLength", 64);
        break;
    case FIELD_WORD:
        write_words(json, field);
        break;
    case FIELD_BOOLEAN:
        json_string_member(json, "type", "boolean");
        break;
    case FIELD_LINES:
    case FIELD_WORDS:
    case FIELD_MAPS:
        write_items(json, field, definition->shape);
        break;
    case FIELD_NAMED:
        json_string_member(json, "type", "object");
        json_key(json, "propertyNames");
        json_open_object(json, true);
        json_string_member(json, "pattern", name_pattern);
        json_close_object(json);
        json_key(json, "additionalProperties");
        json_open_object(json, true);
        write_reference(json, inner_definition(field));
        json_close_object(json);
        break;
    case FIELD_MAP:
        /* Beside a reference nothing else counts in draft 7, so it stands in a list of one. */
        json_key(json, "allOf");
        json_open_array(json, true);
        json_open_object(json, true);
        write_reference(json, inner_definition(field));
        json_close_object(json);
        json_close_array(json);
        break;
    }
}

static bool is_required(const struct field *field, unsigned shape)
{
    /* An overlay's change needs nothing but the code that it is about. */
    if ((shape & SHAPE_CHANGE) != 0)
        return field->type == FIELD_CODE;
    return (field->required & shape) != 0;
}

static void write_definition(struct json *json, const struct definition *definition)
{
    const struct field_table *table = definition->table;
    json_key(json, definition->name);
    json_open_object(json, false);
    json_string_member(json, "type", "object");
    json_boolean_member(json, "additionalProperties", false);
    json_key(json, "required");
    json_open_array(json, true);
    for (size_t i = 0; i < table->count; i++) {
        if (is_required(&table->fields[i], definition->shape))
            json_string(json, table->fields[i].name);
    }
    json_close_array(json);
    json_key(json, "properties");
    json_open_object(json, false);
    for (size_t i = 0; i < table->count; i++) {
        const struct field *field = &table->fields[i];
        if ((field->allowed & definition->shape) == 0)
            continue;
        json_key(json, field->name);
        json_open_object(json, false);
        json_string_member(json, "description", field->description);
        write_type(json, field, definition);
        json_close_object(json);
    }
    json_close_object(json);
    json_close_object(json);
}

/* "if" the file has a field, "then" a definition holds; the "else" is left open for the next one.
 */
static void write_file_choice(struct json *json, const char *field, const char *definition)
{
    json_key(json, "if");
    json_open_object(json, true);
    json_key(json, "required");
    json_open_array(json, true);
    json_string(json, field);
    json_close_array(json);
    json_close_object(json);
    json_key(json, "then");
    json_open_object(json, true);
    write_reference(json, definition);
    json_close_object(json);
    json_key(json, "else");
    json_open_object(json, false);
}

int command_schema(const struct options *options, struct arena *arena,
                   struct diagnostics *diagnostics)
{
    (void)options;
    (void)arena;
    (void)diagnostics;
    struct json json = {.stream = stdout};
    json_open_object(&json, false);
    json_string_member(&json, "$schema", "http://json-schema.org/draft-07/schema#");
    json_string_member(&json, "title", "A catalogue of status codes");
    json_string_member(&json, "description",
                       "Made by codesc schema. codesc checks more than a schema can say.");
    write_file_choice(&json, head_table.fields[HEAD_PART].name, "part");
    write_file_choice(&json, head_table.fields[HEAD_OVERLAY].name, "overlay");
    write_reference(&json, "catalogue");
    json_close_object(&json);
    json_close_object(&json);
    json_key(&json, "definitions");
    json_open_object(&json, false);
    for (size_t i = 0; i < sizeof definitions / sizeof definitions[0]; i++)
        write_definition(&json, &definitions[i]);
    json_close_object(&json);
    json_close_object(&json);
    return 0;
}
