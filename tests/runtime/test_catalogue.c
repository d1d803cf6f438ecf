/* SPDX-License-Identifier: MIT */
/*
 * Every entry, found by its key and its name and read back field by field against the YAML. The
 * YAML is read with libyaml's own document loader, which codesc does not use.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "smtpcodes/smtpcodes.h"
#include "test.h"

static yaml_document_t document;
static const smtpcodes_catalog *catalog;

static yaml_node_t *get(yaml_node_t *map, const char *key)
{
    assert_int_equal(map->type, YAML_MAPPING_NODE);
    for (yaml_node_pair_t *pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top;
         pair++) {
        yaml_node_t *name = yaml_document_get_node(&document, pair->key);
        if (strcmp((const char *)name->data.scalar.value, key) == 0)
            return yaml_document_get_node(&document, pair->value);
    }
    return NULL;
}

static const char *text_of(yaml_node_t *node)
{
    return node == NULL ? "" : (const char *)node->data.scalar.value;
}

static size_t length_of(yaml_node_t *list)
{
    if (list == NULL)
        return 0;
    return (size_t)(list->data.sequence.items.top - list->data.sequence.items.start);
}

static yaml_node_t *item(yaml_node_t *list, size_t index)
{
    return yaml_document_get_node(&document, list->data.sequence.items.start[index]);
}

static yaml_node_t *root(void)
{
    return yaml_document_get_root_node(&document);
}

static void assert_list(smtpcodes_entry entry, smtpcodes_field field, yaml_node_t *list)
{
    assert_true(smtpcodes_field_is_list(field));
    assert_int_equal(smtpcodes_get_count(catalog, entry, field), length_of(list));
    for (size_t i = 0; i < length_of(list); i++)
        assert_string_equal(smtpcodes_get_item(catalog, entry, field, i), text_of(item(list, i)));
    assert_string_equal(smtpcodes_get_item(catalog, entry, field, length_of(list)), "");
    assert_string_equal(smtpcodes_get(catalog, entry, field), "");
}

/* What an entry or a context says of the judgement: its own fields, else its category's. */
static void assert_judgement(smtpcodes_entry entry, yaml_node_t *node)
{
    yaml_node_t *category = get(node, "category");
    if (category != NULL) {
        yaml_node_t *declared = get(get(root(), "categories"), text_of(category));
        assert_non_null(declared);
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CATEGORY),
                            text_of(category));
        assert_string_equal(smtpcodes_get_category_title(catalog, entry),
                            text_of(get(declared, "title")));
        yaml_node_t *blame =
            get(node, "blame") != NULL ? get(node, "blame") : get(declared, "blame");
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_BLAME), text_of(blame));
        yaml_node_t *suppress =
            get(node, "suppress") != NULL ? get(node, "suppress") : get(declared, "suppress");
        bool dead = strcmp(text_of(suppress), "true") == 0;
        assert_int_equal(smtpcodes_get_suppress(catalog, entry), dead);
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_SUPPRESS),
                            dead ? "true" : "false");
    }
    if (get(node, "disposition") != NULL)
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_DISPOSITION),
                            text_of(get(node, "disposition")));
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_BLAME),
                        smtpcodes_blame_name(smtpcodes_get_blame(catalog, entry)));
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_DISPOSITION),
                        smtpcodes_disposition_name(smtpcodes_get_disposition(catalog, entry)));
}

static void assert_fields(smtpcodes_entry entry, yaml_node_t *node)
{
    static const smtpcodes_field strings[] = {SMTPCODES_FIELD_CODE,   SMTPCODES_FIELD_NAME,
                                              SMTPCODES_FIELD_TEXT,   SMTPCODES_FIELD_CAUSE,
                                              SMTPCODES_FIELD_ACTION, SMTPCODES_FIELD_EXPLANATION,
                                              SMTPCODES_FIELD_STATUS};
    static const smtpcodes_field lists[] = {SMTPCODES_FIELD_COMMANDS, SMTPCODES_FIELD_ENHANCED,
                                            SMTPCODES_FIELD_SOURCES, SMTPCODES_FIELD_SAMPLES};
    for (size_t i = 0; i < sizeof strings / sizeof strings[0]; i++)
        assert_string_equal(smtpcodes_get(catalog, entry, strings[i]),
                            text_of(get(node, smtpcodes_field_name(strings[i]))));
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        assert_list(entry, lists[i], get(node, smtpcodes_field_name(lists[i])));
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_STATUS),
                        smtpcodes_status_name(smtpcodes_get_status(catalog, entry)));
    assert_judgement(entry, node);
}

