/* SPDX-License-Identifier: MIT */
/* Pieces that several generated files have. */
#include <string.h>

#include "emit.h"

void emit_literal(struct buffer *out, const char *text, size_t length)
{
    buffer_add(out, "\"", 1);
    for (size_t i = 0; i < length; i++) {
        const unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            buffer_print(out, "\\%c", c);
        else if (c == '?' && i > 0 && text[i - 1] == '?')
            buffer_print(out, "\\?"); /* or it could be a trigraph */
        else if (c == '\n')
            buffer_print(out, "\\n");
        else if (c < 0x20 || c >= 0x7f)
            buffer_print(out, "\\%03o", c); /* always three digits: a digit may follow */
        else
            buffer_add(out, &text[i], 1);
    }
    buffer_add(out, "\"", 1);
}

void emit_in_comment(struct buffer *out, const char *text)
{
    for (size_t i = 0; text[i] != '\0'; i++) {
        /* Neither the end of a comment, nor the start of one, nor a trigraph. */
        if (i > 0 && ((text[i] == '/' && text[i - 1] == '*') ||
                      (text[i] == '*' && text[i - 1] == '/') || (text[i] == '?')))
            buffer_add(out, " ", 1);
        buffer_add(out, text[i] == '\n' ? " " : &text[i], 1);
    }
}

void emit_banner(const struct emission *emission, struct buffer *out)
{
    buffer_print(out, "/* Made by codesc %s from %s. Do not edit: edit the YAML. */\n",
                 smtpcodes_version(), emission->sources);
}
