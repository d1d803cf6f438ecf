/* SPDX-License-Identifier: MIT */
#include "spelling.h"

#include <stdlib.h>
#include <string.h>

/* Reads one to three digits without a leading zero, or one to three X or Y; null if it is neither.
 */
static const char *read_part(const char *text, int *part)
{
    size_t digits = strspn(text, "0123456789");
    size_t letters = strspn(text, "XxYy");
    size_t length = digits + letters;
    if (length == 0 || length > 3 || (digits != 0 && letters != 0))
        return NULL;
    if (digits > 1 && text[0] == '0')
        return NULL;
    *part = letters != 0 ? ANY_NUMBER : (int)strtol(text, NULL, 10);
    return text + length;
}

bool read_code_parts(const char *text, struct code_parts *parts)
{
    if (text[0] == '\0' || text[1] != '.')
        return false;
    const char *end = read_part(text, &parts->status_class);
    end = end == NULL ? NULL : read_part(end + 1, &parts->subject);
    end = end == NULL || *end != '.' ? NULL : read_part(end + 1, &parts->detail);
    return end != NULL && *end == '\0';
}

bool is_reply_number(const char *text)
{
    return strspn(text, "0123456789") == 3 && text[3] == '\0';
}

char lower_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool starts_with(const char *text, const char *head)
{
    for (; *head != '\0'; text++, head++) {
        if (lower_letter(*text) != lower_letter(*head))
            return false;
    }
    return true;
}

bool same_text(const char *one, const char *other)
{
    return strlen(one) == strlen(other) && starts_with(one, other);
}

bool fits_pattern(const char *text, const char *pattern)
{
    const char *star = NULL;  /* behind the last * */
    const char *retry = NULL; /* where the text goes on if that * takes one more */
    while (*text != '\0') {
        if (*pattern == '*') {
            star = ++pattern;
            retry = text;
        } else if (lower_letter(*pattern) == lower_letter(*text)) {
            pattern++;
            text++;
        } else if (star != NULL) {
            pattern = star;
            text = ++retry;
        } else {
            return false;
        }
    }
    return pattern[strspn(pattern, "*")] == '\0';
}
