/* SPDX-License-Identifier: MIT */
#include "check_fields.h"

#include <string.h>

#include "nearest.h"
#include "smtpcodes/catalog.h"
#include "utf8.h"

enum { NAME_LIMIT = 64 };

/* What a value of each type must be, for messages. */
static const char *const type_descriptions[] = {
    [FIELD_PROSE] = "a text",
    [FIELD_LINE] = "a text on one line",
    [FIELD_CODE] = "a code",
    [FIELD_NAME] = "a name",
    [FIELD_WORD] = "one word",
    [FIELD_BOOLEAN] = "true or false",
    [FIELD_LINES] = "a list, such as [\"one\", \"two\"]",
    [FIELD_NAMES] = "a list of names, such as [one, two]",
    [FIELD_HOSTS] = "a list of host names, such as [example.net]",
    [FIELD_WORDS] = "a list, such as [ONE, TWO]",
    [FIELD_NAMED] = "a map, each name on a line of its own",
    [FIELD_MAP] = "a map, such as { key: value }",
    [FIELD_MAPS] = "a list of maps, each of which starts with '- '",
    [FIELD_SAMPLES] = "a list of replies, each of which starts with '- '",
};

static enum node_type node_type_of(enum field_type type)
{
    switch (type) {
    case FIELD_LINES:
    case FIELD_NAMES:
    case FIELD_HOSTS:
    case FIELD_WORDS:
    case FIELD_MAPS:
    case FIELD_SAMPLES:
        return NODE_LIST;
    case FIELD_NAMED:
    case FIELD_MAP:
        return NODE_MAP;
    default:
        return NODE_SCALAR;
    }
}

const struct node *find_value(const struct node *map, const char *key)
{
    if (map->type != NODE_MAP)
        return NULL;
    for (const struct node *value = map->first; value != NULL; value = value->next) {
        if (strcmp(value->key->text, key) == 0)
            return value;
    }
    return NULL;
}

struct place place_inside(const struct node *scalar, size_t offset, size_t width)
{
    struct place place = scalar->place;
    /* Only where the value stands letter for letter in the line, within quotes or without. */
    size_t quotes = scalar->plain ? 0 : 1;
    if (place.width != scalar->length + 2 * quotes)
        return place;
    return make_place(place.source, place.line, place.column + quotes + offset, width);
}

void check_keys(struct diagnostics *diagnostics, const struct node *map)
{
    for (const struct node *value = map->first; value != NULL; value = value->next) {
        const struct node *first = find_value(map, value->key->text);
        if (first == value)
            continue;
        report(diagnostics, value->key->place, "duplicate-field", "'%s' is given twice here",
               value->key->text);
        report_note(diagnostics, first->key->place, "the first one is here");
    }
}

static bool all_in(const char *text, const char *characters)
{
    return text[strspn(text, characters)] == '\0';
}

static bool is_one_of(const char *text, const char *const *words)
{
    for (; *words != NULL; words++) {
        if (strcmp(text, *words) == 0)
            return true;
    }
    return false;
}

/* What other YAML readers may take a scalar without quotes for, or null: a string. */
static const char *misreading(const struct node *node)
{
    static const char *const nulls[] = {"~", "null", "Null", "NULL", NULL};
    static const char *const booleans[] = {
        "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO",
        "on",   "On",   "ON",   "off",   "Off",   "OFF",   "y",   "Y",   "n",   "N",  NULL};
    const char *text = node->text;
    if (!node->plain)
        return NULL;
    if (is_one_of(text, nulls))
        return "null";
    if (is_one_of(text, booleans))
        return "true or false";
    const char *digits = text + (*text == '-' || *text == '+');
    if (digits[strspn(digits, ".")] >= '0' && digits[strspn(digits, ".")] <= '9') {
        const char *point = strchr(digits, '.');
        bool one_point = point == NULL || strchr(point + 1, '.') == NULL;
        if (one_point && (all_in(digits, "0123456789_.eE+-") || all_in(digits, "0123456789:_")))
            return "a number";
        if (digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'o'))
            return "a number";
    }
    return NULL;
}

static void check_string(struct diagnostics *diagnostics, const struct node *node, bool one_line)
{
    const char *reading = misreading(node);
    if (node->length == 0) {
        report(diagnostics, node->place, "empty-value", "the value is empty");
        return;
    }
    if (reading != NULL) {
        report(diagnostics, node->place, "unquoted-value",
               "YAML readers take this for %s; write \"%s\" in quotes", reading, node->text);
        return;
    }
    for (size_t i = 0; i < node->length;) {
        uint32_t character = 0;
        size_t step = utf8_decode(node->text + i, node->length - i, &character);
        if (character == '\n' && one_line) {
            report(diagnostics, node->place, "line-break", "this text must stay on one line");
            return;
        }
        if (character != '\n' && is_control_character(character)) {
            report(diagnostics, place_inside(node, i, 1), "forbidden-character",
                   "the text holds the control character U+%04X; remove it", (unsigned)character);
            return;
        }
        i += step == 0 ? 1 : step;
    }
}

