/* SPDX-License-Identifier: MIT */
/* The kinds of placeholders, and which values fit them. */
#ifndef SMTPCODES_PLACEHOLDERS_H
#define SMTPCODES_PLACEHOLDERS_H

#include <stdbool.h>
#include <stddef.h>

#include "smtpcodes/smtpcodes.h"

/* Whether a value, which has printable characters only, is of a kind. */
bool smtpcodes_fits_placeholder(smtpcodes_placeholder_kind kind, const char *value, size_t length);

#endif
