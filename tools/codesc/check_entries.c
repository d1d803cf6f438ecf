/* SPDX-License-Identifier: MIT */
#include "check_entries.h"

#include <stdlib.h>
#include <string.h>

#include "check_fields.h"
#include "check_text.h"
#include "enhanced_code.h"
#include "nearest.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Finds out of which kind a code is; false after reporting one that is of none. */
static bool read_code(struct diagnostics *diagnostics, const struct node *node, struct entry *entry)
{
    const char *code = node->text;
    if (node->length == 3 && code[0] >= '1' && code[0] <= '5' && is_digit(code[1]) &&
        is_digit(code[2])) {
        entry->kind = SMTPCODES_KIND_REPLY;
        entry->number = (unsigned)strtoul(code, NULL, 10);
        return true;
    }
    struct enhanced_code enhanced;
    if (enhanced_code_read(code, &enhanced) && code[enhanced.length] == '\0') {
        if (enhanced.status_class == 'X') {
            entry->kind = SMTPCODES_KIND_ENHANCED;
            entry->number = enhanced.subject * 1000 + enhanced.detail;
            return true;
        }
        report(diagnostics, node->place, "bad-code",
               "'%s' names one class; write 'X%s', and a context for what only one class means",
               code, code + 1);
        return false;
    }
    report(diagnostics, node->place, "bad-code",
           "'%s' is no code: write a reply code such as \"550\" or an enhanced status code such as "
           "X.1.1",
           code);
    return false;
}

static unsigned shape_of(const struct entry *entry)
{
    if (entry->kind == SMTPCODES_KIND_ENHANCED)
        return SHAPE_ENHANCED;
    return entry->number >= 400 ? SHAPE_PROBLEM_REPLY : SHAPE_REPLY;
}

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

static size_t find_category(const struct catalogue *catalogue, struct diagnostics *diagnostics,
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

/* `any` stands alone, and has no meaning in a condition. */
static void check_commands(struct diagnostics *diagnostics, const struct node *list, bool condition)
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

/* Whether a sample carries an enhanced status code in some class, as a word of its own. */
static bool carries_enhanced(const char *sample, const char *key)
{
    const char *tail = key + 1;
    for (const char *at = strstr(sample, tail); at != NULL; at = strstr(at + 1, tail)) {
        const char *end = at + strlen(tail);
        bool starts = at > sample && strchr("245", at[-1]) != NULL &&
                      (at - 1 == sample || (!is_digit(at[-2]) && at[-2] != '.'));
        if (starts && !is_digit(*end) && !(*end == '.' && is_digit(end[1])))
            return true;
    }
    return false;
}

static void check_samples(struct diagnostics *diagnostics, const struct entry *entry)
{
    const struct node *list = entry->fields[ENTRY_SAMPLES];
    if (list == NULL)
        return;
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        if (item->type != NODE_SCALAR)
            continue;
        const char *sample = item->text;
        bool replies = strspn(sample, "0123456789") == 3 && strchr(" -", sample[3]) != NULL;
        if (!replies)
            report(diagnostics, item->place, "bad-sample",
                   "a sample is a whole reply: three digits, then a blank or a hyphen");
        else if (entry->kind == SMTPCODES_KIND_REPLY && memcmp(sample, entry->key, 3) != 0)
            report(diagnostics, item->place, "bad-sample",
                   "this reply is a %.3s; it can't stand under %s", sample, entry->key);
        else if (entry->kind == SMTPCODES_KIND_ENHANCED && !carries_enhanced(sample, entry->key))
            report(diagnostics, item->place, "bad-sample", "this reply does not carry %s",
                   entry->key);
    }
}

