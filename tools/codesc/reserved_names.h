/* SPDX-License-Identifier: MIT */
/* Names that C and C++ keep for themselves. */
#ifndef CODESC_RESERVED_NAMES_H
#define CODESC_RESERVED_NAMES_H

#include <stdbool.h>

/*
 * Whether a name is a keyword of C or C++. Names stand in the X-macro list as they are, so that
 * users can make identifiers of them.
 */
bool is_reserved_name(const char *name);

#endif
