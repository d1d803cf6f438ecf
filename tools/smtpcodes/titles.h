/* SPDX-License-Identifier: MIT */
/* The words of the closed lists as people say them. */
#ifndef CLI_TITLES_H
#define CLI_TITLES_H

#include "smtpcodes/smtpcodes.h"

const char *kind_title(smtpcodes_kind kind);
const char *blame_title(smtpcodes_blame blame);
const char *disposition_title(smtpcodes_disposition disposition);

/* What becomes of the recipient's address. */
const char *address_title(const smtpcodes_catalog *catalog, smtpcodes_entry entry);

#endif
