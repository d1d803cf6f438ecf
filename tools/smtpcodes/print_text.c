/* SPDX-License-Identifier: MIT */
#include "print_text.h"

#include <stdint.h>
#include <string.h>

#include "condition_text.h"
#include "explained.h"
#include "provider_codes.h"
#include "provider_meanings.h"
#include "titles.h"

enum {
    INDENT = 2,
    FACT_WIDTH = 12, /* of the names of facts */
    SCREEN = 28,     /* lines of the short form, if the texts of the entry leave it a choice */
    SHORT_ITEMS = 2, /* of a list of conditions, in the short form */
    SHORT_CONTEXTS = 4
};

/* The fields that are prose, under the question that each answers. */
static const struct {
    smtpcodes_field field;
    const char *heading;
    const char *label; /* in a context, where a heading would be too much */
    bool only_full;
} prose[] = {
    {SMTPCODES_FIELD_EXPLANATION, "What it means", "", false},
    {SMTPCODES_FIELD_CAUSE, "How it comes about", "Cause: ", true},
    {SMTPCODES_FIELD_ACTION, "What to do", "What to do: ", false},
};

/* A heading with an empty line before it. */
static void print_section(struct terminal *terminal, const char *heading)
{
    print_line_end(terminal);
    print_heading(terminal, heading);
}

/* Prints the items of a list with commas between them, and wraps them; starts at a column. */
static void print_list(struct terminal *terminal, const smtpcodes_catalog *catalog,
                       smtpcodes_entry entry, smtpcodes_field field, size_t indent, size_t column)
{
    size_t count = smtpcodes_get_count(catalog, entry, field);
    for (size_t i = 0; i < count; i++) {
        char item[1024];
        snprintf(item, sizeof item, "%s%s", smtpcodes_get_item(catalog, entry, field, i),
                 i + 1 < count ? "," : "");
        column = print_words(terminal, item, indent, column);
    }
    print_line_end(terminal);
}

static size_t print_fact_name(struct terminal *terminal, const char *name)
{
    return (size_t)fprintf(terminal->stream, "%*s%-*s", INDENT, "", FACT_WIDTH, name);
}

void print_fact(struct terminal *terminal, const char *name, const char *value)
{
    if (value[0] == '\0')
        return;
    size_t column = print_fact_name(terminal, name);
    print_words(terminal, value, column + 1, column);
    print_line_end(terminal);
}

/* The outcome is what the eye looks for. */
static void print_outcome(struct terminal *terminal, smtpcodes_disposition disposition)
{
    enum style style = STYLE_PLAIN;
    const char *title = disposition_title(disposition);
    if (disposition == SMTPCODES_FAIL)
        style = STYLE_BAD;
    else if (disposition == SMTPCODES_RETRY)
        style = STYLE_WARNING;
    else if (disposition != SMTPCODES_DISPOSITION_UNKNOWN)
        style = STYLE_GOOD;
    size_t length = style == STYLE_PLAIN ? 0 : strcspn(title, ":") + 1;
    size_t column = print_fact_name(terminal, "Outcome");
    if (length != 0) {
        fputc(' ', terminal->stream);
        print_styled(terminal, style, title, length);
    }
    print_words(terminal, title + length, column + 1, column + length + (length != 0 ? 1 : 0));
    print_line_end(terminal);
}

/* "reply code, standard", "provider code": what a phrase has is no status. */
static void print_kind(struct terminal *terminal, const smtpcodes_catalog *catalog,
                       smtpcodes_entry entry)
{
    char kind[64];
    const char *status = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_STATUS);
    snprintf(kind, sizeof kind, "%s%s%s", kind_title(smtpcodes_get_kind(catalog, entry)),
             status[0] == '\0' ? "" : ", ", status);
    print_fact(terminal, "Kind", kind);
}

/* Whose code it is, and when it counts: of provider codes and phrases. */
static void print_origin(struct terminal *terminal, const smtpcodes_catalog *catalog,
                         smtpcodes_entry entry, bool full)
{
    char conditions[CONDITION_TEXT_SIZE];
    bool of_provider = smtpcodes_get_kind(catalog, entry) == SMTPCODES_KIND_PROVIDER;
    print_fact(terminal, "Provider",
               smtpcodes_provider_title(catalog, provider_of(catalog, entry)));
    if (of_provider)
        print_fact(terminal, "Code", smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CODE));
    write_conditions(catalog, entry, full ? SIZE_MAX - 1 : SHORT_ITEMS, conditions);
    print_fact(terminal, "Counts", conditions);
}

