/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "character_width.h"
#include "json.h"
#include "utf8.h"

enum severity { ERROR, WARNING, NOTE };

static const struct {
    const char *name;
    const char *colour;
} severities[] = {
    [ERROR] = {"error", "\033[1;31m"},
    [WARNING] = {"warning", "\033[1;35m"},
    [NOTE] = {"note", "\033[1;36m"},
};

struct diagnostic {
    struct diagnostic *next;
    struct diagnostic *note;
    enum severity severity;
    struct place place; /* without a source: the file as a whole */
    const char *path;
    const char *rule;
    const char *message;
    size_t number; /* in the order of reporting */
};

/* Keeps a diagnostic, unless there are too many to be of use. */
static void keep(struct diagnostics *diagnostics, struct diagnostic made, const char *format,
                 va_list arguments) __attribute__((format(printf, 3, 0)));

static void keep(struct diagnostics *diagnostics, struct diagnostic made, const char *format,
                 va_list arguments)
{
    diagnostics->note_here = NULL;
    if (diagnostics->kept == DIAGNOSTICS_KEPT)
        return;
    struct diagnostic *diagnostic = arena_take(diagnostics->arena, sizeof *diagnostic);
    *diagnostic = made;
    diagnostic->number = diagnostics->kept++;
    diagnostic->message = arena_format_list(diagnostics->arena, format, arguments);
    if (diagnostics->last == NULL)
        diagnostics->first = diagnostic;
    else
        diagnostics->last->next = diagnostic;
    diagnostics->last = diagnostic;
    diagnostics->note_here = &diagnostic->note;
}

void report(struct diagnostics *diagnostics, struct place place, const char *rule,
            const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    diagnostics->data_errors++;
    keep(diagnostics,
         (struct diagnostic){
             .severity = ERROR, .place = place, .path = place.source->path, .rule = rule},
         format, arguments);
    va_end(arguments);
}

void report_warning(struct diagnostics *diagnostics, struct place place, const char *rule,
                    const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    diagnostics->warnings++;
    keep(diagnostics,
         (struct diagnostic){
             .severity = WARNING, .place = place, .path = place.source->path, .rule = rule},
         format, arguments);
    va_end(arguments);
}

void report_note(struct diagnostics *diagnostics, struct place place, const char *format, ...)
{
    if (diagnostics->note_here == NULL)
        return;
    struct diagnostic *note = arena_take(diagnostics->arena, sizeof *note);
    *note = (struct diagnostic){.severity = NOTE, .place = place, .path = place.source->path};
    va_list arguments;
    va_start(arguments, format);
    note->message = arena_format_list(diagnostics->arena, format, arguments);
    va_end(arguments);
    *diagnostics->note_here = note;
}

void report_file(struct diagnostics *diagnostics, const char *path, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    diagnostics->file_errors++;
    const char *copy = arena_copy(diagnostics->arena, path, strlen(path));
    keep(diagnostics, (struct diagnostic){.severity = ERROR, .path = copy, .rule = "file"}, format,
         arguments);
    va_end(arguments);
}

/* ---- As text ----------------------------------------------------------------------------- */

/* A character as it can be shown: what could upset a terminal is '?'. Returns its length in bytes.
 */
static size_t take_character(const char *text, size_t left, uint32_t *character)
{
    size_t length = utf8_decode(text, left, character);
    if (length == 0 || (*character != '\t' && is_control_character(*character)))
        *character = '?';
    return length == 0 ? 1 : length;
}

/* Blanks, or carets, as wide as a character. Tabs stay tabs, whatever a terminal makes of them. */
static void print_below(uint32_t character, char mark, FILE *stream)
{
    if (character == '\t' && mark == ' ') {
        fputc('\t', stream);
        return;
    }
    for (unsigned i = 0; i < character_width(character); i++)
        fputc(mark, stream);
}

/* Prints a text that comes from outside. */
static void print_text(const char *text, size_t length, FILE *stream)
{
    for (size_t at = 0; at < length;) {
        uint32_t character = 0;
        size_t step = take_character(text + at, length - at, &character);
        if (character == '?')
            fputc('?', stream);
        else
            fwrite(text + at, 1, step, stream);
        at += step;
    }
}

