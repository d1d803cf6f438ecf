/* SPDX-License-Identifier: MIT */
/* The kinds of placeholders, and which values fit them. */
#ifndef SMTPCODES_PLACEHOLDERS_H
#define SMTPCODES_PLACEHOLDERS_H

#include <stdbool.h>
#include <stddef.h>

#include "smtpcodes/smtpcodes.h"

/* The kind of a placeholder by its name. */
smtpcodes_placeholder_kind smtpcodes_find_placeholder_kind(const smtpcodes_catalog *catalog,
                                                           const char *name, size_t length);

/* Whether a value, which has printable characters only, is of a kind. */
bool smtpcodes_fits_placeholder(smtpcodes_placeholder_kind kind, const char *value, size_t length);

#endif
