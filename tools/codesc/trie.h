/* SPDX-License-Identifier: MIT */
/*
 * A tree of sequences of symbols, and its places in a double array: from a node with the base b a
 * symbol c leads to the place b + c, if the node there has the symbol c. No two nodes share a base.
 */
#ifndef CODESC_TRIE_H
#define CODESC_TRIE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The root is node 0 in place 0, and nobody's child: as a child, 0 is none. */
struct trie_node {
    uint32_t symbol; /* from 1 on */
    uint32_t first_child;
    uint32_t last_child;
    uint32_t sibling;
    uint32_t base; /* 0 if it has no children */
    uint32_t place;
    uint32_t value; /* the owner's */
};

/* Start with all bytes zero. */
struct trie {
    struct trie_node *nodes;
    size_t count;
    size_t capacity;
    uint32_t *node_at; /* of each place, its node; 0 if it is free */
    bool *is_base;     /* of each place, whether some node has it as its base */
    size_t place_count;
    size_t place_capacity;
};

/* Adds a sequence and gives its last node. They must come sorted, a shorter one before its longer
 * ones. */
uint32_t trie_add(struct trie *trie, const uint32_t *symbols, size_t length);

/* Gives every node its place, once all sequences are there. */
void trie_place(struct trie *trie);

/* Where a symbol leads from a node, once they have places; 0 if nowhere. */
uint32_t trie_child(const struct trie *trie, uint32_t node, uint32_t symbol);

void trie_release(struct trie *trie);

#endif
