/* SPDX-License-Identifier: MIT */
#include "print_verdict.h"

#include <string.h>

#include "utf8.h"

/* ---- JSON -------------------------------------------------------------------------------- */

/* What stands in a JSON string as it is. */
static bool is_plain(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x7f && byte != '"' && byte != '\\';
}

/* As a string, the whole input, NULs included; bytes that are not UTF-8 become U+FFFD. */
static void write_string(FILE *stream, const char *text, size_t length)
{
    putc_unlocked('"', stream);
    for (size_t i = 0; i < length;) {
        size_t plain = 0;
        while (i + plain < length && is_plain((unsigned char)text[i + plain]))
            plain++;
        if (plain != 0) {
            fwrite(text + i, 1, plain, stream);
            i += plain;
            continue;
        }
        unsigned char byte = (unsigned char)text[i];
        if (byte == '"' || byte == '\\') {
            putc_unlocked('\\', stream);
            putc_unlocked((char)byte, stream);
            i++;
            continue;
        }
        uint32_t character = 0;
        size_t step = byte < 0x80 ? 0 : utf8_decode(text + i, length - i, &character);
        if (byte < 0x80) {
            fprintf(stream, "\\u%04x", (unsigned)byte);
            step = 1;
        } else if (step == 0) {
            fputs("\\ufffd", stream);
            step = 1;
        } else if (is_control_character(character)) {
            fprintf(stream, "\\u%04x", (unsigned)character);
        } else {
            fwrite(text + i, 1, step, stream);
        }
        i += step;
    }
    putc_unlocked('"', stream);
}

/* printf would take as long as the rest: there are a dozen of these in each verdict. */
static void put(FILE *stream, const char *text)
{
    fwrite(text, 1, strlen(text), stream);
}

static void put_number(FILE *stream, size_t number)
{
    char digits[24];
    size_t start = sizeof digits;
    do {
        digits[--start] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    fwrite(digits + start, 1, sizeof digits - start, stream);
}

static void write_text(FILE *stream, const char *name, const char *text)
{
    put(stream, ",\"");
    put(stream, name);
    put(stream, "\":");
    if (text[0] == '\0')
        put(stream, "null");
    else
        write_string(stream, text, strlen(text));
}

static void write_enhanced(FILE *stream, const smtpcodes_reply *reply)
{
    if (reply->enhanced.status_class == 0) {
        fputs(",\"enhanced\":null,\"enhanced_valid\":null", stream);
        return;
    }
    fprintf(stream, ",\"enhanced\":\"%u.%u.%u\",\"enhanced_valid\":%s",
            reply->enhanced.status_class, reply->enhanced.subject, reply->enhanced.detail,
            reply->enhanced_valid ? "true" : "false");
}

static void write_evidence(FILE *stream, const smtpcodes_catalog *catalog,
                           const smtpcodes_verdict *verdict)
{
    fputs(",\"evidence\":[", stream);
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const smtpcodes_evidence *evidence = &verdict->evidence[i];
        const char *category = smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_CATEGORY);
        /* Keys, kinds and categories are names: nothing in them needs a backslash. */
        put(stream, i == 0 ? "{\"kind\":\"" : ",{\"kind\":\"");
        put(stream, smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_KIND));
        put(stream, "\",\"key\":\"");
        put(stream, smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_KEY));
        put(stream, "\",\"category\":\"");
        put(stream, category[0] == '\0' ? "unclassified" : category);
        put(stream, "\",\"start\":");
        put_number(stream, evidence->start);
        put(stream, ",\"end\":");
        put_number(stream, evidence->end);
        put(stream, "}");
    }
    fputs("]}\n", stream);
}

void json_verdict(FILE *stream, const smtpcodes_catalog *catalog, const char *input, size_t length,
                  const smtpcodes_verdict *verdict)
{
    const smtpcodes_reply *reply = &verdict->reply;
    fputs("{\"input\":", stream);
    write_string(stream, input, length);
    if (reply->code == 0)
        fputs(",\"reply\":null", stream);
    else
        fprintf(stream, ",\"reply\":%u", reply->code);
    write_enhanced(stream, reply);
    write_text(stream, "provider",
               verdict->provider == 0 ? "" : smtpcodes_provider_name(catalog, verdict->provider));
    write_text(stream, "entry", smtpcodes_get(catalog, verdict->entry, SMTPCODES_FIELD_KEY));
    write_text(stream, "name", smtpcodes_get(catalog, verdict->entry, SMTPCODES_FIELD_NAME));
    write_text(stream, "disposition", smtpcodes_disposition_name(verdict->disposition));
    write_text(stream, "category", verdict->category);
    write_text(stream, "blame", smtpcodes_blame_name(verdict->blame));
    fprintf(stream, ",\"suppress\":%s", verdict->suppress ? "true" : "false");
    if (verdict->retry_after < 0)
        fputs(",\"retry_after\":null", stream);
    else
        fprintf(stream, ",\"retry_after\":%ld", verdict->retry_after);
    write_text(stream, "explanation",
               smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_EXPLANATION));
    write_text(stream, "cause", smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_CAUSE));
    write_text(stream, "action", smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_ACTION));
    write_evidence(stream, catalog, verdict);
}

