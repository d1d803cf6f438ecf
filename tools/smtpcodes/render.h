/* SPDX-License-Identifier: MIT */
/* smtpcodes render: the text of a code with values for its placeholders. */
#ifndef CLI_RENDER_H
#define CLI_RENDER_H

#include "options.h"
#include "smtpcodes/smtpcodes.h"

/* Renders the text of the code in the first word with the values in the others. Returns the exit
 * code. */
int render_text(const smtpcodes_catalog *catalog, const struct options *options);

#endif
