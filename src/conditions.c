/* SPDX-License-Identifier: MIT */
#include "conditions.h"

#include <string.h>

#include "octets.h"
#include "providers.h"

bool smtpcodes_is_verb(const char *command, const char *verb)
{
    for (; *verb != '\0'; command++, verb++) {
        if (lower((unsigned char)*command) != lower((unsigned char)*verb))
            return false;
    }
    return *command == '\0' || *command == ' ';
}

/* Whether a pattern fits a number: "552", "4yz", where a letter stands for any digit. */
static bool fits_reply(const char *pattern, unsigned reply)
{
    const char digits[] = {(char)('0' + reply / 100 % 10), (char)('0' + reply / 10 % 10),
                           (char)('0' + reply % 10)};
    for (unsigned i = 0; i < sizeof digits; i++) {
        if (is_digit((unsigned char)pattern[i]) && pattern[i] != digits[i])
            return false;
    }
    return reply != 0;
}

/* Reads the number at the start of a text and moves behind it and a point. */
static unsigned read_number(const char **text)
{
    unsigned number = 0;
    for (; is_digit((unsigned char)**text); (*text)++)
        number = number * 10 + (unsigned)(**text - '0');
    if (**text == '.')
        (*text)++;
    return number;
}

/* Whether a pattern fits an enhanced status code: "X.1.1", "5.1.1", "X.7.X", "4.X.X". */
static bool fits_enhanced(const char *pattern, const struct circumstances *circumstances)
{
    if (!circumstances->has_enhanced)
        return false;
    if (*pattern != 'X' && (unsigned)(*pattern - '0') != circumstances->status_class)
        return false;
    pattern += 2;
    if (*pattern == 'X')
        return true;
    if (read_number(&pattern) != circumstances->subject)
        return false;
    return *pattern == 'X' || read_number(&pattern) == circumstances->detail;
}

/* Whether a provider has a name, or is a part of one that has it. */
static bool is_of_provider(const smtpcodes_catalog *catalog, unsigned provider, const char *name)
{
    unsigned owner = smtpcodes_find_provider(catalog, name, strlen(name));
    return provider != 0 && smtpcodes_is_part_of(catalog, provider, owner);
}

/* Whether one item of a condition holds. */
static bool item_holds(const smtpcodes_catalog *catalog, unsigned column, const char *item,
                       const struct circumstances *circumstances)
{
    switch (column) {
    case SMTPCODES_COLUMN_WHEN_REPLY:
        return fits_reply(item, circumstances->reply);
    case SMTPCODES_COLUMN_WHEN_ENHANCED:
        return fits_enhanced(item, circumstances);
    case SMTPCODES_COLUMN_WHEN_COMMANDS:
        return circumstances->command != NULL && smtpcodes_is_verb(circumstances->command, item);
    default: /* the provider */
        return circumstances->any_provider ||
               is_of_provider(catalog, circumstances->provider, item);
    }
}

/* Whether one item of the list in a column holds. */
static bool list_holds(const smtpcodes_catalog *catalog, unsigned columns, uint32_t lists,
                       unsigned column, const struct circumstances *circumstances)
{
    const uint32_t *list = find_list_column(catalog, columns, lists, column);
    for (uint32_t i = 1; i <= list[0]; i++) {
        if (item_holds(catalog, column, catalog->strings + list[i], circumstances))
            return true;
    }
    return false;
}

bool smtpcodes_conditions_hold(const smtpcodes_catalog *catalog, unsigned columns, uint32_t lists,
                               const struct circumstances *circumstances)
{
    unsigned column = SMTPCODES_COLUMN_WHEN_CLASS;
    for (unsigned left = (columns & LIST_CONDITIONS) >> column; left != 0; left >>= 1, column++) {
        if ((left & 1) != 0 && !list_holds(catalog, columns, lists, column, circumstances))
            return false;
    }
    return true;
}