bool check_name(struct diagnostics *diagnostics, const struct node *node)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    const char *text = node->text;
    size_t good = strspn(text, letters);
    if (good == node->length && node->length != 0 && node->length <= NAME_LIMIT && text[0] >= 'a' &&
        text[node->length - 1] != '_' && strstr(text, "__") == NULL) {
        const char *reading = misreading(node);
        if (reading == NULL)
            return true;
        report(diagnostics, node->place, "unquoted-value",
               "YAML readers take this for %s; write \"%s\" in quotes", reading, text);
        return false;
    }
    report(diagnostics, node->place, "bad-name",
           "'%s' is not a name: lower-case letters, digits and single underscores, starting with "
           "a letter, at most %d",
           text, NAME_LIMIT);
    return false;
}

static bool check_word(struct diagnostics *diagnostics, const struct field *field,
                       const struct node *node)
{
    struct nearest nearest = {.word = node->text};
    for (size_t i = 0; field->word(i) != NULL; i++) {
        if (strcmp(field->word(i), node->text) == 0)
            return true;
        nearest_try(&nearest, field->word(i));
    }
    if (nearest.found != NULL) {
        report(diagnostics, node->place, "unknown-word", "'%s' cannot be '%s'; did you mean '%s'?",
               field->name, node->text, nearest.found);
        return false;
    }
    const char *words = field->word(0);
    for (size_t i = 1; field->word(i) != NULL; i++)
        words = arena_format(diagnostics->arena, "%s, %s", words, field->word(i));
    report(diagnostics, node->place, "unknown-word", "'%s' cannot be '%s'; write one of: %s",
           field->name, node->text, words);
    return false;
}

/* Letters, digits and hyphens between points, RFC 1123 section 2.1; as they are looked up. */
static void check_host(struct diagnostics *diagnostics, const struct node *node)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    const char *text = node->text;
    bool good = node->length != 0 && node->length <= SMTPCODES_KEY_LIMIT - 1;
    while (good) {
        size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-");
        good = length != 0 && strchr(letters, text[0]) != NULL &&
               strchr(letters, text[length - 1]) != NULL;
        text += length;
        if (*text != '.')
            break;
        text++;
    }
    if (!good || *text != '\0')
        report(diagnostics, node->place, "bad-host",
               "'%s' is not a host name: write it in lower case and without a point at its ends, "
               "such as example.net",
               node->text);
}

static void check_items(struct diagnostics *diagnostics, const struct field *field,
                        const struct node *list)
{
    if (list->count == 0)
        report(diagnostics, list->place, "empty-value", "the list '%s' is empty; leave it out",
               field->name);
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        if (item->type != NODE_SCALAR && field->type == FIELD_SAMPLES) {
            const struct node *ignored[FIELD_LIMIT];
            check_map(diagnostics, item, field->table, SHAPE_PLAIN, ignored);
            continue;
        }
        if (item->type != NODE_SCALAR) {
            report(diagnostics, item->place, "wrong-type", "an item of '%s' must be one value",
                   field->name);
            continue;
        }
        if (field->type == FIELD_WORDS)
            check_word(diagnostics, field, item);
        else if (field->type == FIELD_NAMES)
            check_name(diagnostics, item);
        else if (field->type == FIELD_HOSTS)
            check_host(diagnostics, item);
        else
            check_string(diagnostics, item, field->type != FIELD_SAMPLES);
        for (const struct node *other = list->first; other != item; other = other->next) {
            if (other->type == NODE_SCALAR && strcmp(other->text, item->text) == 0) {
                report(diagnostics, item->place, "duplicate-item", "'%s' is listed twice",
                       item->text);
                report_note(diagnostics, other->place, "the first one is here");
                break;
            }
        }
    }
}

/* Checks a value against its field; false if nothing can be made of it. */
static bool check_value(struct diagnostics *diagnostics, const struct field *field,
                        const struct node *value)
{
    if (value->type != node_type_of(field->type)) {
        report(diagnostics, value->place, "wrong-type", "'%s' must be %s", field->name,
               type_descriptions[field->type]);
        return false;
    }
    switch (field->type) {
    case FIELD_PROSE:
    case FIELD_LINE:
    case FIELD_CODE:
        check_string(diagnostics, value, field->type != FIELD_PROSE);
        break;
    case FIELD_NAME:
        return check_name(diagnostics, value);
    case FIELD_WORD:
        return check_word(diagnostics, field, value);
    case FIELD_BOOLEAN:
        if (!value->plain ||
            (strcmp(value->text, "true") != 0 && strcmp(value->text, "false") != 0))
            report(diagnostics, value->place, "wrong-type", "'%s' must be true or false",
                   field->name);
        break;
    case FIELD_LINES:
    case FIELD_NAMES:
    case FIELD_HOSTS:
    case FIELD_WORDS:
    case FIELD_SAMPLES:
        check_items(diagnostics, field, value);
        break;
    case FIELD_NAMED:
        check_keys(diagnostics, value);
        break;
    case FIELD_MAP:
    case FIELD_MAPS:
        break; /* whoever uses the field checks the maps in it */
    }
    return true;
}

