/* SPDX-License-Identifier: MIT */
/* YAML as a tree in which every value knows its place. */
#ifndef CODESC_READ_YAML_H
#define CODESC_READ_YAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "memory.h"
#include "source.h"

struct diagnostics;

/* How deep lists and maps may nest, and how many values a file may have. */
enum { NESTING_LIMIT = 32, VALUE_LIMIT = 4 * 1000 * 1000 };

enum node_type { NODE_SCALAR, NODE_LIST, NODE_MAP };

/* A large catalogue has millions of these: their size is most of what codesc takes. */
struct node {
    struct place place;
    union {
        const char *text;   /* of a scalar: UTF-8, followed by a NUL; it holds no other NUL */
        struct node *first; /* of a list or map: its items in their order */
    };
    union {
        uint32_t length; /* of a scalar, in bytes */
        uint32_t count;  /* of a list or map */
    };
    uint8_t type;      /* enum node_type */
    bool plain;        /* a scalar without quotes, which other YAML readers may take for a number */
    struct node *key;  /* of a value in a map */
    struct node *next; /* in the same list or map */
};

/* Reads one document. Returns null after reporting what is wrong. */
struct node *read_yaml(struct arena *arena, struct diagnostics *diagnostics,
                       const struct source *source);

#endif
