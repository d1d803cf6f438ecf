/* SPDX-License-Identifier: MIT */
/* codesc diff: what users of a catalogue will notice in the next one. */
#include <string.h>

#include "catalogue.h"
#include "commands.h"
#include "json.h"

/* What can happen to a code. The first two break programs that are written against its constants.
 */
enum change { REMOVED, RENAMED, ADDED, RETIRED, REWORDED, CHANGES };

static const char *const change_names[CHANGES] = {
    [REMOVED] = "removed", [RENAMED] = "renamed",   [ADDED] = "added",
    [RETIRED] = "retired", [REWORDED] = "reworded",
};

/* One change of one code. */
struct difference {
    struct difference *next;
    const struct entry *before;
    const struct entry *after;
    bool fields[ENTRY_FIELDS]; /* of REWORDED: those that differ */
};

struct comparison {
    struct arena *arena;
    struct difference *first[CHANGES];
    struct difference **last[CHANGES];
};

static struct difference *add(struct comparison *comparison, enum change change,
                              const struct entry *before, const struct entry *after)
{
    struct difference *difference = arena_take(comparison->arena, sizeof *difference);
    difference->before = before;
    difference->after = after;
    *comparison->last[change] = difference;
    comparison->last[change] = &difference->next;
    return difference;
}

static bool same_node(const struct node *a, const struct node *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    if (a->type != b->type)
        return false;
    if (a->type == NODE_SCALAR)
        return strcmp(a->text, b->text) == 0;
    if (a->count != b->count)
        return false;
    for (a = a->first, b = b->first; a != NULL; a = a->next, b = b->next) {
        if (!same_node(a, b))
            return false;
    }
    return true;
}

static bool same_contexts(const struct entry *a, const struct entry *b);

/* Judgements are compared as they come out, given or not. */
static bool same_field(const struct entry *a, const struct entry *b, enum entry_field field)
{
    switch (field) {
    case ENTRY_BLAME:
        return a->blame == b->blame;
    case ENTRY_SUPPRESS:
        return a->suppress == b->suppress;
    case ENTRY_DISPOSITION:
        return a->disposition == b->disposition;
    case ENTRY_CONTEXTS:
        return same_contexts(a, b);
    case ENTRY_WHEN:
        for (size_t i = 0; i < WHEN_FIELDS; i++) {
            if (!same_node(a->when[i], b->when[i]))
                return false;
        }
        return true;
    default:
        return same_node(a->fields[field], b->fields[field]);
    }
}

static bool same_contexts(const struct entry *a, const struct entry *b)
{
    if (a->context_count != b->context_count)
        return false;
    for (size_t i = 0; i < a->context_count; i++) {
        for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
            /* What the entries themselves say is compared there. */
            bool inherited = a->contexts[i].fields[field] == a->fields[field] &&
                             b->contexts[i].fields[field] == b->fields[field];
            bool judged =
                field == ENTRY_BLAME || field == ENTRY_SUPPRESS || field == ENTRY_DISPOSITION;
            if (field == ENTRY_CONTEXTS || (inherited && !judged))
                continue;
            if (!same_field(&a->contexts[i], &b->contexts[i], field))
                return false;
        }
    }
    return true;
}

static bool is_obsolete(const struct entry *entry)
{
    return entry->status == SMTPCODES_STATUS_OBSOLETE;
}

static void compare_fields(struct comparison *comparison, const struct entry *before,
                           const struct entry *after)
{
    if (!same_field(before, after, ENTRY_NAME))
        add(comparison, RENAMED, before, after);
    bool retired = !is_obsolete(before) && is_obsolete(after);
    if (retired)
        add(comparison, RETIRED, before, after);
    struct difference *difference = NULL;
    for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
        if (field == ENTRY_CODE || field == ENTRY_NAME || (field == ENTRY_STATUS && retired) ||
            same_field(before, after, field))
            continue;
        if (difference == NULL)
            difference = add(comparison, REWORDED, before, after);
        difference->fields[field] = true;
    }
}

