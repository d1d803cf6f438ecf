/* SPDX-License-Identifier: MIT */
/* From files to a checked catalogue. */
#include "catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "check_conditions.h"
#include "check_doubts.h"
#include "check_entries.h"
#include "check_fields.h"
#include "check_wording.h"
#include "entry_codes.h"
#include "smtpcodes/catalog.h"

/* One file of the catalogue. */
struct part {
    const struct node *fields[HEAD_FIELDS];
};

static bool is_generic(const struct node *profile)
{
    return profile != NULL && profile->type == NODE_SCALAR && strcmp(profile->text, "generic") == 0;
}

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
    const bool generic = is_generic(find_value(root, head_table.fields[HEAD_PROFILE].name));
    /* A file that is none of these is told about the catalogue that it should be. */
    unsigned shape = generic ? SHAPE_GENERIC_CATALOGUE : SHAPE_CATALOGUE;
    if (find_value(root, head_table.fields[HEAD_PART].name) != NULL)
        shape = generic ? SHAPE_GENERIC_PART : SHAPE_PART;
    else if (find_value(root, head_table.fields[HEAD_OVERLAY].name) != NULL)
        shape = generic ? SHAPE_GENERIC_OVERLAY : SHAPE_OVERLAY;
    return check_map(diagnostics, root, &head_table, shape, part->fields);
}

static const char *text_of(const struct node *node)
{
    return node == NULL ? "" : node->text;
}

/* Whether a part or an overlay, named so in the file, is one of the catalogue that is read. */
static bool belongs(struct diagnostics *diagnostics, const struct node *head,
                    const struct node *name, const char *what)
{
    if (name == NULL)
        return true;
    if (head == NULL)
        report(diagnostics, name->key->place, "no-catalogue",
               "this is %s; name the file with 'catalogue: %s' too", what, name->text);
    else if (strcmp(name->text, head->text) != 0)
        report(diagnostics, name->place, "other-catalogue",
               "this is %s of '%s', not of the catalogue '%s'", what, name->text, head->text);
    else
        return true;
    return false;
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
        catalogue->profile = parts[i].fields[HEAD_PROFILE];
        catalogue->is_generic = is_generic(catalogue->profile);
    }
    for (size_t i = 0; i < count; i++) {
        if (!belongs(diagnostics, head, parts[i].fields[HEAD_PART], "a part") ||
            !belongs(diagnostics, head, parts[i].fields[HEAD_OVERLAY], "an overlay"))
            good = false;
    }
    return good;
}

/*
 * Holds a part or an overlay against the profile of its catalogue, and takes out what a catalogue
 * with that profile does not have.
 */
static void check_profile(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                          struct part *part)
{
    const struct node *profile = part->fields[HEAD_PROFILE];
    if (profile != NULL && is_generic(profile) != catalogue->is_generic)
        report(diagnostics, profile->place, "other-catalogue",
               "the catalogue '%s' has the profile '%s'", catalogue->name,
               catalogue->is_generic ? "generic" : "smtp");
    for (size_t i = 0; i < HEAD_FIELDS && catalogue->is_generic; i++) {
        if (part->fields[i] == NULL || (head_table.fields[i].allowed & SHAPE_GENERIC_FILE) != 0)
            continue;
        report(diagnostics, part->fields[i]->key->place, "misplaced-field",
               "'%s' does not belong here: %s", head_table.fields[i].name, NOT_IN_GENERIC);
        part->fields[i] = NULL;
    }
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
        !check_map(diagnostics, node, &category_table,
                   catalogue->is_generic ? SHAPE_GENERIC : SHAPE_PLAIN, fields))
        return;
    struct category *category = &catalogue->categories[++catalogue->category_count];
    category->name = node->key;
    category->node = node;
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

