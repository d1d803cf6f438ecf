/* SPDX-License-Identifier: MIT */
/* codesc schema: made from the field table, so that it cannot differ from the checks. */
#include "commands.h"
#include "field_table.h"
#include "json.h"

static const char name_pattern[] = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";
static const char host_pattern[] =
    "^[a-z0-9]([a-z0-9-]*[a-z0-9])?([.][a-z0-9]([a-z0-9-]*[a-z0-9])?)*$";
static const char enhanced_pattern[] =
    "^(X\\.(0|[1-9][0-9]{0,2})\\.(X|0|[1-9][0-9]{0,2})|[245]\\.X\\.X)$";
static const char provider_pattern[] = "^[!#-+.-\\[\\]-~-]{1,255}$";

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
    {"provider", &provider_table, SHAPE_PLAIN, NULL},
    {"condition", &when_table, SHAPE_PLAIN, NULL},
    {"rule_condition", &when_table, SHAPE_RULE, NULL},
    {"sample", &sample_table, SHAPE_PLAIN, NULL},
    {"rule", &rule_table, SHAPE_PLAIN, NULL},
    {"rule_set", &set_table, SHAPE_PLAIN, NULL},
    {"context", &entry_table, SHAPE_CONTEXT, NULL},
    {"enhanced", &entry_table, SHAPE_ENHANCED, enhanced_pattern},
    {"problem_reply", &entry_table, SHAPE_PROBLEM_REPLY, "^[45][0-9][0-9]$"},
    {"reply", &entry_table, SHAPE_REPLY, "^[123][0-9][0-9]$"},
    {"provider_entry", &entry_table, SHAPE_PROVIDER, provider_pattern},
    {"phrase", &entry_table, SHAPE_PHRASE, NULL},
    {"enhanced_change", &entry_table, SHAPE_ENHANCED | SHAPE_CHANGE, enhanced_pattern},
    {"reply_change", &entry_table, SHAPE_PROBLEM_REPLY | SHAPE_CHANGE, "^[1-5][0-9][0-9]$"},
    {"provider_change", &entry_table, SHAPE_PROVIDER | SHAPE_CHANGE, provider_pattern},
    {"phrase_change", &entry_table, SHAPE_PHRASE | SHAPE_CHANGE, NULL},
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

/* The definition of the maps in a field. */
static const char *inner_definition(const struct field *field)
{
    /* A condition of a rule may ask for more. */
    if (field == &rule_table.fields[RULE_WHEN])
        return "rule_condition";
    for (size_t i = 0; i < sizeof definitions / sizeof definitions[0]; i++) {
        if (definitions[i].table == field->table && definitions[i].shape == SHAPE_PLAIN)
            return definitions[i].name;
    }
    return "context";
}

/* How an entry of `codes` shows what it is: by a field that it has, or by the start of its code. */
struct choice {
    const char *field;
    const char *pattern; /* null: that it has the field is enough */
    const char *definition;
};

static const struct choice entry_choices[] = {
    {"provider", NULL, "provider_entry"},
    {"code", "^(X|[245]\\.)", "enhanced"},
    {"code", "^[123]", "reply"},
    {"", NULL, "problem_reply"},
};

static const struct choice change_choices[] = {
    {"provider", NULL, "provider_change"},
    {"code", "^(X|[245]\\.)", "enhanced_change"},
    {"", NULL, "reply_change"},
};

static void write_test(struct json *json, const struct choice *choice)
{
    json_open_object(json, true);
    json_key(json, "required");
    json_open_array(json, true);
    json_string(json, choice->field);
    json_close_array(json);
    if (choice->pattern != NULL) {
        json_key(json, "properties");
        json_open_object(json, true);
        json_key(json, choice->field);
        json_open_object(json, true);
        json_string_member(json, "pattern", choice->pattern);
        json_close_object(json);
        json_close_object(json);
    }
    json_close_object(json);
}

/* A chain of tests; the last choice holds for all that is left. */
static void write_choices(struct json *json, const struct choice *choices, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++) {
        json_key(json, "if");
        write_test(json, &choices[i]);
        json_key(json, "then");
        json_open_object(json, true);
        write_reference(json, choices[i].definition);
        json_close_object(json);
        json_key(json, "else");
        json_open_object(json, false);
    }
    write_reference(json, choices[count - 1].definition);
    for (size_t i = 0; i + 1 < count; i++)
        json_close_object(json);
}

