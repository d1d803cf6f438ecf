/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"

struct diagnostic {
    struct diagnostic *next;
    struct diagnostic *note;
    struct place place;
    const char *path;
    const char *rule;
    const char *message;
    size_t number; /* in the order of reporting */
};

static struct diagnostic *add(struct diagnostics *diagnostics)
{
    struct diagnostic *diagnostic = arena_take(diagnostics->arena, sizeof *diagnostic);
    diagnostic->number = diagnostics->data_errors + diagnostics->file_errors;
    if (diagnostics->last == NULL)
        diagnostics->first = diagnostic;
    else
        diagnostics->last->next = diagnostic;
    diagnostics->last = diagnostic;
    return diagnostic;
}

void report(struct diagnostics *diagnostics, struct place place, const char *rule,
            const char *format, ...)
{
    struct diagnostic *diagnostic = add(diagnostics);
    diagnostics->data_errors++;
    diagnostic->place = place;
    diagnostic->path = place.source->path;
    diagnostic->rule = rule;
    va_list arguments;
    va_start(arguments, format);
    diagnostic->message = arena_format_list(diagnostics->arena, format, arguments);
    va_end(arguments);
}

void report_note(struct diagnostics *diagnostics, struct place place, const char *format, ...)
{
    struct diagnostic *note = arena_take(diagnostics->arena, sizeof *note);
    note->place = place;
    note->path = place.source->path;
    va_list arguments;
    va_start(arguments, format);
    note->message = arena_format_list(diagnostics->arena, format, arguments);
    va_end(arguments);
    diagnostics->last->note = note;
}

void report_file(struct diagnostics *diagnostics, const char *path, const char *format, ...)
{
    struct diagnostic *diagnostic = add(diagnostics);
    diagnostics->file_errors++;
    diagnostic->path = arena_copy(diagnostics->arena, path, strlen(path));
    diagnostic->rule = "file";
    va_list arguments;
    va_start(arguments, format);
    diagnostic->message = arena_format_list(diagnostics->arena, format, arguments);
    va_end(arguments);
}

/*
 * Prints the line, and under it the carets. Tabs stay tabs in both, so that the carets stand right
 * whatever the terminal makes of a tab; what could upset a terminal is printed as a question mark.
 */
static void print_line(const struct place *place, FILE *stream)
{
    size_t length = 0;
    const char *line = place->line == 0 ? "" : source_line(place->source, place->line, &length);
    if (length == 0)
        return;
    size_t characters = 0;
    fputs("    ", stream);
    for (size_t at = 0; at < length; characters++) {
        uint32_t character = 0;
        size_t step = utf8_decode(line + at, length - at, &character);
        bool printable = step != 0 && (character == '\t' || character >= 0x20) && character != 0x7f;
        if (printable)
            fwrite(line + at, 1, step, stream);
        else
            fputc('?', stream);
        at += step == 0 ? 1 : step;
    }
    fputs("\n    ", stream);
    for (size_t i = 0, at = 0; i + 1 < place->column; i++, at++) {
        while (at < length && ((unsigned char)line[at] & 0xc0) == 0x80)
            at++;
        fputc(at < length && line[at] == '\t' ? '\t' : ' ', stream);
    }
    for (size_t i = 0; i < place->width && (i == 0 || place->column + i <= characters); i++)
        fputc('^', stream);
    fputc('\n', stream);
}

static void print_one(const struct diagnostic *diagnostic, const char *severity, FILE *stream)
{
    fputs(diagnostic->path, stream);
    if (diagnostic->place.line != 0)
        fprintf(stream, ":%zu:%zu", diagnostic->place.line, diagnostic->place.column);
    fprintf(stream, ": %s: %s", severity, diagnostic->message);
    if (diagnostic->rule != NULL)
        fprintf(stream, " [%s]", diagnostic->rule);
    fputc('\n', stream);
    print_line(&diagnostic->place, stream);
    if (diagnostic->note != NULL)
        print_one(diagnostic->note, "note", stream);
}

static int compare_numbers(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

/* By file, line and column; what has the same place, as reported. Errors of no place come last. */
static int compare(const void *left, const void *right)
{
    const struct diagnostic *a = *(const struct diagnostic *const *)left;
    const struct diagnostic *b = *(const struct diagnostic *const *)right;
    int order = 0;
    if (a->place.source != b->place.source)
        order = compare_numbers(a->place.source == NULL ? SIZE_MAX : a->place.source->number,
                                b->place.source == NULL ? SIZE_MAX : b->place.source->number);
    if (order == 0)
        order = compare_numbers(a->place.line, b->place.line);
    if (order == 0)
        order = compare_numbers(a->place.column, b->place.column);
    return order != 0 ? order : compare_numbers(a->number, b->number);
}

void diagnostics_print(const struct diagnostics *diagnostics, FILE *stream)
{
    size_t count = diagnostics->data_errors + diagnostics->file_errors;
    const struct diagnostic **sorted =
        arena_take_array(diagnostics->arena, count + 1, sizeof *sorted);
    size_t i = 0;
    for (const struct diagnostic *at = diagnostics->first; at != NULL; at = at->next)
        sorted[i++] = at;
    qsort(sorted, count, sizeof(const struct diagnostic *), compare);
    for (i = 0; i < count && i < ERRORS_SHOWN; i++)
        print_one(sorted[i], "error", stream);
    if (count > ERRORS_SHOWN)
        fprintf(stream, "codesc: %zu more errors; mend these first\n", count - ERRORS_SHOWN);
}

int diagnostics_exit_code(const struct diagnostics *diagnostics)
{
    if (diagnostics->file_errors != 0)
        return 2;
    return diagnostics->data_errors != 0 ? 1 : 0;
}
