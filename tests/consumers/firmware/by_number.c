/* SPDX-License-Identifier: MIT */
/* The same device, where the code of the reply is a number already. */
#include "board.h"
#include "mail_codes.h"
#include "smtpcodes/smtpcodes.h"

int main(void)
{
    static const unsigned short numbers[] = {MAIL_REPLY_MAILBOX_UNAVAILABLE, 452, 799};
    for (unsigned i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        const smtpcodes_entry entry = smtpcodes_find_reply(&mail_catalogue, numbers[i], "RCPT");
        board_print(smtpcodes_get(&mail_catalogue, entry, SMTPCODES_FIELD_TEXT));
        board_print("\n");
    }
    return 0;
}
