/* SPDX-License-Identifier: MIT */
#include "check_text.h"

#include <string.h>

#include "check_fields.h"
#include "nearest.h"

/* A reply line with its line end, RFC 5321 section 4.5.3.1.5. */
enum { LINE_LIMIT = 512 };

static bool is_declared(const struct catalogue *catalogue, const char *name, size_t length,
                        struct nearest *nearest)
{
    for (size_t i = 0; i < catalogue->placeholder_count; i++) {
        const struct node *declared = catalogue->placeholders[i].name;
        if (declared->length == length && memcmp(declared->text, name, length) == 0)
            return true;
        nearest_try(nearest, declared->text);
    }
    return false;
}

static void check_placeholder(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                              const struct node *text, size_t start, size_t length)
{
    char name[NEAREST_LIMIT + 1] = "";
    const char *written = text->text + start + 1;
    size_t name_length = length - 2;
    if (name_length < sizeof name)
        memcpy(name, written, name_length);
    struct nearest nearest = {.word = name};
    if (is_declared(catalogue, written, name_length, &nearest))
        return;
    struct place place = place_inside(text, start, length);
    if (nearest.found != NULL)
        report(diagnostics, place, "unknown-placeholder",
               "the placeholder '%.*s' is not declared; did you mean '%s'?", (int)name_length,
               written, nearest.found);
    else
        report(diagnostics, place, "unknown-placeholder",
               "the placeholder '%.*s' is not declared; add it under 'placeholders:', or write "
               "'{{' for a brace",
               (int)name_length, written);
}

/* Walks over the braces of a text. */
static void check_braces(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                         const struct node *text)
{
    for (size_t at = 0; at < text->length;) {
        const char c = text->text[at];
        if (c != '{' && c != '}') {
            at++;
            continue;
        }
        if (text->text[at + 1] == c) {
            at += 2;
            continue;
        }
        size_t length = strcspn(text->text + at, "}") + 1;
        if (c == '}' || at + length > text->length) {
            report(diagnostics, place_inside(text, at, 1), "bad-placeholder",
                   "this brace has no partner; write '%c%c' for a brace", c, c);
            return;
        }
        check_placeholder(catalogue, diagnostics, text, at, length);
        at += length;
    }
}

/* Holds a text against what a reply line may be. */
static void check_line(struct diagnostics *diagnostics, const char *code, const struct node *text)
{
    const size_t around = strlen(code) + strlen(" \r\n");
    if (text->length + around > LINE_LIMIT)
        report(diagnostics, text->place, "text-too-long",
               "the text has %zu octets; with its code a reply line may have %zu",
               (size_t)text->length, LINE_LIMIT - around);
    for (size_t i = 0; i < text->length; i++) {
        if ((unsigned char)text->text[i] >= 0x80) {
            report(diagnostics, place_inside(text, i, 1), "text-not-ascii",
                   "a reply line is ASCII; write this character in another way");
            break;
        }
    }
}

void check_text(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                const char *code, const struct node *text)
{
    if (!catalogue->is_generic)
        check_line(diagnostics, code, text);
    check_braces(catalogue, diagnostics, text);
}
