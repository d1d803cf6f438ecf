/* SPDX-License-Identifier: MIT */
#include "wording.h"

#include <string.h>

#include "words.h"

/* The words of a piece between two gaps, in lower case; `ends[i]` is where word i ends. */
struct piece {
    char text[3 * WORDING_LIMIT];
    size_t ends[WORDING_LIMIT + 1];
    size_t words;
};

static void end_word(struct piece *piece, size_t length)
{
    piece->ends[piece->words++] = length;
}

/* Where the word that starts here ends. */
static size_t find_word_end(const char *text, size_t at, size_t length)
{
    size_t unspaced = unspaced_length(text + at, length - at);
    if (unspaced != 0)
        return at + unspaced;
    while (at < length && is_word_byte((unsigned char)text[at]) &&
           unspaced_length(text + at, length - at) == 0)
        at++;
    return at;
}

static void read_words(struct piece *piece, const char *text, size_t length)
{
    static const struct gap none = {0};
    struct gap gap = none;
    size_t out = 0;
    piece->words = 0;
    for (size_t at = read_gap(&gap, text, 0, length); at < length;
         at = read_gap(&gap, text, at, length)) {
        if (ends_sentence(&gap) && piece->words != 0) {
            piece->text[out++] = '.';
            end_word(piece, out);
        }
        gap = none;
        for (size_t end = find_word_end(text, at, length); at < end; at++)
            piece->text[out++] = (char)lower((unsigned char)text[at]);
        end_word(piece, out);
    }
}

/* Adds a run of words of a piece as a segment. */
static void add_segment(struct arena *arena, struct wording *wording, const struct piece *piece,
                        size_t first, size_t end, enum smtpcodes_form form, size_t gap)
{
    char text[4 * WORDING_LIMIT];
    size_t length = 0;
    for (size_t i = first; i < end; i++) {
        size_t start = i == 0 ? 0 : piece->ends[i - 1];
        if (i != first)
            text[length++] = ' ';
        memcpy(text + length, piece->text + start, piece->ends[i] - start);
        length += piece->ends[i] - start;
    }
    wording->segments[wording->count++] = (struct segment){
        .text = arena_copy(arena, text, length),
        .length = length,
        .words = end - first,
        .gap = gap,
        .form = form,
    };
}

/* Whether a gap may begin or end within the word that has this byte: "OFR*", not "AUP#*". */
static bool parts_word(const char *text, size_t at)
{
    return is_word_byte((unsigned char)text[at]) && (unsigned char)text[at] < 0x80;
}

/* The words of a piece; a first and a last one that a gap cuts are segments of their own. */
static void add_segments(struct arena *arena, struct wording *wording, const struct piece *piece,
                         bool open_start, bool open_end, size_t gap)
{
    size_t first = 0;
    size_t end = piece->words;
    if (open_start) {
        bool inside = open_end && piece->words == 1;
        add_segment(arena, wording, piece, 0, 1,
                    inside ? SMTPCODES_FORM_INSIDE : SMTPCODES_FORM_END, gap);
        first = 1;
        gap = 0;
    }
    if (open_end && end > first)
        end--;
    else
        open_end = false;
    if (end > first) {
        add_segment(arena, wording, piece, first, end, SMTPCODES_FORM_WORDS, gap);
        gap = 0;
    }
    if (open_end)
        add_segment(arena, wording, piece, end, end + 1, SMTPCODES_FORM_START, gap);
}

const char *wording_read(struct arena *arena, const char *text, bool is_token,
                         struct wording *wording)
{
    const char *mark = is_token ? "*" : "{*}";
    const size_t gap = is_token ? SMTPCODES_TOKEN_GAP : SMTPCODES_WORDING_GAP;
    *wording = (struct wording){.count = 0};
    if (strlen(text) > WORDING_LIMIT)
        return "it is too long: 160 bytes at most";
    for (size_t gaps = 0;; gaps++) {
        const char *end = strstr(text, mark);
        size_t length = end == NULL ? strlen(text) : (size_t)(end - text);
        struct piece piece;
        if (gaps > GAP_LIMIT)
            return "it has more than two gaps";
        read_words(&piece, text, length);
        bool last = end == NULL;
        if (is_token && last && gaps != 0 && piece.words == 0)
            return NULL; /* "POL-T*", "PR(*)" */
        if (piece.words == 0)
            return gaps == 0 && last ? "it has no words" : "a gap stands between words";
        if (piece.words > WORD_LIMIT)
            return "it is too long: 32 words at most";
        if (!is_token && memchr(text, '{', length) != NULL)
            return "only {*} may stand in braces";
        add_segments(arena, wording, &piece, is_token && gaps != 0 && parts_word(text, 0),
                     is_token && !last && parts_word(text, length - 1), gap);
        if (last)
            return NULL;
        text = end + strlen(mark);
    }
}
