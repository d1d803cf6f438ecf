/* SPDX-License-Identifier: MIT */
/* Providers and the providers that they are a part of. */
#ifndef SMTPCODES_PROVIDERS_H
#define SMTPCODES_PROVIDERS_H

#include "record.h"

/* Whether what holds for the provider `owner` holds for `provider`: it is that one, or a part. */
bool smtpcodes_is_part_of(const smtpcodes_catalog *catalog, unsigned provider, unsigned owner);

#endif
