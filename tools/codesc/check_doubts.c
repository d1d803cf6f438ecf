/* SPDX-License-Identifier: MIT */
#include "check_doubts.h"

#include <string.h>

/* Blanks at the ends of lines: nobody sees them, and they make differences where there are none. */
static void check_line_ends(const struct source *source, struct diagnostics *diagnostics)
{
    for (size_t line = 1; line <= source->line_count; line++) {
        size_t length = 0;
        const char *text = source_line(source, line, &length);
        size_t end = length;
        while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t'))
            end--;
        if (end == length)
            continue;
        size_t column = 1;
        for (size_t i = 0; i < end; i++)
            column += ((unsigned char)text[i] & 0xc0) != 0x80;
        report_warning(diagnostics, make_place(source, line, column, length - end),
                       "trailing-space", "blanks at the end of the line; remove them");
    }
}

static bool uses(const struct node *text, const struct node *placeholder)
{
    if (text == NULL)
        return false;
    for (const char *at = strchr(text->text, '{'); at != NULL; at = strchr(at + 1, '{')) {
        if (strncmp(at + 1, placeholder->text, placeholder->length) == 0 &&
            at[1 + placeholder->length] == '}')
            return true;
    }
    return false;
}

bool is_placeholder_used(const struct catalogue *catalogue, const struct node *placeholder)
{
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (uses(entry->fields[ENTRY_TEXT], placeholder))
            return true;
        for (size_t j = 0; j < entry->context_count; j++) {
            if (uses(entry->contexts[j].fields[ENTRY_TEXT], placeholder))
                return true;
        }
    }
    return false;
}

static void check_placeholders(const struct catalogue *catalogue, struct diagnostics *diagnostics)
{
    for (size_t i = 0; i < catalogue->placeholder_count; i++) {
        const struct node *name = catalogue->placeholders[i].name;
        if (!is_placeholder_used(catalogue, name))
            report_warning(diagnostics, name->place, "unused-placeholder",
                           "no text uses the placeholder '%s'", name->text);
    }
}

/* Two of the three that are prose say the same: one of them was forgotten. */
static void check_prose(const struct entry *entry, struct diagnostics *diagnostics)
{
    static const enum entry_field prose[] = {ENTRY_EXPLANATION, ENTRY_CAUSE, ENTRY_ACTION};
    for (size_t i = 1; i < sizeof prose / sizeof prose[0]; i++) {
        for (size_t j = 0; j < i; j++) {
            const struct node *one = entry->fields[prose[j]];
            const struct node *other = entry->fields[prose[i]];
            if (one == NULL || other == NULL || strcmp(one->text, other->text) != 0)
                continue;
            report_warning(diagnostics, other->place, "repeated-text", "this repeats the %s",
                           entry_table.fields[prose[j]].name);
            report_note(diagnostics, one->place, "it stands here");
        }
    }
}

static bool comes_before(const struct entry *a, const struct entry *b)
{
    return a->kind != b->kind ? a->kind < b->kind : a->number < b->number;
}

/* Entries are found faster where they stand in the order of their codes. */
static void check_order(const struct catalogue *catalogue, struct arena *arena,
                        struct diagnostics *diagnostics)
{
    const struct entry **ordered =
        arena_take_array(arena, catalogue->last_order + 1, sizeof(const struct entry *));
    for (size_t i = 0; i < catalogue->entry_count; i++)
        ordered[catalogue->entries[i].order] = &catalogue->entries[i];
    const struct entry *before = NULL;
    for (size_t i = 0; i <= catalogue->last_order; i++) {
        const struct entry *entry = ordered[i];
        if (entry == NULL)
            continue;
        const struct node *code = entry->fields[ENTRY_CODE];
        bool same_file = before != NULL && before->node->place.source == entry->node->place.source;
        if (same_file && comes_before(entry, before)) {
            report_warning(diagnostics, code->place, "out-of-order", "%s stands behind %s",
                           entry->key, before->key);
            continue; /* what follows is held against the one before this */
        }
        before = entry;
    }
}

void check_doubts(const struct catalogue *catalogue, struct arena *arena,
                  struct diagnostics *diagnostics)
{
    for (size_t i = 0; i < catalogue->source_count; i++)
        check_line_ends(catalogue->sources[i], diagnostics);
    check_placeholders(catalogue, diagnostics);
    for (size_t i = 0; i < catalogue->entry_count; i++)
        check_prose(&catalogue->entries[i], diagnostics);
    if (!catalogue->is_generic)
        check_order(catalogue, arena, diagnostics);
}
