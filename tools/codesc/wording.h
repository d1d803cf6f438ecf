/* SPDX-License-Identifier: MIT */
/* Wordings and tokens as the verdict sees a reply: words with one blank between them. */
#ifndef CODESC_WORDING_H
#define CODESC_WORDING_H

#include <stdbool.h>
#include <stddef.h>

#include "memory.h"

/* {*} parts a wording, * a token. */
enum { SEGMENT_LIMIT = 3, WORD_LIMIT = 32, WORDING_LIMIT = 160 };

/* A run of words without a gap: " mailbox is full ". */
struct segment {
    const char *symbols;
    size_t length;
    size_t words;
};

struct wording {
    struct segment segments[SEGMENT_LIMIT];
    size_t count;
    bool is_token; /* then its gaps have no words in them */
};

/* Takes a wording apart. Null if it is good, else what is wrong with it. */
const char *wording_read(struct arena *arena, const char *text, bool is_token,
                         struct wording *wording);

#endif
