/* SPDX-License-Identifier: MIT */
#include "print_text.h"

#include <string.h>

enum { INDENT = 2 };

/* The fields that are prose, under the question that each answers. */
static const struct {
    smtpcodes_field field;
    const char *heading;
    const char *label; /* in a context, where a heading would be too much */
} prose[] = {
    {SMTPCODES_FIELD_EXPLANATION, "What it means", ""},
    {SMTPCODES_FIELD_CAUSE, "How it comes about", "Cause: "},
    {SMTPCODES_FIELD_ACTION, "What to do", "What to do: "},
};

static void print_heading(const struct terminal *terminal, const char *heading)
{
    fputc('\n', terminal->stream);
    print_bold(terminal, heading);
    fputc('\n', terminal->stream);
}

/* Prints the items of a list with commas between them, and wraps them; starts at a column. */
static void print_list(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                       smtpcodes_entry entry, smtpcodes_field field, size_t column)
{
    size_t count = smtpcodes_get_count(catalog, entry, field);
    for (size_t i = 0; i < count; i++) {
        char item[1024];
        snprintf(item, sizeof item, "%s%s", smtpcodes_get_item(catalog, entry, field, i),
                 i + 1 < count ? "," : "");
        column = print_words(terminal, item, INDENT, column);
    }
    fputc('\n', terminal->stream);
}

/* One short statement, such as "disposition: retry". */
static void print_fact(const struct terminal *terminal, const char *name, const char *value)
{
    if (value[0] == '\0')
        return;
    int column = fprintf(terminal->stream, "%*s%-12s", INDENT, "", name);
    print_words(terminal, value, (size_t)column + 1, (size_t)column);
    fputc('\n', terminal->stream);
}

static const char *kind_title(smtpcodes_kind kind)
{
    switch (kind) {
    case SMTPCODES_KIND_REPLY:
        return "reply code";
    case SMTPCODES_KIND_ENHANCED:
        return "enhanced status code";
    case SMTPCODES_KIND_PROVIDER:
        return "provider code";
    case SMTPCODES_KIND_PHRASE:
        return "phrase";
    case SMTPCODES_KIND_UNKNOWN:
        break;
    }
    return "";
}

static const char *blame_title(smtpcodes_blame blame)
{
    switch (blame) {
    case SMTPCODES_BLAME_NONE:
        return "nobody has to";
    case SMTPCODES_BLAME_RECIPIENT:
        return "the recipient";
    case SMTPCODES_BLAME_SENDER:
        return "the sender";
    case SMTPCODES_BLAME_MESSAGE:
        return "the sender, by changing the message";
    case SMTPCODES_BLAME_SENDING_SERVER:
        return "the sending server's side";
    case SMTPCODES_BLAME_RECEIVING_SERVER:
        return "the receiving server's side";
    case SMTPCODES_BLAME_NETWORK:
        return "whoever runs the network between the servers";
    case SMTPCODES_BLAME_UNKNOWN:
        break;
    }
    return "the code alone does not tell";
}

static const char *disposition_title(smtpcodes_disposition disposition)
{
    switch (disposition) {
    case SMTPCODES_SUCCESS:
        return "success: it is done";
    case SMTPCODES_CONTINUE:
        return "continue: the client sends more";
    case SMTPCODES_RETRY:
        return "retry: the client tries again later";
    case SMTPCODES_FAIL:
        return "fail: the client gives up";
    case SMTPCODES_DISPOSITION_UNKNOWN:
        break;
    }
    return "the first digit decides: 2 success, 4 retry, 5 fail";
}

/* What becomes of the recipient's address. An enhanced code may also come with a mere delay. */
static const char *address_title(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    if (!smtpcodes_get_suppress(catalog, entry))
        return "may be good: keep it";
    if (smtpcodes_get_kind(catalog, entry) == SMTPCODES_KIND_ENHANCED)
        return "is dead if the first digit is 5: stop mailing it";
    return "is dead: stop mailing it";
}

static void print_facts(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                        smtpcodes_entry entry)
{
    char kind[64];
    snprintf(kind, sizeof kind, "%s, %s", kind_title(smtpcodes_get_kind(catalog, entry)),
             smtpcodes_get(catalog, entry, SMTPCODES_FIELD_STATUS));
    print_fact(terminal, "Kind", kind);
    print_fact(terminal, "Category", smtpcodes_get_category_title(catalog, entry));
    print_fact(terminal, "Outcome", disposition_title(smtpcodes_get_disposition(catalog, entry)));
    print_fact(terminal, "Who must act", blame_title(smtpcodes_get_blame(catalog, entry)));
    if (smtpcodes_get_suppress(catalog, entry))
        print_fact(terminal, "The address", address_title(catalog, entry));
    if (smtpcodes_get(catalog, entry, SMTPCODES_FIELD_CONFIDENCE)[0] != '\0')
        print_fact(terminal, "Confidence", "low: this is a reading of replies, no official word");
    if (smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_COMMANDS) != 0) {
        int column = fprintf(terminal->stream, "%*s%-12s", INDENT, "", "Replies to");
        print_list(terminal, catalog, entry, SMTPCODES_FIELD_COMMANDS, (size_t)column);
    }
}

