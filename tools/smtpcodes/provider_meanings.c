/* SPDX-License-Identifier: MIT */
#include "provider_meanings.h"

#include <stdlib.h>
#include <string.h>

#include "entry_list.h"
#include "explained.h"
#include "provider_codes.h"

enum { INDENT = 2, LEAST_SHOWN = 2, MOST_HEAD = 200 };

/* Whether a provider means another kind of problem than the standard does. */
static bool differs(const smtpcodes_catalog *catalog, smtpcodes_entry provider_entry,
                    smtpcodes_entry entry)
{
    return strcmp(smtpcodes_get(catalog, provider_entry, SMTPCODES_FIELD_CATEGORY),
                  smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CATEGORY)) != 0;
}

/* Length of the first sentence: it ends with a full stop and a blank. */
static size_t sentence_length(const char *text)
{
    const char *end = strstr(text, ". ");
    return end == NULL ? strlen(text) : (size_t)(end - text) + 1;
}

void print_brief(struct terminal *terminal, const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    const char *text = explained_text(catalog, entry, SMTPCODES_FIELD_EXPLANATION);
    const char *title = smtpcodes_provider_title(catalog, provider_of(catalog, entry));
    char line[1024];
    fprintf(terminal->stream, "%*s", INDENT, "");
    print_bold(terminal, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY));
    print_line_end(terminal);
    snprintf(line, sizeof line, "%.*s%s%.*s", MOST_HEAD, title, title[0] == '\0' ? "" : ": ",
             (int)sentence_length(text), text);
    for (char *c = line; *c != '\0'; c++)
        *c = *c == '\n' ? ' ' : *c;
    fprintf(terminal->stream, "%*s", 2 * INDENT, "");
    print_cut(terminal, line, (size_t)2 * INDENT);
    print_line_end(terminal);
}

/* The entries that differ, first one of each provider: that is what many readers look for. */
static struct entry_list find_meanings(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                       size_t *same)
{
    struct entry_list all = {.items = NULL};
    struct entry_list chosen = {.items = NULL};
    unsigned last = 0;
    *same = 0;
    if (smtpcodes_get_kind(catalog, entry) > SMTPCODES_KIND_ENHANCED)
        return chosen;
    add_provider_code(catalog, 0, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CODE), &all);
    for (size_t i = 0; i < all.count; i++) {
        unsigned provider = provider_of(catalog, all.items[i]);
        if (!differs(catalog, all.items[i], entry))
            ++*same;
        else if (provider != last)
            entry_list_add(&chosen, all.items[i]);
        if (differs(catalog, all.items[i], entry))
            last = provider;
    }
    for (size_t i = 0; i < all.count; i++) {
        if (differs(catalog, all.items[i], entry))
            entry_list_add(&chosen, all.items[i]);
    }
    entry_list_free(&all);
    return chosen;
}

/* "What providers mean by it (2 of 64; 11 mean the same)" */
static void print_counts(struct terminal *terminal, size_t shown, size_t count, size_t same)
{
    char heading[160] = "What providers mean by it";
    char counts[2][64] = {"", ""};
    if (shown < count)
        snprintf(counts[0], sizeof counts[0], "%zu of %zu", shown, count);
    if (same != 0)
        snprintf(counts[1], sizeof counts[1], "%zu %s the same", same,
                 same == 1 ? "means" : "mean");
    bool both = counts[0][0] != '\0' && counts[1][0] != '\0';
    size_t used = strlen(heading);
    if (shown < count || same != 0)
        snprintf(heading + used, sizeof heading - used, " (%s%s%s)", counts[0], both ? "; " : "",
                 counts[1]);
    print_line_end(terminal);
    print_heading(terminal, heading);
}

/* "gmail:out_of_storage   The mailbox is full": without the category if there is no room. */
static void print_meaning(struct terminal *terminal, const smtpcodes_catalog *catalog,
                          smtpcodes_entry entry, size_t width)
{
    enum { LEAST_ROOM = 12 };
    const char *key = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
    size_t column = (size_t)fprintf(terminal->stream, "%*s%-*s  ", INDENT, "", (int)width, key);
    if (column + LEAST_ROOM < terminal->width)
        print_cut(terminal, smtpcodes_get_category_title(catalog, entry), column);
    print_line_end(terminal);
}

static size_t key_width(const smtpcodes_catalog *catalog, const smtpcodes_entry *entries,
                        size_t count)
{
    size_t width = 0;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(smtpcodes_get(catalog, entries[i], SMTPCODES_FIELD_KEY));
        width = length > width ? length : width;
    }
    return width;
}

void print_some_meanings(struct terminal *terminal, const smtpcodes_catalog *catalog,
                         smtpcodes_entry entry, size_t last_line)
{
    enum { LINES_BEFORE = 2 };
    size_t same = 0;
    struct entry_list meanings = find_meanings(catalog, entry, &same);
    size_t used = terminal->lines + LINES_BEFORE;
    size_t shown = used + LEAST_SHOWN < last_line ? last_line - used : LEAST_SHOWN;
    if (shown > meanings.count)
        shown = meanings.count;
    size_t width = key_width(catalog, meanings.items, shown);
    if (meanings.count != 0 || same != 0)
        print_counts(terminal, shown, meanings.count, same);
    for (size_t i = 0; i < shown; i++)
        print_meaning(terminal, catalog, meanings.items[i], width);
    entry_list_free(&meanings);
}

void print_all_meanings(struct terminal *terminal, const smtpcodes_catalog *catalog,
                        smtpcodes_entry entry)
{
    size_t same = 0;
    struct entry_list meanings = find_meanings(catalog, entry, &same);
    if (meanings.count != 0 || same != 0)
        print_counts(terminal, meanings.count, meanings.count, same);
    for (size_t i = 0; i < meanings.count; i++)
        print_brief(terminal, catalog, meanings.items[i]);
    entry_list_free(&meanings);
}
