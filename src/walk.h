/* SPDX-License-Identifier: MIT */
/* One walk over a reply, in which the automaton finds all wordings and tokens. */
#ifndef SMTPCODES_WALK_H
#define SMTPCODES_WALK_H

#include "record.h"

/* What the walk tells of each wording that it finds. */
struct finding {
    const smtpcodes_pattern *pattern; /* the last segment */
    size_t start;                     /* octets, half open */
    size_t end;
    size_t length; /* octets, less those of the gaps */
};

/* Takes a finding; `taker` is whatever the caller gave. */
typedef void smtpcodes_take_finding(void *taker, const struct finding *finding);

/*
 * Walks over the octets from `start` to `end` of an input. `code` are the three digits of the
 * reply, or null: with a hyphen behind them, or at the start of a line, they are no words, and
 * neither is the enhanced status code behind them.
 */
void smtpcodes_walk(const smtpcodes_catalog *catalog, const char *input, size_t start, size_t end,
                    const char *code, smtpcodes_take_finding *take, void *taker);

#endif
