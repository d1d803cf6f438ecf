/* SPDX-License-Identifier: MIT */
/* Checks of the YAML against the field table. */
#ifndef CODESC_CHECK_FIELDS_H
#define CODESC_CHECK_FIELDS_H

#include <stdbool.h>

#include "diagnostics.h"
#include "field_table.h"
#include "read_yaml.h"

/* Why a field does not belong into a catalogue of another profile. */
#define NOT_IN_GENERIC "a catalogue with 'profile: generic' does not have it"

/*
 * Checks the fields of a map of one shape: each known, allowed, once, of its type, and none
 * missing. Puts the value of field number i into values[i], or null where it is absent or not
 * usable. A node that is no map is reported, and gives false.
 */
bool check_map(struct diagnostics *diagnostics, const struct node *node,
               const struct field_table *table, unsigned shape, const struct node **values);

/* Reports each key of a map that stands in it twice. */
void check_keys(struct diagnostics *diagnostics, const struct node *map);

/* Whether a scalar is a usable name: snake_case, at most 64 bytes. Reports one that is not. */
bool check_name(struct diagnostics *diagnostics, const struct node *node);

/* The value of a key in a map, or null. */
const struct node *find_value(const struct node *map, const char *key);

/* The place of `width` characters from byte `offset` of a scalar, or of the scalar if unknown. */
struct place place_inside(const struct node *scalar, size_t offset, size_t width);

#endif
