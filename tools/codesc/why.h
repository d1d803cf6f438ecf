/* SPDX-License-Identifier: MIT */
/* Where the fields of an entry come from. */
#ifndef CODESC_WHY_H
#define CODESC_WHY_H

#include <stdio.h>

#include "catalogue.h"

/*
 * Prints the place of each field of the entry with a key: after overlays, they can come from
 * several files. False if there is no such entry; then it says what became of it.
 */
bool print_why(FILE *stream, const struct catalogue *catalogue, const char *key);

#endif