static const struct field *find_field(const struct field_table *table, const char *name)
{
    for (size_t i = 0; i < table->count; i++) {
        if (strcmp(table->fields[i].name, name) == 0)
            return &table->fields[i];
    }
    return NULL;
}

/* Reports an unknown field; returns the field that was probably meant, or null. */
static const struct field *report_unknown(struct diagnostics *diagnostics,
                                          const struct field_table *table, unsigned shape,
                                          const struct node *key)
{
    struct nearest nearest = {.word = key->text};
    for (size_t i = 0; i < table->count; i++) {
        if ((table->fields[i].allowed & shape) != 0)
            nearest_try(&nearest, table->fields[i].name);
    }
    if (nearest.found == NULL) {
        report(diagnostics, key->place, "unknown-field", "%s has no field '%s'", table->what,
               key->text);
        return NULL;
    }
    report(diagnostics, key->place, "unknown-field", "%s has no field '%s'; did you mean '%s'?",
           table->what, key->text, nearest.found);
    return find_field(table, nearest.found);
}

static const char *why_misplaced(const struct field *field, unsigned shape)
{
    if (field->allowed == SHAPE_CHANGE)
        return "only an overlay can drop an entry, and only one that exists";
    if ((shape & (SHAPE_PART | SHAPE_OVERLAY)) != 0)
        return "only the file that starts with 'catalogue:' has it";
    if ((shape & SHAPE_PHRASE) != 0)
        return "a phrase does not have it";
    if ((shape & SHAPE_PROVIDER) != 0)
        return "a provider's entry does not have it";
    if ((field->allowed & SHAPE_CODE) == 0 && (shape & SHAPE_CODE) != 0)
        return "only the entry of a provider has it, or a phrase";
    if ((field->allowed & SHAPE_RULE) != 0)
        return "only a rule can ask for it";
    if ((shape & SHAPE_ENHANCED) != 0)
        return "an enhanced status code does not have it";
    if ((shape & SHAPE_CONTEXT) != 0)
        return "a context cannot change it";
    return "a reply code does not have it";
}

/* A list whose only item is a value, in its place. */
static const struct node *list_of_one(struct diagnostics *diagnostics, const struct node *value)
{
    struct node *list = arena_take(diagnostics->arena, sizeof *list);
    struct node *item = arena_take(diagnostics->arena, sizeof *item);
    *list = *item = *value;
    item->key = item->next = NULL;
    list->type = NODE_LIST;
    list->first = item;
    list->count = 1;
    return list;
}

bool check_map(struct diagnostics *diagnostics, const struct node *node,
               const struct field_table *table, unsigned shape, const struct node **values)
{
    memset(values, 0, table->count * sizeof(const struct node *));
    if (node->type != NODE_MAP) {
        report(diagnostics, node->place, "wrong-type", "%s must be a map: lines of 'field: value'",
               table->what);
        return false;
    }
    check_keys(diagnostics, node);
    bool given[FIELD_LIMIT] = {false};
    bool misspelt[FIELD_LIMIT] = {false};
    for (const struct node *value = node->first; value != NULL; value = value->next) {
        const struct field *field = find_field(table, value->key->text);
        if (field == NULL) {
            /* One mistake, one error: the field that was meant is not missing, too. */
            const struct field *meant = report_unknown(diagnostics, table, shape, value->key);
            if (meant != NULL)
                misspelt[meant - table->fields] = true;
            continue;
        }
        size_t index = (size_t)(field - table->fields);
        if ((field->allowed & shape) == 0) {
            report(diagnostics, value->key->place, "misplaced-field",
                   "'%s' does not belong here: %s", field->name, why_misplaced(field, shape));
        } else if (!given[index]) {
            const struct node *whole = field->or_one && value->type == NODE_SCALAR
                                           ? list_of_one(diagnostics, value)
                                           : value;
            if (check_value(diagnostics, field, whole))
                values[index] = whole;
            given[index] = true;
        }
    }
    if ((shape & SHAPE_CHANGE) != 0)
        return true;
    const struct place place = node->first == NULL ? node->place : node->first->key->place;
    for (size_t i = 0; i < table->count; i++) {
        if ((table->fields[i].required & shape) != 0 && !given[i] && !misspelt[i])
            report(diagnostics, place, "missing-field", "%s needs the field '%s'", table->what,
                   table->fields[i].name);
    }
    return true;
}
