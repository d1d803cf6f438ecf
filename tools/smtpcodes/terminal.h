/* SPDX-License-Identifier: MIT */
/* Text for people: as wide as the terminal, in bold where that can be shown, and never harmful. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* When to use bold and colours. */
enum colour_choice { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };

/* How a piece of text stands out. */
enum style { STYLE_PLAIN, STYLE_BOLD, STYLE_GOOD, STYLE_WARNING, STYLE_BAD, STYLE_MARK };

/* Where text goes. */
struct terminal {
    FILE *stream;
    size_t width; /* in columns */
    size_t lines; /* that were ended so far */
    bool is_terminal;
    bool bold; /* and colours */
};

/*
 * Asks what a stream leads to. Without a terminal the width is 80. With COLOUR_AUTO a terminal gets
 * colours unless NO_COLOR is set or it can't show them.
 */
struct terminal terminal_open(FILE *stream, enum colour_choice choice);

/* Ends a line. */
void print_line_end(struct terminal *terminal);

/* Prints a text in a style; what came from outside is escaped. */
void print_styled(struct terminal *terminal, enum style style, const char *text, size_t length);

/* Prints a heading or the like: in bold on a terminal. */
void print_bold(struct terminal *terminal, const char *text);

/* Prints a line in bold, wrapped if it is too long. */
void print_heading(struct terminal *terminal, const char *heading);

/*
 * Prints the words of a text from a column on, wrapped at blanks, each new line behind `indent`
 * blanks. Column 0 is the start of a line. Returns the column behind the last word.
 */
size_t print_words(struct terminal *terminal, const char *text, size_t indent, size_t column);

/*
 * Prints a text behind a label, wrapped at blanks, each line behind `indent` blanks. A newline in
 * it starts a new line.
 */
void print_wrapped(struct terminal *terminal, const char *label, const char *text, size_t indent);

/*
 * Prints as much of a text as fits behind a column, and "..." if that is not all. Returns the
 * column behind it.
 */
size_t print_cut(struct terminal *terminal, const char *text, size_t column);

/* How many bytes of a text fit into so many columns, with "..." behind them if that is not all. */
size_t fitting_length(const char *text, size_t columns);

/* Prints what came from outside: control bytes and bytes that are not UTF-8 as \xNN. */
void print_escaped(FILE *stream, const char *text);
void print_escaped_bytes(FILE *stream, const char *text, size_t length);

#endif
