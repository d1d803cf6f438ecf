/* SPDX-License-Identifier: MIT */
/* Firmware of a mail relay: writes its replies. board.c starts it, and has the four functions. */
#include <relay_codes.h>
#include <smtpcodes/smtpcodes.h>
#include <string.h>

void shim_print(const char *text); /* of the board */

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
    shim_print(line);
    return 0;
}
