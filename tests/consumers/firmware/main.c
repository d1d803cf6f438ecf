/* SPDX-License-Identifier: MIT */
/*
 * A device that sends mail: it shows what the server answered, and greets as a server does. All
 * that it carries of the catalogue are the reply codes and their texts.
 */
#include <string.h>

#include "board.h"
#include "mail_codes.h"
#include "smtpcodes/smtpcodes.h"

static const smtpcodes_catalog *const mail = &mail_catalogue;

/* Shows a reply by the text of its code: the first three characters of the line. */
static void show_reply(const char *line)
{
    char text[120];
    size_t needed = 0;
    const smtpcodes_entry entry = smtpcodes_find_key(mail, line, 3);
    if (entry == SMTPCODES_NONE)
        board_print("an unknown reply");
    else if (smtpcodes_render(mail, entry, NULL, 0, text, sizeof text, &needed) ==
             SMTPCODES_NO_ERROR)
        board_print(text);
    board_print("\n");
}

static void greet(const char *domain)
{
    char text[120];
    size_t needed = 0;
    const smtpcodes_value values[] = {{"domain", domain, strlen(domain)}};
    const smtpcodes_entry entry = smtpcodes_find_key(mail, "220", 3);
    if (smtpcodes_render(mail, entry, values, 1, text, sizeof text, &needed) == SMTPCODES_NO_ERROR)
        board_print(text);
    board_print("\n");
}

int main(void)
{
    if (smtpcodes_catalog_check(mail) != SMTPCODES_OK)
        return 1;
    greet("device.example");
    show_reply("550 5.1.1 <a@example.org>: User unknown");
    show_reply("452-4.5.3 Try later");
    show_reply("799 What?");
    return smtpcodes_has(mail, SMTPCODES_FIELD_EXPLANATION) ? 1 : 0;
}
