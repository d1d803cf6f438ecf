/* SPDX-License-Identifier: MIT */
/* The only file that knows libyaml. */
#include "read_yaml.h"

#include <string.h>
#include <yaml.h>

#include "diagnostics.h"

/* A scalar that has a name, for aliases. */
struct anchor {
    struct anchor *next;
    const char *name;
    const struct node *node;
};

struct reader {
    struct arena *arena;
    struct diagnostics *diagnostics;
    const struct source *source;
    yaml_parser_t parser;
    struct anchor *anchors;
    struct node *root;
    struct node *open[NESTING_LIMIT]; /* the lists and maps that have not ended yet */
    struct node *last[NESTING_LIMIT]; /* its last item so far */
    struct node *key[NESTING_LIMIT];  /* of an open map: the key whose value comes next */
    size_t depth;
    size_t value_count;
    size_t alias_bytes; /* of all that aliases repeat */
    yaml_mark_t quote;  /* where the last text in quotes that has several lines starts and ends */
    yaml_mark_t quote_end;
    bool failed;
};

/* The characters from one mark to another, or to the end of the first one's line. */
static struct place place_between(const struct reader *reader, yaml_mark_t start, yaml_mark_t end)
{
    const struct source *source = reader->source;
    size_t line = start.line < source->line_count ? start.line + 1 : source->line_count;
    bool on_line = end.line == start.line && end.column > start.column;
    return make_place(source, line, start.column + 1, on_line ? end.column - start.column : 1);
}

static void fail(struct reader *reader, struct place place, const char *rule, const char *message)
{
    report(reader->diagnostics, place, rule, "%s", message);
    reader->failed = true;
}

/* Whether a line begins with white space that has a tab in it; gives the tab's column. */
static bool find_indenting_tab(const struct source *source, size_t line, size_t *column)
{
    size_t length = 0;
    const char *text = source_line(source, line, &length);
    for (size_t i = 0; i < length && (text[i] == ' ' || text[i] == '\t'); i++) {
        if (text[i] == '\t') {
            *column = i + 1;
            return true;
        }
    }
    return false;
}

/* What people usually do to come by one of libyaml's messages. */
static const char *advice(const char *problem)
{
    static const struct {
        const char *problem;
        const char *advice;
    } table[] = {
        {"mapping values are not allowed in this context",
         "put the text in quotes if ': ' is part of it"},
        {"could not find expected ':'", "each line of a map is 'field: value'"},
        {"found unexpected end of stream", "a quote or a bracket is not closed"},
        {"found character that cannot start any token",
         "put a text in quotes if it starts with a special character"},
        {"did not find expected key", "look at the quotes and the indentation above this place"},
        {"did not find expected '-' indicator", "look at the indentation of this line"},
        {"did not find expected ',' or '}'", "put a text in quotes if it has a ',' or a '}'"},
        {"did not find expected ',' or ']'", "put a text in quotes if it has a ',' or a ']'"},
        {"did not find expected alphabetic or numeric character",
         "put a text in quotes if it starts with '*' or '&'"},
        {"found unknown escape character", "write a backslash within quotes twice"},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        if (strcmp(table[i].problem, problem) == 0)
            return table[i].advice;
    }
    return "look at the quotes, the brackets and the indentation near this place";
}

static void report_syntax_error(struct reader *reader)
{
    const yaml_parser_t *parser = &reader->parser;
    if (parser->error == YAML_MEMORY_ERROR)
        out_of_memory();
    struct place place = place_between(reader, parser->problem_mark, parser->problem_mark);
    reader->failed = true;
    size_t column = 0;
    if (find_indenting_tab(reader->source, place.line, &column)) {
        place.column = (uint32_t)column;
        report(reader->diagnostics, place, "tab-indentation",
               "a tab indents this line; YAML allows only spaces");
        return;
    }
    const char *problem = parser->problem == NULL ? "unreadable" : parser->problem;
    report(reader->diagnostics, place, "yaml-syntax", "this is not YAML: %s%s%s; %s", problem,
           parser->context == NULL ? "" : ", ", parser->context == NULL ? "" : parser->context,
           advice(problem));
    if (reader->quote_end.line != 0 && reader->quote_end.line + 1 == place.line)
        report_note(reader->diagnostics, place_between(reader, reader->quote, reader->quote),
                    "this text in quotes goes on to line %zu; is a quote missing here?",
                    (size_t)place.line);
}

static struct node *new_node(struct reader *reader, enum node_type type, const yaml_event_t *event)
{
    struct node *node = arena_take(reader->arena, sizeof *node);
    node->type = (uint8_t)type;
    node->place = place_between(reader, event->start_mark, event->end_mark);
    return node;
}

/* Puts a node where the document stands: the root, an item, a key or a value. */
static void place_node(struct reader *reader, struct node *node)
{
    if (++reader->value_count > VALUE_LIMIT)
        fail(reader, node->place, "too-many",
             "this file has more than 4 million values; part the catalogue into files");
    if (reader->depth == 0) {
        reader->root = node;
        return;
    }
    struct node *parent = reader->open[reader->depth - 1];
    struct node **key = &reader->key[reader->depth - 1];
    if (parent->type == NODE_MAP && *key == NULL) {
        if (node->type != NODE_SCALAR) {
            fail(reader, node->place, "bad-key", "a key must be one word, not a list or a map");
            return;
        }
        *key = node;
        return;
    }
    node->key = *key;
    *key = NULL;
    struct node **last = &reader->last[reader->depth - 1];
    if (*last == NULL)
        parent->first = node;
    else
        (*last)->next = node;
    *last = node;
    parent->count++;
}

