/* SPDX-License-Identifier: MIT */
/* Says what a reply of a mail server means, and what to do. */
#include <smtpcodes/smtpcodes.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *reply = argc > 1 ? argv[1] : "552 5.2.2 <ann@example.org>: mailbox is full";
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    smtpcodes_verdict verdict;

    if (!smtpcodes_explain(catalog, reply, strlen(reply), NULL, &verdict, sizeof verdict))
        return 2;
    printf("%s: %s\n", verdict.category, smtpcodes_category_title(catalog, verdict.category));
    printf("%s\n", smtpcodes_get(catalog, verdict.winner, SMTPCODES_FIELD_ACTION));
    return verdict.disposition == SMTPCODES_FAIL ? 1 : 0;
}