static smtpcodes_placeholder_kind placeholder_kind(const struct node *const *fields)
{
    const struct field *field = &placeholder_table.fields[PLACEHOLDER_KIND];
    for (size_t i = 0; fields[PLACEHOLDER_KIND] != NULL && field->word(i) != NULL; i++) {
        if (strcmp(field->word(i), fields[PLACEHOLDER_KIND]->text) == 0)
            return (smtpcodes_placeholder_kind)(i + 1);
    }
    return SMTPCODES_PLACEHOLDER_UNKNOWN;
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
            if (!check_map(diagnostics, node, &placeholder_table, SHAPE_PLAIN, fields))
                continue;
            if (check_name(diagnostics, node->key))
                catalogue->placeholders[catalogue->placeholder_count++] = (struct placeholder){
                    .name = node->key, .node = node, .kind = placeholder_kind(fields)};
        }
    }
}

/* ---- Providers --------------------------------------------------------------------------- */

static void read_provider(struct catalogue *catalogue, struct diagnostics *diagnostics,
                          const struct node *node)
{
    struct provider *provider = &catalogue->providers[catalogue->provider_count + 1];
    *provider = (struct provider){.name = node->key, .node = node};
    if (!check_name(diagnostics, node->key) ||
        !check_map(diagnostics, node, &provider_table, SHAPE_PLAIN, provider->fields))
        return;
    check_wordings(diagnostics, provider->fields[PROVIDER_WORDING]);
    size_t other = find_provider(catalogue, node->key->text);
    catalogue->provider_count++;
    if (other != 0) {
        report(diagnostics, node->key->place, "duplicate-field", "there is a provider '%s' already",
               node->key->text);
        report_note(diagnostics, catalogue->providers[other].name->place, "the first one is here");
    }
}

/* Each provider may be a part of one that stands anywhere; no chain of them is a ring. */
static void check_parents(struct catalogue *catalogue, struct diagnostics *diagnostics)
{
    for (size_t i = 1; i <= catalogue->provider_count; i++) {
        const struct node *parent = catalogue->providers[i].fields[PROVIDER_PARENT];
        if (parent != NULL)
            catalogue->providers[i].parent = check_provider(catalogue, diagnostics, parent);
    }
    for (size_t i = 1; i <= catalogue->provider_count; i++) {
        size_t steps = 0;
        size_t at = i;
        while (at != 0 && steps <= catalogue->provider_count) {
            at = catalogue->providers[at].parent;
            steps++;
        }
        if (at != 0) {
            report(diagnostics, catalogue->providers[i].name->place, "unknown-reference",
                   "'%s' is a part of itself in the end", catalogue->providers[i].name->text);
            catalogue->providers[i].parent = 0;
        }
    }
}

static void read_providers(struct catalogue *catalogue, struct arena *arena,
                           struct diagnostics *diagnostics, const struct part *parts, size_t count)
{
    enum { PROVIDER_LIMIT = 65535 };
    size_t items = count_items(parts, count, HEAD_PROVIDERS);
    catalogue->providers = arena_take_array(arena, items + 2, sizeof *catalogue->providers);
    for (size_t i = 0; i < count; i++) {
        const struct node *map = parts[i].fields[HEAD_PROVIDERS];
        for (const struct node *node = map == NULL ? NULL : map->first;
             node != NULL && catalogue->provider_count < PROVIDER_LIMIT; node = node->next)
            read_provider(catalogue, diagnostics, node);
    }
    check_parents(catalogue, diagnostics);
}

/* ---- Rules ------------------------------------------------------------------------------- */

