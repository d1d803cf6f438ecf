/* SPDX-License-Identifier: MIT */
/*
 * A client that reads replies from a server, as the bytes come, and says what each one means. Here
 * the bytes come from standard input: printf '550 5.1.1 No such user\r\n' | ./client
 */
#include <stdio.h>

#include <smtpcodes/smtpcodes.h>

static void report(const smtpcodes_reply *reply)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    smtpcodes_entry entry = smtpcodes_find_reply(catalog, reply->code, "RCPT");
    if (reply->enhanced_valid) {
        /* The more exact one, if it is known. */
        const smtpcodes_entry exact = smtpcodes_find_enhanced(
            catalog, reply->enhanced.status_class, reply->enhanced.subject, reply->enhanced.detail);
        entry = exact != SMTPCODES_NONE ? exact : entry;
    }
    printf("%u, %zu lines: %s\n", reply->code, reply->line_count,
           entry == SMTPCODES_NONE ? "an unknown code"
                                   : smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME));
    if ((reply->flags & SMTPCODES_CODE_CHANGED) != 0)
        printf("  the lines have different codes\n");
}

int main(void)
{
    smtpcodes_parser parser;
    char bytes[256];
    size_t length;
    if (!smtpcodes_parser_init(&parser, sizeof parser, 0))
        return 1;
    while ((length = fread(bytes, 1, sizeof bytes, stdin)) != 0) {
        size_t at = 0;
        while (at < length) {
            size_t taken;
            if (smtpcodes_parser_feed(&parser, bytes + at, length - at, &taken) ==
                SMTPCODES_REPLY) {
                smtpcodes_reply reply;
                smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
                report(&reply);
                smtpcodes_parser_reset(&parser);
            }
            at += taken;
        }
    }
    return 0;
}
