/* SPDX-License-Identifier: MIT */
/* codesc export: the catalogue, overlays laid over, for other tools. */
#include <string.h>

#include "catalogue.h"
#include "check_samples.h"
#include "commands.h"
#include "json.h"
#include "nearest.h"

/* A field of an entry as a word: what was given, or what follows from the category and the class.
 */
static const char *judgement(const struct entry *entry, enum entry_field field)
{
    /* Of a generic catalogue only what is said: nothing else follows. */
    const bool says_nothing =
        field == ENTRY_BLAME ? entry->blame == SMTPCODES_BLAME_UNKNOWN : !entry->suppress;
    if (entry->kind == SMTPCODES_KIND_CODE && field != ENTRY_DISPOSITION &&
        entry->fields[field] == NULL && says_nothing)
        return NULL;
    switch (field) {
    case ENTRY_BLAME:
        return entry->category == 0 && entry->fields[field] == NULL
                   ? NULL
                   : smtpcodes_blame_name(entry->blame);
    case ENTRY_SUPPRESS:
        return entry->suppress ? "true" : "false";
    case ENTRY_DISPOSITION:
        return entry->disposition == SMTPCODES_DISPOSITION_UNKNOWN
                   ? NULL
                   : smtpcodes_disposition_name(entry->disposition);
    default:
        return NULL;
    }
}

static bool is_judgement(enum entry_field field)
{
    return field == ENTRY_BLAME || field == ENTRY_SUPPRESS || field == ENTRY_DISPOSITION;
}

/* ---- JSON: the YAML's own form, so that codesc reads it back ------------------------------ */

static bool all_scalars(const struct node *list)
{
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        if (item->type != NODE_SCALAR)
            return false;
    }
    return true;
}

/* Writes a value of the YAML as it is. They nest no deeper than NESTING_LIMIT. */
static void write_node(struct json *json, const struct node *node)
{
    switch (node->type) {
    case NODE_SCALAR:
        if (node->plain && (strcmp(node->text, "true") == 0 || strcmp(node->text, "false") == 0))
            json_literal(json, node->text);
        else
            json_string(json, node->text);
        break;
    case NODE_LIST:
        json_open_array(json, all_scalars(node));
        for (const struct node *item = node->first; item != NULL; item = item->next)
            write_node(json, item);
        json_close_array(json);
        break;
    case NODE_MAP:
        json_open_object(json, true);
        for (const struct node *value = node->first; value != NULL; value = value->next) {
            json_key(json, value->key->text);
            write_node(json, value);
        }
        json_close_object(json);
        break;
    }
}

static void write_judgement(struct json *json, const struct entry *entry, enum entry_field field)
{
    const char *word = judgement(entry, field);
    if (word == NULL)
        return;
    json_key(json, entry_table.fields[field].name);
    if (field == ENTRY_SUPPRESS)
        json_literal(json, word);
    else
        json_string(json, word);
}

/* Writes a context: what it changes, and the judgement under it. */
static void write_context(struct json *json, const struct entry *context)
{
    json_open_object(json, false);
    for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
        const struct node *value = context->fields[field];
        bool own = value != NULL && value != context->owner->fields[field];
        if (is_judgement(field)) {
            write_judgement(json, context, field);
        } else if (own) {
            json_key(json, entry_table.fields[field].name);
            write_node(json, value);
        }
    }
    json_close_object(json);
}

static void write_entry(struct json *json, const struct entry *entry)
{
    json_open_object(json, false);
    for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
        if (is_judgement(field)) {
            write_judgement(json, entry, field);
            continue;
        }
        if (entry->fields[field] == NULL)
            continue;
        json_key(json, entry_table.fields[field].name);
        if (field != ENTRY_CONTEXTS) {
            write_node(json, entry->fields[field]);
            continue;
        }
        json_open_array(json, false);
        for (size_t i = 0; i < entry->context_count; i++)
            write_context(json, &entry->contexts[i]);
        json_close_array(json);
    }
    json_close_object(json);
}

