/* SPDX-License-Identifier: MIT */
/* Two catalogues in one program: 450 as our relay means it, and as all the world does. */
#include <relay_codes.h>
#include <smtpcodes/smtpcodes.h>
#include <smtpcodes_codes.h>
#include <stdio.h>

static void show(const smtpcodes_catalog *catalog)
{
    smtpcodes_entry entry = smtpcodes_find_reply(catalog, 450, NULL);

    printf("%s: %s\n", smtpcodes_catalog_name(catalog),
           smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT));
}

int main(void)
{
    show(&relay_catalogue);
    show(smtpcodes_builtin());
    return (int)RELAY_REPLY_TAKEN - (int)SMTPCODES_REPLY_REQUESTED_ACTION_OKAY;
}
