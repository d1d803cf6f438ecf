/* SPDX-License-Identifier: MIT */
/* The words that explain an entry. */
#ifndef CLI_EXPLAINED_H
#define CLI_EXPLAINED_H

#include "smtpcodes/smtpcodes.h"

/*
 * A text of an entry; a phrase that has none uses that of the entry that it names, as the verdict
 * does.
 */
const char *explained_text(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                           smtpcodes_field field);

#endif