static void assert_contexts(smtpcodes_entry entry, yaml_node_t *list)
{
    static const smtpcodes_field strings[] = {SMTPCODES_FIELD_TEXT, SMTPCODES_FIELD_CAUSE,
                                              SMTPCODES_FIELD_ACTION, SMTPCODES_FIELD_EXPLANATION};
    assert_int_equal(smtpcodes_count_contexts(catalog, entry), length_of(list));
    assert_int_equal(smtpcodes_get_context(catalog, entry, length_of(list)), SMTPCODES_NONE);
    for (size_t i = 0; i < length_of(list); i++) {
        yaml_node_t *node = item(list, i);
        smtpcodes_entry context = smtpcodes_get_context(catalog, entry, i);
        assert_int_equal(smtpcodes_get_owner(catalog, context), entry);
        assert_list(context, SMTPCODES_FIELD_WHEN_CLASS, get(get(node, "when"), "class"));
        assert_list(context, SMTPCODES_FIELD_WHEN_COMMANDS, get(get(node, "when"), "commands"));
        for (size_t j = 0; j < sizeof strings / sizeof strings[0]; j++) {
            yaml_node_t *given = get(node, smtpcodes_field_name(strings[j]));
            assert_string_equal(smtpcodes_get(catalog, context, strings[j]),
                                given == NULL ? smtpcodes_get(catalog, entry, strings[j])
                                              : text_of(given));
        }
        if (get(node, "sources") != NULL)
            assert_list(context, SMTPCODES_FIELD_SOURCES, get(node, "sources"));
        assert_judgement(context, node);
    }
}

/* What follows from the code itself. */
static void assert_code(smtpcodes_entry entry, const char *code)
{
    unsigned subject = 0;
    unsigned detail = 0;
    if (code[0] != 'X') {
        unsigned number = (unsigned)strtoul(code, NULL, 10);
        assert_int_equal(smtpcodes_get_kind(catalog, entry), SMTPCODES_KIND_REPLY);
        assert_int_equal(smtpcodes_get_number(catalog, entry), number);
        assert_int_equal(smtpcodes_find_reply(catalog, number, NULL), entry);
        return;
    }
    assert_int_equal(sscanf(code, "X.%u.%u", &subject, &detail), 2);
    assert_int_equal(smtpcodes_get_kind(catalog, entry), SMTPCODES_KIND_ENHANCED);
    assert_int_equal(smtpcodes_get_number(catalog, entry), subject * 1000 + detail);
    assert_int_equal(smtpcodes_find_enhanced(catalog, 0, subject, detail), entry);
    assert_int_equal(smtpcodes_get_disposition(catalog, entry), SMTPCODES_DISPOSITION_UNKNOWN);
}

static void every_entry_reads_back(void **state)
{
    (void)state;
    yaml_node_t *codes = get(root(), "codes");
    assert_true(length_of(codes) > 40);
    for (size_t i = 0; i < length_of(codes); i++) {
        yaml_node_t *node = item(codes, i);
        const char *code = text_of(get(node, "code"));
        const char *name = text_of(get(node, "name"));
        smtpcodes_entry entry = smtpcodes_find_key(catalog, code, strlen(code));
        assert_int_not_equal(entry, SMTPCODES_NONE);
        assert_int_equal(
            smtpcodes_find_name(catalog, smtpcodes_get_kind(catalog, entry), name, strlen(name)),
            entry);
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), code);
        assert_int_equal(smtpcodes_get_owner(catalog, entry), entry);
        assert_code(entry, code);
        assert_fields(entry, node);
        assert_contexts(entry, get(node, "contexts"));
    }
}

static void the_walk_meets_every_entry(void **state)
{
    (void)state;
    size_t count = 0;
    size_t kinds[5] = {0};
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        kinds[smtpcodes_get_kind(catalog, entry)]++;
        count++;
    }
    assert_int_equal(count, length_of(get(root(), "codes")));
    assert_int_equal(count, smtpcodes_count(catalog));
    for (smtpcodes_kind kind = 0; kind < 5; kind++)
        assert_int_equal(smtpcodes_count_kind(catalog, kind), kinds[kind]);
    assert_int_equal(smtpcodes_count_kind(catalog, (smtpcodes_kind)5), 0);
}

static void the_head_reads_back(void **state)
{
    (void)state;
    assert_int_equal(smtpcodes_catalog_check(catalog), SMTPCODES_OK);
    assert_string_equal(smtpcodes_catalog_name(catalog), text_of(get(root(), "catalogue")));
    assert_string_equal(smtpcodes_catalog_title(catalog), text_of(get(root(), "title")));
    assert_int_equal(strspn(smtpcodes_catalog_hash(catalog), "0123456789abcdef"), 16);
    assert_int_equal(strlen(smtpcodes_catalog_hash(catalog)), 16);
}

static int load(void **state)
{
    (void)state;
    const char *path = getenv("CATALOGUE");
    FILE *file = path == NULL ? NULL : fopen(path, "rb");
    if (file == NULL)
        return -1;
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_file(&parser, file);
    int good = yaml_parser_load(&parser, &document);
    yaml_parser_delete(&parser);
    fclose(file);
    catalog = smtpcodes_builtin();
    return good ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    yaml_document_delete(&document);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_head_reads_back),
        cmocka_unit_test(every_entry_reads_back),
        cmocka_unit_test(the_walk_meets_every_entry),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