/* Whether a context says something else than its entry. */
static bool differs(const smtpcodes_catalog *catalog, smtpcodes_entry context,
                    smtpcodes_field field)
{
    smtpcodes_entry owner = smtpcodes_get_owner(catalog, context);
    return strcmp(smtpcodes_get(catalog, context, field), smtpcodes_get(catalog, owner, field)) !=
           0;
}

/* Adds formatted text to a heading; what does not fit is cut. */
static void add_text(char *heading, size_t size, const char *before, const char *text)
{
    size_t used = strlen(heading);
    snprintf(heading + used, size - used, "%s%s", before, text);
}

/* "As 4.7.1", "In reply to RCPT or DATA", "As 5.7.1, in reply to the connection". */
static void print_condition(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                            smtpcodes_entry context)
{
    char heading[512] = "";
    size_t classes = smtpcodes_get_count(catalog, context, SMTPCODES_FIELD_WHEN_CLASS);
    size_t commands = smtpcodes_get_count(catalog, context, SMTPCODES_FIELD_WHEN_COMMANDS);
    const char *subject_and_detail = smtpcodes_get(catalog, context, SMTPCODES_FIELD_KEY) + 1;
    for (size_t i = 0; i < classes; i++) {
        const char *item = smtpcodes_get_item(catalog, context, SMTPCODES_FIELD_WHEN_CLASS, i);
        add_text(heading, sizeof heading, i == 0 ? "As " : " or ", item);
        add_text(heading, sizeof heading, "", subject_and_detail);
    }
    for (size_t i = 0; i < commands; i++) {
        const char *item = smtpcodes_get_item(catalog, context, SMTPCODES_FIELD_WHEN_COMMANDS, i);
        const char *before = i + 1 == commands ? " or " : ", ";
        if (i == 0)
            before = classes == 0 ? "In reply to " : ", in reply to ";
        add_text(heading, sizeof heading, before,
                 strcmp(item, "connect") == 0 ? "the connection" : item);
    }
    print_heading(terminal, heading);
}

static void print_context(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                          smtpcodes_entry context)
{
    print_condition(terminal, catalog, context);
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
        print_fact(terminal, "Outcome",
                   disposition_title(smtpcodes_get_disposition(catalog, context)));
    if (differs(catalog, context, SMTPCODES_FIELD_BLAME))
        print_fact(terminal, "Who must act", blame_title(smtpcodes_get_blame(catalog, context)));
    if (differs(catalog, context, SMTPCODES_FIELD_SUPPRESS))
        print_fact(terminal, "The address", address_title(catalog, context));
}

void print_entry(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                 smtpcodes_entry entry)
{
    print_bold(terminal, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY));
    fputc(' ', terminal->stream);
    print_bold(terminal, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME));
    fputc('\n', terminal->stream);
    print_wrapped(terminal, "", smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT), INDENT);
    fputc('\n', terminal->stream);
    print_facts(terminal, catalog, entry);
    for (size_t i = 0; i < sizeof prose / sizeof prose[0]; i++) {
        const char *text = smtpcodes_get(catalog, entry, prose[i].field);
        if (text[0] == '\0')
            continue;
        print_heading(terminal, prose[i].heading);
        print_wrapped(terminal, "", text, INDENT);
    }
    for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++)
        print_context(terminal, catalog, smtpcodes_get_context(catalog, entry, i));
    if (smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_ENHANCED) != 0) {
        print_heading(terminal, "Enhanced status codes that go with it");
        print_list(terminal, catalog, entry, SMTPCODES_FIELD_ENHANCED, 0);
    }
    size_t samples = smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_SAMPLES);
    if (samples != 0)
        print_heading(terminal, "As servers send it");
    for (size_t i = 0; i < samples; i++)
        print_wrapped(terminal, "", smtpcodes_get_item(catalog, entry, SMTPCODES_FIELD_SAMPLES, i),
                      INDENT);
    print_heading(terminal, "Sources");
    print_list(terminal, catalog, entry, SMTPCODES_FIELD_SOURCES, 0);
}

void print_entry_line(const struct terminal *terminal, const smtpcodes_catalog *catalog,
                      smtpcodes_entry entry, size_t key_width, size_t name_width)
{
    const char *text = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT);
    size_t used = key_width + name_width + 4;
    size_t length = strlen(text);
    fprintf(terminal->stream, "%-*s  %-*s  ", (int)key_width,
            smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), (int)name_width,
            smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME));
    /* A text is ASCII, so it can be cut anywhere; only a terminal has an edge to cut it at. */
    if (terminal->is_terminal && used + 8 < terminal->width && length > terminal->width - used)
        fprintf(terminal->stream, "%.*s...\n", (int)(terminal->width - used - 3), text);
    else
        fprintf(terminal->stream, "%s\n", text);
}
