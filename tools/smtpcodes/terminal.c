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

struct terminal terminal_open(FILE *stream)
{
    struct terminal terminal = {.stream = stream, .width = DEFAULT_WIDTH};
    terminal.is_terminal = isatty(fileno(stream)) == 1;
    if (!terminal.is_terminal)
        return terminal;
    const char *no_color = getenv("NO_COLOR");
    const char *type = getenv("TERM");
    terminal.bold =
        (no_color == NULL || no_color[0] == '\0') && type != NULL && strcmp(type, "dumb") != 0;
    struct winsize size = {0};
    if (ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
        terminal.width = size.ws_col;
    if (terminal.width < LEAST_WIDTH)
        terminal.width = LEAST_WIDTH;
    if (terminal.width > MOST_WIDTH)
        terminal.width = MOST_WIDTH;
    return terminal;
}

void print_bold(const struct terminal *terminal, const char *text)
{
    fprintf(terminal->stream, terminal->bold ? "\033[1m%s\033[0m" : "%s", text);
}

size_t print_words(const struct terminal *terminal, const char *text, size_t indent, size_t column)
{
    while (*text != '\0') {
        size_t length = strcspn(text, " \n");
        size_t width = text_width(text, length);
        bool fits = column == 0 || column + 1 + width <= terminal->width;
        if ((length != 0 && !fits) || (length == 0 && *text == '\n')) {
            fputc('\n', terminal->stream);
            column = 0;
        }
        if (length != 0) {
            size_t blanks = column == 0 ? indent : 1;
            fprintf(terminal->stream, "%*s%.*s", (int)blanks, "", (int)length, text);
            column += blanks + width;
        }
        text += length == 0 ? 1 : length;
    }
    return column;
}

void print_wrapped(const struct terminal *terminal, const char *label, const char *text,
                   size_t indent)
{
    size_t column = print_words(terminal, label, indent, 0);
    column = print_words(terminal, text, indent, column);
    if (column != 0)
        fputc('\n', terminal->stream);
}

void print_escaped(FILE *stream, const char *text)
{
    for (size_t left = strlen(text); left != 0;) {
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
