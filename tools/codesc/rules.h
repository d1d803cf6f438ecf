/* SPDX-License-Identifier: MIT */
/* The rules that codesc checks, explained. */
#ifndef CODESC_RULES_H
#define CODESC_RULES_H

#include <stddef.h>

struct rule {
    const char *id;
    const char *paragraph;
    const char *bad;  /* YAML that breaks it; null where no YAML does */
    const char *good; /* the same, mended */
};

/* All rules, by their ids. */
extern const struct rule rules[];
extern const size_t rule_count;

#endif
