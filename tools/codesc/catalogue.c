/* SPDX-License-Identifier: MIT */
/* From files to a checked catalogue. */
#include "catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "check_entries.h"
#include "check_fields.h"

/* One file of the catalogue. */
struct part {
    const struct node *fields[HEAD_FIELDS];
};

static bool read_part(struct catalogue *catalogue, struct arena *arena,
                      struct diagnostics *diagnostics, const char *path, struct part *part)
{
    const struct source *source = source_read(arena, diagnostics, path, catalogue->source_count);
    if (source == NULL)
        return false;
    catalogue->sources[catalogue->source_count++] = source;
    const struct node *root = read_yaml(arena, diagnostics, source);
    if (root == NULL)
        return false;
    /* A file that is neither is told about the catalogue that it should be. */
    unsigned shape = find_value(root, "part") != NULL ? SHAPE_PART : SHAPE_CATALOGUE;
    return check_map(diagnostics, root, &head_table, shape, part->fields);
}

static const char *text_of(const struct node *node)
{
    return node == NULL ? "" : node->text;
}

/* Reads the heads of all files; false if they do not make one catalogue. */
static bool read_head(struct catalogue *catalogue, struct diagnostics *diagnostics,
                      const struct part *parts, size_t count)
{
    const struct node *head = NULL;
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        const struct node *name = parts[i].fields[HEAD_CATALOGUE];
        if (name == NULL)
            continue;
        if (head != NULL) {
            report(diagnostics, name->key->place, "second-catalogue",
                   "a catalogue has one file with 'catalogue:'; start this one with 'part: %s'",
                   head->text);
            report_note(diagnostics, head->key->place, "the first one is here");
            good = false;
            continue;
        }
        head = name;
        catalogue->name = name->text;
        catalogue->title = text_of(parts[i].fields[HEAD_TITLE]);
        catalogue->prefix = text_of(parts[i].fields[HEAD_PREFIX]);
    }
    for (size_t i = 0; i < count; i++) {
        const struct node *name = parts[i].fields[HEAD_PART];
        if (name == NULL)
            continue;
        if (head == NULL)
            report(diagnostics, name->key->place, "no-catalogue",
                   "this is a part; name the file with 'catalogue: %s' too", name->text);
        else if (strcmp(name->text, head->text) != 0)
            report(diagnostics, name->place, "other-catalogue",
                   "this is a part of '%s', not of the catalogue '%s'", name->text, head->text);
        else
            continue;
        good = false;
    }
    return good;
}

/* How many items a field has in all the files. */
static size_t count_items(const struct part *parts, size_t count, enum head_field field)
{
    size_t items = 0;
    for (size_t i = 0; i < count; i++)
        items += parts[i].fields[field] == NULL ? 0 : parts[i].fields[field]->count;
    return items;
}

static void read_category(struct catalogue *catalogue, struct diagnostics *diagnostics,
                          const struct node *node)
{
    const struct node *fields[CATEGORY_FIELDS];
    if (!check_name(diagnostics, node->key) ||
        !check_map(diagnostics, node, &category_table, SHAPE_PLAIN, fields))
        return;
    struct category *category = &catalogue->categories[++catalogue->category_count];
    category->name = node->key;
    category->title = text_of(fields[CATEGORY_TITLE]);
    category->suppress = strcmp(text_of(fields[CATEGORY_SUPPRESS]), "true") == 0;
    const struct field *blame = &category_table.fields[CATEGORY_BLAME];
    for (size_t i = 0; fields[CATEGORY_BLAME] != NULL && blame->word(i) != NULL; i++) {
        if (strcmp(blame->word(i), fields[CATEGORY_BLAME]->text) == 0)
            category->blame = (smtpcodes_blame)i;
    }
    for (size_t i = 1; i < catalogue->category_count; i++) {
        const struct node *other = catalogue->categories[i].name;
        if (other->place.source != node->key->place.source &&
            strcmp(other->text, node->key->text) == 0) {
            report(diagnostics, node->key->place, "duplicate-field",
                   "there is a category '%s' already", node->key->text);
            report_note(diagnostics, other->place, "the first one is here");
        }
    }
}