static size_t count_phrases(const struct catalogue *catalogue)
{
    size_t count = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++)
        count += catalogue->entries[i].kind == SMTPCODES_KIND_PHRASE;
    return count;
}

/* The entries that stand under `codes`, or those under `phrases`. */
static void write_entries(struct json *json, const struct catalogue *catalogue,
                          enum head_field field)
{
    json_key(json, head_table.fields[field].name);
    json_open_array(json, false);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        bool phrase = catalogue->entries[i].kind == SMTPCODES_KIND_PHRASE;
        if (phrase == (field == HEAD_PHRASES))
            write_entry(json, &catalogue->entries[i]);
    }
    json_close_array(json);
}

static void export_json(const struct catalogue *catalogue)
{
    struct json json = {.stream = stdout};
    json_open_object(&json, false);
    json_string_member(&json, head_table.fields[HEAD_CATALOGUE].name, catalogue->name);
    json_string_member(&json, head_table.fields[HEAD_TITLE].name, catalogue->title);
    json_string_member(&json, head_table.fields[HEAD_PREFIX].name, catalogue->prefix);
    if (catalogue->profile != NULL)
        json_string_member(&json, head_table.fields[HEAD_PROFILE].name, catalogue->profile->text);
    json_key(&json, head_table.fields[HEAD_CATEGORIES].name);
    json_open_object(&json, false);
    for (size_t i = 1; i <= catalogue->category_count; i++) {
        json_key(&json, catalogue->categories[i].name->text);
        write_node(&json, catalogue->categories[i].node);
    }
    json_close_object(&json);
    if (catalogue->provider_count != 0) {
        json_key(&json, head_table.fields[HEAD_PROVIDERS].name);
        json_open_object(&json, false);
        for (size_t i = 1; i <= catalogue->provider_count; i++) {
            json_key(&json, catalogue->providers[i].name->text);
            write_node(&json, catalogue->providers[i].node);
        }
        json_close_object(&json);
    }
    json_key(&json, head_table.fields[HEAD_PLACEHOLDERS].name);
    json_open_object(&json, false);
    for (size_t i = 0; i < catalogue->placeholder_count; i++) {
        json_key(&json, catalogue->placeholders[i].name->text);
        write_node(&json, catalogue->placeholders[i].node);
    }
    json_close_object(&json);
    write_entries(&json, catalogue, HEAD_CODES);
    if (count_phrases(catalogue) != 0)
        write_entries(&json, catalogue, HEAD_PHRASES);
    if (catalogue->rule_count != 0) {
        json_key(&json, head_table.fields[HEAD_RULES].name);
        json_open_array(&json, false);
        for (size_t i = 0; i < catalogue->rule_count; i++)
            write_node(&json, catalogue->rules[i].node);
        json_close_array(&json);
    }
    json_close_object(&json);
}

/* ---- CSV, RFC 4180: a row for each entry and each context --------------------------------- */

/* Prints a part of a cell between quotes: a quote is written twice. */
static void print_csv_text(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putchar('"');
        putchar(*text);
    }
}

static void print_csv_list(const struct node *list)
{
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        const struct node *reply = sample_reply(item);
        print_csv_text(reply == NULL ? "" : reply->text);
        print_csv_text(item->next == NULL ? "" : "; ");
    }
}

/* "class: 4; commands: RCPT, MAIL" */
static void print_csv_when(const struct entry *context)
{
    bool first = true;
    for (size_t i = 0; i < WHEN_FIELDS; i++) {
        if (context->when[i] == NULL)
            continue;
        printf("%s%s: ", first ? "" : "; ", when_table.fields[i].name);
        first = false;
        for (const struct node *item = context->when[i]->first; item != NULL; item = item->next) {
            print_csv_text(item->text);
            print_csv_text(item->next == NULL ? "" : ", ");
        }
    }
}

static bool has_column(enum entry_field field)
{
    return field != ENTRY_CONTEXTS && field != ENTRY_DROP;
}