static void read_rule(struct catalogue *catalogue, struct diagnostics *diagnostics,
                      const struct node *node, unsigned layer)
{
    struct judgement_rule *rule = &catalogue->rules[catalogue->rule_count];
    if (catalogue->rule_count == SMTPCODES_RULE_LIMIT) {
        report(diagnostics, node->place, "too-many", "a catalogue has at most %d rules",
               SMTPCODES_RULE_LIMIT);
        return;
    }
    *rule = (struct judgement_rule){.node = node, .layer = layer};
    if (!check_map(diagnostics, node, &rule_table, SHAPE_PLAIN, rule->fields) ||
        rule->fields[RULE_WHEN] == NULL || rule->fields[RULE_SET] == NULL)
        return;
    if (!check_map(diagnostics, rule->fields[RULE_WHEN], &when_table, SHAPE_RULE, rule->when) ||
        !check_map(diagnostics, rule->fields[RULE_SET], &set_table, SHAPE_PLAIN, rule->set))
        return;
    check_conditions(catalogue, diagnostics, rule->when);
    const struct node *categories = rule->when[WHEN_CATEGORY];
    for (const struct node *item = categories == NULL ? NULL : categories->first; item != NULL;
         item = item->next) {
        if (item->type == NODE_SCALAR)
            find_category(catalogue, diagnostics, item);
    }
    if (rule->set[SET_CATEGORY] != NULL)
        find_category(catalogue, diagnostics, rule->set[SET_CATEGORY]);
    catalogue->rule_count++;
}

/* Those of the last overlay come first: the first rule that fits counts. */
static void read_rules(struct catalogue *catalogue, struct arena *arena,
                       struct diagnostics *diagnostics, const struct part *parts, size_t count)
{
    catalogue->rules = arena_take_array(arena, count_items(parts, count, HEAD_RULES) + 1,
                                        sizeof *catalogue->rules);
    for (int overlays = 1; overlays >= 0; overlays--) {
        for (size_t i = 0; i < count; i++) {
            /* Overlays backwards, then the rest forwards. */
            const struct part *part = &parts[overlays ? count - 1 - i : i];
            const struct node *list = part->fields[HEAD_RULES];
            if ((part->fields[HEAD_OVERLAY] != NULL) != (overlays == 1))
                continue;
            for (const struct node *node = list == NULL ? NULL : list->first; node != NULL;
                 node = node->next)
                read_rule(catalogue, diagnostics, node, (unsigned)overlays);
        }
    }
}

/* ---- Entries ----------------------------------------------------------------------------- */

/* By kind, then by number, then by key: every entry has another one. */
static int compare_keys(const void *left, const void *right)
{
    const struct entry *a = left;
    const struct entry *b = right;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    /* The number says it all where there is one. */
    return a->number != 0 ? 0 : strcmp(a->key, b->key);
}

