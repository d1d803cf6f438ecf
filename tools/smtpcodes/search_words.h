/* SPDX-License-Identifier: MIT */
/* Words as the search sees them: without case, and without the endings of English. */
#ifndef CLI_SEARCH_WORDS_H
#define CLI_SEARCH_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* More words than these are not looked for. */
enum { SEARCH_WORDS = 16, STEM_LIMIT = 32 };

/* A word without its ending; a longer one is cut. */
struct stem {
    char text[STEM_LIMIT];
    size_t length;
};

struct search_words {
    struct stem stems[SEARCH_WORDS];
    size_t count;
    bool starts[256]; /* by first byte: whether a word can be meant that starts so */
};

/* What was found in a text. */
struct word_hits {
    uint32_t mask; /* bit n: word n */
    bool together; /* all words, in their order and near each other */
};

/*
 * The word at or behind a place in a text: null if there is none. Letters, digits and bytes beyond
 * ASCII make words.
 */
const char *next_word(const char *text, size_t *length);

/*
 * Takes off what is safe to take off: plural s, -ed, -ing and a last e, so that "refused" and
 * "refuses" are one word. Short words and those like "address" stay as they are.
 */
void make_stem(const char *word, size_t length, struct stem *stem);

/* Adds the words of a text. The, of and their like are left out by drop_common_words(). */
void add_search_words(struct search_words *words, const char *text);

/* Takes out words that are in every text, unless there are no others. */
void drop_common_words(struct search_words *words);

/* Which of the words a word is; `count` if it is none. */
size_t match_word(const struct search_words *words, const char *word, size_t length);

/* Looks through a text, and adds to the hits. */
void scan_text(const struct search_words *words, const char *text, struct word_hits *hits);

#endif
