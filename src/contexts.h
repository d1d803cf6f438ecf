/* SPDX-License-Identifier: MIT */
/* The choice of the context that fits what is known of a reply. */
#ifndef SMTPCODES_CONTEXTS_H
#define SMTPCODES_CONTEXTS_H

#include "conditions.h"

/* The first context of an entry all of whose conditions hold, else the entry itself. */
smtpcodes_entry smtpcodes_entry_in_context(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                           const struct circumstances *circumstances);

#endif
