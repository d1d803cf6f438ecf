/* SPDX-License-Identifier: MIT */
/* YAML as a tree in which every value knows its place. */
#ifndef CODESC_READ_YAML_H
#define CODESC_READ_YAML_H

#include <stdbool.h>
#include <stddef.h>

#include "memory.h"
#include "source.h"

struct diagnostics;

/* How deep lists and maps may nest, and how many values a file may have. */
enum { NESTING_LIMIT = 32, VALUE_LIMIT = 4 * 1000 * 1000 };

enum node_type { NODE_SCALAR, NODE_LIST, NODE_MAP };

struct node {
    enum node_type type;
    bool plain; /* a scalar without quotes, which other YAML readers may take for a number */
    struct place place;
    union {
        struct {              /* of a scalar */
            const char *text; /* UTF-8, followed by a NUL; it holds no other NUL */
            size_t length;    /* in bytes */
        };
        struct {                /* of a list or map */
            struct node *first; /* its items in their order */
            struct node *last;
            size_t count;
        };
    };
    struct node *key;  /* of a value in a map */
    struct node *next; /* in the same list or map */
};

/* Reads one document. Returns null after reporting what is wrong. */
struct node *read_yaml(struct arena *arena, struct diagnostics *diagnostics,
                       const struct source *source);

#endif
