/* SPDX-License-Identifier: MIT */
#include "replies.h"

#include <stdlib.h>
#include <string.h>

#include "smtpcodes/smtpcodes.h"

static const char *const column_names[] = {
    [COLUMN_COMMAND] = "command", [COLUMN_HOST] = "host",   [COLUMN_PROVIDER] = "provider",
    [COLUMN_OWN_IP] = "own_ip",   [COLUMN_REPLY] = "reply", [COLUMN_IGNORE] = "ignore",
};

static bool find_column(const char *name, unsigned char *column)
{
    for (size_t i = 0; i < sizeof column_names / sizeof column_names[0]; i++) {
        if (strcmp(column_names[i], name) == 0) {
            *column = (unsigned char)i;
            return true;
        }
    }
    return false;
}

const char *replies_set_columns(struct replies *replies, char *names)
{
    bool has_reply = false;
    for (char *name = strtok(names, ","); name != NULL; name = strtok(NULL, ",")) {
        unsigned char column = COLUMN_IGNORE;
        if (replies->column_count == MOST_COLUMNS || !find_column(name, &column))
            return name;
        replies->columns[replies->column_count++] = column;
        has_reply = has_reply || column == COLUMN_REPLY;
    }
    return has_reply ? NULL : "";
}

static void add_byte(struct replies *replies, char byte)
{
    if (replies->length >= REPLY_BYTES)
        return;
    if (replies->length + 1 >= replies->capacity) {
        replies->capacity = replies->capacity * 2 + 4096;
        replies->line = realloc(replies->line, replies->capacity);
        if (replies->line == NULL) {
            fputs("smtpcodes: out of memory\n", stderr);
            exit(2);
        }
    }
    replies->line[replies->length++] = byte;
}

/* Adds the next line, with its line end; false at the end of the input. */
static bool add_line(struct replies *replies)
{
    size_t before = replies->length;
    int byte;
    while ((byte = getc_unlocked(replies->stream)) != EOF) {
        add_byte(replies, (char)byte);
        replies->bytes_read++;
        if (byte == '\n')
            break;
    }
    return replies->length != before || byte != EOF;
}

static void take_off_line_end(struct replies *replies)
{
    while (replies->length > 0 && (replies->line[replies->length - 1] == '\n' ||
                                   replies->line[replies->length - 1] == '\r'))
        replies->length--;
    add_byte(replies, '\0');
    replies->length--;
}

/* A raw reply has as many lines as say that another one follows. */
static bool read_raw(struct replies *replies)
{
    replies->length = 0;
    if (!add_line(replies))
        return false;
    smtpcodes_reply first;
    bool complete = smtpcodes_parse(replies->line, replies->length, &first, sizeof first);
    bool goes_on = first.code != 0 && !complete;
    while (goes_on) {
        size_t start = replies->length;
        if (!add_line(replies))
            break;
        smtpcodes_reply next;
        complete =
            smtpcodes_parse(replies->line + start, replies->length - start, &next, sizeof next);
        goes_on = next.code == 0 || !complete;
    }
    take_off_line_end(replies);
    replies->fields[COLUMN_REPLY] = replies->line;
    replies->reply_length = replies->length;
    return true;
}

/* Line ends are written \n, and \r\n. Ends the text with a NUL; returns its length. */
static size_t unescape(char *text, size_t length)
{
    size_t written = 0;
    text[length] = '\0';
    for (size_t i = 0; i < length; i++) {
        char byte = text[i];
        if (byte == '\\' && (text[i + 1] == 'n' || text[i + 1] == 'r'))
            byte = text[++i] == 'n' ? '\n' : '\r';
        text[written++] = byte;
    }
    text[written] = '\0';
    return written;
}

/* A column may hold NULs: tabs alone end it. */
static bool read_columns(struct replies *replies)
{
    replies->length = 0;
    if (!add_line(replies))
        return false;
    take_off_line_end(replies);
    for (size_t i = 0; i < COLUMNS; i++)
        replies->fields[i] = "";
    replies->reply_length = 0;
    char *at = replies->line;
    char *end = replies->line + replies->length;
    for (size_t i = 0; i < replies->column_count && at <= end; i++) {
        char *tab = memchr(at, '\t', (size_t)(end - at));
        char *column_end = tab != NULL ? tab : end;
        unsigned char column = replies->columns[i];
        *column_end = '\0';
        if (column == COLUMN_REPLY)
            replies->reply_length = unescape(at, (size_t)(column_end - at));
        if (column != COLUMN_IGNORE)
            replies->fields[column] = at;
        at = column_end + 1;
    }
    return true;
}

bool replies_next(struct replies *replies)
{
    return replies->column_count == 0 ? read_raw(replies) : read_columns(replies);
}

void replies_release(struct replies *replies)
{
    free(replies->line);
}
