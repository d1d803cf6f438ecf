/* SPDX-License-Identifier: MIT */
/* Shows a status code of the printer. */
#include <device_codes.h>
#include <smtpcodes/smtpcodes.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    const smtpcodes_catalog *catalog = &device_catalogue;
    const char *code = argc > 1 ? argv[1] : "E-104";
    const smtpcodes_value values[] = {{"tray", "3", 1}};
    smtpcodes_entry entry = smtpcodes_find_key(catalog, code, strlen(code));
    char text[80];
    size_t needed;

    if (entry == SMTPCODES_NONE)
        return 1;
    /* A value that the text does not ask for is no error. */
    if (smtpcodes_render(catalog, entry, values, 1, text, sizeof text, &needed) !=
        SMTPCODES_NO_ERROR)
        return 2;
    printf("%s: %s\n", text, smtpcodes_get(catalog, entry, SMTPCODES_FIELD_ACTION));
    /* The explanations were left out. */
    return smtpcodes_has(catalog, SMTPCODES_FIELD_EXPLANATION) ? 3 : 0;
}
