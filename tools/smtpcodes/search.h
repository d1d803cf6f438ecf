/* SPDX-License-Identifier: MIT */
/* Finding entries by words in their texts. */
#ifndef CLI_SEARCH_H
#define CLI_SEARCH_H

#include <stdbool.h>
#include <stddef.h>

#include "search_words.h"
#include "smtpcodes/smtpcodes.h"

struct search_hit {
    smtpcodes_entry entry;
    unsigned words; /* how many of those asked for it has */
    unsigned level; /* how prominent they are */
    smtpcodes_kind kind;
    bool exact; /* its name is these words */
    bool standard;
};

/*
 * Puts all entries that have one of the words into `hits`, which has room for every entry of the
 * catalogue, the best first: those with all words; those where the words stand together or in the
 * name, the text or the title of the category, before those that explain with them, before those
 * that merely mention them; reply codes before enhanced status codes before providers' codes before
 * phrases; what has these words for its name; what a standard defines; the order of the catalogue.
 * Returns how many there are.
 */
size_t search_entries(const smtpcodes_catalog *catalog, const struct search_words *words,
                      struct search_hit *hits);

#endif