/* The order in which they are found by their keys; entries with one key stand as in the files. */
static int compare_entries(const void *left, const void *right)
{
    const struct entry *a = left;
    const struct entry *b = right;
    int order = compare_keys(a, b);
    return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

/*
 * The order of the tables: by kind and number; those of providers by provider; then as written, as
 * are the codes of generic catalogues.
 */
static int compare_places(const void *left, const void *right)
{
    const struct entry *a = left;
    const struct entry *b = right;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->number != b->number && a->kind != SMTPCODES_KIND_CODE)
        return a->number < b->number ? -1 : 1;
    if (a->provider != b->provider)
        return a->provider < b->provider ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static void sort_entries(struct catalogue *catalogue)
{
    qsort(catalogue->entries, catalogue->entry_count, sizeof *catalogue->entries, compare_entries);
}

struct entry *find_entry(const struct catalogue *catalogue, const char *key)
{
    struct entry wanted = {.key = key};
    if (!(catalogue->is_generic ? identify_own_key(key, &wanted) : identify_key(key, &wanted)))
        return NULL;
    return bsearch(&wanted, catalogue->entries, catalogue->entry_count, sizeof wanted,
                   compare_keys);
}

static void report_duplicate(struct diagnostics *diagnostics, const struct entry *entry,
                             const struct node *node, const struct node *first)
{
    bool named = entry->kind == SMTPCODES_KIND_PROVIDER || entry->kind == SMTPCODES_KIND_PHRASE;
    const char *field = entry_table.fields[named ? ENTRY_NAME : ENTRY_CODE].name;
    report(diagnostics, find_value(node, field)->place, "duplicate-code",
           "there is an entry for %s already", entry->key);
    report_note(diagnostics, find_value(first, field)->place, "the first one is here");
}

static void check_codes(const struct catalogue *catalogue, struct diagnostics *diagnostics)
{
    for (size_t i = 1; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (compare_keys(entry, entry - 1) == 0)
            report_duplicate(diagnostics, entry, entry->node, entry[-1].node);
    }
}

/* Adds the entries of a file that is no overlay. */
static void add_entries(struct catalogue *catalogue, struct arena *arena,
                        struct diagnostics *diagnostics, const struct node *list, bool phrases,
                        size_t *order)
{
    for (const struct node *node = list->first; node != NULL; node = node->next) {
        struct entry *entry = &catalogue->entries[catalogue->entry_count];
        *entry = (struct entry){.order = (*order)++};
        if (!identify_entry(catalogue, arena, diagnostics, node, phrases, entry))
            continue;
        take_fields(diagnostics, node, false, entry);
        catalogue->entry_count++;
    }
}

/* ---- Overlays ---------------------------------------------------------------------------- */

/* Changes or drops an entry that is there. */
static void change_entry(struct diagnostics *diagnostics, const struct node *node, unsigned layer,
                         struct entry *entry)
{
    const struct node *name = entry->fields[ENTRY_NAME];
    const struct node *new_name = find_value(node, entry_table.fields[ENTRY_NAME].name);
    take_fields(diagnostics, node, true, entry);
    entry->change = node;
    entry->layer = layer;
    const struct node *drop = entry->fields[ENTRY_DROP];
    entry->is_dropped = drop != NULL && strcmp(drop->text, "true") == 0;
    if (name != NULL && new_name != NULL && new_name->type == NODE_SCALAR &&
        strcmp(name->text, new_name->text) != 0) {
        report(diagnostics, new_name->place, "renamed-code",
               "%s is called '%s' for ever; an overlay may change its words, not its name",
               entry->key, name->text);
        report_note(diagnostics, name->place, "it got its name here");
    }
}

/* Takes out what an overlay has dropped. */
static void remove_dropped(struct catalogue *catalogue, struct arena *arena)
{
    size_t kept = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        if (!catalogue->entries[i].is_dropped) {
            catalogue->entries[kept++] = catalogue->entries[i];
            continue;
        }
        struct dropped *dropped = arena_take(arena, sizeof *dropped);
        dropped->entry = catalogue->entries[i];
        dropped->next = catalogue->dropped;
        catalogue->dropped = dropped;
    }
    catalogue->entry_count = kept;
}

/* Lays an overlay over the entries; the new ones are sorted in at the end. */
static void lay_over(struct catalogue *catalogue, struct arena *arena,
                     struct diagnostics *diagnostics, const struct node *list, bool phrases,
                     unsigned layer, size_t *order)
{
    const size_t first_order = *order;
    size_t sorted = catalogue->entry_count;
    for (const struct node *node = list->first; node != NULL; node = node->next) {
        struct entry *new = &catalogue->entries[sorted];
        *new = (struct entry){.order = (*order)++, .change = node, .layer = layer};
        if (!identify_entry(catalogue, arena, diagnostics, node, phrases, new))
            continue;
        struct entry *old = find_entry(catalogue, new->key);
        const struct node *drop = find_value(node, entry_table.fields[ENTRY_DROP].name);
        if (old == NULL && drop != NULL) {
            report(diagnostics, drop->key->place, "unknown-reference",
                   "there is no entry for %s that could be dropped", new->key);
        } else if (old == NULL) {
            take_fields(diagnostics, node, false, new);
            sorted++;
        } else if (old->change != NULL && old->change->place.source == node->place.source) {
            report_duplicate(diagnostics, old, node, old->change);
        } else {
            change_entry(diagnostics, node, layer, old);
        }
    }
    catalogue->entry_count = sorted;
    sort_entries(catalogue);
    for (size_t i = 1; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (entry->order >= first_order && compare_keys(entry, entry - 1) == 0)
            report_duplicate(diagnostics, entry, entry->node, entry[-1].node);
    }
    remove_dropped(catalogue, arena);
}

