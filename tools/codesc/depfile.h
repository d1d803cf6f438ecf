/* SPDX-License-Identifier: MIT */
/* Dependencies in the form that Make and Ninja read. */
#ifndef CODESC_DEPFILE_H
#define CODESC_DEPFILE_H

#include "buffer.h"
#include "catalogue.h"

/* Writes the rule: the targets depend on the sources of the catalogue. */
void depfile_emit(struct buffer *out, const char *const *targets, size_t count,
                  const struct catalogue *catalogue);

#endif
