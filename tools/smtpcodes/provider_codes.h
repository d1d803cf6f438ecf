/* SPDX-License-Identifier: MIT */
/* What mail providers mean by codes of their own and by those of the standards. */
#ifndef CLI_PROVIDER_CODES_H
#define CLI_PROVIDER_CODES_H

#include "entry_list.h"
#include "smtpcodes/smtpcodes.h"

/* The provider of an entry; 0 if it is of none. */
unsigned provider_of(const smtpcodes_catalog *catalog, smtpcodes_entry entry);

/* The provider that a person names, in any case: by name, alias or title. 0 if there is none. */
unsigned find_provider_named(const smtpcodes_catalog *catalog, const char *name, size_t length);

/*
 * Adds what is meant by an enhanced status code or a reply code: by all providers if `provider` is
 * 0, else by that one and its relatives: those that it is a part of, and its own parts.
 */
void add_provider_code(const smtpcodes_catalog *catalog, unsigned provider, const char *code,
                       struct entry_list *list);

/*
 * Adds the entries for a token, in any case and with brackets or without. A * in a token of the
 * catalogue stands for any characters; the more of a token is fixed, the earlier it comes.
 */
void add_provider_token(const smtpcodes_catalog *catalog, unsigned provider, const char *token,
                        struct entry_list *list);

/* Adds the entries of that name, in any case. */
void add_provider_name(const smtpcodes_catalog *catalog, unsigned provider, const char *name,
                       struct entry_list *list);

#endif
