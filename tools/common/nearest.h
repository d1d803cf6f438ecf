/* SPDX-License-Identifier: MIT */
/* The word that somebody probably meant. */
#ifndef COMMON_NEAREST_H
#define COMMON_NEAREST_H

#include <stdbool.h>
#include <stddef.h>

/* The longest word that is compared, in bytes; a longer one is near to nothing. */
enum { NEAREST_LIMIT = 64 };

/* A search among many words. Start with `word` set and the rest zero. */
struct nearest {
    const char *word;
    const char *found; /* the nearest so far, or null: the first of several alike */
    size_t distance;   /* of `found` */
};

/*
 * How many bytes must be added, removed, changed or swapped with their neighbour to make one word
 * of the other, ASCII case aside.
 */
size_t edit_distance(const char *one, const char *other);

/* Whether a distance is small enough for a hint: at most max(1, length / 3) of the word. */
bool is_near(const char *word, size_t distance);

/* Puts a candidate to the search; the empty word is none. */
void nearest_try(struct nearest *nearest, const char *candidate);

#endif
