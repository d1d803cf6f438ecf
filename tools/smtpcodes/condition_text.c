/* SPDX-License-Identifier: MIT */
#include "condition_text.h"

#include <stdio.h>
#include <string.h>

/* How one condition is said; "class" is said in another way for enhanced status codes. */
static const struct {
    smtpcodes_field field;
    const char *lead;
    const char *before; /* each item */
    const char *behind; /* each item */
    const char *tail;
} phrases[] = {
    {SMTPCODES_FIELD_WHEN_CLASS, "in a ", "", "yz", " reply"},
    {SMTPCODES_FIELD_WHEN_REPLY, "with reply code ", "", "", ""},
    {SMTPCODES_FIELD_WHEN_ENHANCED, "with enhanced code ", "", "", ""},
    {SMTPCODES_FIELD_WHEN_TOKEN, "with the token ", "", "", ""},
    {SMTPCODES_FIELD_WHEN_WORDING, "with the words ", "\"", "\"", ""},
    {SMTPCODES_FIELD_WHEN_COMMANDS, "in reply to ", "", "", ""},
    {SMTPCODES_FIELD_WHEN_PROVIDER, "from ", "", "", ""},
};

static void add_text(char text[CONDITION_TEXT_SIZE], const char *more)
{
    size_t used = strlen(text);
    snprintf(text + used, CONDITION_TEXT_SIZE - used, "%s", more);
}

static const char *item_title(const smtpcodes_catalog *catalog, smtpcodes_field field,
                              const char *item)
{
    if (field == SMTPCODES_FIELD_WHEN_COMMANDS && strcmp(item, "connect") == 0)
        return "the connection";
    if (field == SMTPCODES_FIELD_WHEN_PROVIDER)
        return smtpcodes_provider_title(catalog,
                                        smtpcodes_find_provider(catalog, item, strlen(item)));
    return item;
}

/* What stands before item number `index` of `count`: "one, two or three". */
static const char *joint(size_t index, size_t count)
{
    if (index == 0)
        return "";
    return index + 1 == count ? " or " : ", ";
}

static void add_items(const smtpcodes_catalog *catalog, smtpcodes_entry entry, size_t phrase,
                      size_t most, char text[CONDITION_TEXT_SIZE])
{
    smtpcodes_field field = phrases[phrase].field;
    size_t count = smtpcodes_get_count(catalog, entry, field);
    /* One item more takes no more room than "or 1 more". */
    size_t shown = count > most + 1 ? most : count;
    for (size_t i = 0; i < shown; i++) {
        add_text(text, joint(i, count));
        add_text(text, phrases[phrase].before);
        add_text(text, item_title(catalog, field, smtpcodes_get_item(catalog, entry, field, i)));
        add_text(text, phrases[phrase].behind);
    }
    if (shown < count) {
        char rest[48];
        snprintf(rest, sizeof rest, " or %zu more", count - shown);
        add_text(text, rest);
    }
}

/* "as 4.7.1 or 5.7.1" */
static void add_classes(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                        char text[CONDITION_TEXT_SIZE])
{
    size_t count = smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_WHEN_CLASS);
    add_text(text, "as ");
    for (size_t i = 0; i < count; i++) {
        add_text(text, joint(i, count));
        add_text(text, smtpcodes_get_item(catalog, entry, SMTPCODES_FIELD_WHEN_CLASS, i));
        add_text(text, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY) + 1);
    }
}

void write_conditions(const smtpcodes_catalog *catalog, smtpcodes_entry entry, size_t most,
                      char text[CONDITION_TEXT_SIZE])
{
    bool enhanced = smtpcodes_get_kind(catalog, entry) == SMTPCODES_KIND_ENHANCED;
    text[0] = '\0';
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++) {
        if (smtpcodes_get_count(catalog, entry, phrases[i].field) == 0)
            continue;
        if (text[0] != '\0')
            add_text(text, ", ");
        if (enhanced && phrases[i].field == SMTPCODES_FIELD_WHEN_CLASS) {
            add_classes(catalog, entry, text);
            continue;
        }
        add_text(text, phrases[i].lead);
        add_items(catalog, entry, i, most, text);
        add_text(text, phrases[i].tail);
    }
}
