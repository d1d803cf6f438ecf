/* SPDX-License-Identifier: MIT */
/* Enhanced status codes as text. */
#include "octets.h"
#include "smtpcodes/smtpcodes.h"

/* Reads one to three digits without a leading zero at `*at`, and moves behind them. */
static bool read_part(const char *code, size_t length, size_t *at, unsigned *part)
{
    const size_t start = *at;
    *part = 0;
    while (*at < length && *at - start < 3 && is_digit((unsigned char)code[*at]))
        *part = *part * 10 + (unsigned)(code[(*at)++] - '0');
    return *at == start + 1 || (*at > start && code[start] != '0');
}

bool smtpcodes_parse_enhanced(const char *code, size_t length, smtpcodes_enhanced *enhanced)
{
    unsigned parts[3];
    size_t at = 0;
    for (unsigned i = 0; i < 3; i++) {
        if (i != 0 && (at == length || code[at++] != '.'))
            return false;
        if (!read_part(code, length, &at, &parts[i]))
            return false;
    }
    /* RFC 3463 section 2 knows no other classes. */
    if (at != length || (parts[0] != 2 && parts[0] != 4 && parts[0] != 5))
        return false;
    enhanced->status_class = parts[0];
    enhanced->subject = parts[1];
    enhanced->detail = parts[2];
    return true;
}
