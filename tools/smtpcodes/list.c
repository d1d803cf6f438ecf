/* SPDX-License-Identifier: MIT */
#include "list.h"

#include <stdio.h>
#include <string.h>

#include "character_width.h"
#include "nearest.h"
#include "print_json.h"
#include "provider_codes.h"

static const struct {
    enum option option;
    smtpcodes_field field;
} filters[] = {
    {OPTION_KIND, SMTPCODES_FIELD_KIND},
    {OPTION_CATEGORY, SMTPCODES_FIELD_CATEGORY},
    {OPTION_PROVIDER, SMTPCODES_FIELD_PROVIDER},
    {OPTION_STATUS, SMTPCODES_FIELD_STATUS},
};

enum { FILTERS = sizeof filters / sizeof filters[0] };

/* ---- Filters ----------------------------------------------------------------------------- */

/* A provider is asked for by any of its names, and its parts count as well. */
static bool is_of_provider(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                           const char *word)
{
    unsigned wanted = find_provider_named(catalog, word, strlen(word));
    unsigned provider = provider_of(catalog, entry);
    while (provider != 0 && provider != wanted)
        provider = smtpcodes_provider_parent(catalog, provider);
    return provider != 0;
}

/* Whether an entry has a word in a field, or has it in one of its contexts. */
static bool has_word(const smtpcodes_catalog *catalog, smtpcodes_entry entry, smtpcodes_field field,
                     const char *word)
{
    if (field == SMTPCODES_FIELD_PROVIDER)
        return is_of_provider(catalog, entry, word);
    if (strcmp(smtpcodes_get(catalog, entry, field), word) == 0)
        return true;
    for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++) {
        smtpcodes_entry context = smtpcodes_get_context(catalog, entry, i);
        if (strcmp(smtpcodes_get(catalog, context, field), word) == 0)
            return true;
    }
    return false;
}

/* Whether an entry passes filter number `filter`. */
static bool passes_one(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                       const struct options *options, size_t filter)
{
    const char *word = options->values[filters[filter].option];
    return word == NULL || has_word(catalog, entry, filters[filter].field, word);
}

static bool passes(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                   const struct options *options)
{
    for (size_t i = 0; i < FILTERS; i++) {
        if (!passes_one(catalog, entry, options, i))
            return false;
    }
    return true;
}

/* The first entry behind `entry` that passes the filters. */
static smtpcodes_entry next_match(const smtpcodes_catalog *catalog, const struct options *options,
                                  smtpcodes_entry entry)
{
    do {
        entry = smtpcodes_next(catalog, entry);
    } while (entry != SMTPCODES_NONE && !passes(catalog, entry, options));
    return entry;
}

/* ---- Filters that nothing passes --------------------------------------------------------- */

/* Whether no entry passes one filter, so that its word is probably misspelt. */
static bool is_misfit(const smtpcodes_catalog *catalog, const struct options *options,
                      size_t filter)
{
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        if (passes_one(catalog, entry, options, filter))
            return false;
    }
    return true;
}

/* The word that some entry has in a field and that is nearest. */
static const char *find_near_word(const smtpcodes_catalog *catalog, smtpcodes_field field,
                                  const char *word)
{
    struct nearest nearest = {.word = word};
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        nearest_try(&nearest, smtpcodes_get(catalog, entry, field));
        for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++) {
            smtpcodes_entry context = smtpcodes_get_context(catalog, entry, i);
            nearest_try(&nearest, smtpcodes_get(catalog, context, field));
        }
    }
    return nearest.found;
}

static int print_no_match(const smtpcodes_catalog *catalog, const struct options *options)
{
    for (size_t i = 0; i < FILTERS; i++) {
        const char *word = options->values[filters[i].option];
        if (word == NULL || !is_misfit(catalog, options, i))
            continue;
        const char *near = find_near_word(catalog, filters[i].field, word);
        fprintf(stderr, "smtpcodes: no entry has the %s '", smtpcodes_field_name(filters[i].field));
        print_escaped(stderr, word);
        if (near != NULL)
            fprintf(stderr, "'; did you mean '%s'?\n", near);
        else
            fputs("'; 'smtpcodes list' shows all entries\n", stderr);
        return NOT_FOUND;
    }
    fputs("smtpcodes: no entry passes all of these filters\n", stderr);
    return NOT_FOUND;
}

