/* SPDX-License-Identifier: MIT */
#include "check_entries.h"

#include <stdlib.h>
#include <string.h>

#include "check_conditions.h"
#include "check_fields.h"
#include "check_samples.h"
#include "check_text.h"
#include "entry_codes.h"
#include "nearest.h"
#include "reserved_names.h"

/* The number of a word in its closed list. */
static unsigned word_number(const struct field *field, const struct node *node)
{
    for (unsigned i = 0; field->word(i) != NULL; i++) {
        if (strcmp(field->word(i), node->text) == 0)
            return i;
    }
    return 0;
}

static bool is_true(const struct node *node)
{
    return strcmp(node->text, "true") == 0;
}

size_t find_category(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                     const struct node *node)
{
    struct nearest nearest = {.word = node->text};
    for (size_t i = 1; i <= catalogue->category_count; i++) {
        const char *name = catalogue->categories[i].name->text;
        if (strcmp(name, node->text) == 0)
            return i;
        nearest_try(&nearest, name);
    }
    if (nearest.found != NULL)
        report(diagnostics, node->place, "unknown-category",
               "there is no category '%s'; did you mean '%s'?", node->text, nearest.found);
    else
        report(diagnostics, node->place, "unknown-category",
               "there is no category '%s'; add it under 'categories:'", node->text);
    return 0;
}

/* What the class of a reply code says the client does next, RFC 5321 section 4.2.1. */
static smtpcodes_disposition disposition_of_class(unsigned reply)
{
    switch (reply / 100) {
    case 2:
        return SMTPCODES_SUCCESS;
    case 3:
        return SMTPCODES_CONTINUE;
    case 4:
        return SMTPCODES_RETRY;
    case 5:
        return SMTPCODES_FAIL;
    default:
        return SMTPCODES_DISPOSITION_UNKNOWN;
    }
}

/* Reads the fields that are judgements; those not given follow from the category. */
static void read_judgement(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                           const struct node *const *fields, struct entry *entry)
{
    if (fields[ENTRY_CATEGORY] != NULL) {
        entry->category = find_category(catalogue, diagnostics, fields[ENTRY_CATEGORY]);
        if (entry->category != 0) {
            entry->blame = catalogue->categories[entry->category].blame;
            entry->suppress = catalogue->categories[entry->category].suppress;
        }
    }
    if (fields[ENTRY_BLAME] != NULL)
        entry->blame =
            (smtpcodes_blame)word_number(&entry_table.fields[ENTRY_BLAME], fields[ENTRY_BLAME]);
    if (fields[ENTRY_SUPPRESS] != NULL)
        entry->suppress = is_true(fields[ENTRY_SUPPRESS]);
    if (fields[ENTRY_DISPOSITION] != NULL)
        entry->disposition =
            (smtpcodes_disposition)(1 + word_number(&entry_table.fields[ENTRY_DISPOSITION],
                                                    fields[ENTRY_DISPOSITION]));
}

/*
 * A reply code's first digit says what happened (RFC 5321 section 4.2.1): no judgement may say the
 * contrary.
 */
static void check_class(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                        const struct node *const *fields, const struct entry *entry)
{
    if (entry->kind != SMTPCODES_KIND_REPLY || entry->number < 200)
        return;
    const bool problem = entry->number >= 400;
    const bool fits =
        problem ? entry->disposition == SMTPCODES_RETRY || entry->disposition == SMTPCODES_FAIL
                : entry->disposition == disposition_of_class(entry->number);
    if (fields[ENTRY_DISPOSITION] != NULL && !fits)
        report(diagnostics, fields[ENTRY_DISPOSITION]->place, "contradiction",
               "after a %cyz no client takes it for '%s'", entry->key[0],
               smtpcodes_disposition_name(entry->disposition));
    if (fields[ENTRY_CATEGORY] == NULL || entry->category == 0)
        return;
    const char *category = catalogue->categories[entry->category].name->text;
    if ((problem && strcmp(category, "ok") == 0) ||
        (entry->number / 100 != 3 && strcmp(category, "continue") == 0))
        report(diagnostics, fields[ENTRY_CATEGORY]->place, "contradiction",
               "a %cyz cannot be of the category '%s'", entry->key[0], category);
}

