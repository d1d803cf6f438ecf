/* SPDX-License-Identifier: MIT */
#include "wording.h"

#include <string.h>

#include "symbols.h"
#include "utf8.h"

/* Scripts that are written without blanks: a wording of theirs starts and ends anywhere. */
static bool is_unspaced(uint32_t character)
{
    return (character >= 0x2e80 && character <= 0x9fff) ||
           (character >= 0xf900 && character <= 0xfaff) ||
           (character >= 0xff00 && character <= 0xffef);
}

static bool starts_unspaced(const char *text, size_t length)
{
    uint32_t character = 0;
    return length != 0 && utf8_decode(text, length, &character) != 0 && is_unspaced(character);
}

static bool ends_unspaced(const char *text, size_t length)
{
    size_t start = length;
    while (start > 0 && ((unsigned char)text[start - 1] & 0xc0) == 0x80)
        start--;
    return start > 0 && starts_unspaced(text + start - 1, length - start + 1);
}

/* Adds the symbols of a run of text; the borders of words at its ends only where they count. */
static void add_segment(struct arena *arena, struct wording *wording, const char *text,
                        size_t length, bool open_start, bool open_end)
{
    struct segment *segment = &wording->segments[wording->count++];
    struct symbol_reader reader = {0};
    char symbols[2 * WORDING_LIMIT + 4];
    size_t count = 0;
    symbols[count++] = ' ';
    for (size_t i = 0; i <= length; i++) {
        char out[SYMBOLS_AT_ONCE];
        size_t made = i < length ? read_symbols(&reader, (unsigned char)text[i], out)
                                 : end_symbols(&reader, out);
        memcpy(symbols + count, out, made);
        count += made;
    }
    segment->words = 0;
    for (size_t i = 1; i < count; i++)
        segment->words += symbols[i] == ' ';
    bool loose_start = open_start || starts_unspaced(text, length);
    bool loose_end = open_end || ends_unspaced(text, length);
    /* "OFR*_506": behind the gap a new word starts, unless a letter stands there. */
    if (open_start && length != 0 && !is_word_byte((unsigned char)text[0]))
        loose_start = false;
    if (open_end && length != 0 && !is_word_byte((unsigned char)text[length - 1]))
        loose_end = false;
    size_t from = loose_start ? 1 : 0;
    size_t to = loose_end && count > from ? count - 1 : count;
    segment->length = to > from ? to - from : 0;
    segment->symbols = arena_copy(arena, symbols + from, segment->length);
}

static bool has_words(const char *text)
{
    while (*text != '\0' && !is_word_byte((unsigned char)*text))
        text++;
    return *text != '\0';
}

const char *wording_read(struct arena *arena, const char *text, bool is_token,
                         struct wording *wording)
{
    const char *gap = is_token ? "*" : "{*}";
    *wording = (struct wording){.is_token = is_token};
    if (strlen(text) > WORDING_LIMIT)
        return "it is too long: 160 bytes at most";
    for (bool first = true;; first = false) {
        const char *end = strstr(text, gap);
        size_t length = end == NULL ? strlen(text) : (size_t)(end - text);
        if (wording->count == SEGMENT_LIMIT)
            return "it has more than two gaps";
        bool last = end == NULL;
        if (is_token && last && !first && !has_words(text))
            return NULL; /* "POL-T*", "PR(*)" */
        add_segment(arena, wording, text, length, is_token && !first, is_token && !last);
        const struct segment *segment = &wording->segments[wording->count - 1];
        if (segment->words == 0)
            return first && last ? "it has no words" : "a gap stands between words";
        if (segment->words > WORD_LIMIT)
            return "it is too long: 32 words at most";
        if (!is_token && memchr(text, '{', length) != NULL)
            return "only {*} may stand in braces";
        if (last)
            return NULL;
        text = end + strlen(gap);
    }
}
