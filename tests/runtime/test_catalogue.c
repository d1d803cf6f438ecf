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

/* The files of the catalogue; the first one has the categories. */
enum { FILE_LIMIT = 8 };
static yaml_document_t documents[FILE_LIMIT];
static size_t document_count;
static yaml_document_t *document; /* the one that is read */
static const smtpcodes_catalog *catalog;

static yaml_node_t *get(yaml_node_t *map, const char *key)
{
    assert_int_equal(map->type, YAML_MAPPING_NODE);
    for (yaml_node_pair_t *pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top;
         pair++) {
        yaml_node_t *name = yaml_document_get_node(document, pair->key);
        if (strcmp((const char *)name->data.scalar.value, key) == 0)
            return yaml_document_get_node(document, pair->value);
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
    return yaml_document_get_node(document, list->data.sequence.items.start[index]);
}

static yaml_node_t *root(void)
{
    return yaml_document_get_root_node(document);
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

/* A field of a category, "" if it has none. */
static const char *category_field(const char *category, const char *field)
{
    yaml_document_t *reading = document;
    document = &documents[0];
    yaml_node_t *declared = get(get(root(), "categories"), category);
    assert_non_null(declared);
    const char *text = text_of(get(declared, field));
    document = reading;
    return text;
}

/* What an entry or a context says of the judgement: its own fields, else its category's. */
static void assert_judgement(smtpcodes_entry entry, yaml_node_t *node)
{
    yaml_node_t *category = get(node, "category");
    if (category != NULL) {
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CATEGORY),
                            text_of(category));
        assert_string_equal(smtpcodes_get_category_title(catalog, entry),
                            category_field(text_of(category), "title"));
        yaml_node_t *blame = get(node, "blame");
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_BLAME),
                            blame != NULL ? text_of(blame)
                                          : category_field(text_of(category), "blame"));
        yaml_node_t *given = get(node, "suppress");
        const char *suppress =
            given != NULL ? text_of(given) : category_field(text_of(category), "suppress");
        bool dead = strcmp(suppress, "true") == 0;
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

/* An item is a reply, or a map with one. */
static void assert_samples(smtpcodes_entry entry, smtpcodes_field field, yaml_node_t *list)
{
    assert_int_equal(smtpcodes_get_count(catalog, entry, field), length_of(list));
    for (size_t i = 0; i < length_of(list); i++) {
        yaml_node_t *sample = item(list, i);
        yaml_node_t *reply = sample->type == YAML_MAPPING_NODE ? get(sample, "reply") : sample;
        assert_string_equal(smtpcodes_get_item(catalog, entry, field, i), text_of(reply));
    }
}

static void assert_fields(smtpcodes_entry entry, yaml_node_t *node)
{
    static const smtpcodes_field strings[] = {SMTPCODES_FIELD_CODE,   SMTPCODES_FIELD_NAME,
                                              SMTPCODES_FIELD_TEXT,   SMTPCODES_FIELD_CAUSE,
                                              SMTPCODES_FIELD_ACTION, SMTPCODES_FIELD_EXPLANATION,
                                              SMTPCODES_FIELD_STATUS};
    static const smtpcodes_field lists[] = {SMTPCODES_FIELD_COMMANDS, SMTPCODES_FIELD_ENHANCED,
                                            SMTPCODES_FIELD_SOURCES, SMTPCODES_FIELD_MATCH};
    for (size_t i = 0; i < sizeof strings / sizeof strings[0]; i++) {
        yaml_node_t *given = get(node, smtpcodes_field_name(strings[i]));
        /* A phrase may have the words of another entry. */
        if (given != NULL || get(node, "entry") == NULL)
            assert_string_equal(smtpcodes_get(catalog, entry, strings[i]), text_of(given));
    }
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        assert_list(entry, lists[i], get(node, smtpcodes_field_name(lists[i])));
    assert_samples(entry, SMTPCODES_FIELD_SAMPLES, get(node, "samples"));
    assert_samples(entry, SMTPCODES_FIELD_NOT_SAMPLES, get(node, "not_samples"));
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
    if (code[0] != 'X' && strchr(code, 'X') == NULL) {
        unsigned number = (unsigned)strtoul(code, NULL, 10);
        assert_int_equal(smtpcodes_get_kind(catalog, entry), SMTPCODES_KIND_REPLY);
        assert_int_equal(smtpcodes_get_number(catalog, entry), number);
        assert_int_equal(smtpcodes_find_reply(catalog, number, NULL), entry);
        return;
    }
    assert_int_equal(smtpcodes_get_kind(catalog, entry), SMTPCODES_KIND_ENHANCED);
    assert_int_equal(smtpcodes_get_disposition(catalog, entry), SMTPCODES_DISPOSITION_UNKNOWN);
    if (sscanf(code, "X.%u.%u", &subject, &detail) != 2)
        return; /* a class or a subject */
    assert_int_equal(smtpcodes_get_number(catalog, entry), subject * 1000 + detail);
    assert_int_equal(smtpcodes_find_enhanced(catalog, 0, subject, detail), entry);
}

