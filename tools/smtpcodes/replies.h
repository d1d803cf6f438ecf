/* SPDX-License-Identifier: MIT */
/* Replies one after the other, from files or standard input, in constant memory. */
#ifndef CLI_REPLIES_H
#define CLI_REPLIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* The longest reply that is looked at, in bytes; of a longer one the rest is passed over. */
enum { REPLY_BYTES = 1024 * 1024 };

/* The columns of tab-separated input. */
enum column { COLUMN_COMMAND, COLUMN_HOST, COLUMN_PROVIDER, COLUMN_OWN_IP, COLUMN_REPLY, COLUMNS };
enum { COLUMN_IGNORE = COLUMNS, MOST_COLUMNS = 16 };

/* A source of replies. Start with `stream` set and the rest zero, or with the columns too. */
struct replies {
    FILE *stream;
    size_t column_count; /* 0: raw replies */
    unsigned char columns[MOST_COLUMNS];
    char *line; /* the reply, or the line with all its columns */
    size_t length;
    size_t capacity;
    const char *fields[COLUMNS]; /* of tab-separated input: each ends with a NUL */
    size_t reply_length;
    uint64_t bytes_read; /* of the stream */
};

/*
 * Reads "command,reply,..." into the columns. Null if it is good, else the word that is not, or
 * "" if the column reply is missing.
 */
const char *replies_set_columns(struct replies *replies, char *names);

/*
 * Reads the next reply: fields[COLUMN_REPLY] and reply_length. False at the end of the input, or
 * where it cannot be read: ferror() tells.
 */
bool replies_next(struct replies *replies);

void replies_release(struct replies *replies);

#endif
