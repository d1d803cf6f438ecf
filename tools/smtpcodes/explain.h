/* SPDX-License-Identifier: MIT */
/* smtpcodes explain: the verdict on each reply. */
#ifndef CLI_EXPLAIN_H
#define CLI_EXPLAIN_H

#include "smtpcodes/smtpcodes.h"

/* Runs the command with the words behind "explain"; gives the exit code. */
int explain_command(const smtpcodes_catalog *catalog, int count, char **words);

#endif
