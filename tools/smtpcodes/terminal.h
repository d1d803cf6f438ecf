/* SPDX-License-Identifier: MIT */
/* Text for people: as wide as the terminal, in bold where that can be shown, and never harmful. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Where text goes. */
struct terminal {
    FILE *stream;
    size_t width; /* in columns */
    bool is_terminal;
    bool bold;
};

/* Asks what a stream leads to. Without a terminal the width is 80. */
struct terminal terminal_open(FILE *stream);

/* Prints a heading or the like: in bold on a terminal. */
void print_bold(const struct terminal *terminal, const char *text);

/*
 * Prints the words of a text from a column on, wrapped at blanks, each new line behind `indent`
 * blanks. Column 0 is the start of a line. Returns the column behind the last word.
 */
size_t print_words(const struct terminal *terminal, const char *text, size_t indent, size_t column);

/*
 * Prints a text behind a label, wrapped at blanks, each line behind `indent` blanks. A newline in
 * it starts a new line. Each character counts as one column.
 */
void print_wrapped(const struct terminal *terminal, const char *label, const char *text,
                   size_t indent);

/* Prints what came from outside: control bytes and bytes that are not UTF-8 as \xNN. */
void print_escaped(FILE *stream, const char *text);

#endif
