/* SPDX-License-Identifier: MIT */
#include "rule_rows.h"

#include <string.h>

const struct node *rule_list(const struct judgement_rule *rule, unsigned column)
{
    switch (column) {
    case SMTPCODES_COLUMN_WHEN_REPLY:
        return rule->when[WHEN_REPLY];
    case SMTPCODES_COLUMN_WHEN_ENHANCED:
        return rule->when[WHEN_ENHANCED];
    case SMTPCODES_COLUMN_WHEN_COMMANDS:
        return rule->when[WHEN_COMMANDS];
    case SMTPCODES_COLUMN_WHEN_PROVIDER:
        return rule->when[WHEN_PROVIDER];
    default:
        return NULL; /* the automaton finds wordings and tokens; of the class there are bits */
    }
}

size_t category_number(const struct catalogue *catalogue, const char *name)
{
    size_t number = catalogue->category_count;
    while (number != 0 && strcmp(catalogue->categories[number].name->text, name) != 0)
        number--;
    return number;
}

/* The number of a word in the closed list of a field of `set`, from 1 on; 0 if it is not given. */
static uint8_t set_word(const struct judgement_rule *rule, enum set_field field)
{
    const struct node *node = rule->set[field];
    const struct field *words = &set_table.fields[field];
    for (unsigned i = 0; node != NULL && words->word(i) != NULL; i++) {
        if (strcmp(words->word(i), node->text) == 0)
            return (uint8_t)(i + 1);
    }
    return 0;
}

/* 0 if it is not given, 1 for false, 2 for true. */
static uint8_t truth(const struct node *node)
{
    if (node == NULL)
        return 0;
    return strcmp(node->text, "true") == 0 ? 2 : 1;
}

static uint8_t evidence_bits(const struct node *list)
{
    unsigned bits = 0;
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next) {
        for (smtpcodes_kind kind = SMTPCODES_KIND_REPLY; kind <= SMTPCODES_KIND_PHRASE; kind++) {
            if (strcmp(smtpcodes_kind_name(kind), item->text) == 0)
                bits |= 1U << kind;
        }
    }
    return (uint8_t)bits;
}

/* The bits that tell for which categories, classes and words a rule is asked. */
static void mark_rule(struct tables *tables, const struct catalogue *catalogue, size_t number)
{
    const struct judgement_rule *rule = &catalogue->rules[number];
    const struct node *categories = rule->when[WHEN_CATEGORY];
    const struct node *classes = rule->when[WHEN_CLASS];
    const uint64_t bit = UINT64_C(1) << number;
    for (size_t i = 0; categories == NULL && i < tables->category_count; i++)
        tables->categories[i].rules |= bit;
    for (const struct node *item = categories == NULL ? NULL : categories->first; item != NULL;
         item = item->next)
        tables->categories[category_number(catalogue, item->text)].rules |= bit;
    for (size_t i = 0; classes == NULL && i < SMTPCODES_REPLY_CLASSES; i++)
        tables->class_rules[i] |= bit;
    for (const struct node *item = classes == NULL ? NULL : classes->first; item != NULL;
         item = item->next)
        tables->class_rules[item->text[0] - '0'] |= bit;
    if (rule->when[WHEN_WORDING] != NULL || rule->when[WHEN_TOKEN] != NULL)
        tables->worded_rules |= bit;
}

void make_rule_rows(struct tables *tables, const struct catalogue *catalogue, struct arena *arena)
{
    tables->rules = arena_take_array(arena, catalogue->rule_count + 1, sizeof *tables->rules);
    for (size_t i = 0; i < catalogue->rule_count; i++) {
        const struct judgement_rule *rule = &catalogue->rules[i];
        const struct node *category = rule->set[SET_CATEGORY];
        tables->rules[i] = (smtpcodes_rule_row){
            .evidence = evidence_bits(rule->when[WHEN_EVIDENCE]),
            .own_address = truth(rule->when[WHEN_OWN_ADDRESS]),
            .category =
                (uint8_t)(category == NULL ? 0 : category_number(catalogue, category->text)),
            .blame = set_word(rule, SET_BLAME),
            .suppress = truth(rule->set[SET_SUPPRESS]),
            .disposition = set_word(rule, SET_DISPOSITION),
        };
        mark_rule(tables, catalogue, i);
    }
}
