/* SPDX-License-Identifier: MIT */
#include "option.h"

#include <string.h>

int option_take(const char *name, const char **value, char *const *words, int left)
{
    size_t length = strlen(name);
    if (strncmp(words[0], name, length) != 0)
        return 0;
    if (words[0][length] == '=') {
        *value = words[0] + length + 1;
        return 1;
    }
    if (words[0][length] != '\0' || left < 2)
        return 0;
    *value = words[1];
    return 2;
}