static void check_context(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                          const struct node *node, struct entry *context)
{
    const struct node *given[ENTRY_FIELDS];
    if (!check_map(diagnostics, node, &entry_table, SHAPE_CONTEXT, given))
        return;
    for (size_t i = 0; i < ENTRY_FIELDS; i++) {
        if (given[i] != NULL)
            context->fields[i] = given[i];
    }
    check_condition(catalogue, diagnostics, context);
    if (given[ENTRY_WHEN] != NULL && node->count == 1)
        report(diagnostics, node->first->key->place, "useless-context",
               "this context changes nothing; give it a field besides 'when'");
    if (given[ENTRY_TEXT] != NULL)
        check_text(catalogue, diagnostics, context->key, given[ENTRY_TEXT]);
    read_judgement(catalogue, diagnostics, given, context);
    check_class(catalogue, diagnostics, given, context);
}

/* Makes the contexts of an entry: each a copy of it, in which its own fields come on top. */
static void read_contexts(const struct catalogue *catalogue, struct arena *arena,
                          struct diagnostics *diagnostics, struct entry *entry)
{
    const struct node *list = entry->fields[ENTRY_CONTEXTS];
    if (list == NULL)
        return;
    enum { CONTEXT_LIMIT = 255 };
    if (list->count > CONTEXT_LIMIT)
        report(diagnostics, list->key->place, "too-many", "an entry has at most %d contexts",
               CONTEXT_LIMIT);
    entry->contexts = arena_take_array(arena, list->count, sizeof *entry->contexts);
    for (const struct node *node = list->first; node != NULL; node = node->next) {
        struct entry *context = &entry->contexts[entry->context_count++];
        *context = *entry;
        context->node = node;
        context->owner = entry;
        context->contexts = NULL;
        context->context_count = 0;
        check_context(catalogue, diagnostics, node, context);
    }
}

void take_fields(struct diagnostics *diagnostics, const struct node *node, bool change,
                 struct entry *entry)
{
    const struct node *given[ENTRY_FIELDS];
    unsigned shape = shape_of(entry) | (change ? SHAPE_CHANGE : 0);
    check_map(diagnostics, node, &entry_table, shape, given);
    for (size_t i = 0; i < ENTRY_FIELDS; i++) {
        if (given[i] != NULL)
            entry->fields[i] = given[i];
    }
}

/* A phrase has words of its own, or those of another entry. */
static void check_phrase(struct diagnostics *diagnostics, const struct entry *entry)
{
    static const enum entry_field prose[] = {ENTRY_EXPLANATION, ENTRY_CAUSE, ENTRY_ACTION};
    if (entry->fields[ENTRY_ENTRY] != NULL)
        return;
    for (size_t i = 0; i < sizeof prose / sizeof prose[0]; i++) {
        if (entry->fields[prose[i]] == NULL)
            report(diagnostics, entry->node->first->key->place, "missing-field",
                   "a phrase needs the field '%s', or 'entry' with the key of one whose words hold",
                   entry_table.fields[prose[i]].name);
    }
}

void check_entry(const struct catalogue *catalogue, struct arena *arena,
                 struct diagnostics *diagnostics, struct entry *entry)
{
    const struct node *const *fields = entry->fields;
    if (fields[ENTRY_TEXT] != NULL)
        check_text(catalogue, diagnostics, entry->key, fields[ENTRY_TEXT]);
    if (fields[ENTRY_STATUS] != NULL)
        entry->status = (smtpcodes_status)(1 + word_number(&entry_table.fields[ENTRY_STATUS],
                                                           fields[ENTRY_STATUS]));
    entry->low_confidence = fields[ENTRY_CONFIDENCE] != NULL;
    if (entry->kind == SMTPCODES_KIND_REPLY)
        entry->disposition = disposition_of_class(entry->number);
    read_judgement(catalogue, diagnostics, fields, entry);
    if (entry->kind == SMTPCODES_KIND_REPLY && entry->disposition == SMTPCODES_DISPOSITION_UNKNOWN)
        report(diagnostics, fields[ENTRY_CODE]->place, "missing-field",
               "no client knows what to do after a 1yz; an entry needs the field 'disposition'");
    check_class(catalogue, diagnostics, fields, entry);
    if (fields[ENTRY_NAME] != NULL && is_reserved_name(fields[ENTRY_NAME]->text))
        report(diagnostics, fields[ENTRY_NAME]->place, "reserved-name",
               "'%s' is a keyword of C or C++, where the name is used; choose another",
               fields[ENTRY_NAME]->text);
    check_commands(diagnostics, fields[ENTRY_COMMANDS], false);
    if (entry->kind == SMTPCODES_KIND_PROVIDER && fields[ENTRY_CODE] != NULL)
        read_provider_code(diagnostics, entry);
    if (entry->kind == SMTPCODES_KIND_PHRASE)
        check_phrase(diagnostics, entry);
    check_condition(catalogue, diagnostics, entry);
    check_samples(catalogue, diagnostics, entry);
    read_contexts(catalogue, arena, diagnostics, entry);
}

