/* SPDX-License-Identifier: MIT */
/* What an entry is about: its kind, its key, and the code that it explains. */
#ifndef CODESC_ENTRY_CODES_H
#define CODESC_ENTRY_CODES_H

#include "catalogue.h"

/* Numbers of the enhanced status codes that stand for all of a subject (X.1.X) or a class (5.X.X);
 * those of single codes are lower. */
enum { SUBJECT_NUMBERS = 1000000, CLASS_NUMBERS = 2000000 };

/* The key of a phrase starts so; behind it comes the name. */
#define PHRASE_KEY "phrase:"

/*
 * Finds out what an entry of `codes:` or of `phrases:` is about: fills in its kind, number, key,
 * provider and node. False after reporting what is wrong, in its other fields too.
 */
bool identify_entry(const struct catalogue *catalogue, struct arena *arena,
                    struct diagnostics *diagnostics, const struct node *node, bool is_phrase,
                    struct entry *entry);

/* Fills in kind, number and key of the entry that has a key. False if it can be none. */
bool identify_key(const char *key, struct entry *entry);

/* The same in a catalogue with 'profile: generic'. */
bool identify_own_key(const char *key, struct entry *entry);

/* Reads the code of a provider's entry: fills in its form and its range. */
void read_provider_code(struct diagnostics *diagnostics, struct entry *entry);

/* The fields that an entry may have. */
unsigned shape_of(const struct entry *entry);

/* The number of a provider that has a name, or has it as an alias; 0 if there is none. */
size_t find_provider(const struct catalogue *catalogue, const char *name);

/* The same for the name in a node; reports one that is not there. */
size_t check_provider(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                      const struct node *name);

#endif
