/* SPDX-License-Identifier: MIT */
/* What speaks for a verdict: collected, judged, and put into the order of its strength. */
#ifndef SMTPCODES_EVIDENCE_H
#define SMTPCODES_EVIDENCE_H

#include "conditions.h"

/* How a piece of evidence was seen: bits of smtpcodes_evidence.seen. */
enum {
    SEEN_PHRASE = 1 << 0,
    SEEN_CODE_TOKEN = 1 << 1,
    SEEN_TOKEN = 1 << 2,
    SEEN_WORDING = 1 << 3,
    SEEN_CODE = 1 << 4,    /* its reply code or enhanced status code */
    SEEN_TELLING = 1 << 5, /* its token, which stands in no reply by chance */
    SEEN_BITS = 8          /* above them the length of what was seen, in octets */
};

/* What is known while a reply is walked over. */
struct inquiry {
    const smtpcodes_catalog *catalog;
    smtpcodes_verdict *verdict;
    struct circumstances circumstances; /* the provider is told, or known by host or wording */
    uint64_t rule_words;                /* bit n: the wording or token of rule n was seen */
    uint64_t records; /* bit n: there may be evidence of a record whose number ends with n */
};

/*
 * Adds a piece of evidence, or what was seen of one that is there. The weakest makes room. `length`
 * are the octets that were matched: what stands in the gaps of a wording is no match.
 */
void smtpcodes_add_evidence(struct inquiry *inquiry, uint32_t record, unsigned seen, size_t start,
                            size_t end, size_t length);

/*
 * Leaves what holds, each in the context that holds, and sorts it: the strongest first. What was
 * seen of contexts alone goes.
 */
void smtpcodes_judge_evidence(const struct inquiry *inquiry);

#endif