/* ---- The table --------------------------------------------------------------------------- */

enum column { COLUMN_KEY, COLUMN_NAME, COLUMN_CATEGORY, COLUMNS };

/* The name of a code; a provider's entry has its name in the key already, so it shows its code. */
static const char *cell(const smtpcodes_catalog *catalog, smtpcodes_entry entry, size_t column)
{
    switch (column) {
    case COLUMN_KEY:
        return smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
    case COLUMN_NAME:
        return smtpcodes_get_kind(catalog, entry) == SMTPCODES_KIND_PROVIDER
                   ? smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CODE)
                   : smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME);
    default:
        return smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CATEGORY);
    }
}

static void measure(const smtpcodes_catalog *catalog, const struct options *options,
                    size_t widths[COLUMNS])
{
    smtpcodes_entry entry = SMTPCODES_NONE;
    while ((entry = next_match(catalog, options, entry)) != SMTPCODES_NONE) {
        for (size_t i = 0; i < COLUMNS; i++) {
            const char *text = cell(catalog, entry, i);
            size_t width = text_width(text, strlen(text));
            widths[i] = width > widths[i] ? width : widths[i];
        }
    }
}

/* One line: what is in the columns, and as much of the text as a terminal has room for. */
static void print_row(struct terminal *terminal, const smtpcodes_catalog *catalog,
                      smtpcodes_entry entry, const size_t widths[COLUMNS])
{
    enum { LEAST_TEXT = 8, GAP = 2 };
    const char *text = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT);
    size_t used = 0;
    for (size_t i = 0; i < COLUMNS; i++) {
        const char *word = cell(catalog, entry, i);
        size_t length = strlen(word);
        bool last = i + 1 == COLUMNS && text[0] == '\0';
        print_styled(terminal, i == COLUMN_KEY ? STYLE_BOLD : STYLE_PLAIN, word, length);
        if (!last)
            fprintf(terminal->stream, "%*s", (int)(widths[i] - text_width(word, length) + GAP), "");
        used += widths[i] + GAP;
    }
    if (!terminal->is_terminal)
        print_escaped(terminal->stream, text);
    else if (used + LEAST_TEXT < terminal->width)
        print_cut(terminal, text, used);
    print_line_end(terminal);
}

static size_t list_text(const smtpcodes_catalog *catalog, const struct options *options)
{
    struct terminal terminal = terminal_open(stdout, options->colour);
    size_t widths[COLUMNS] = {0};
    size_t count = 0;
    smtpcodes_entry entry = SMTPCODES_NONE;
    measure(catalog, options, widths);
    while ((entry = next_match(catalog, options, entry)) != SMTPCODES_NONE) {
        print_row(&terminal, catalog, entry, widths);
        count++;
    }
    return count;
}

static size_t list_json(const smtpcodes_catalog *catalog, const struct options *options)
{
    struct json json = {.stream = stdout};
    size_t count = 0;
    smtpcodes_entry entry = SMTPCODES_NONE;
    json_open_array(&json, false);
    while ((entry = next_match(catalog, options, entry)) != SMTPCODES_NONE) {
        json_entry(&json, catalog, entry);
        count++;
    }
    json_close_array(&json);
    return count;
}

int list_entries(const smtpcodes_catalog *catalog, const struct options *options)
{
    if (options->word_count != 0)
        return usage_error("'list' takes options alone, not", options->words[0]);
    size_t count = has_option(options, OPTION_JSON) ? list_json(catalog, options)
                                                    : list_text(catalog, options);
    return count != 0 ? FOUND : print_no_match(catalog, options);
}