static void lay_overlays(struct catalogue *catalogue, struct arena *arena,
                         struct diagnostics *diagnostics, const struct part *parts, size_t count,
                         size_t order)
{
    unsigned layer = 0;
    for (size_t i = 0; i < count; i++) {
        const struct node *codes = parts[i].fields[HEAD_CODES];
        const struct node *phrases = parts[i].fields[HEAD_PHRASES];
        if (parts[i].fields[HEAD_OVERLAY] == NULL)
            continue;
        layer += layer < UINT8_MAX ? 1 : 0;
        if (codes != NULL)
            lay_over(catalogue, arena, diagnostics, codes, false, layer, &order);
        if (phrases != NULL)
            lay_over(catalogue, arena, diagnostics, phrases, true, layer, &order);
    }
    catalogue->last_order = order;
}

/* Reads the entries; what they say is checked, and what follows from it filled in, later. */
static void read_entries(struct catalogue *catalogue, struct arena *arena,
                         struct diagnostics *diagnostics, const struct part *parts, size_t count)
{
    size_t items = count_items(parts, count, HEAD_CODES) + count_items(parts, count, HEAD_PHRASES);
    catalogue->entries = arena_take_array(arena, items + 1, sizeof *catalogue->entries);
    size_t order = 0;
    for (size_t i = 0; i < count; i++) {
        const struct node *codes = parts[i].fields[HEAD_CODES];
        const struct node *phrases = parts[i].fields[HEAD_PHRASES];
        if (codes != NULL && codes->count == 0)
            report(diagnostics, codes->place, "empty-value", "there are no codes in this file");
        if (parts[i].fields[HEAD_OVERLAY] != NULL)
            continue;
        if (codes != NULL)
            add_entries(catalogue, arena, diagnostics, codes, false, &order);
        if (phrases != NULL)
            add_entries(catalogue, arena, diagnostics, phrases, true, &order);
    }
    sort_entries(catalogue);
    check_codes(catalogue, diagnostics);
    lay_overlays(catalogue, arena, diagnostics, parts, count, order);
}

/* Puts the entries into the order of the tables; contexts follow their owners. */
static void place_entries(struct catalogue *catalogue)
{
    qsort(catalogue->entries, catalogue->entry_count, sizeof *catalogue->entries, compare_places);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        struct entry *entry = &catalogue->entries[i];
        for (size_t j = 0; j < entry->context_count; j++)
            entry->contexts[j].owner = entry;
    }
}

static void check_entries(struct catalogue *catalogue, struct arena *arena,
                          struct diagnostics *diagnostics)
{
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        check_entry(catalogue, arena, diagnostics, &catalogue->entries[i]);
        catalogue->context_count += catalogue->entries[i].context_count;
    }
}

/* Reads all but what check_entries() does; false if the files do not make a catalogue. */
static bool read_files(struct catalogue *catalogue, struct arena *arena,
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
        return false;
    for (size_t i = 0; i < count; i++)
        check_profile(catalogue, diagnostics, &parts[i]);
    read_categories(catalogue, arena, diagnostics, parts, count);
    read_placeholders(catalogue, arena, diagnostics, parts, count);
    read_providers(catalogue, arena, diagnostics, parts, count);
    read_rules(catalogue, arena, diagnostics, parts, count);
    read_entries(catalogue, arena, diagnostics, parts, count);
    return true;
}

void catalogue_read(struct catalogue *catalogue, struct arena *arena,
                    struct diagnostics *diagnostics, char **paths, size_t count)
{
    if (!read_files(catalogue, arena, diagnostics, paths, count))
        return;
    check_entries(catalogue, arena, diagnostics);
    check_references(catalogue, arena, diagnostics);
    place_entries(catalogue);
    if (diagnostics_exit_code(diagnostics) == 0)
        check_doubts(catalogue, arena, diagnostics);
}

void catalogue_read_loosely(struct catalogue *catalogue, struct arena *arena,
                            struct diagnostics *diagnostics, char **paths, size_t count)
{
    /* What is found wrong from here on is nobody's concern. */
    struct diagnostics unheard = {.arena = arena};
    if (read_files(catalogue, arena, diagnostics, paths, count))
        check_entries(catalogue, arena, &unheard);
}
