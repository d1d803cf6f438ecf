/* SPDX-License-Identifier: MIT */
/* Only the tables: look a code up, and go through all that is known. */
#include <stdio.h>
#include <string.h>

#include <smtpcodes/smtpcodes.h>

int main(int count, char **words)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    const char *key = count > 1 ? words[1] : "X.1.1";
    const smtpcodes_entry found = smtpcodes_find_key(catalog, key, strlen(key));
    if (found == SMTPCODES_NONE) {
        printf("%s is not known\n", key);
        return 1;
    }
    printf("%s: %s\n", key, smtpcodes_get(catalog, found, SMTPCODES_FIELD_EXPLANATION));

    size_t permanent = 0;
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        if (smtpcodes_get_disposition(catalog, entry) == SMTPCODES_FAIL)
            permanent++;
    }
    printf("%zu of %zu entries say that the client must give up\n", permanent,
           smtpcodes_count(catalog));
    return 0;
}
