/* SPDX-License-Identifier: MIT */
/* The catalogue as the YAML describes it, checked. */
#ifndef CODESC_CATALOGUE_H
#define CODESC_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>

#include "diagnostics.h"
#include "field_table.h"
#include "memory.h"
#include "read_yaml.h"
#include "smtpcodes/smtpcodes.h"

struct category {
    const struct node *name;
    const struct node *node;
    const char *title;
    smtpcodes_blame blame;
    bool suppress;
};

struct placeholder {
    const struct node *name;
    const struct node *node;
};

/* An entry, or a context: then what it leaves alone is its owner's. */
struct entry {
    const struct node *node;
    const struct node *fields[ENTRY_FIELDS]; /* null where the entry has none */
    const struct node *when[WHEN_FIELDS];
    const struct entry *owner; /* of a context; null for an entry */
    struct entry *contexts;
    size_t context_count;
    size_t order;              /* in the files */
    const struct node *change; /* of an overlay, the one that touched the entry last */
    bool is_dropped;
    smtpcodes_kind kind;
    const char *key;
    unsigned number; /* see smtpcodes_get_number() */
    size_t category; /* 1 and up; 0: none */
    smtpcodes_blame blame;
    smtpcodes_disposition disposition;
    smtpcodes_status status;
    bool suppress;
    bool low_confidence;
};

/* An entry that an overlay took out. */
struct dropped {
    struct dropped *next;
    struct entry entry;
};

struct catalogue {
    const char *name;
    const char *title;
    const char *prefix;
    const struct node *profile;  /* or null */
    struct category *categories; /* from 1; number 0 is not used */
    size_t category_count;
    struct placeholder *placeholders;
    size_t placeholder_count;
    struct entry *entries; /* sorted by kind, then by code */
    size_t entry_count;
    size_t last_order;    /* no entry has a higher one */
    size_t context_count; /* of all entries */
    struct dropped *dropped;
    const struct source **sources;
    size_t source_count;
};

/*
 * Reads and checks a catalogue that is spread over files: the catalogue itself, its parts, and
 * overlays, which come on top in the order of their paths. Every mistake is reported; the result is
 * good only if there was none.
 */
void catalogue_read(struct catalogue *catalogue, struct arena *arena,
                    struct diagnostics *diagnostics, char **paths, size_t count);

/*
 * The same, without the checks of what the entries say and refer to: for a catalogue of another
 * day.
 */
void catalogue_read_loosely(struct catalogue *catalogue, struct arena *arena,
                            struct diagnostics *diagnostics, char **paths, size_t count);

/* The entry with a number, or null. */
struct entry *find_entry(const struct catalogue *catalogue, smtpcodes_kind kind, unsigned number);

#endif