/* Prints the line, and under it the carets. */
static void print_line(const struct place *place, FILE *stream)
{
    size_t length = 0;
    const char *line =
        place->source == NULL ? "" : source_line(place->source, place->line, &length);
    if (length == 0)
        return;
    fputs("    ", stream);
    print_text(line, length, stream);
    fputs("\n    ", stream);
    size_t column = 1;
    bool marked = false;
    for (size_t at = 0; at < length && column < place->column + place->width; column++) {
        uint32_t character = 0;
        size_t step = take_character(line + at, length - at, &character);
        bool inside = column >= place->column;
        print_below(character, inside ? '^' : ' ', stream);
        marked = marked || (inside && character_width(character) != 0);
        at += step;
    }
    fputs(marked ? "\n" : "^\n", stream);
}

static void print_one(const struct diagnostic *diagnostic, bool colour, FILE *stream)
{
    print_text(diagnostic->path, strlen(diagnostic->path), stream);
    if (diagnostic->place.source != NULL)
        fprintf(stream, ":%zu:%zu", (size_t)diagnostic->place.line,
                (size_t)diagnostic->place.column);
    fprintf(stream, ": %s%s:%s ", colour ? severities[diagnostic->severity].colour : "",
            severities[diagnostic->severity].name, colour ? "\033[0m" : "");
    print_text(diagnostic->message, strlen(diagnostic->message), stream);
    if (diagnostic->rule != NULL)
        fprintf(stream, " [%s]", diagnostic->rule);
    fputc('\n', stream);
    print_line(&diagnostic->place, stream);
    if (diagnostic->note != NULL)
        print_one(diagnostic->note, colour, stream);
}

/* ---- As JSON ----------------------------------------------------------------------------- */

static void write_one(struct json *json, const struct diagnostic *diagnostic)
{
    json_open_object(json, true);
    json_string_member(json, "file", diagnostic->path);
    if (diagnostic->place.source != NULL) {
        json_number_member(json, "line", diagnostic->place.line);
        json_number_member(json, "column", diagnostic->place.column);
        json_number_member(json, "width", diagnostic->place.width);
    }
    json_string_member(json, "severity", severities[diagnostic->severity].name);
    json_string_member(json, "message", diagnostic->message);
    if (diagnostic->rule != NULL)
        json_string_member(json, "rule", diagnostic->rule);
    if (diagnostic->note != NULL) {
        json_key(json, "note");
        write_one(json, diagnostic->note);
    }
    json_close_object(json);
}

/* ---- All of them ------------------------------------------------------------------------- */

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

/* Prints the first of one severity, and how many more there are of all. */
static void print_some(const struct diagnostic **sorted, size_t count, enum severity severity,
                       size_t all, bool colour, FILE *stream)
{
    size_t shown = 0;
    for (size_t i = 0; i < count; i++) {
        if (sorted[i]->severity != severity)
            continue;
        if (shown++ < ERRORS_SHOWN)
            print_one(sorted[i], colour, stream);
    }
    if (all > ERRORS_SHOWN)
        fprintf(stream, "codesc: %zu more %ss; mend these first\n", all - ERRORS_SHOWN,
                severities[severity].name);
}

void diagnostics_print(const struct diagnostics *diagnostics, FILE *stream,
                       enum diagnostics_form form)
{
    size_t count = diagnostics->kept;
    const struct diagnostic **sorted =
        arena_take_array(diagnostics->arena, count + 1, sizeof *sorted);
    size_t i = 0;
    for (const struct diagnostic *at = diagnostics->first; at != NULL; at = at->next)
        sorted[i++] = at;
    qsort(sorted, count, sizeof(const struct diagnostic *), compare);
    if (form == DIAGNOSTICS_JSON) {
        struct json json = {.stream = stream};
        json_open_array(&json, false);
        for (i = 0; i < count; i++)
            write_one(&json, sorted[i]);
        json_close_array(&json);
        return;
    }
    print_some(sorted, count, ERROR, diagnostics->data_errors + diagnostics->file_errors,
               form == DIAGNOSTICS_COLOUR, stream);
    print_some(sorted, count, WARNING, diagnostics->warnings, form == DIAGNOSTICS_COLOUR, stream);
}

int diagnostics_exit_code(const struct diagnostics *diagnostics)
{
    if (diagnostics->file_errors != 0)
        return 2;
    return diagnostics->data_errors != 0 ? 1 : 0;
}
