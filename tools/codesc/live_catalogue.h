/* SPDX-License-Identifier: MIT */
/* A catalogue in memory, as the library reads it: for the samples, before there is any C. */
#ifndef CODESC_LIVE_CATALOGUE_H
#define CODESC_LIVE_CATALOGUE_H

#include "tables.h"

/*
 * Makes a catalogue of tables that have all their offsets. One at a time: its hash function has no
 * other way to its keys than a static one. It lives as long as the tables and the arena.
 */
const smtpcodes_catalog *live_catalogue(const struct tables *tables,
                                        const struct catalogue *catalogue, struct arena *arena);

#endif