/* ---- For people -------------------------------------------------------------------------- */

enum { INDENT = 2 };

static const char *advice(const smtpcodes_verdict *verdict)
{
    switch (verdict->disposition) {
    case SMTPCODES_SUCCESS:
        return "It is done.";
    case SMTPCODES_CONTINUE:
        return "Go on: the server waits for more.";
    case SMTPCODES_RETRY:
        return "Try again later; keep the address.";
    case SMTPCODES_FAIL:
        return verdict->suppress ? "Give up, and stop mailing this address."
                                 : "Give up on this message; keep the address.";
    default:
        return "This is no reply that can be read.";
    }
}

static void print_answer(struct terminal *terminal, const smtpcodes_catalog *catalog,
                         const smtpcodes_verdict *verdict)
{
    char answer[256];
    const char *title = smtpcodes_category_title(catalog, verdict->category);
    snprintf(answer, sizeof answer, "%s. %s", title[0] == '\0' ? "Of no known kind" : title,
             advice(verdict));
    print_heading(terminal, answer);
    if (verdict->retry_after >= 0)
        fprintf(terminal->stream, "%*sThe server asks to wait %ld seconds.\n", INDENT, "",
                verdict->retry_after);
    if (verdict->provider != 0)
        fprintf(terminal->stream, "%*sThe reply is from %s.\n", INDENT, "",
                smtpcodes_provider_title(catalog, verdict->provider));
    if (verdict->names_own)
        fprintf(terminal->stream, "%*sIt names your own address or domain: it is about you.\n",
                INDENT, "");
}

static void print_prose(struct terminal *terminal, const char *heading, const char *text)
{
    if (text[0] == '\0')
        return;
    fputc('\n', terminal->stream);
    print_bold(terminal, heading);
    fputc('\n', terminal->stream);
    print_wrapped(terminal, "", text, INDENT);
}

/* The words of the input at which a piece of evidence was seen, in bold, escaped. */
static void print_seen(struct terminal *terminal, const char *input,
                       const smtpcodes_evidence *evidence)
{
    enum { MOST = 200 };
    char words[MOST + 1];
    size_t length = evidence->end - evidence->start;
    length = length < MOST ? length : MOST;
    memcpy(words, input + evidence->start, length);
    words[length] = '\0';
    fputs(" \"", terminal->stream);
    print_styled(terminal, STYLE_MARK, words, length);
    fputc('"', terminal->stream);
}

/* Where an entry stands in the order of strength. */
static const char *weight(const smtpcodes_catalog *catalog, const smtpcodes_evidence *evidence)
{
    switch (smtpcodes_get_kind(catalog, evidence->entry)) {
    case SMTPCODES_KIND_PROVIDER:
        return smtpcodes_get_count(catalog, evidence->entry, SMTPCODES_FIELD_WHEN_WORDING) != 0
                   ? "a provider's meaning, by its wording"
                   : "a provider's meaning, by its token or code";
    case SMTPCODES_KIND_PHRASE:
        return "a phrase";
    case SMTPCODES_KIND_ENHANCED:
        return "the enhanced status code";
    default:
        return "the reply code";
    }
}

static void print_evidence(struct terminal *terminal, const smtpcodes_catalog *catalog,
                           const char *input, const smtpcodes_verdict *verdict, bool why)
{
    if (verdict->evidence_count == 0)
        return;
    fputc('\n', terminal->stream);
    print_bold(terminal, "Seen by");
    fputc('\n', terminal->stream);
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const smtpcodes_evidence *evidence = &verdict->evidence[i];
        if (i >= 3 && !why) {
            fprintf(terminal->stream, "%*s(and %zu more: --why shows them)\n", INDENT, "",
                    verdict->evidence_count - i);
            return;
        }
        fprintf(terminal->stream, "%*s%s", INDENT, "",
                smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_KEY));
        print_seen(terminal, input, evidence);
        if (why)
            fprintf(terminal->stream, "\n%*s%s%s, category %s", 2 * INDENT, "",
                    i == 0 ? "wins: " : "", weight(catalog, evidence),
                    smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_CATEGORY));
        fputc('\n', terminal->stream);
    }
    if (why && verdict->rule[0] != '\0')
        fprintf(terminal->stream, "%*sThe rule %s changed the verdict.\n", INDENT, "",
                verdict->rule);
}

void print_verdict(struct terminal *terminal, const smtpcodes_catalog *catalog, const char *input,
                   size_t length, const smtpcodes_verdict *verdict, bool why)
{
    (void)length;
    print_answer(terminal, catalog, verdict);
    print_prose(terminal, "What it means",
                smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_EXPLANATION));
    print_prose(terminal, "How it comes about",
                smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_CAUSE));
    print_prose(terminal, "What to do",
                smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_ACTION));
    print_evidence(terminal, catalog, input, verdict, why);
}
