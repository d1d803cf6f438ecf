/* SPDX-License-Identifier: MIT */
#include "enhanced_code.h"

#include <stdlib.h>
#include <string.h>

/* Reads one to three digits without a leading zero; returns the end, or null. */
static const char *read_number(const char *text, unsigned *number)
{
    size_t length = strspn(text, "0123456789");
    if (length == 0 || length > 3 || (length > 1 && text[0] == '0'))
        return NULL;
    *number = (unsigned)strtoul(text, NULL, 10);
    return text + length;
}

bool enhanced_code_read(const char *text, struct enhanced_code *code)
{
    bool has_class = text[0] == 'X' || (text[0] >= '0' && text[0] <= '9');
    if (!has_class || text[1] != '.')
        return false;
    code->status_class = text[0];
    const char *end = read_number(text + 2, &code->subject);
    if (end == NULL || *end != '.')
        return false;
    end = read_number(end + 1, &code->detail);
    if (end == NULL || *end == '.')
        return false;
    code->length = (size_t)(end - text);
    return true;
}
