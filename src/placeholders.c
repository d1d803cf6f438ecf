/* SPDX-License-Identifier: MIT */
#include "placeholders.h"

#include <string.h>

#include "octets.h"
#include "smtpcodes/catalog.h"

/* Which bytes a value of each kind may have; bytes above 127 are told apart by BEYOND_ASCII. */
enum {
    LETTER = 1,
    DIGIT = 2,
    HEX = 4,
    NAME_MARK = 8,     /* in a domain name beside letters and digits */
    ADDRESS_MARK = 16, /* in an IP address beside digits */
    VISIBLE = 32,      /* all but the blank, angle brackets and quotes */
    BEYOND_ASCII = 64,
    NO_BLANK = 128
};

unsigned smtpcodes_count_placeholders(const smtpcodes_catalog *catalog)
{
    return catalog->placeholder_count;
}

unsigned smtpcodes_find_placeholder(const smtpcodes_catalog *catalog, const char *name,
                                    size_t length)
{
    for (uint32_t i = 0; i < catalog->placeholder_count; i++) {
        const char *known = catalog->strings + catalog->placeholders[i].name;
        if (strlen(known) == length && memcmp(known, name, length) == 0)
            return i + 1;
    }
    return 0;
}

/* The row of a placeholder, or null. */
static const smtpcodes_placeholder_row *find_row(const smtpcodes_catalog *catalog,
                                                 unsigned placeholder)
{
    return placeholder == 0 || placeholder > catalog->placeholder_count
               ? NULL
               : &catalog->placeholders[placeholder - 1];
}

const char *smtpcodes_placeholder_name(const smtpcodes_catalog *catalog, unsigned placeholder)
{
    const smtpcodes_placeholder_row *row = find_row(catalog, placeholder);
    return row == NULL ? "" : catalog->strings + row->name;
}

const char *smtpcodes_placeholder_description(const smtpcodes_catalog *catalog,
                                              unsigned placeholder)
{
    const smtpcodes_placeholder_row *row = find_row(catalog, placeholder);
    return row == NULL ? "" : catalog->strings + row->description;
}

const char *smtpcodes_placeholder_example(const smtpcodes_catalog *catalog, unsigned placeholder)
{
    const smtpcodes_placeholder_row *row = find_row(catalog, placeholder);
    return row == NULL ? "" : catalog->strings + row->example;
}

smtpcodes_placeholder_kind smtpcodes_get_placeholder_kind(const smtpcodes_catalog *catalog,
                                                          unsigned placeholder)
{
    const smtpcodes_placeholder_row *row = find_row(catalog, placeholder);
    return row == NULL ? SMTPCODES_PLACEHOLDER_UNKNOWN : (smtpcodes_placeholder_kind)row->kind;
}

/* The name behind the next "{" of a text that opens a placeholder; null if there is none. */
static const char *next_name(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '{' && text[1] != '{')
            return text + 1;
        if (*text == '{')
            text++;
    }
    return NULL;
}

static size_t name_length(const char *name)
{
    size_t length = 0;
    while (name[length] != '\0' && name[length] != '}')
        length++;
    return length;
}

/* Whether a name has stood in the text before. */
static bool is_repeated(const char *text, const char *name, size_t length)
{
    for (const char *other = next_name(text); other != name; other = next_name(other)) {
        if (name_length(other) == length && memcmp(other, name, length) == 0)
            return true;
    }
    return false;
}

unsigned smtpcodes_get_placeholder(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                   size_t index)
{
    const char *text = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT);
    for (const char *name = next_name(text); name != NULL; name = next_name(name)) {
        const size_t length = name_length(name);
        if (is_repeated(text, name, length))
            continue;
        if (index-- == 0)
            return smtpcodes_find_placeholder(catalog, name, length);
    }
    return 0;
}

static unsigned kinds_of(unsigned char byte)
{
    const unsigned char small = lower(byte);
    if (byte >= 0x80)
        return BEYOND_ASCII | NO_BLANK;
    unsigned kinds = byte != ' ' ? NO_BLANK : 0;
    if (byte != ' ' && byte != '<' && byte != '>' && byte != '"')
        kinds |= VISIBLE;
    if (byte >= '0' && byte <= '9')
        kinds |= DIGIT;
    if (small >= 'a' && small <= 'z')
        kinds |= LETTER;
    if (small >= 'a' && small <= 'f')
        kinds |= HEX;
    if (byte == '.' || byte == '-' || byte == '_')
        kinds |= NAME_MARK;
    if (byte == '.' || byte == ':')
        kinds |= ADDRESS_MARK;
    return kinds;
}

/* Whether there is at least one byte, and each is of one of the kinds. */
static bool has_only(const char *value, size_t length, unsigned kinds)
{
    for (size_t i = 0; i < length; i++) {
        if ((kinds_of((unsigned char)value[i]) & kinds) == 0)
            return false;
    }
    return length != 0;
}

/* Takes off what stands around a value if it is there on both sides. */
static bool unwrap(const char **value, size_t *length, char open, char close)
{
    if (*length < 2 || (*value)[0] != open || (*value)[*length - 1] != close)
        return false;
    ++*value;
    *length -= 2;
    return true;
}

/* "192.0.2.1", "2001:db8::1"; in brackets also "[IPv6:2001:db8::1]", RFC 5321 section 4.1.3. */
static bool is_address(const char *value, size_t length)
{
    static const char tag[] = "ipv6:";
    const size_t tag_length = sizeof tag - 1;
    if (unwrap(&value, &length, '[', ']') && length > tag_length) {
        size_t same = 0;
        while (same < tag_length && lower((unsigned char)value[same]) == (unsigned char)tag[same])
            same++;
        if (same == tag_length) {
            value += tag_length;
            length -= tag_length;
        }
    }
    return has_only(value, length, DIGIT | HEX | ADDRESS_MARK);
}

static bool is_domain(const char *value, size_t length)
{
    return has_only(value, length, LETTER | DIGIT | NAME_MARK | BEYOND_ASCII) ||
           (length != 0 && value[0] == '[' && is_address(value, length));
}

static bool is_mailbox(const char *value, size_t length)
{
    /* "<>" is the sender of bounces. */
    if (unwrap(&value, &length, '<', '>') && length == 0)
        return true;
    return has_only(value, length, VISIBLE | BEYOND_ASCII);
}

static bool is_url(const char *value, size_t length)
{
    size_t scheme = 0;
    while (scheme < length && (kinds_of((unsigned char)value[scheme]) & LETTER) != 0)
        scheme++;
    return scheme != 0 && scheme + 1 < length && value[scheme] == ':' &&
           has_only(value, length, VISIBLE);
}

bool smtpcodes_fits_placeholder(smtpcodes_placeholder_kind kind, const char *value, size_t length)
{
    switch (kind) {
    case SMTPCODES_PLACEHOLDER_DOMAIN:
        return is_domain(value, length);
    case SMTPCODES_PLACEHOLDER_ADDRESS:
        return is_address(value, length);
    case SMTPCODES_PLACEHOLDER_MAILBOX:
        return is_mailbox(value, length);
    case SMTPCODES_PLACEHOLDER_NUMBER:
        return has_only(value, length, DIGIT);
    case SMTPCODES_PLACEHOLDER_WORD:
        return has_only(value, length, NO_BLANK);
    case SMTPCODES_PLACEHOLDER_URL:
        return is_url(value, length);
    default:
        return true;
    }
}