/* A standard code, as its key tells. */
static bool is_plain(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    return smtpcodes_get_status(catalog, entry) == SMTPCODES_STATUS_STANDARD &&
           smtpcodes_get_kind(catalog, entry) <= SMTPCODES_KIND_ENHANCED;
}

static void print_facts(struct terminal *terminal, const smtpcodes_catalog *catalog,
                        smtpcodes_entry entry, bool full)
{
    if (full || !is_plain(catalog, entry))
        print_kind(terminal, catalog, entry);
    print_origin(terminal, catalog, entry, full);
    print_fact(terminal, "Category", smtpcodes_get_category_title(catalog, entry));
    print_outcome(terminal, smtpcodes_get_disposition(catalog, entry));
    print_fact(terminal, "Who must act", blame_title(smtpcodes_get_blame(catalog, entry)));
    if (smtpcodes_get_suppress(catalog, entry))
        print_fact(terminal, "The address", address_title(catalog, entry));
    if (smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CONFIDENCE)[0] != '\0')
        print_fact(terminal, "Confidence", "low: this is a reading of replies, no official word");
    if (full && smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_COMMANDS) != 0) {
        size_t column = print_fact_name(terminal, "Replies to");
        print_list(terminal, catalog, entry, SMTPCODES_FIELD_COMMANDS, column + 1, column);
    }
}

/* ---- Contexts ---------------------------------------------------------------------------- */

/* Whether a context says something else than its entry. */
static bool differs(const smtpcodes_catalog *catalog, smtpcodes_entry context,
                    smtpcodes_field field)
{
    smtpcodes_entry owner = smtpcodes_get_owner(catalog, context);
    return strcmp(smtpcodes_get(catalog, context, field), smtpcodes_get(catalog, owner, field)) !=
           0;
}

/* "As 4.7.1", "In reply to RCPT or DATA". */
static void write_heading(const smtpcodes_catalog *catalog, smtpcodes_entry context,
                          char heading[CONDITION_TEXT_SIZE])
{
    write_conditions(catalog, context, SIZE_MAX - 1, heading);
    if (heading[0] >= 'a' && heading[0] <= 'z')
        heading[0] = (char)(heading[0] - 'a' + 'A');
}

static void print_context(struct terminal *terminal, const smtpcodes_catalog *catalog,
                          smtpcodes_entry context)
{
    char heading[CONDITION_TEXT_SIZE];
    write_heading(catalog, context, heading);
    print_section(terminal, heading);
    if (differs(catalog, context, SMTPCODES_FIELD_TEXT)) {
        char text[1024];
        snprintf(text, sizeof text, "\"%s\"",
                 smtpcodes_get(catalog, context, SMTPCODES_FIELD_TEXT));
        print_wrapped(terminal, "", text, INDENT);
    }
    for (size_t i = 0; i < sizeof prose / sizeof prose[0]; i++) {
        if (differs(catalog, context, prose[i].field))
            print_wrapped(terminal, prose[i].label, smtpcodes_get(catalog, context, prose[i].field),
                          INDENT);
    }
    if (differs(catalog, context, SMTPCODES_FIELD_CATEGORY))
        print_fact(terminal, "Category", smtpcodes_get_category_title(catalog, context));
    if (differs(catalog, context, SMTPCODES_FIELD_DISPOSITION))
        print_outcome(terminal, smtpcodes_get_disposition(catalog, context));
    if (differs(catalog, context, SMTPCODES_FIELD_BLAME))
        print_fact(terminal, "Who must act", blame_title(smtpcodes_get_blame(catalog, context)));
    if (differs(catalog, context, SMTPCODES_FIELD_SUPPRESS))
        print_fact(terminal, "The address", address_title(catalog, context));
}