static int compare_names(const void *left, const void *right)
{
    const struct entry *a = *(const struct entry *const *)left;
    const struct entry *b = *(const struct entry *const *)right;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->provider != b->provider)
        return a->provider < b->provider ? -1 : 1;
    int order = strcmp(a->fields[ENTRY_NAME]->text, b->fields[ENTRY_NAME]->text);
    return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

static void check_names(const struct catalogue *catalogue, struct arena *arena,
                        struct diagnostics *diagnostics)
{
    const struct entry **sorted =
        arena_take_array(arena, catalogue->entry_count + 1, sizeof(const struct entry *));
    size_t count = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        if (catalogue->entries[i].fields[ENTRY_NAME] != NULL)
            sorted[count++] = &catalogue->entries[i];
    }
    qsort(sorted, count, sizeof(const struct entry *), compare_names);
    for (size_t i = 1; i < count; i++) {
        const struct node *name = sorted[i]->fields[ENTRY_NAME];
        const struct node *before = sorted[i - 1]->fields[ENTRY_NAME];
        bool same_kind = sorted[i]->kind == sorted[i - 1]->kind;
        bool same_code = strcmp(sorted[i]->key, sorted[i - 1]->key) == 0; /* reported already */
        if (!same_kind || same_code || strcmp(name->text, before->text) != 0)
            continue;
        report(diagnostics, name->place, "duplicate-name",
               "%s has the name '%s' already; a name is used once", sorted[i - 1]->key, name->text);
        report_note(diagnostics, before->place, "the first one is here");
    }
}

static bool was_dropped(const struct catalogue *catalogue, const char *key)
{
    for (const struct dropped *dropped = catalogue->dropped; dropped != NULL;
         dropped = dropped->next) {
        if (strcmp(dropped->entry.key, key) == 0)
            return true;
    }
    return false;
}

/* A copy of a list with the items for which there is an entry; reports the others. */
static const struct node *check_enhanced(const struct catalogue *catalogue, struct arena *arena,
                                         struct diagnostics *diagnostics, const struct node *list)
{
    struct node *kept = arena_take(arena, sizeof *kept);
    *kept = *list;
    kept->first = NULL;
    kept->count = 0;
    struct node **end = &kept->first;
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        if (item->type != NODE_SCALAR)
            continue;
        const struct entry *found = find_entry(catalogue, item->text);
        if (found != NULL && found->kind == SMTPCODES_KIND_ENHANCED) {
            struct node *copy = arena_take(arena, sizeof *copy);
            *copy = *item;
            copy->next = NULL;
            *end = copy;
            end = &copy->next;
            kept->count++;
        } else if (!was_dropped(catalogue, item->text)) {
            report(diagnostics, item->place, "unknown-reference",
                   "there is no entry for the enhanced status code '%s'", item->text);
        }
    }
    return kept->count == 0 ? NULL : kept;
}

/* A phrase that names an entry has its words, where it has none of its own. */
static void take_words(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                       struct entry *entry)
{
    static const enum entry_field prose[] = {ENTRY_EXPLANATION, ENTRY_CAUSE, ENTRY_ACTION};
    const struct node *key = entry->fields[ENTRY_ENTRY];
    const struct entry *found = find_entry(catalogue, key->text);
    if (found == NULL) {
        report(diagnostics, key->place, "unknown-reference", "there is no entry '%s'%s", key->text,
               was_dropped(catalogue, key->text) ? "; an overlay has dropped it" : "");
        return;
    }
    if (found->fields[ENTRY_ENTRY] != NULL) {
        report(diagnostics, key->place, "unknown-reference",
               "'%s' takes its words from another entry itself; name that one", key->text);
        return;
    }
    for (size_t i = 0; i < sizeof prose / sizeof prose[0]; i++) {
        if (entry->fields[prose[i]] == NULL)
            entry->fields[prose[i]] = found->fields[prose[i]];
    }
}

void check_references(struct catalogue *catalogue, struct arena *arena,
                      struct diagnostics *diagnostics)
{
    check_names(catalogue, arena, diagnostics);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        struct entry *entry = &catalogue->entries[i];
        const struct node **list = &entry->fields[ENTRY_ENHANCED];
        if (*list != NULL)
            *list = check_enhanced(catalogue, arena, diagnostics, *list);
        if (entry->fields[ENTRY_ENTRY] != NULL)
            take_words(catalogue, diagnostics, entry);
        for (size_t j = 0; j < entry->context_count; j++)
            entry->contexts[j].fields[ENTRY_ENHANCED] = *list;
    }
}