#define WRITE_CHOICES(json, choices)                                                               \
    write_choices((json), (choices), sizeof(choices) / sizeof(choices)[0])

/* The items of a list of maps that are entries, or of which there is but one kind. */
static void write_map_items(struct json *json, const struct field *field, unsigned shape)
{
    bool of_file = (shape & (SHAPE_CATALOGUE | SHAPE_PART | SHAPE_OVERLAY)) != 0;
    bool overlay = shape == SHAPE_OVERLAY;
    if (!of_file || field->table != &entry_table)
        write_reference(json, inner_definition(field));
    else if (field == &head_table.fields[HEAD_PHRASES])
        write_reference(json, overlay ? "phrase_change" : "phrase");
    else if (overlay)
        WRITE_CHOICES(json, change_choices);
    else
        WRITE_CHOICES(json, entry_choices);
}

static void write_string_type(struct json *json)
{
    json_string_member(json, "type", "string");
    json_number_member(json, "minLength", 1);
}

static void write_name_type(struct json *json)
{
    json_string_member(json, "type", "string");
    json_string_member(json, "pattern", name_pattern);
    json_number_member(json, "maxLength", 64);
}

/* What one item of a list must be. */
static void write_item(struct json *json, const struct field *field, unsigned shape)
{
    switch (field->type) {
    case FIELD_WORDS:
        write_words(json, field);
        break;
    case FIELD_NAMES:
        write_name_type(json);
        break;
    case FIELD_HOSTS:
        json_string_member(json, "type", "string");
        json_string_member(json, "pattern", host_pattern);
        break;
    case FIELD_MAPS:
        write_map_items(json, field, shape);
        break;
    case FIELD_SAMPLES:
        json_key(json, "anyOf");
        json_open_array(json, false);
        json_open_object(json, true);
        write_string_type(json);
        json_close_object(json);
        json_open_object(json, true);
        write_reference(json, inner_definition(field));
        json_close_object(json);
        json_close_array(json);
        break;
    default:
        write_string_type(json);
        break;
    }
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
    write_item(json, field, shape);
    json_close_object(json);
}

/* A list; where one value may stand for it, either. */
static void write_list(struct json *json, const struct field *field, unsigned shape)
{
    if (!field->or_one) {
        write_items(json, field, shape);
        return;
    }
    json_key(json, "anyOf");
    json_open_array(json, false);
    json_open_object(json, false);
    write_items(json, field, shape);
    json_close_object(json);
    json_open_object(json, false);
    write_item(json, field, shape);
    json_close_object(json);
    json_close_array(json);
}

static void write_type(struct json *json, const struct field *field,
                       const struct definition *definition)
{
    switch (field->type) {
    case FIELD_PROSE:
    case FIELD_LINE:
        write_string_type(json);
        break;
    case FIELD_CODE:
        json_string_member(json, "type", "string");
        json_string_member(json, "pattern", definition->code_pattern);
        break;
    case FIELD_NAME:
        write_name_type(json);
        break;
    case FIELD_WORD:
        write_words(json, field);
        break;
    case FIELD_BOOLEAN:
        json_string_member(json, "type", "boolean");
        break;
    case FIELD_LINES:
    case FIELD_NAMES:
    case FIELD_HOSTS:
    case FIELD_WORDS:
    case FIELD_MAPS:
    case FIELD_SAMPLES:
        write_list(json, field, definition->shape);
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

/* Whether a field is part of the key of an entry. */
static bool is_key_field(const struct field *field, unsigned shape)
{
    if ((shape & (SHAPE_PROVIDER | SHAPE_PHRASE)) == 0)
        return field == &entry_table.fields[ENTRY_CODE];
    return field == &entry_table.fields[ENTRY_NAME] ||
           ((shape & SHAPE_PROVIDER) != 0 && field == &entry_table.fields[ENTRY_PROVIDER]);
}

static bool is_required(const struct field *field, unsigned shape)
{
    /* An overlay's change needs nothing but what says which entry it is about. */
    if ((shape & SHAPE_CHANGE) != 0)
        return is_key_field(field, shape);
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
