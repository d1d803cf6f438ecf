/* SPDX-License-Identifier: MIT */
#include "entry_codes.h"

#include <stdlib.h>
#include <string.h>

#include "check_fields.h"
#include "enhanced_code.h"
#include "nearest.h"
#include "smtpcodes/catalog.h"
#include "wording.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_reply_code(const char *code)
{
    return code[0] >= '1' && code[0] <= '5' && is_digit(code[1]) && is_digit(code[2]) &&
           code[3] == '\0';
}

/* "5.X.X" is a class, "X.1.X" a subject: RFC 3463 section 2. */
static bool read_general_code(const char *code, unsigned *number)
{
    if (strchr("245", code[0]) != NULL && code[0] != '\0' && strcmp(code + 1, ".X.X") == 0) {
        *number = CLASS_NUMBERS + (unsigned)(code[0] - '0');
        return true;
    }
    if (strncmp(code, "X.", 2) != 0 || !is_digit(code[2]))
        return false;
    char *end = NULL;
    unsigned long subject = strtoul(code + 2, &end, 10);
    if (subject > 999 || strcmp(end, ".X") != 0 || (code[2] == '0' && end != code + 3))
        return false;
    *number = SUBJECT_NUMBERS + (unsigned)subject * 1000;
    return true;
}

/* Finds out of which kind a code of the standards is. */
static bool read_standard_code(const char *code, smtpcodes_kind *kind, unsigned *number)
{
    struct enhanced_code enhanced;
    if (is_reply_code(code)) {
        *kind = SMTPCODES_KIND_REPLY;
        *number = (unsigned)strtoul(code, NULL, 10);
        return true;
    }
    *kind = SMTPCODES_KIND_ENHANCED;
    if (read_general_code(code, number))
        return true;
    if (!enhanced_code_read(code, &enhanced) || code[enhanced.length] != '\0' ||
        enhanced.status_class != 'X')
        return false;
    *number = enhanced.subject * 1000 + enhanced.detail;
    return true;
}

static bool identify_code(struct diagnostics *diagnostics, const struct node *node,
                          struct entry *entry)
{
    struct enhanced_code enhanced;
    const char *code = node->text;
    entry->key = code;
    if (read_standard_code(code, &entry->kind, &entry->number))
        return true;
    if (enhanced_code_read(code, &enhanced) && code[enhanced.length] == '\0')
        report(diagnostics, node->place, "bad-code",
               "'%s' names one class; write 'X%s', and a context for what only one class means",
               code, code + 1);
    else
        report(diagnostics, node->place, "bad-code",
               "'%s' is no code: write a reply code such as \"550\" or an enhanced status code "
               "such as X.1.1",
               code);
    return false;
}

size_t find_provider(const struct catalogue *catalogue, const char *name)
{
    for (size_t i = 1; i <= catalogue->provider_count; i++) {
        const struct provider *provider = &catalogue->providers[i];
        if (strcmp(provider->name->text, name) == 0)
            return i;
        const struct node *aliases = provider->fields[PROVIDER_ALIASES];
        for (const struct node *alias = aliases == NULL ? NULL : aliases->first; alias != NULL;
             alias = alias->next) {
            if (alias->type == NODE_SCALAR && strcmp(alias->text, name) == 0)
                return i;
        }
    }
    return 0;
}

size_t check_provider(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                      const struct node *name)
{
    size_t number = find_provider(catalogue, name->text);
    struct nearest nearest = {.word = name->text};
    if (number != 0)
        return number;
    for (size_t i = 1; i <= catalogue->provider_count; i++)
        nearest_try(&nearest, catalogue->providers[i].name->text);
    if (nearest.found != NULL)
        report(diagnostics, name->place, "unknown-provider",
               "there is no provider '%s'; did you mean '%s'?", name->text, nearest.found);
    else
        report(diagnostics, name->place, "unknown-provider",
               "there is no provider '%s'; add it under 'providers:'", name->text);
    return 0;
}

/* The name in a node of an entry, if it has one that can be part of a key. */
static const char *name_in(const struct node *node, enum entry_field field)
{
    const struct node *name = find_value(node, entry_table.fields[field].name);
    return name == NULL || name->type != NODE_SCALAR || name->length == 0 ? NULL : name->text;
}

static bool identify_provider_entry(const struct catalogue *catalogue, struct arena *arena,
                                    struct diagnostics *diagnostics, const struct node *node,
                                    struct entry *entry)
{
    const struct node *provider = find_value(node, entry_table.fields[ENTRY_PROVIDER].name);
    const char *name = name_in(node, ENTRY_NAME);
    if (provider->type != NODE_SCALAR || name == NULL)
        return false;
    entry->provider = check_provider(catalogue, diagnostics, provider);
    if (entry->provider == 0)
        return false;
    entry->kind = SMTPCODES_KIND_PROVIDER;
    entry->key =
        arena_format(arena, "%s:%s", catalogue->providers[entry->provider].name->text, name);
    return true;
}

