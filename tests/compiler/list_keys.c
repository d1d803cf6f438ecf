/* SPDX-License-Identifier: MIT */
/* Prints what a catalogue holds: each entry with what it refers to. */
#include <stdio.h>

#include "list_codes.h"
#include "smtpcodes/smtpcodes.h"

int main(void)
{
    const smtpcodes_catalog *list = &list_catalogue;
    for (smtpcodes_entry entry = smtpcodes_next(list, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(list, entry)) {
        fputs(smtpcodes_get(list, entry, SMTPCODES_FIELD_KEY), stdout);
        for (size_t i = 0; i < smtpcodes_get_count(list, entry, SMTPCODES_FIELD_ENHANCED); i++)
            printf(" %s", smtpcodes_get_item(list, entry, SMTPCODES_FIELD_ENHANCED, i));
        const char *words = smtpcodes_get(list, entry, SMTPCODES_FIELD_ENTRY);
        printf("%s%s", words[0] == '\0' ? "" : " = ", words);
        const unsigned provider = smtpcodes_find_provider(
            list, smtpcodes_get(list, entry, SMTPCODES_FIELD_PROVIDER),
            smtpcodes_get(list, entry, SMTPCODES_FIELD_PROVIDER)[0] == '\0' ? 0 : 4);
        printf("%s%s\n", provider == 0 ? "" : " of ", smtpcodes_provider_title(list, provider));
    }
    printf("%u providers\n", smtpcodes_count_providers(list));
    return 0;
}
