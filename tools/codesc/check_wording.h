/* SPDX-License-Identifier: MIT */
/* Checks of wordings and tokens. */
#ifndef CODESC_CHECK_WORDING_H
#define CODESC_CHECK_WORDING_H

#include "catalogue.h"

/* Checks each item of a list of wordings; of null none. */
void check_wordings(struct diagnostics *diagnostics, const struct node *list);

#endif
