/* SPDX-License-Identifier: MIT */
/* Writes a reply of the relay. */
#include <relay_codes.h>
#include <smtpcodes/smtpcodes.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    const smtpcodes_catalog *catalog = &relay_catalogue;
    smtpcodes_entry entry = smtpcodes_find_reply(catalog, RELAY_REPLY_COME_BACK_TOMORROW, NULL);
    const char *text = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT);
    char line[SMTPCODES_LINE_LIMIT + 1];
    size_t length;

    if (smtpcodes_write_reply(smtpcodes_get_number(catalog, entry), NULL, text, strlen(text), 0,
                              line, sizeof line, &length) != SMTPCODES_NO_ERROR)
        return 1;
    fwrite(line, 1, length, stdout);
    return 0;
}
