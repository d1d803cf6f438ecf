/* SPDX-License-Identifier: MIT */
/* Warnings: what is allowed and yet probably not meant. */
#ifndef CODESC_CHECK_DOUBTS_H
#define CODESC_CHECK_DOUBTS_H

#include "catalogue.h"

/* Looks through a catalogue that was read and checked. */
void check_doubts(const struct catalogue *catalogue, struct arena *arena,
                  struct diagnostics *diagnostics);

#endif
