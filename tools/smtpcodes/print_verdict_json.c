/* SPDX-License-Identifier: MIT */
#include "print_verdict.h"

#include <string.h>

#include "utf8.h"

/* The object on its way to the stream: one call of fwrite() for many small pieces. */
struct writer {
    FILE *stream;
    size_t length;
    char bytes[4096];
};

static void flush(struct writer *writer)
{
    fwrite(writer->bytes, 1, writer->length, writer->stream);
    writer->length = 0;
}

static void add_bytes(struct writer *writer, const char *bytes, size_t length)
{
    if (length > sizeof writer->bytes - writer->length)
        flush(writer);
    if (length > sizeof writer->bytes) {
        fwrite(bytes, 1, length, writer->stream);
        return;
    }
    memcpy(writer->bytes + writer->length, bytes, length);
    writer->length += length;
}

static void add(struct writer *writer, const char *text)
{
    add_bytes(writer, text, strlen(text));
}

static void add_number(struct writer *writer, unsigned long number)
{
    char digits[24];
    size_t start = sizeof digits;
    do {
        digits[--start] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    add_bytes(writer, digits + start, sizeof digits - start);
}

/* ---- Strings ----------------------------------------------------------------------------- */

/* What stands in a JSON string as it is. */
static bool is_plain(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x7f && byte != '"' && byte != '\\';
}

/* Whether eight bytes are plain; it may say no where they are, never yes where they are not. */
static bool are_plain(const char *bytes)
{
    const uint64_t each = UINT64_C(0x0101010101010101);
    const uint64_t high = each << 7;
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    const uint64_t quote = word ^ each * '"';
    const uint64_t backslash = word ^ each * '\\';
    const uint64_t rubout = word ^ each * 0x7f;
    return ((word | (word - each * 0x20) | (quote - each) | (backslash - each) | (rubout - each)) &
            high) == 0;
}

static size_t count_plain(const char *text, size_t length)
{
    size_t count = 0;
    while (length - count >= 8 && are_plain(text + count))
        count += 8;
    while (count < length && is_plain((unsigned char)text[count]))
        count++;
    return count;
}

/* Adds a character as its number. Those that control have at most four digits. */
static void add_escaped(struct writer *writer, uint32_t character)
{
    static const char hexadecimal[] = "0123456789abcdef";
    const char escaped[] = {'\\',
                            'u',
                            hexadecimal[character >> 12 & 15],
                            hexadecimal[character >> 8 & 15],
                            hexadecimal[character >> 4 & 15],
                            hexadecimal[character & 15]};
    add_bytes(writer, escaped, sizeof escaped);
}

/*
 * Adds the character at the start of a text, escaped if need be; gives its length. Those that turn
 * the direction of writing are escaped, too: the output may be a terminal.
 */
static size_t add_character(struct writer *writer, const char *text, size_t length)
{
    const unsigned char byte = (unsigned char)text[0];
    uint32_t character = 0;
    if (byte == '"' || byte == '\\') {
        const char escaped[] = {'\\', (char)byte};
        add_bytes(writer, escaped, sizeof escaped);
        return 1;
    }
    if (byte < 0x80) {
        add_escaped(writer, byte);
        return 1;
    }
    size_t step = utf8_decode(text, length, &character);
    if (step == 0) {
        add(writer, "\\ufffd");
        return 1;
    }
    if (is_control_character(character))
        add_escaped(writer, character);
    else
        add_bytes(writer, text, step);
    return step;
}

/* As a string, the whole input, NULs included; bytes that are not UTF-8 become U+FFFD. */
static void add_string(struct writer *writer, const char *text, size_t length)
{
    add(writer, "\"");
    for (size_t i = 0; i < length;) {
        size_t plain = count_plain(text + i, length - i);
        add_bytes(writer, text + i, plain);
        i += plain;
        if (i < length)
            i += add_character(writer, text + i, length - i);
    }
    add(writer, "\"");
}

/* A member that is null if the text is empty. `name` is with its comma, quotes and colon. */
static void add_text(struct writer *writer, const char *name, const char *text)
{
    add(writer, name);
    if (text[0] == '\0')
        add(writer, "null");
    else
        add_string(writer, text, strlen(text));
}

/* ---- The object -------------------------------------------------------------------------- */

static void add_codes(struct writer *writer, const smtpcodes_reply *reply)
{
    add(writer, ",\"reply\":");
    if (reply->code == 0)
        add(writer, "null");
    else
        add_number(writer, reply->code);
    if (reply->enhanced.status_class == 0) {
        add(writer, ",\"enhanced\":null,\"enhanced_valid\":null");
        return;
    }
    add(writer, ",\"enhanced\":\"");
    add_number(writer, reply->enhanced.status_class);
    add(writer, ".");
    add_number(writer, reply->enhanced.subject);
    add(writer, ".");
    add_number(writer, reply->enhanced.detail);
    add(writer, "\",\"enhanced_valid\":");
    add(writer, reply->enhanced_valid ? "true" : "false");
}

/* Members that say where something stands in the YAML; null if the tables do not tell. */
static void add_place(struct writer *writer, const char *file, unsigned line)
{
    add_text(writer, ",\"file\":", file);
    add(writer, ",\"line\":");
    if (line == 0)
        add(writer, "null");
    else
        add_number(writer, line);
}

/* Where a piece of evidence stands in the YAML, and by what it is stronger than the next one. */
static void add_weight(struct writer *writer, const smtpcodes_catalog *catalog,
                       const smtpcodes_verdict *verdict, size_t index)
{
    /* In the order of smtpcodes_strength. */
    static const char *const reasons[] = {"kind",   "overlay", "conditions",
                                          "length", "start",   "order"};
    unsigned line;
    const char *file = smtpcodes_get_file(catalog, verdict->evidence[index].entry, &line);
    add_place(writer, file, line);
    add_text(writer, ",\"stronger_by\":",
             index + 1 < verdict->evidence_count
                 ? reasons[smtpcodes_stronger_by(catalog, verdict, index)]
                 : "");
}

static void add_rule(struct writer *writer, const smtpcodes_catalog *catalog, const char *rule)
{
    unsigned line;
    const char *file = smtpcodes_rule_file(catalog, rule, &line);
    if (rule[0] == '\0') {
        add(writer, ",\"rule\":null");
        return;
    }
    add_text(writer, ",\"rule\":{\"name\":", rule);
    add_place(writer, file, line);
    add(writer, "}");
}

static void add_evidence(struct writer *writer, const smtpcodes_catalog *catalog,
                         const smtpcodes_verdict *verdict, bool why)
{
    add(writer, ",\"evidence\":[");
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const smtpcodes_evidence *evidence = &verdict->evidence[i];
        const char *category = smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_CATEGORY);
        /* Keys, kinds and categories are names: nothing in them needs a backslash. */
        add(writer, i == 0 ? "{\"kind\":\"" : ",{\"kind\":\"");
        add(writer, smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_KIND));
        add(writer, "\",\"key\":\"");
        add(writer, smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_KEY));
        add(writer, "\",\"category\":\"");
        add(writer, category[0] == '\0' ? "unclassified" : category);
        add(writer, "\",\"start\":");
        add_number(writer, evidence->start);
        add(writer, ",\"end\":");
        add_number(writer, evidence->end);
        if (why)
            add_weight(writer, catalog, verdict, i);
        add(writer, "}");
    }
    add(writer, "]");
}

