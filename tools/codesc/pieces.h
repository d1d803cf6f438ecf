/* SPDX-License-Identifier: MIT */
/* The pieces of all words, and their perfect hash. */
#ifndef CODESC_PIECES_H
#define CODESC_PIECES_H

#include <stddef.h>
#include <stdint.h>

#include "smtpcodes/catalog.h"

/* Start with all bytes zero. */
struct piece_table {
    smtpcodes_piece *pieces; /* once they are placed, in their places */
    size_t count;            /* then of places */
    size_t capacity;
    size_t used;
    uint16_t *moves; /* of each group */
    size_t group_count;
    size_t path[256]; /* the pieces of the word that was added last */
    size_t path_length;
    uint32_t last_number; /* of a piece; from here on pieces that end no word are numbered */
};

/* Adds a word. They must come sorted, a shorter one before its longer ones. */
void pieces_add(struct piece_table *table, const char *word, size_t length, uint32_t number);

/* Gives every piece its place, once all are there. */
void pieces_place(struct piece_table *table);

void pieces_release(struct piece_table *table);

#endif
