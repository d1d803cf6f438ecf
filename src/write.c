/* SPDX-License-Identifier: MIT */
/* Writing replies. */
#include "characters.h"
#include "output.h"

/* What stands at the start of every line: "550-5.1.1 ". The separator is its fourth character. */
struct head {
    char bytes[sizeof "550-5.999.999 " - 1];
    size_t length;
};
enum { CODE_LENGTH = 3, LINE_END_LENGTH = 2 };

static bool is_reply_code(unsigned code)
{
    return code >= 200 && code < 560 && code / 10 % 10 <= 5;
}

/* RFC 3463 section 2; the class as RFC 2034 section 4 wants it. */
static bool is_enhanced_of(const smtpcodes_enhanced *enhanced, unsigned code)
{
    return enhanced->status_class == code / 100 && enhanced->status_class != 3 &&
           enhanced->subject <= 999 && enhanced->detail <= 999;
}

static smtpcodes_error check_text(const char *text, size_t length, unsigned options)
{
    const size_t longest = (options & SMTPCODES_SMTPUTF8) != 0 ? 4 : 1;
    for (size_t at = 0; at < length;) {
        const size_t character = smtpcodes_printable_length(text + at, length - at);
        if (character == 0 || character > longest)
            return SMTPCODES_ERROR_BYTES;
        at += character;
    }
    return SMTPCODES_NO_ERROR;
}

/* Adds a number of at most three digits. */
static void add_number(struct head *head, unsigned number)
{
    for (unsigned unit = number >= 100 ? 100 : number >= 10 ? 10 : 1; unit != 0; unit /= 10)
        head->bytes[head->length++] = (char)('0' + number / unit % 10);
}

static void make_head(struct head *head, unsigned code, const smtpcodes_enhanced *enhanced)
{
    head->length = 0;
    add_number(head, code);
    head->bytes[head->length++] = '-';
    if (enhanced == NULL)
        return;
    add_number(head, enhanced->status_class);
    head->bytes[head->length++] = '.';
    add_number(head, enhanced->subject);
    head->bytes[head->length++] = '.';
    add_number(head, enhanced->detail);
    head->bytes[head->length++] = ' ';
}

/* How much of a text goes on a line with room for `room` bytes. */
static size_t cut_text(const char *text, size_t length, size_t room)
{
    if (length <= room)
        return length;
    size_t end = room;
    while (end != 0 && text[end - 1] != ' ')
        end--;
    if (end != 0)
        return end;
    /* A word longer than a line is cut, but no character is. */
    end = room;
    while (((unsigned char)text[end] & 0xc0) == 0x80)
        end--;
    return end;
}

/* One line. Where there is no text, no blank is left at its end. */
static void put_line(struct output *output, struct head *head, bool is_last, const char *text,
                     size_t length)
{
    size_t head_length = head->length;
    head->bytes[CODE_LENGTH] = is_last ? ' ' : '-';
    if (length == 0 && head->bytes[head_length - 1] == ' ')
        head_length--;
    put(output, head->bytes, head_length);
    put(output, text, length);
    put(output, "\r\n", LINE_END_LENGTH);
}

static void put_lines(struct output *output, struct head *head, const char *text, size_t length,
                      bool is_continued)
{
    const size_t room = SMTPCODES_LINE_LIMIT - LINE_END_LENGTH - head->length;
    size_t cut;
    do {
        cut = cut_text(text, length, room);
        put_line(output, head, cut == length && !is_continued, text, cut);
        text += cut;
        length -= cut;
    } while (length != 0);
}

smtpcodes_error smtpcodes_write_reply(unsigned code, const smtpcodes_enhanced *enhanced,
                                      const char *text, size_t length, unsigned options,
                                      char *buffer, size_t size, size_t *needed)
{
    const bool is_continued = (options & SMTPCODES_CONTINUED) != 0;
    struct output output = {NULL, 0};
    struct head head;
    smtpcodes_error error = check_text(text, length, options);
    if (enhanced != NULL && !is_enhanced_of(enhanced, code))
        error = SMTPCODES_ERROR_ENHANCED;
    if (!is_reply_code(code))
        error = SMTPCODES_ERROR_CODE;
    if (length == 0)
        text = ""; /* which may have been null */
    if (error == SMTPCODES_NO_ERROR) {
        make_head(&head, code, enhanced);
        put_lines(&output, &head, text, length, is_continued);
    }
    error = end_count(&output, error, buffer, size, needed);
    if (error != SMTPCODES_NO_ERROR)
        return error;
    output.buffer = buffer;
    output.length = 0;
    put_lines(&output, &head, text, length, is_continued);
    return SMTPCODES_NO_ERROR;
}