static void check_condition(struct diagnostics *diagnostics, struct entry *context)
{
    const struct node *when = context->fields[ENTRY_WHEN];
    if (when == NULL || !check_map(diagnostics, when, &when_table, SHAPE_PLAIN, context->when))
        return;
    check_commands(diagnostics, context->when[WHEN_COMMANDS], true);
    if (when->count == 0)
        report(diagnostics, when->place, "useless-condition",
               "'when' must name a class or commands");
    const struct node *status_class = context->when[WHEN_CLASS];
    if (status_class != NULL && context->kind == SMTPCODES_KIND_REPLY)
        report(diagnostics, status_class->key->place, "useless-condition",
               "the first digit of a reply code is its class; remove 'class'");
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
    check_condition(diagnostics, context);
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

/* Names stand in the X-macro list as they are, so that users can make identifiers of them. */
static bool is_keyword(const char *name)
{
    static const char keywords[][20] = {"alignas",
                                        "alignof",
                                        "and",
                                        "and_eq",
                                        "asm",
                                        "auto",
                                        "bitand",
                                        "bitor",
                                        "bool",
                                        "break",
                                        "case",
                                        "catch",
                                        "char",
                                        "char16_t",
                                        "char32_t",
                                        "char8_t",
                                        "class",
                                        "co_await",
                                        "co_return",
                                        "co_yield",
                                        "compl",
                                        "concept",
                                        "const",
                                        "const_cast",
                                        "consteval",
                                        "constexpr",
                                        "constinit",
                                        "continue",
                                        "decltype",
                                        "default",
                                        "delete",
                                        "do",
                                        "double",
                                        "dynamic_cast",
                                        "else",
                                        "enum",
                                        "explicit",
                                        "export",
                                        "extern",
                                        "false",
                                        "float",
                                        "for",
                                        "friend",
                                        "goto",
                                        "if",
                                        "inline",
                                        "int",
                                        "long",
                                        "mutable",
                                        "namespace",
                                        "new",
                                        "noexcept",
                                        "not",
                                        "not_eq",
                                        "nullptr",
                                        "operator",
                                        "or",
                                        "or_eq",
                                        "private",
                                        "protected",
                                        "public",
                                        "register",
                                        "reinterpret_cast",
                                        "requires",
                                        "restrict",
                                        "return",
                                        "short",
                                        "signed",
                                        "sizeof",
                                        "static",
                                        "static_assert",
                                        "static_cast",
                                        "struct",
                                        "switch",
                                        "template",
                                        "this",
                                        "thread_local",
                                        "throw",
                                        "true",
                                        "try",
                                        "typedef",
                                        "typeid",
                                        "typename",
                                        "typeof",
                                        "union",
                                        "unsigned",
                                        "using",
                                        "virtual",
                                        "void",
                                        "volatile",
                                        "wchar_t",
                                        "while",
                                        "xor",
                                        "xor_eq"};
    for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++) {
        if (strcmp(keywords[i], name) == 0)
            return true;
    }
    return false;
}

bool identify_entry(struct diagnostics *diagnostics, const struct node *node, struct entry *entry)
{
    const struct node *ignored[ENTRY_FIELDS];
    const struct node *code = find_value(node, entry_table.fields[ENTRY_CODE].name);
    if (code == NULL || code->type != NODE_SCALAR || !read_code(diagnostics, code, entry)) {
        check_map(diagnostics, node, &entry_table, SHAPE_PROBLEM_REPLY, ignored);
        return false;
    }
    entry->key = code->text;
    entry->node = node;
    return true;
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
    if (fields[ENTRY_NAME] != NULL && is_keyword(fields[ENTRY_NAME]->text))
        report(diagnostics, fields[ENTRY_NAME]->place, "reserved-name",
               "'%s' is a keyword of C or C++, where the name is used; choose another",
               fields[ENTRY_NAME]->text);
    check_commands(diagnostics, fields[ENTRY_COMMANDS], false);
    check_samples(diagnostics, entry);
    read_contexts(catalogue, arena, diagnostics, entry);
}

static int compare_names(const void *left, const void *right)
{
    const struct entry *a = *(const struct entry *const *)left;
    const struct entry *b = *(const struct entry *const *)right;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
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
        bool same_code = sorted[i]->number == sorted[i - 1]->number; /* reported already */
        if (!same_kind || same_code || strcmp(name->text, before->text) != 0)
            continue;
        report(diagnostics, name->place, "duplicate-name",
               "%s has the name '%s' already; a name is used once", sorted[i - 1]->key, name->text);
        report_note(diagnostics, before->place, "the first one is here");
    }
}

/* The number behind "X.1.1" if it is one. */
static bool read_reference(const char *code, unsigned *number)
{
    struct enhanced_code enhanced;
    if (!enhanced_code_read(code, &enhanced) || code[enhanced.length] != '\0' ||
        enhanced.status_class != 'X')
        return false;
    *number = enhanced.subject * 1000 + enhanced.detail;
    return true;
}

static bool was_dropped(const struct catalogue *catalogue, unsigned number)
{
    for (const struct dropped *dropped = catalogue->dropped; dropped != NULL;
         dropped = dropped->next) {
        if (dropped->entry.kind == SMTPCODES_KIND_ENHANCED && dropped->entry.number == number)
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
        unsigned number = 0;
        bool readable = item->type == NODE_SCALAR && read_reference(item->text, &number);
        if (readable && find_entry(catalogue, SMTPCODES_KIND_ENHANCED, number) != NULL) {
            struct node *copy = arena_take(arena, sizeof *copy);
            *copy = *item;
            copy->next = NULL;
            *end = copy;
            end = &copy->next;
            kept->count++;
        } else if (item->type == NODE_SCALAR && !(readable && was_dropped(catalogue, number))) {
            report(diagnostics, item->place, "unknown-reference",
                   "there is no entry for the enhanced status code '%s'", item->text);
        }
    }
    return kept->count == 0 ? NULL : kept;
}

void check_references(struct catalogue *catalogue, struct arena *arena,
                      struct diagnostics *diagnostics)
{
    check_names(catalogue, arena, diagnostics);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct node **list = &catalogue->entries[i].fields[ENTRY_ENHANCED];
        if (*list != NULL)
            *list = check_enhanced(catalogue, arena, diagnostics, *list);
        for (size_t j = 0; j < catalogue->entries[i].context_count; j++)
            catalogue->entries[i].contexts[j].fields[ENTRY_ENHANCED] = *list;
    }
}
