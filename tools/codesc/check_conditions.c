/* SPDX-License-Identifier: MIT */
#include "check_conditions.h"

#include <string.h>

#include "check_fields.h"
#include "check_wording.h"
#include "entry_codes.h"

void check_commands(struct diagnostics *diagnostics, const struct node *list, bool condition)
{
    if (list == NULL)
        return;
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        if (item->type != NODE_SCALAR || strcmp(item->text, "any") != 0)
            continue;
        if (condition)
            report(diagnostics, item->place, "useless-condition",
                   "'any' is no condition; leave 'commands' out");
        else if (list->count > 1)
            report(diagnostics, item->place, "useless-item",
                   "'any' means every command; remove the others");
    }
}

/* "552", or a class with letters for the digits that do not matter: "4yz", "55z". */
static bool is_reply_pattern(const char *text)
{
    bool letters = false;
    if (strlen(text) != 3 || text[0] < '2' || text[0] > '5')
        return false;
    for (size_t i = 1; i < 3; i++) {
        bool digit = text[i] >= '0' && text[i] <= '9';
        if (!digit && text[i] != 'x' && text[i] != 'y' && text[i] != 'z')
            return false;
        if (digit && letters)
            return false;
        letters = letters || !digit;
    }
    return true;
}

/* "X.1.1", "5.1.1", "X.7.X", "5.X.X". */
static bool is_enhanced_pattern(const char *text)
{
    char any_class[sizeof "X.999.999"];
    struct entry entry;
    if (strlen(text) >= sizeof any_class)
        return false;
    if (identify_key(text, &entry))
        return entry.kind == SMTPCODES_KIND_ENHANCED;
    if (text[0] == '\0' || strchr("245", text[0]) == NULL)
        return false;
    memcpy(any_class, text, strlen(text) + 1);
    any_class[0] = 'X';
    return identify_key(any_class, &entry) && entry.kind == SMTPCODES_KIND_ENHANCED;
}

static void check_reply_patterns(struct diagnostics *diagnostics, const struct node *list)
{
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next) {
        if (item->type == NODE_SCALAR && !is_reply_pattern(item->text))
            report(diagnostics, item->place, "bad-pattern",
                   "'%s' names no reply codes: write \"552\", or \"4yz\" for all of a class",
                   item->text);
    }
}

static void check_enhanced_patterns(struct diagnostics *diagnostics, const struct node *list)
{
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next) {
        if (item->type == NODE_SCALAR && !is_enhanced_pattern(item->text))
            report(diagnostics, item->place, "bad-pattern",
                   "'%s' names no enhanced status codes: write X.1.1, 5.1.1, X.7.X or 5.X.X",
                   item->text);
    }
}

void check_conditions(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                      const struct node *const *when)
{
    check_commands(diagnostics, when[WHEN_COMMANDS], true);
    check_reply_patterns(diagnostics, when[WHEN_REPLY]);
    check_enhanced_patterns(diagnostics, when[WHEN_ENHANCED]);
    check_wordings(diagnostics, when[WHEN_WORDING]);
    check_wordings(diagnostics, when[WHEN_TOKEN]);
    const struct node *providers = when[WHEN_PROVIDER];
    for (const struct node *item = providers == NULL ? NULL : providers->first; item != NULL;
         item = item->next) {
        if (item->type == NODE_SCALAR)
            check_provider(catalogue, diagnostics, item);
    }
}

void check_condition(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                     struct entry *entry)
{
    const struct node *when = entry->fields[ENTRY_WHEN];
    if (when == NULL || !check_map(diagnostics, when, &when_table, SHAPE_PLAIN, entry->when))
        return;
    check_conditions(catalogue, diagnostics, entry->when);
    if (when->count == 0)
        report(diagnostics, when->place, "useless-condition",
               "'when' must name a class, commands or the like");
    const struct node *status_class = entry->when[WHEN_CLASS];
    if (status_class != NULL && entry->kind == SMTPCODES_KIND_REPLY)
        report(diagnostics, status_class->key->place, "useless-condition",
               "the first digit of a reply code is its class; remove 'class'");
}
