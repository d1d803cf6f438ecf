/* SPDX-License-Identifier: MIT */
/* Which fields the YAML has, what each may hold, and where it must stand. */
#ifndef CODESC_FIELD_TABLE_H
#define CODESC_FIELD_TABLE_H

#include <stdbool.h>
#include <stddef.h>

enum field_type {
    FIELD_PROSE,   /* a string, which may have several lines */
    FIELD_LINE,    /* a string on one line */
    FIELD_CODE,    /* a code; the checks of entries say which */
    FIELD_NAME,    /* snake_case */
    FIELD_WORD,    /* one word of a closed list */
    FIELD_BOOLEAN, /* true or false */
    FIELD_LINES,   /* a list of strings on one line each */
    FIELD_NAMES,   /* a list of names */
    FIELD_HOSTS,   /* a list of host names */
    FIELD_WORDS,   /* a list of words of a closed list */
    FIELD_NAMED,   /* a map from names to maps with the fields of `table` */
    FIELD_MAP,     /* a map with the fields of `table` */
    FIELD_MAPS,    /* a list of such maps */
    FIELD_SAMPLES  /* a list whose items are strings or such maps */
};

/* What a map describes: the bits of `allowed` and `required`. */
enum shape {
    SHAPE_PLAIN = 1, /* a map of a kind that has but one shape */
    SHAPE_CATALOGUE = 2,
    SHAPE_PART = 4,
    SHAPE_REPLY = 8,
    SHAPE_PROBLEM_REPLY = 16, /* a reply code 4yz or 5yz */
    SHAPE_ENHANCED = 32,
    SHAPE_CONTEXT = 64,
    SHAPE_OVERLAY = 128,
    SHAPE_CHANGE =
        256, /* with the shape of an entry: an overlay's change of it, nothing required */
    SHAPE_PROVIDER = 512, /* an entry with 'provider' */
    SHAPE_PHRASE = 1024,  /* an entry under 'phrases' */
    SHAPE_RULE = 2048,    /* a condition of a rule */
    SHAPE_CODE = SHAPE_REPLY | SHAPE_PROBLEM_REPLY | SHAPE_ENHANCED,
    SHAPE_ENTRY = SHAPE_CODE | SHAPE_PROVIDER | SHAPE_PHRASE
};

struct field {
    const char *name;
    enum field_type type;
    unsigned allowed;                  /* in maps of these shapes */
    unsigned required;                 /* in maps of these shapes */
    const char *(*word)(size_t index); /* the closed list: null past its end */
    const struct field_table *table;   /* the fields of inner maps */
    const char *description;           /* for the editor of somebody who writes the YAML */
    bool or_one;                       /* of a list: one value may stand for a list of one */
};

struct field_table {
    const char *what; /* what a map with these fields is called in messages */
    const struct field *fields;
    size_t count;
};

/* No map has more fields than this. */
enum { FIELD_LIMIT = 32 };

enum head_field {
    HEAD_CATALOGUE,
    HEAD_PART,
    HEAD_OVERLAY,
    HEAD_TITLE,
    HEAD_PREFIX,
    HEAD_PROFILE,
    HEAD_CATEGORIES,
    HEAD_PROVIDERS,
    HEAD_PLACEHOLDERS,
    HEAD_CODES,
    HEAD_PHRASES,
    HEAD_RULES,
    HEAD_FIELDS
};

enum category_field { CATEGORY_TITLE, CATEGORY_BLAME, CATEGORY_SUPPRESS, CATEGORY_FIELDS };

enum placeholder_field {
    PLACEHOLDER_KIND,
    PLACEHOLDER_DESCRIPTION,
    PLACEHOLDER_EXAMPLE,
    PLACEHOLDER_FIELDS
};

enum provider_field {
    PROVIDER_TITLE,
    PROVIDER_PARENT,
    PROVIDER_ALIASES,
    PROVIDER_HOSTS,
    PROVIDER_WORDING,
    PROVIDER_FIELDS
};

enum when_field {
    WHEN_CLASS,
    WHEN_REPLY,
    WHEN_ENHANCED,
    WHEN_TOKEN,
    WHEN_WORDING,
    WHEN_COMMANDS,
    WHEN_PROVIDER,
    WHEN_CATEGORY,
    WHEN_EVIDENCE,
    WHEN_OWN_ADDRESS,
    WHEN_FIELDS
};

enum sample_field {
    SAMPLE_REPLY,
    SAMPLE_COMMAND,
    SAMPLE_HOST,
    SAMPLE_PROVIDER,
    SAMPLE_OWN_ADDRESS,
    SAMPLE_DISPOSITION,
    SAMPLE_CATEGORY,
    SAMPLE_BLAME,
    SAMPLE_SUPPRESS,
    SAMPLE_FIELDS
};

enum rule_field { RULE_NAME, RULE_WHEN, RULE_SET, RULE_FIELDS };

enum set_field { SET_CATEGORY, SET_BLAME, SET_SUPPRESS, SET_DISPOSITION, SET_FIELDS };

enum entry_field {
    ENTRY_PROVIDER,
    ENTRY_CODE,
    ENTRY_NAME,
    ENTRY_MATCH,
    ENTRY_TEXT,
    ENTRY_EXPLANATION,
    ENTRY_CAUSE,
    ENTRY_ACTION,
    ENTRY_ENTRY,
    ENTRY_CATEGORY,
    ENTRY_BLAME,
    ENTRY_SUPPRESS,
    ENTRY_DISPOSITION,
    ENTRY_STATUS,
    ENTRY_CONFIDENCE,
    ENTRY_COMMANDS,
    ENTRY_WHEN,
    ENTRY_CONTEXTS,
    ENTRY_ENHANCED,
    ENTRY_SOURCES,
    ENTRY_SAMPLES,
    ENTRY_NOT_SAMPLES,
    ENTRY_DROP,
    ENTRY_FIELDS
};

extern const struct field_table head_table;
extern const struct field_table category_table;
extern const struct field_table placeholder_table;
extern const struct field_table provider_table;
extern const struct field_table when_table;
extern const struct field_table sample_table;
extern const struct field_table rule_table;
extern const struct field_table set_table;
extern const struct field_table entry_table;

#endif
