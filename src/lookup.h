/* SPDX-License-Identifier: MIT */
/* Look-ups of entries in no context, for the verdict: it chooses contexts by all that is known. */
#ifndef SMTPCODES_LOOKUP_H
#define SMTPCODES_LOOKUP_H

#include "record.h"

/* As smtpcodes_find_enhanced_near(), but the entry itself. */
smtpcodes_entry smtpcodes_find_enhanced_entry(const smtpcodes_catalog *catalog,
                                              unsigned status_class, unsigned subject,
                                              unsigned detail, smtpcodes_level *level);

#endif
