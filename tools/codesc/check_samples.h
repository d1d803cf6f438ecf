/* SPDX-License-Identifier: MIT */
/* Samples: each must carry the code of the entry under which it stands. */
#ifndef CODESC_CHECK_SAMPLES_H
#define CODESC_CHECK_SAMPLES_H

#include "catalogue.h"

/* The reply in an item of `samples`, which may be a map; null if there is none. */
const struct node *sample_reply(const struct node *item);

void check_samples(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                   const struct entry *entry);

#endif