static int compare_keys(const struct entry *a, const struct entry *b)
{
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    return a->number != 0 ? 0 : strcmp(a->key, b->key);
}

/* Both catalogues are sorted: one walk over the two. */
static void compare(struct comparison *comparison, const struct catalogue *before,
                    const struct catalogue *after)
{
    const struct entry *old = before->entries;
    const struct entry *new = after->entries;
    const struct entry *old_end = old + before->entry_count;
    const struct entry *new_end = new + after->entry_count;
    while (old < old_end || new < new_end) {
        if (new == new_end || (old < old_end && compare_keys(old, new) < 0))
            add(comparison, REMOVED, old++, NULL);
        else if (old == old_end || compare_keys(old, new) > 0)
            add(comparison, ADDED, NULL, new ++);
        else
            compare_fields(comparison, old++, new ++);
    }
}

static const char *name_of(const struct entry *entry)
{
    bool named = entry != NULL && entry->fields[ENTRY_NAME] != NULL;
    return named ? entry->fields[ENTRY_NAME]->text : "";
}

static void print_difference(enum change change, const struct difference *difference)
{
    const struct entry *entry = difference->after == NULL ? difference->before : difference->after;
    printf("%-9s %s %s", change_names[change], entry->key,
           name_of(change == RENAMED ? difference->before : entry));
    if (change == RENAMED)
        printf(" -> %s", name_of(difference->after));
    bool first = true;
    for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
        if (!difference->fields[field])
            continue;
        printf("%s%s", first ? ": " : ", ", entry_table.fields[field].name);
        first = false;
    }
    putchar('\n');
}

static void write_difference(struct json *json, enum change change,
                             const struct difference *difference)
{
    const struct entry *entry = difference->after == NULL ? difference->before : difference->after;
    json_open_object(json, true);
    json_string_member(json, "key", entry->key);
    json_string_member(json, "name", name_of(entry));
    if (change == RENAMED)
        json_string_member(json, "old_name", name_of(difference->before));
    if (change == REWORDED) {
        json_key(json, "fields");
        json_open_array(json, true);
        for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
            if (difference->fields[field])
                json_string(json, entry_table.fields[field].name);
        }
        json_close_array(json);
    }
    json_close_object(json);
}

static void write_json(const struct comparison *comparison, bool breaks)
{
    struct json json = {.stream = stdout};
    json_open_object(&json, false);
    json_boolean_member(&json, "breaks", breaks);
    for (enum change change = 0; change < CHANGES; change++) {
        json_key(&json, change_names[change]);
        json_open_array(&json, false);
        for (const struct difference *at = comparison->first[change]; at != NULL; at = at->next)
            write_difference(&json, change, at);
        json_close_array(&json);
    }
    json_close_object(&json);
}

int command_diff(const struct options *options, struct arena *arena,
                 struct diagnostics *diagnostics)
{
    struct catalogue before;
    struct catalogue after;
    catalogue_read_loosely(&before, arena, diagnostics, &options->paths[0], 1);
    catalogue_read_loosely(&after, arena, diagnostics, &options->paths[1], 1);
    if (diagnostics_exit_code(diagnostics) != 0)
        return 0;
    struct comparison comparison = {.arena = arena};
    for (enum change change = 0; change < CHANGES; change++)
        comparison.last[change] = &comparison.first[change];
    compare(&comparison, &before, &after);
    bool breaks = comparison.first[REMOVED] != NULL || comparison.first[RENAMED] != NULL;
    if (options->json)
        write_json(&comparison, breaks);
    for (enum change change = 0; change < CHANGES && !options->json; change++) {
        for (const struct difference *at = comparison.first[change]; at != NULL; at = at->next)
            print_difference(change, at);
    }
    return breaks ? 1 : 0;
}