void json_verdict(FILE *stream, const smtpcodes_catalog *catalog, const char *input, size_t length,
                  const smtpcodes_verdict *verdict, bool why)
{
    struct writer writer;
    writer.stream = stream;
    writer.length = 0;
    add(&writer, "{\"input\":");
    add_string(&writer, input, length);
    add_codes(&writer, &verdict->reply);
    add_text(&writer, ",\"provider\":",
             verdict->provider == 0 ? "" : smtpcodes_provider_name(catalog, verdict->provider));
    add_text(&writer, ",\"entry\":", smtpcodes_get(catalog, verdict->entry, SMTPCODES_FIELD_KEY));
    add_text(&writer, ",\"name\":", smtpcodes_get(catalog, verdict->entry, SMTPCODES_FIELD_NAME));
    add_text(&writer, ",\"disposition\":", smtpcodes_disposition_name(verdict->disposition));
    add_text(&writer, ",\"category\":", verdict->category);
    add_text(&writer, ",\"blame\":", smtpcodes_blame_name(verdict->blame));
    add(&writer, ",\"suppress\":");
    add(&writer, verdict->suppress ? "true" : "false");
    add(&writer, ",\"retry_after\":");
    if (verdict->retry_after < 0)
        add(&writer, "null");
    else
        add_number(&writer, (unsigned long)verdict->retry_after);
    add_text(&writer, ",\"explanation\":",
             smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_EXPLANATION));
    add_text(&writer,
             ",\"cause\":", smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_CAUSE));
    add_text(&writer,
             ",\"action\":", smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_ACTION));
    add_evidence(&writer, catalog, verdict, why);
    if (why)
        add_rule(&writer, catalog, verdict->rule);
    add(&writer, "}\n");
    flush(&writer);
}
