/* SPDX-License-Identifier: MIT */
/* Writing JSON, RFC 8259, laid out for people: two blanks a level. */
#ifndef COMMON_JSON_H
#define COMMON_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* Objects and arrays nest at most this deep. */
enum { JSON_DEPTH = 31 };

/* A JSON text that is being written. Start with `stream` set and the rest zero. */
struct json {
    FILE *stream;
    unsigned depth;
    uint32_t has_items; /* bit n: what is open at depth n has an item */
    uint32_t on_line;   /* bit n: its items stay on one line */
    bool after_key;
};

/* Open and close an object or an array; `on_line` keeps its items on one line. */
void json_open_object(struct json *json, bool on_line);
void json_close_object(struct json *json);
void json_open_array(struct json *json, bool on_line);
void json_close_array(struct json *json);

/* The name of the member whose value comes next. */
void json_key(struct json *json, const char *name);

/* A string. Bytes that are not UTF-8 are replaced by U+FFFD. */
void json_string(struct json *json, const char *text);

/* true, false, null, a number, as it stands. */
void json_literal(struct json *json, const char *text);

/* A member that is a string, a truth value, or a number. */
void json_string_member(struct json *json, const char *name, const char *text);
void json_boolean_member(struct json *json, const char *name, bool value);
void json_number_member(struct json *json, const char *name, unsigned long number);

#endif
