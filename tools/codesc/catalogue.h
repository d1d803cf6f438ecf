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

struct provider {
    const struct node *name;
    const struct node *node;
    const struct node *fields[PROVIDER_FIELDS];
    size_t parent; /* number of the provider that it is a part of; 0: none */
};

struct placeholder {
    const struct node *name;
    const struct node *node;
    smtpcodes_placeholder_kind kind;
};

struct judgement_rule {
    const struct node *node;
    const struct node *fields[RULE_FIELDS];
    const struct node *when[WHEN_FIELDS];
    const struct node *set[SET_FIELDS];
    unsigned layer;
};

/* What the code of an entry is. */
enum code_form {
    CODE_NONE, /* a phrase has no code */
    CODE_REPLY,
    CODE_ENHANCED,
    CODE_TOKEN,
    CODE_PATTERN, /* a token with * */
    CODE_NUMBER   /* of a generic catalogue: the key is a decimal number */
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
    unsigned layer; /* number of that overlay, from 1; 0: none */
    smtpcodes_kind kind;
    const char *key;
    unsigned number; /* see smtpcodes_get_number() */
    enum code_form form;
    unsigned first;  /* of a provider's reply code or enhanced status code: its number, */
    unsigned last;   /* and that of the end of the range */
    size_t provider; /* 1 and up; 0: none */
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
    bool is_generic;             /* the profile is generic */
    struct category *categories; /* from 1; number 0 is not used */
    size_t category_count;
    struct provider *providers; /* from 1; number 0 is not used */
    size_t provider_count;
    struct judgement_rule *rules;
    size_t rule_count;
    struct placeholder *placeholders;
    size_t placeholder_count;
    struct entry *entries; /* in the order of the tables: see compare_places() */
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
 * day. The entries are sorted by kind, number and key.
 */
void catalogue_read_loosely(struct catalogue *catalogue, struct arena *arena,
                            struct diagnostics *diagnostics, char **paths, size_t count);

/*
 * The entry with a key, or null. Works while the entries are sorted by their keys: until
 * check_references() is through.
 */
struct entry *find_entry(const struct catalogue *catalogue, const char *key);

#endif
