/* SPDX-License-Identifier: MIT */
#include "terminal.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "character_width.h"
#include "utf8.h"

enum { DEFAULT_WIDTH = 80, LEAST_WIDTH = 24, MOST_WIDTH = 100 };

static const char ellipsis[] = "...";

/* Whether a terminal shows colours, and its user wants them. */
static bool wants_colour(void)
{
    const char *no_color = getenv("NO_COLOR");
    const char *type = getenv("TERM");
    return (no_color == NULL || no_color[0] == '\0') && type != NULL && strcmp(type, "dumb") != 0;
}

struct terminal terminal_open(FILE *stream, enum colour_choice choice)
{
    struct terminal terminal = {.stream = stream, .width = DEFAULT_WIDTH};
    terminal.is_terminal = isatty(fileno(stream)) == 1;
    terminal.bold = choice == COLOUR_ALWAYS ||
                    (choice == COLOUR_AUTO && terminal.is_terminal && wants_colour());
    struct winsize size = {0};
    if (terminal.is_terminal && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
        terminal.width = size.ws_col;
    if (terminal.width < LEAST_WIDTH)
        terminal.width = LEAST_WIDTH;
    if (terminal.width > MOST_WIDTH)
        terminal.width = MOST_WIDTH;
    return terminal;
}

void print_line_end(struct terminal *terminal)
{
    fputc('\n', terminal->stream);
    terminal->lines++;
}

void print_styled(struct terminal *terminal, enum style style, const char *text, size_t length)
{
    static const char *const codes[] = {
        [STYLE_PLAIN] = "",     [STYLE_BOLD] = "1", [STYLE_GOOD] = "32",
        [STYLE_WARNING] = "33", [STYLE_BAD] = "31", [STYLE_MARK] = "1;33",
    };
    bool styled = terminal->bold && style != STYLE_PLAIN && length != 0;
    if (styled)
        fprintf(terminal->stream, "\033[%sm", codes[style]);
    print_escaped_bytes(terminal->stream, text, length);
    if (styled)
        fputs("\033[0m", terminal->stream);
}

void print_bold(struct terminal *terminal, const char *text)
{
    print_styled(terminal, STYLE_BOLD, text, strlen(text));
}

size_t print_words(struct terminal *terminal, const char *text, size_t indent, size_t column)
{
    while (*text != '\0') {
        size_t length = strcspn(text, " \n");
        size_t width = text_width(text, length);
        bool fits = column == 0 || column + 1 + width <= terminal->width;
        if ((length != 0 && !fits) || (length == 0 && *text == '\n')) {
            print_line_end(terminal);
            column = 0;
        }
        if (length != 0) {
            size_t blanks = column == 0 ? indent : 1;
            fprintf(terminal->stream, "%*s", (int)blanks, "");
            print_escaped_bytes(terminal->stream, text, length);
            column += blanks + width;
        }
        text += length == 0 ? 1 : length;
    }
    return column;
}

void print_heading(struct terminal *terminal, const char *heading)
{
    fputs(terminal->bold ? "\033[1m" : "", terminal->stream);
    print_words(terminal, heading, 0, 0);
    fputs(terminal->bold ? "\033[0m" : "", terminal->stream);
    print_line_end(terminal);
}

void print_wrapped(struct terminal *terminal, const char *label, const char *text, size_t indent)
{
    size_t column = print_words(terminal, label, indent, 0);
    column = print_words(terminal, text, indent, column);
    if (column != 0)
        print_line_end(terminal);
}

size_t fitting_length(const char *text, size_t columns)
{
    size_t length = strlen(text);
    if (text_width(text, length) <= columns)
        return length;
    size_t room = columns > strlen(ellipsis) ? columns - strlen(ellipsis) : 0;
    size_t used = 0;
    size_t at = 0;
    while (at < length) {
        uint32_t character = 0;
        size_t step = utf8_decode(text + at, length - at, &character);
        used += step == 0 ? 1 : character_width(character);
        if (used > room)
            break;
        at += step == 0 ? 1 : step;
    }
    /* Not within a word, if a blank is near. */
    size_t end = at;
    while (end != 0 && text[end] != ' ' && at - end < 12)
        end--;
    return end != 0 && text[end] == ' ' ? end : at;
}

size_t print_cut(struct terminal *terminal, const char *text, size_t column)
{
    size_t room = terminal->width > column ? terminal->width - column : 0;
    size_t length = fitting_length(text, room);
    print_escaped_bytes(terminal->stream, text, length);
    column += text_width(text, length);
    if (text[length] == '\0')
        return column;
    fputs(ellipsis, terminal->stream);
    return column + strlen(ellipsis);
}

void print_escaped_bytes(FILE *stream, const char *text, size_t left)
{
    while (left != 0) {
        uint32_t character = 0;
        size_t length = utf8_decode(text, left, &character);
        size_t step = length == 0 ? 1 : length;
        if (length != 0 && !is_control_character(character)) {
            fwrite(text, 1, length, stream);
        } else {
            for (size_t i = 0; i < step; i++)
                fprintf(stream, "\\x%02x", (unsigned)(unsigned char)text[i]);
        }
        text += step;
        left -= step;
    }
}

void print_escaped(FILE *stream, const char *text)
{
    print_escaped_bytes(stream, text, strlen(text));
}
