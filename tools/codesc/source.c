/* SPDX-License-Identifier: MIT */
#include "source.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "buffer.h"
#include "diagnostics.h"
#include "utf8.h"

/* Reads all of a stream; false if an error was reported. */
static bool read_stream(FILE *stream, struct buffer *buffer, struct diagnostics *diagnostics,
                        const char *path)
{
    struct stat status;
    if (fstat(fileno(stream), &status) == 0 && S_ISDIR(status.st_mode)) {
        report_file(diagnostics, path, "this is a folder; name the YAML file in it");
        return false;
    }
    size_t count;
    do {
        enum { STEP = 64 * 1024 };
        char *end = buffer_reserve(buffer, STEP + 1);
        count = fread(end, 1, STEP, stream);
        buffer->length += count;
    } while (count != 0 && buffer->length <= SOURCE_LIMIT);
    if (ferror(stream)) {
        report_file(diagnostics, path, "cannot be read: %s", strerror(errno));
        return false;
    }
    if (buffer->length > SOURCE_LIMIT) {
        report_file(diagnostics, path, "is larger than %d MiB; part the catalogue into files",
                    SOURCE_LIMIT / (1024 * 1024));
        return false;
    }
    return true;
}

static void find_lines(struct arena *arena, struct source *source)
{
    size_t count = 1;
    for (size_t i = 0; i < source->length; i++)
        count += source->text[i] == '\n';
    source->lines = arena_take_array(arena, count, sizeof *source->lines);
    source->line_count = 1;
    for (size_t i = 0; i < source->length; i++) {
        if (source->text[i] == '\n')
            source->lines[source->line_count++] = i + 1;
    }
}

const char *source_line(const struct source *source, size_t line, size_t *length)
{
    size_t start = source->lines[line - 1];
    size_t end = line < source->line_count ? source->lines[line] - 1 : source->length;
    if (end > start && source->text[end - 1] == '\r')
        end--;
    *length = end - start;
    return source->text + start;
}

/* Characters that no editor shows as what they are; YAML takes some of them for line ends. */
static const char *forbidden_character(uint32_t character, const char *next)
{
    if (character == 0)
        return "a NUL byte; remove it";
    if (character == '\r')
        return *next == '\n' ? NULL
                             : "a carriage return without a line feed; end lines with either"
                               " LF or CR LF";
    if ((character < 0x20 && character != '\n' && character != '\t') ||
        (character >= 0x7f && character < 0xa0))
        return "a control character; remove it";
    if (character == 0x2028 || character == 0x2029)
        return "a Unicode line separator; use an ordinary line end";
    if (character == 0xfeff)
        return "a byte order mark; save the file as UTF-8 without one";
    if (character >= 0x80 && is_control_character(character))
        return "a mark that turns the direction of writing; remove it";
    return NULL;
}

/* Whether a file is in the other encoding that some editors write. */
static bool is_utf16(const struct source *source)
{
    return source->length >= 2 &&
           (memcmp(source->text, "\xff\xfe", 2) == 0 || memcmp(source->text, "\xfe\xff", 2) == 0);
}

/* Reports every bad byte and character; at most one of each line. */
static bool check_characters(const struct source *source, struct diagnostics *diagnostics)
{
    bool good = true;
    if (is_utf16(source)) {
        report(diagnostics, (struct place){source, 1, 1, 1}, "invalid-utf8",
               "this file is in UTF-16; save it as UTF-8");
        return false;
    }
    for (size_t line = 1; line <= source->line_count; line++) {
        const char *at = source->text + source->lines[line - 1];
        const char *end = line < source->line_count ? source->text + source->lines[line]
                                                    : source->text + source->length;
        for (size_t column = 1; at < end; column++) {
            uint32_t character = 0;
            size_t length = utf8_decode(at, (size_t)(end - at), &character);
            struct place place = make_place(source, line, column, 1);
            if (length == 0) {
                report(diagnostics, place, "invalid-utf8",
                       "byte 0x%02x is not valid UTF-8; save the file as UTF-8",
                       (unsigned)(unsigned char)*at);
                good = false;
                break;
            }
            const char *complaint = forbidden_character(character, at + length);
            if (complaint != NULL) {
                report(diagnostics, place, "forbidden-character", "U+%04X is %s",
                       (unsigned)character, complaint);
                good = false;
                break;
            }
            at += length;
        }
    }
    return good;
}

const struct source *source_read(struct arena *arena, struct diagnostics *diagnostics,
                                 const char *path, size_t number)
{
    FILE *stream = fopen(path, "rb");
    if (stream == NULL) {
        report_file(diagnostics, path, "cannot be opened: %s", strerror(errno));
        return NULL;
    }
    struct buffer buffer = {0};
    bool read = read_stream(stream, &buffer, diagnostics, path);
    fclose(stream);
    struct source *source = NULL;
    if (read) {
        source = arena_take(arena, sizeof *source);
        source->path = arena_copy(arena, path, strlen(path));
        source->text = arena_copy(arena, buffer.bytes, buffer.length);
        source->length = buffer.length;
        source->number = number;
        find_lines(arena, source);
        if (!check_characters(source, diagnostics))
            source = NULL;
    }
    buffer_release(&buffer);
    return source;
}
