/* SPDX-License-Identifier: MIT */
/* The generated files, each from the tables into a buffer. */
#ifndef CODESC_EMIT_H
#define CODESC_EMIT_H

#include "buffer.h"
#include "catalogue.h"
#include "tables.h"

/* What every generated file needs. */
struct emission {
    const struct catalogue *catalogue;
    const struct tables *tables;
    const struct perfect_hashes *hashes;
    const char *prefix;  /* of every generated name, lower case */
    const char *PREFIX;  /* the same in capitals */
    const char *sources; /* names of the YAML files, without folders */
};

/* PREFIX_codes.h: constants, the X-macro list, the catalogue's declaration. */
void emit_header(const struct emission *emission, struct buffer *out);

/* One perfect hash as gperf made it. */
struct perfect_hash {
    const char *what;            /* "reply_names"; the function is called PREFIX_hash_WHAT */
    const char *function;        /* C text of the hash function; null if there are no keys */
    const smtpcodes_part *parts; /* of a large index; else null */
    size_t part_count;
    const uint16_t *numbers; /* of the parts */
    size_t number_count;
    const uint32_t *slots; /* of each, the number of its key plus one; 0 if it is empty */
    size_t slot_count;
    size_t key_count;
    uint32_t shortest;
    uint32_t longest;
};

struct perfect_hashes {
    const char *gperf_version;
    struct perfect_hash hashes[SMTPCODES_INDEX_COUNT];
};

/*
 * PREFIX.gperf: what gperf saw. Runs gperf on it, too. False after reporting why it could not.
 */
bool emit_gperf(const struct emission *emission, struct arena *arena,
                struct diagnostics *diagnostics, struct perfect_hashes *hashes, struct buffer *out);

/* PREFIX_tables.c: tables, hashes, catalogue. */
void emit_tables(const struct emission *emission, struct buffer *out);

/* Writes a string as a C literal, whatever its bytes; it means the same in C11 and C++. */
void emit_literal(struct buffer *out, const char *text, size_t length);

/* Writes a text so that it can stand in a comment. */
void emit_in_comment(struct buffer *out, const char *text);

/* The first line of each generated file: what made it from what. */
void emit_banner(const struct emission *emission, struct buffer *out);

#endif