static void print_csv_cell(const struct entry *entry, enum entry_field field)
{
    const struct node *value = entry->fields[field];
    putchar('"');
    if (field == ENTRY_WHEN)
        print_csv_when(entry);
    else if (is_judgement(field))
        print_csv_text(judgement(entry, field) == NULL ? "" : judgement(entry, field));
    else if (value != NULL && value->type == NODE_LIST)
        print_csv_list(value);
    else if (value != NULL)
        print_csv_text(value->text);
    putchar('"');
}

static void print_csv_row(const struct entry *entry)
{
    printf("\"%s\"", smtpcodes_kind_name(entry->kind));
    for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
        if (!has_column(field))
            continue;
        putchar(',');
        print_csv_cell(entry, field);
    }
    fputs("\r\n", stdout);
}

static void export_csv(const struct catalogue *catalogue)
{
    fputs("kind", stdout);
    for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
        if (has_column(field))
            printf(",%s", entry_table.fields[field].name);
    }
    fputs("\r\n", stdout);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        print_csv_row(&catalogue->entries[i]);
        for (size_t j = 0; j < catalogue->entries[i].context_count; j++)
            print_csv_row(&catalogue->entries[i].contexts[j]);
    }
}

/* ---- Markdown: to be read ---------------------------------------------------------------- */

/* Prints a text so that no character of it is taken for markup. */
static void print_markdown(const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("\\`*_[]<>#|&~", *text) != NULL)
            putchar('\\');
        putchar(*text);
        if (*text == '\n')
            putchar('\n'); /* a new paragraph */
    }
}

static void print_markdown_fact(const char *name, const char *value)
{
    if (value == NULL || value[0] == '\0')
        return;
    printf("- %s: ", name);
    print_markdown(value);
    putchar('\n');
}

static void print_markdown_node(const char *name, const struct node *value)
{
    if (value != NULL)
        print_markdown_fact(name, value->text);
}

static void print_markdown_quote(const struct node *text)
{
    if (text == NULL)
        return;
    fputs("> ", stdout);
    print_markdown(text->text);
    fputs("\n\n", stdout);
}

static void print_markdown_list(const char *name, const struct node *list)
{
    if (list == NULL)
        return;
    printf("- %s: ", name);
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        const struct node *reply = sample_reply(item);
        print_markdown(reply == NULL ? "" : reply->text);
        fputs(item->next == NULL ? "\n" : ", ", stdout);
    }
}

/* The fields that are prose and the judgement, those alone that differ from the owner's. */
static void print_markdown_fields(const struct catalogue *catalogue, const struct entry *entry,
                                  const struct entry *owner)
{
    static const struct {
        enum entry_field field;
        const char *heading;
    } prose[] = {{ENTRY_EXPLANATION, "What it means"},
                 {ENTRY_CAUSE, "How it comes about"},
                 {ENTRY_ACTION, "What to do"}};
    for (size_t i = 0; i < sizeof prose / sizeof prose[0]; i++) {
        const struct node *value = entry->fields[prose[i].field];
        if (value == NULL || (owner != NULL && value == owner->fields[prose[i].field]))
            continue;
        printf("**%s.** ", prose[i].heading);
        print_markdown(value->text);
        fputs("\n\n", stdout);
    }
    if (entry->category != 0 && (owner == NULL || owner->category != entry->category))
        print_markdown_fact("category", catalogue->categories[entry->category].title);
    for (enum entry_field field = 0; field < ENTRY_FIELDS; field++) {
        if (!is_judgement(field) || judgement(entry, field) == NULL)
            continue;
        if (owner == NULL || judgement(owner, field) == NULL ||
            strcmp(judgement(entry, field), judgement(owner, field)) != 0)
            print_markdown_fact(entry_table.fields[field].name, judgement(entry, field));
    }
}