static void open_node(struct reader *reader, struct node *node)
{
    if (reader->depth == NESTING_LIMIT) {
        fail(reader, node->place, "too-deep", "lists and maps nest too deep here");
        return;
    }
    place_node(reader, node);
    reader->open[reader->depth] = node;
    reader->key[reader->depth] = NULL;
    reader->last[reader->depth] = NULL;
    reader->depth++;
}

static void refuse_tag(struct reader *reader, const yaml_event_t *event, const yaml_char_t *tag)
{
    if (tag != NULL)
        fail(reader, place_between(reader, event->start_mark, event->end_mark), "tag",
             "YAML tags (!) are not used here; remove it, and put a string in quotes");
}

static void read_scalar(struct reader *reader, const yaml_event_t *event)
{
    const char *text = (const char *)event->data.scalar.value;
    refuse_tag(reader, event, event->data.scalar.tag);
    struct node *node = new_node(reader, NODE_SCALAR, event);
    node->text = arena_copy(reader->arena, text, event->data.scalar.length);
    node->length = (uint32_t)event->data.scalar.length; /* SOURCE_LIMIT bounds it */
    node->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    if (!node->plain && event->end_mark.line != event->start_mark.line &&
        event->data.scalar.style != YAML_LITERAL_SCALAR_STYLE &&
        event->data.scalar.style != YAML_FOLDED_SCALAR_STYLE) {
        reader->quote = event->start_mark;
        reader->quote_end = event->end_mark;
    }
    if (strlen(node->text) != node->length)
        fail(reader, node->place, "forbidden-character",
             "the escape \\0 stands for a NUL byte, which no text can hold; remove it");
    if (event->data.scalar.anchor != NULL) {
        struct anchor *anchor = arena_take(reader->arena, sizeof *anchor);
        const char *name = (const char *)event->data.scalar.anchor;
        anchor->name = arena_copy(reader->arena, name, strlen(name));
        anchor->node = node;
        anchor->next = reader->anchors;
        reader->anchors = anchor;
    }
    place_node(reader, node);
}

/* An alias is a copy of its scalar, at the place of the alias. */
static void read_alias(struct reader *reader, const yaml_event_t *event)
{
    const char *name = (const char *)event->data.alias.anchor;
    struct place place = place_between(reader, event->start_mark, event->end_mark);
    const struct anchor *anchor = reader->anchors;
    while (anchor != NULL && strcmp(anchor->name, name) != 0)
        anchor = anchor->next;
    if (anchor == NULL) {
        report(reader->diagnostics, place, "unknown-alias",
               "no value before this one has the anchor '&%s'", name);
        reader->failed = true;
        return;
    }
    reader->alias_bytes += anchor->node->length;
    if (reader->alias_bytes > SOURCE_LIMIT)
        fail(reader, place, "too-many", "the aliases of this file repeat more than 64 MiB");
    struct node *node = arena_take(reader->arena, sizeof *node);
    *node = *anchor->node;
    node->place = place;
    node->key = NULL;
    node->next = NULL;
    place_node(reader, node);
}

static void read_collection(struct reader *reader, const yaml_event_t *event, enum node_type type,
                            const yaml_char_t *anchor, const yaml_char_t *tag)
{
    refuse_tag(reader, event, tag);
    struct node *node = new_node(reader, type, event);
    if (anchor != NULL)
        fail(reader, node->place, "anchor",
             "only a single value may have an anchor (&), not a list or a map; write it out");
    open_node(reader, node);
}

/* Takes one event; false at the end of the stream. */
static bool read_event(struct reader *reader, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_STREAM_END_EVENT:
        return false;
    case YAML_DOCUMENT_START_EVENT:
        if (reader->root != NULL)
            fail(reader, place_between(reader, event->start_mark, event->end_mark),
                 "second-document", "a second document starts here; a file holds one");
        break;
    case YAML_SCALAR_EVENT:
        read_scalar(reader, event);
        break;
    case YAML_ALIAS_EVENT:
        read_alias(reader, event);
        break;
    case YAML_SEQUENCE_START_EVENT:
        read_collection(reader, event, NODE_LIST, event->data.sequence_start.anchor,
                        event->data.sequence_start.tag);
        break;
    case YAML_MAPPING_START_EVENT:
        read_collection(reader, event, NODE_MAP, event->data.mapping_start.anchor,
                        event->data.mapping_start.tag);
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        reader->depth--;
        break;
    default: /* stream start, document end */
        break;
    }
    return true;
}

static void read_events(struct reader *reader)
{
    bool more = true;
    while (more && !reader->failed) {
        yaml_event_t event;
        if (!yaml_parser_parse(&reader->parser, &event)) {
            report_syntax_error(reader);
            return;
        }
        more = read_event(reader, &event);
        yaml_event_delete(&event);
    }
}

struct node *read_yaml(struct arena *arena, struct diagnostics *diagnostics,
                       const struct source *source)
{
    struct reader reader = {.arena = arena, .diagnostics = diagnostics, .source = source};
    if (!yaml_parser_initialize(&reader.parser))
        out_of_memory();
    yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader.parser, (const unsigned char *)source->text,
                                 source->length);
    read_events(&reader);
    yaml_parser_delete(&reader.parser);
    if (!reader.failed && reader.root == NULL)
        report(diagnostics, (struct place){source, 1, 1, 1}, "empty-file",
               "there is nothing in this file; a catalogue starts with 'catalogue:'");
    return reader.failed ? NULL : reader.root;
}
