/* SPDX-License-Identifier: MIT */
/* Says what a reply means, in the words of Acme. */
#include <acme_codes.h>
#include <smtpcodes/smtpcodes.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    const smtpcodes_catalog *catalog = &acme_catalogue;
    const char *reply = argc > 1 ? argv[1] : "550 5.7.1 Not today [ACME-17]";
    smtpcodes_verdict verdict;

    if (smtpcodes_catalog_check(catalog) != SMTPCODES_OK ||
        !smtpcodes_explain(catalog, reply, strlen(reply), NULL, &verdict, sizeof verdict))
        return 2;
    printf("%s: %s\n", smtpcodes_get(catalog, verdict.winner, SMTPCODES_FIELD_KEY),
           smtpcodes_get(catalog, verdict.winner, SMTPCODES_FIELD_ACTION));
    return 0;
}