/* "In reply to DATA or BDAT: Refused by a rule of the server" */
static void print_context_line(struct terminal *terminal, const smtpcodes_catalog *catalog,
                               smtpcodes_entry context)
{
    char heading[CONDITION_TEXT_SIZE];
    char line[CONDITION_TEXT_SIZE + 128];
    write_heading(catalog, context, heading);
    bool other = differs(catalog, context, SMTPCODES_FIELD_CATEGORY);
    snprintf(line, sizeof line, "%s%s%s", heading, other ? ": " : "",
             other ? smtpcodes_get_category_title(catalog, context) : "");
    print_wrapped(terminal, "", line, INDENT);
}

static void print_contexts(struct terminal *terminal, const smtpcodes_catalog *catalog,
                           smtpcodes_entry entry)
{
    for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++)
        print_context(terminal, catalog, smtpcodes_get_context(catalog, entry, i));
}

static void print_context_lines(struct terminal *terminal, const smtpcodes_catalog *catalog,
                                smtpcodes_entry entry)
{
    size_t count = smtpcodes_count_contexts(catalog, entry);
    /* One more takes no more room than "and 1 more". */
    size_t shown = count > SHORT_CONTEXTS + 1 ? SHORT_CONTEXTS : count;
    if (count != 0)
        print_section(terminal, "It means something else");
    for (size_t i = 0; i < shown; i++)
        print_context_line(terminal, catalog, smtpcodes_get_context(catalog, entry, i));
    if (shown < count) {
        fprintf(terminal->stream, "%*sand %zu more", INDENT, "", count - shown);
        print_line_end(terminal);
    }
}

/* ---- The whole entry --------------------------------------------------------------------- */

/* Prints each item of a list from its own line on, if there are any. */
static void print_items(struct terminal *terminal, const smtpcodes_catalog *catalog,
                        smtpcodes_entry entry, smtpcodes_field field, const char *heading)
{
    size_t count = smtpcodes_get_count(catalog, entry, field);
    if (count != 0)
        print_section(terminal, heading);
    for (size_t i = 0; i < count; i++)
        print_wrapped(terminal, "", smtpcodes_get_item(catalog, entry, field, i), INDENT);
}

/* What only those read who want to know it all. */
static void print_evidence(struct terminal *terminal, const smtpcodes_catalog *catalog,
                           smtpcodes_entry entry)
{
    print_items(terminal, catalog, entry, SMTPCODES_FIELD_MATCH, "Wordings");
    if (smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_ENHANCED) != 0) {
        print_section(terminal, "Enhanced status codes that go with it");
        print_list(terminal, catalog, entry, SMTPCODES_FIELD_ENHANCED, INDENT, 0);
    }
    print_items(terminal, catalog, entry, SMTPCODES_FIELD_SAMPLES, "As servers send it");
    print_items(terminal, catalog, entry, SMTPCODES_FIELD_NOT_SAMPLES, "Not to be taken for it");
    if (smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_SOURCES) != 0) {
        print_section(terminal, "Sources");
        print_list(terminal, catalog, entry, SMTPCODES_FIELD_SOURCES, INDENT, 0);
    }
}

void print_entry(struct terminal *terminal, const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                 bool full)
{
    size_t first_line = terminal->lines;
    print_bold(terminal, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY));
    /* The key of a provider's code or a phrase has its name in it. */
    if (smtpcodes_get_kind(catalog, entry) <= SMTPCODES_KIND_ENHANCED) {
        fputc(' ', terminal->stream);
        print_bold(terminal, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME));
    }
    print_line_end(terminal);
    print_wrapped(terminal, "", smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT), INDENT);
    print_line_end(terminal);
    print_facts(terminal, catalog, entry, full);
    for (size_t i = 0; i < sizeof prose / sizeof prose[0]; i++) {
        const char *text = explained_text(catalog, entry, prose[i].field);
        if (text[0] == '\0' || (prose[i].only_full && !full))
            continue;
        print_section(terminal, prose[i].heading);
        print_wrapped(terminal, "", text, INDENT);
    }
    if (full) {
        print_contexts(terminal, catalog, entry);
        print_evidence(terminal, catalog, entry);
        print_all_meanings(terminal, catalog, entry);
    } else {
        print_context_lines(terminal, catalog, entry);
        print_some_meanings(terminal, catalog, entry, first_line + SCREEN);
    }
}
