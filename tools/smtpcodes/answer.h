/* SPDX-License-Identifier: MIT */
/* smtpcodes QUERY...: answers to queries. */
#ifndef CLI_ANSWER_H
#define CLI_ANSWER_H

#include "options.h"
#include "smtpcodes/smtpcodes.h"

/* Answers each query; "-" stands for those on standard input, one a line. Returns the exit code. */
int answer_queries(const smtpcodes_catalog *catalog, const struct options *options);

#endif