static void read_categories(struct catalogue *catalogue, struct arena *arena,
                            struct diagnostics *diagnostics, const struct part *parts, size_t count)
{
    /* Row 0 stays empty: no category. */
    enum { CATEGORY_LIMIT = 255 };
    size_t items = count_items(parts, count, HEAD_CATEGORIES);
    catalogue->categories = arena_take_array(arena, items + 1, sizeof *catalogue->categories);
    for (size_t i = 0; i < count; i++) {
        const struct node *map = parts[i].fields[HEAD_CATEGORIES];
        if (map == NULL)
            continue;
        for (const struct node *node = map->first; node != NULL; node = node->next)
            read_category(catalogue, diagnostics, node);
        if (catalogue->category_count > CATEGORY_LIMIT)
            report(diagnostics, map->key->place, "too-many", "there are more than %d categories",
                   CATEGORY_LIMIT);
    }
}

static void read_placeholders(struct catalogue *catalogue, struct arena *arena,
                              struct diagnostics *diagnostics, const struct part *parts,
                              size_t count)
{
    size_t items = count_items(parts, count, HEAD_PLACEHOLDERS);
    catalogue->placeholders = arena_take_array(arena, items, sizeof *catalogue->placeholders);
    for (size_t i = 0; i < count; i++) {
        const struct node *map = parts[i].fields[HEAD_PLACEHOLDERS];
        const struct node *fields[PLACEHOLDER_FIELDS];
        for (const struct node *node = map == NULL ? NULL : map->first; node != NULL;
             node = node->next) {
            check_map(diagnostics, node, &placeholder_table, SHAPE_PLAIN, fields);
            if (check_name(diagnostics, node->key))
                catalogue->placeholders[catalogue->placeholder_count++].name = node->key;
        }
    }
}

static int compare_for_sort(const void *left, const void *right)
{
    return compare_entries(left, right);
}

/* Contexts point to their entry, which sorting has moved. */
static void adopt_contexts(struct catalogue *catalogue)
{
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        struct entry *entry = &catalogue->entries[i];
        for (size_t j = 0; j < entry->context_count; j++)
            entry->contexts[j].owner = entry;
        catalogue->context_count += entry->context_count;
    }
}

static void read_entries(struct catalogue *catalogue, struct arena *arena,
                         struct diagnostics *diagnostics, const struct part *parts, size_t count)
{
    size_t items = count_items(parts, count, HEAD_CODES);
    catalogue->entries = arena_take_array(arena, items + 1, sizeof *catalogue->entries);
    size_t order = 0;
    for (size_t i = 0; i < count; i++) {
        const struct node *list = parts[i].fields[HEAD_CODES];
        if (list == NULL)
            continue;
        if (list->count == 0)
            report(diagnostics, list->place, "empty-value", "there are no codes in this file");
        for (const struct node *node = list->first; node != NULL; node = node->next) {
            struct entry *entry = &catalogue->entries[catalogue->entry_count];
            *entry = (struct entry){.order = order++};
            if (check_entry(catalogue, arena, diagnostics, node, entry))
                catalogue->entry_count++;
        }
    }
    qsort(catalogue->entries, catalogue->entry_count, sizeof *catalogue->entries, compare_for_sort);
    adopt_contexts(catalogue);
    check_references(catalogue, arena, diagnostics);
}

void catalogue_read(struct catalogue *catalogue, struct arena *arena,
                    struct diagnostics *diagnostics, char **paths, size_t count)
{
    *catalogue = (struct catalogue){.name = "", .title = "", .prefix = ""};
    catalogue->sources = arena_take_array(arena, count, sizeof(const struct source *));
    struct part *parts = arena_take_array(arena, count, sizeof *parts);
    bool complete = true;
    for (size_t i = 0; i < count; i++) {
        if (!read_part(catalogue, arena, diagnostics, paths[i], &parts[i]))
            complete = false;
    }
    /* Without one of the files, most of what the others refer to would seem to be missing. */
    if (!read_head(catalogue, diagnostics, parts, count) || !complete)
        return;
    read_categories(catalogue, arena, diagnostics, parts, count);
    read_placeholders(catalogue, arena, diagnostics, parts, count);
    read_entries(catalogue, arena, diagnostics, parts, count);
}