static const char *const condition_titles[WHEN_FIELDS] = {
    [WHEN_CLASS] = "the class",
    [WHEN_REPLY] = "the reply code",
    [WHEN_ENHANCED] = "the enhanced status code",
    [WHEN_TOKEN] = "the token",
    [WHEN_WORDING] = "the wording",
    [WHEN_COMMANDS] = "the command",
    [WHEN_PROVIDER] = "the provider",
    [WHEN_CATEGORY] = "the category",
    [WHEN_EVIDENCE] = "the evidence",
    [WHEN_OWN_ADDRESS] = "the own address",
};

static void print_markdown_context(const struct catalogue *catalogue, const struct entry *context)
{
    fputs("\n#### When ", stdout);
    bool first = true;
    for (size_t i = 0; i < WHEN_FIELDS; i++) {
        const struct node *list = context->when[i];
        for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
             item = item->next) {
            if (item == list->first)
                printf("%s%s is ", first ? "" : " and ", condition_titles[i]);
            print_markdown(item->text);
            fputs(item->next == NULL ? "" : " or ", stdout);
            first = false;
        }
    }
    fputs("\n\n", stdout);
    if (context->fields[ENTRY_TEXT] != context->owner->fields[ENTRY_TEXT])
        print_markdown_quote(context->fields[ENTRY_TEXT]);
    print_markdown_fields(catalogue, context, context->owner);
}

static const char *const kind_headings[] = {
    [SMTPCODES_KIND_REPLY] = "Reply codes",
    [SMTPCODES_KIND_ENHANCED] = "Enhanced status codes",
    [SMTPCODES_KIND_PROVIDER] = "Provider codes",
    [SMTPCODES_KIND_PHRASE] = "Phrases",
    [SMTPCODES_KIND_CODE] = "Codes",
};

static void export_markdown(const struct catalogue *catalogue)
{
    smtpcodes_kind kind = SMTPCODES_KIND_UNKNOWN;
    fputs("# ", stdout);
    print_markdown(catalogue->title);
    putchar('\n');
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (entry->kind != kind)
            printf("\n## %s\n", kind_headings[entry->kind]);
        kind = entry->kind;
        printf("\n### ");
        print_markdown(entry->key);
        putchar(' ');
        print_markdown(entry->fields[ENTRY_NAME]->text);
        fputs("\n\n", stdout);
        print_markdown_quote(entry->fields[ENTRY_TEXT]);
        print_markdown_fields(catalogue, entry, NULL);
        print_markdown_node(
            "code", entry->kind == SMTPCODES_KIND_PROVIDER ? entry->fields[ENTRY_CODE] : NULL);
        print_markdown_node("status", entry->fields[ENTRY_STATUS]);
        print_markdown_list("wordings", entry->fields[ENTRY_MATCH]);
        print_markdown_list("replies to", entry->fields[ENTRY_COMMANDS]);
        print_markdown_list("goes with", entry->fields[ENTRY_ENHANCED]);
        print_markdown_list("samples", entry->fields[ENTRY_SAMPLES]);
        print_markdown_list("sources", entry->fields[ENTRY_SOURCES]);
        for (size_t j = 0; j < entry->context_count; j++)
            print_markdown_context(catalogue, &entry->contexts[j]);
    }
}

int command_export(const struct options *options, struct arena *arena,
                   struct diagnostics *diagnostics)
{
    static const struct {
        const char *name;
        void (*export)(const struct catalogue *catalogue);
    } formats[] = {{"json", export_json}, {"csv", export_csv}, {"markdown", export_markdown}};

    struct nearest nearest = {.word = options->format};
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        nearest_try(&nearest, formats[i].name);
        if (strcmp(formats[i].name, options->format) != 0)
            continue;
        struct catalogue catalogue;
        catalogue_read(&catalogue, arena, diagnostics, options->paths, options->path_count);
        if (diagnostics_exit_code(diagnostics) == 0)
            formats[i].export(&catalogue);
        return 0;
    }
    fprintf(stderr, "codesc: there is no format '%s'; %s%s\n", options->format,
            nearest.found == NULL ? "write json, csv or markdown" : "did you mean ",
            nearest.found == NULL ? "" : nearest.found);
    return 2;
}
