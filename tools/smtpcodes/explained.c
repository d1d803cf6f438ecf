/* SPDX-License-Identifier: MIT */
#include "explained.h"

#include <string.h>

const char *explained_text(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                           smtpcodes_field field)
{
    const char *text = smtpcodes_get(catalog, entry, field);
    const char *other = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_ENTRY);
    if (text[0] != '\0' || other[0] == '\0')
        return text;
    return smtpcodes_get(catalog, smtpcodes_find_key(catalog, other, strlen(other)), field);
}
