/* SPDX-License-Identifier: MIT */
#include "selection.h"

#include "check_doubts.h"
#include "entry_codes.h"

/* Does something with an entry or a context. */
typedef void visit_function(void *what, struct entry *entry);

static void visit_entries(struct catalogue *catalogue, visit_function *visit, void *what)
{
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        struct entry *entry = &catalogue->entries[i];
        visit(what, entry);
        for (size_t j = 0; j < entry->context_count; j++)
            visit(what, &entry->contexts[j]);
    }
}

/* ---- Entries ----------------------------------------------------------------------------- */

static bool has(const struct selection *selection, smtpcodes_field field)
{
    return (selection->fields >> field & 1) != 0;
}

/* What is no string and no list: the tables know how to leave out those. */
static void keep_judgement(void *what, struct entry *entry)
{
    const struct selection *selection = what;
    if (!has(selection, SMTPCODES_FIELD_PROVIDER))
        entry->provider = 0;
    if (!has(selection, SMTPCODES_FIELD_CATEGORY))
        entry->category = 0;
    if (!has(selection, SMTPCODES_FIELD_BLAME))
        entry->blame = SMTPCODES_BLAME_UNKNOWN;
    if (!has(selection, SMTPCODES_FIELD_SUPPRESS))
        entry->suppress = false;
    if (!has(selection, SMTPCODES_FIELD_DISPOSITION))
        entry->disposition = SMTPCODES_DISPOSITION_UNKNOWN;
    if (!has(selection, SMTPCODES_FIELD_STATUS))
        entry->status = SMTPCODES_STATUS_UNKNOWN;
    if (!has(selection, SMTPCODES_FIELD_CONFIDENCE))
        entry->low_confidence = false;
}

static void remove_contexts(struct catalogue *catalogue)
{
    for (size_t i = 0; i < catalogue->entry_count; i++)
        catalogue->entries[i].context_count = 0;
    catalogue->context_count = 0;
}

/* ---- Categories and providers: those that are used get new numbers ------------------------ */

/* The numbers of rows: first which are used, then which number each gets. */
struct numbering {
    const struct catalogue *catalogue;
    size_t *numbers; /* from 1; 0: not used */
};

static void use_category(void *what, struct entry *entry)
{
    const struct numbering *numbering = what;
    numbering->numbers[entry->category] = 1;
}

static void renumber_category(void *what, struct entry *entry)
{
    const struct numbering *numbering = what;
    entry->category = numbering->numbers[entry->category];
}

static void keep_used_categories(struct catalogue *catalogue, struct arena *arena)
{
    struct numbering numbering = {
        catalogue, arena_take_array(arena, catalogue->category_count + 1, sizeof(size_t))};
    visit_entries(catalogue, use_category, &numbering);
    numbering.numbers[0] = 0;
    size_t count = 0;
    for (size_t i = 1; i <= catalogue->category_count; i++) {
        if (numbering.numbers[i] == 0)
            continue;
        numbering.numbers[i] = ++count;
        catalogue->categories[count] = catalogue->categories[i];
    }
    catalogue->category_count = count;
    visit_entries(catalogue, renumber_category, &numbering);
}

/* Uses a provider and those that it is a part of. */
static void use_provider(const struct numbering *numbering, size_t provider)
{
    for (; provider != 0; provider = numbering->catalogue->providers[provider].parent)
        numbering->numbers[provider] = 1;
}

static void use_named_providers(const struct numbering *numbering, const struct node *names)
{
    for (const struct node *item = names == NULL ? NULL : names->first; item != NULL;
         item = item->next)
        use_provider(numbering, find_provider(numbering->catalogue, item->text));
}

static void use_providers(void *what, struct entry *entry)
{
    use_provider(what, entry->provider);
    use_named_providers(what, entry->when[WHEN_PROVIDER]);
}

static void renumber_provider(void *what, struct entry *entry)
{
    const struct numbering *numbering = what;
    entry->provider = numbering->numbers[entry->provider];
}

static void keep_used_providers(struct catalogue *catalogue, struct arena *arena)
{
    struct numbering numbering = {
        catalogue, arena_take_array(arena, catalogue->provider_count + 1, sizeof(size_t))};
    visit_entries(catalogue, use_providers, &numbering);
    for (size_t i = 0; i < catalogue->rule_count; i++)
        use_named_providers(&numbering, catalogue->rules[i].when[WHEN_PROVIDER]);
    size_t count = 0;
    for (size_t i = 1; i <= catalogue->provider_count; i++) {
        if (numbering.numbers[i] != 0)
            numbering.numbers[i] = ++count;
    }
    for (size_t i = 1; i <= catalogue->provider_count; i++) {
        const size_t number = numbering.numbers[i];
        if (number == 0)
            continue;
        catalogue->providers[number] = catalogue->providers[i];
        catalogue->providers[number].parent = numbering.numbers[catalogue->providers[i].parent];
    }
    catalogue->provider_count = count;
    visit_entries(catalogue, renumber_provider, &numbering);
}

/* ---- Placeholders ------------------------------------------------------------------------ */

static void keep_used_placeholders(struct catalogue *catalogue)
{
    size_t count = 0;
    for (size_t i = 0; i < catalogue->placeholder_count; i++) {
        if (is_placeholder_used(catalogue, catalogue->placeholders[i].name))
            catalogue->placeholders[count++] = catalogue->placeholders[i];
    }
    catalogue->placeholder_count = count;
}

void keep_selected(struct catalogue *catalogue, struct arena *arena,
                   const struct selection *selection)
{
    struct selection wanted = *selection;
    if (!selection->contexts)
        remove_contexts(catalogue);
    if (!selection->verdict)
        catalogue->rule_count = 0;
    visit_entries(catalogue, keep_judgement, &wanted);
    if (!selection->verdict)
        keep_used_categories(catalogue, arena); /* rules and the library name some of them */
    if (has(selection, SMTPCODES_FIELD_PROVIDER))
        keep_used_providers(catalogue, arena);
    else
        catalogue->provider_count = 0;
    if (has(selection, SMTPCODES_FIELD_TEXT))
        keep_used_placeholders(catalogue);
    else
        catalogue->placeholder_count = 0;
}