/* A provider's entry is among those that are found by its code. */
static void assert_provider_code(smtpcodes_entry entry, const char *provider, const char *code)
{
    smtpcodes_entry found[256];
    unsigned number = smtpcodes_find_provider(catalog, provider, strlen(provider));
    assert_int_not_equal(number, 0);
    assert_string_equal(smtpcodes_provider_name(catalog, number), provider);
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_PROVIDER), provider);
    char first[256];
    snprintf(first, sizeof first, "%s", code);
    char *range = strstr(first, "-X.");
    if (range != NULL)
        *range = '\0';
    if (strchr(code, '*') != NULL)
        return; /* a pattern is no key */
    size_t count = smtpcodes_find_provider_code(catalog, number, first, strlen(first), found, 256);
    bool there = false;
    for (size_t i = 0; i < count && i < 256; i++)
        there = there || found[i] == entry;
    assert_true(there);
}

/* The key of an entry as the YAML gives it. */
static void make_key(char *key, size_t size, yaml_node_t *node, bool phrase)
{
    const char *name = text_of(get(node, "name"));
    if (phrase)
        snprintf(key, size, "phrase:%s", name);
    else if (get(node, "provider") != NULL)
        snprintf(key, size, "%s:%s", text_of(get(node, "provider")), name);
    else
        snprintf(key, size, "%s", text_of(get(node, "code")));
}

static void assert_entry(yaml_node_t *node, bool phrase)
{
    char key[256];
    make_key(key, sizeof key, node, phrase);
    const char *name = text_of(get(node, "name"));
    const char *code = text_of(get(node, "code"));
    smtpcodes_entry entry = smtpcodes_find_key(catalog, key, strlen(key));
    assert_int_not_equal(entry, SMTPCODES_NONE);
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), key);
    assert_int_equal(smtpcodes_get_owner(catalog, entry), entry);
    if (get(node, "provider") != NULL) {
        assert_int_equal(smtpcodes_get_kind(catalog, entry), SMTPCODES_KIND_PROVIDER);
        assert_provider_code(entry, text_of(get(node, "provider")), code);
    } else {
        smtpcodes_kind kind = smtpcodes_get_kind(catalog, entry);
        assert_int_equal(smtpcodes_find_name(catalog, kind, name, strlen(name)), entry);
        if (phrase)
            assert_int_equal(kind, SMTPCODES_KIND_PHRASE);
        else
            assert_code(entry, code);
    }
    assert_fields(entry, node);
    assert_contexts(entry, get(node, "contexts"));
}

/* Calls a function for each entry of all files; returns how many there are. */
static size_t for_each_entry(void (*call)(yaml_node_t *node, bool phrase))
{
    size_t count = 0;
    for (size_t file = 0; file < document_count; file++) {
        document = &documents[file];
        for (int phrases = 0; phrases < 2; phrases++) {
            yaml_node_t *list = get(root(), phrases ? "phrases" : "codes");
            for (size_t i = 0; i < length_of(list); i++, count++) {
                if (call != NULL)
                    call(item(list, i), phrases == 1);
            }
        }
    }
    document = &documents[0];
    return count;
}

static void every_entry_reads_back(void **state)
{
    (void)state;
    assert_true(for_each_entry(assert_entry) > 500);
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
    assert_int_equal(count, for_each_entry(NULL));
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

static bool load_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_file(&parser, file);
    bool good = yaml_parser_load(&parser, &documents[document_count++]) != 0;
    yaml_parser_delete(&parser);
    fclose(file);
    return good;
}

/* CATALOGUE names the files, with a colon between them. */
static int load(void **state)
{
    (void)state;
    static char paths[4096];
    snprintf(paths, sizeof paths, "%s", getenv("CATALOGUE") == NULL ? "" : getenv("CATALOGUE"));
    for (char *path = strtok(paths, ":"); path != NULL; path = strtok(NULL, ":")) {
        if (document_count == FILE_LIMIT || !load_file(path))
            return -1;
    }
    document = &documents[0];
    catalog = smtpcodes_builtin();
    return document_count != 0 ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    for (size_t i = 0; i < document_count; i++)
        yaml_document_delete(&documents[i]);
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
