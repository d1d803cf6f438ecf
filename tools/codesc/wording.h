/* SPDX-License-Identifier: MIT */
/* Wordings and tokens as the verdict sees a reply: words with one blank between them. */
#ifndef CODESC_WORDING_H
#define CODESC_WORDING_H

#include <stdbool.h>
#include <stddef.h>

#include "memory.h"
#include "smtpcodes/catalog.h"

/* {*} parts a wording, * a token. A piece between two gaps makes at most three segments. */
enum { GAP_LIMIT = 2, SEGMENT_LIMIT = 3 * (GAP_LIMIT + 1), WORD_LIMIT = 32, WORDING_LIMIT = 160 };

/* Words in lower case with one blank between them, or a part of one word. A stop is ".". */
struct segment {
    const char *text;
    size_t length;
    size_t words;
    size_t gap; /* the most words between the segment before and this one */
    enum smtpcodes_form form;
};

struct wording {
    struct segment segments[SEGMENT_LIMIT];
    size_t count;
};

/* Takes a wording apart. Null if it is good, else what is wrong with it. */
const char *wording_read(struct arena *arena, const char *text, bool is_token,
                         struct wording *wording);

#endif