bool identify_entry(const struct catalogue *catalogue, struct arena *arena,
                    struct diagnostics *diagnostics, const struct node *node, bool is_phrase,
                    struct entry *entry)
{
    const struct node *ignored[ENTRY_FIELDS];
    const struct node *code = find_value(node, entry_table.fields[ENTRY_CODE].name);
    unsigned shape = SHAPE_PROBLEM_REPLY;
    bool good = false;
    entry->node = node;
    if (is_phrase) {
        const char *name = name_in(node, ENTRY_NAME);
        shape = SHAPE_PHRASE;
        entry->kind = SMTPCODES_KIND_PHRASE;
        good = name != NULL;
        entry->key = arena_format(arena, PHRASE_KEY "%s", good ? name : "");
    } else if (find_value(node, entry_table.fields[ENTRY_PROVIDER].name) != NULL) {
        shape = SHAPE_PROVIDER;
        good = identify_provider_entry(catalogue, arena, diagnostics, node, entry);
    } else {
        good = code != NULL && code->type == NODE_SCALAR && identify_code(diagnostics, code, entry);
    }
    if (!good)
        check_map(diagnostics, node, &entry_table, shape, ignored);
    return good;
}

bool identify_key(const char *key, struct entry *entry)
{
    *entry = (struct entry){.key = key, .kind = SMTPCODES_KIND_PROVIDER};
    if (strncmp(key, PHRASE_KEY, strlen(PHRASE_KEY)) == 0)
        entry->kind = SMTPCODES_KIND_PHRASE;
    else if (strchr(key, ':') == NULL)
        return read_standard_code(key, &entry->kind, &entry->number);
    return true;
}

/* "X.7.606-X.7.649": both ends of one subject. */
static bool read_range(const char *code, unsigned *first, unsigned *last)
{
    char start[sizeof "X.999.999"];
    const char *hyphen = strchr(code, '-');
    size_t length = hyphen == NULL ? 0 : (size_t)(hyphen - code);
    smtpcodes_kind kind;
    smtpcodes_kind end_kind;
    if (length == 0 || length >= sizeof start)
        return false;
    memcpy(start, code, length);
    start[length] = '\0';
    return read_standard_code(start, &kind, first) && kind == SMTPCODES_KIND_ENHANCED &&
           read_standard_code(hyphen + 1, &end_kind, last) && end_kind == kind &&
           *first / 1000 == *last / 1000 && *first < *last && *last < SUBJECT_NUMBERS;
}

/*
 * What a token may consist of: what can be seen, less what gperf or a shell would trip over. What
 * starts as an enhanced status code does is meant as one, or as a range of them.
 */
static bool is_token(const char *code)
{
    if (strncmp(code, "X.", 2) == 0)
        return false;
    for (const char *at = code; *at != '\0'; at++) {
        if (*at <= ' ' || *at >= 0x7f || strchr("\"\\,", *at) != NULL)
            return false;
    }
    return strlen(code) <= SMTPCODES_KEY_LIMIT && strspn(code, "*") != strlen(code);
}

void read_provider_code(struct diagnostics *diagnostics, struct entry *entry)
{
    const struct node *code = entry->fields[ENTRY_CODE];
    smtpcodes_kind kind;
    if (read_range(code->text, &entry->first, &entry->last)) {
        entry->form = CODE_ENHANCED;
    } else if (read_standard_code(code->text, &kind, &entry->first)) {
        entry->last = entry->first;
        entry->form = kind == SMTPCODES_KIND_REPLY ? CODE_REPLY : CODE_ENHANCED;
    } else if (is_token(code->text)) {
        struct wording wording;
        const char *fault = wording_read(diagnostics->arena, code->text, true, &wording);
        entry->form = strchr(code->text, '*') == NULL ? CODE_TOKEN : CODE_PATTERN;
        if (fault != NULL)
            report(diagnostics, code->place, "bad-wording", "'%s' cannot be matched: %s",
                   code->text, fault);
    } else {
        report(diagnostics, code->place, "bad-code",
               "'%s' is no code of a provider: write a token such as TSS04, without blanks, quotes "
               "and commas, a code such as \"554\" or X.7.26, or a range within one subject, such "
               "as X.7.606-X.7.649",
               code->text);
    }
}

unsigned shape_of(const struct entry *entry)
{
    switch (entry->kind) {
    case SMTPCODES_KIND_PHRASE:
        return SHAPE_PHRASE;
    case SMTPCODES_KIND_PROVIDER:
        return SHAPE_PROVIDER;
    case SMTPCODES_KIND_ENHANCED:
        return SHAPE_ENHANCED;
    default:
        return entry->number >= 400 ? SHAPE_PROBLEM_REPLY : SHAPE_REPLY;
    }
}
