/* SPDX-License-Identifier: MIT */
#include "json.h"

#include <string.h>

#include "utf8.h"

static uint32_t bit(const struct json *json)
{
    return UINT32_C(1) << json->depth;
}

static void new_line(const struct json *json)
{
    fprintf(json->stream, "\n%*s", (int)(2 * json->depth), "");
}

/* What comes before an item or a member. */
static void start(struct json *json)
{
    if (json->after_key) {
        json->after_key = false;
        return;
    }
    bool first = (json->has_items & bit(json)) == 0;
    if (!first)
        fputc(',', json->stream);
    json->has_items |= bit(json);
    if (json->depth == 0)
        return;
    if ((json->on_line & bit(json)) == 0)
        new_line(json);
    else if (!first)
        fputc(' ', json->stream);
}

static void open_bracket(struct json *json, char bracket, bool on_line)
{
    start(json);
    fputc(bracket, json->stream);
    json->depth++;
    json->has_items &= ~bit(json);
    json->on_line = on_line ? json->on_line | bit(json) : json->on_line & ~bit(json);
}

static void close_bracket(struct json *json, char bracket)
{
    bool empty = (json->has_items & bit(json)) == 0;
    bool on_line = (json->on_line & bit(json)) != 0;
    json->depth--;
    if (!empty && !on_line)
        new_line(json);
    fputc(bracket, json->stream);
    if (json->depth == 0)
        fputc('\n', json->stream);
}

void json_open_object(struct json *json, bool on_line)
{
    open_bracket(json, '{', on_line);
}

void json_close_object(struct json *json)
{
    close_bracket(json, '}');
}

void json_open_array(struct json *json, bool on_line)
{
    open_bracket(json, '[', on_line);
}

void json_close_array(struct json *json)
{
    close_bracket(json, ']');
}

/* Control characters are escaped, those too that JSON would allow: the output may be a terminal. */
static void print_string(FILE *stream, const char *text)
{
    fputc('"', stream);
    for (size_t left = strlen(text); left != 0;) {
        uint32_t character = 0;
        size_t length = utf8_decode(text, left, &character);
        if (length == 0)
            fputs("\\ufffd", stream);
        else if (character == '"' || character == '\\')
            fprintf(stream, "\\%c", (char)character);
        else if (is_control_character(character))
            fprintf(stream, "\\u%04x", (unsigned)character);
        else
            fwrite(text, 1, length, stream);
        text += length == 0 ? 1 : length;
        left -= length == 0 ? 1 : length;
    }
    fputc('"', stream);
}

void json_key(struct json *json, const char *name)
{
    start(json);
    print_string(json->stream, name);
    fputs(": ", json->stream);
    json->after_key = true;
}

void json_string(struct json *json, const char *text)
{
    start(json);
    print_string(json->stream, text);
}

void json_literal(struct json *json, const char *text)
{
    start(json);
    fputs(text, json->stream);
}

void json_string_member(struct json *json, const char *name, const char *text)
{
    json_key(json, name);
    json_string(json, text);
}

void json_boolean_member(struct json *json, const char *name, bool value)
{
    json_key(json, name);
    json_literal(json, value ? "true" : "false");
}

void json_number_member(struct json *json, const char *name, unsigned long number)
{
    char text[24];
    snprintf(text, sizeof text, "%lu", number);
    json_key(json, name);
    json_literal(json, text);
}
