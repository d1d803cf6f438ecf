/* SPDX-License-Identifier: MIT */
/* The rules of the judgement as rows of a table. */
#ifndef CODESC_RULE_ROWS_H
#define CODESC_RULE_ROWS_H

#include "tables.h"

/* Fills in what the rules ask for and set; their strings and their lists come separately. */
void make_rule_rows(struct tables *tables, const struct catalogue *catalogue, struct arena *arena);

/* The YAML list behind a condition of a rule that stands in a list column; null if none does. */
const struct node *rule_list(const struct judgement_rule *rule, unsigned column);

/* The row of the category with a name. */
size_t category_number(const struct catalogue *catalogue, const char *name);

#endif
