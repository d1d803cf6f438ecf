/* SPDX-License-Identifier: MIT */
/* A server that writes replies: the greeting, what it can do, and a refusal. */
#include <stdio.h>
#include <string.h>

#include <smtpcodes/smtpcodes.h>

enum { LONGEST = 2 * SMTPCODES_LINE_LIMIT };

static int send_reply(unsigned code, const smtpcodes_enhanced *enhanced, const char *text,
                      unsigned options)
{
    char line[LONGEST];
    size_t length;
    if (smtpcodes_write_reply(code, enhanced, text, strlen(text), options, line, sizeof line,
                              &length) != SMTPCODES_NO_ERROR)
        return 1;
    return fwrite(line, 1, length, stdout) == length ? 0 : 1;
}

int main(void)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    const smtpcodes_value values[] = {{"domain", "mail.example.org", 16}};
    const smtpcodes_enhanced bad_mailbox = {5, 1, 1};
    char text[LONGEST];
    size_t length;

    /* The words of the catalogue, with our name in them. */
    if (smtpcodes_render(catalog, smtpcodes_find_reply(catalog, 220, "connect"), values, 1, text,
                         sizeof text, &length) != SMTPCODES_NO_ERROR ||
        send_reply(220, NULL, text, 0) != 0)
        return 1;
    /* A reply of several lines that are our own. */
    if (send_reply(250, NULL, "mail.example.org", SMTPCODES_CONTINUED) != 0 ||
        send_reply(250, NULL, "ENHANCEDSTATUSCODES", 0) != 0)
        return 1;
    if (send_reply(550, &bad_mailbox, "No such user here", 0) != 0)
        return 1;
    /* What would end the line is refused: nobody can make us say something else. */
    return send_reply(550, NULL, "No such user\r\n250 Welcome", 0) == 0 ? 1 : 0;
}
