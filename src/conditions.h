/* SPDX-License-Identifier: MIT */
/* Conditions, as they stand under "when:", held against what is known of a reply. */
#ifndef SMTPCODES_CONDITIONS_H
#define SMTPCODES_CONDITIONS_H

#include "record.h"

/* The columns of conditions that only the words of a reply can fulfil. */
#define TOKEN_COLUMN (1U << SMTPCODES_COLUMN_WHEN_TOKEN)
#define WORDING_COLUMN (1U << SMTPCODES_COLUMN_WHEN_WORDING)

/* The columns of conditions that are held against lists. */
#define LIST_CONDITIONS                                                                            \
    (1U << SMTPCODES_COLUMN_WHEN_REPLY | 1U << SMTPCODES_COLUMN_WHEN_ENHANCED |                    \
     1U << SMTPCODES_COLUMN_WHEN_COMMANDS | 1U << SMTPCODES_COLUMN_WHEN_PROVIDER)

/* What is known of a reply. */
struct circumstances {
    const char *command;   /* the verb that it answers, or null if that is not known */
    unsigned status_class; /* its first digit, 0 if that is not known */
    unsigned reply;        /* its code, 0 if that is not known */
    bool has_enhanced;
    unsigned subject; /* of its enhanced status code */
    unsigned detail;
    unsigned provider; /* that sent it, 0 if that is not known */
    bool any_provider; /* its words may still tell: conditions on the provider hold */
};

/*
 * Whether all conditions of a record or a rule hold, those on its class, its wording and its tokens
 * aside. One that is not given holds; one that is given does not hold of what is not known.
 */
bool smtpcodes_conditions_hold(const smtpcodes_catalog *catalog, unsigned columns, uint32_t lists,
                               const struct circumstances *circumstances);

/* The same of a record, its class included: most have no other condition. */
static inline bool record_holds(const smtpcodes_catalog *catalog, uint32_t number,
                                const struct circumstances *circumstances)
{
    const smtpcodes_record *record = &catalog->records[number];
    const unsigned classes = record->flags >> SMTPCODES_FLAG_CLASS_SHIFT & ~1U;
    if (classes != 0 && (classes >> circumstances->status_class & 1) == 0)
        return false;
    return (record->list_columns & LIST_CONDITIONS) == 0 ||
           smtpcodes_conditions_hold(catalog, record->list_columns,
                                     find_cell(catalog, number, SMTPCODES_COLUMN_LISTS),
                                     circumstances);
}

/* Whether a command is, or starts with, a verb: "RCPT TO" with "RCPT", in any case. */
bool smtpcodes_is_verb(const char *command, const char *verb);

#endif
