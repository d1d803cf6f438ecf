/* SPDX-License-Identifier: MIT */
/* The time that a reply asks to wait. */
#ifndef SMTPCODES_RETRY_AFTER_H
#define SMTPCODES_RETRY_AFTER_H

#include <stddef.h>

/*
 * The seconds that a text asks to wait ("try again in 5 minutes", "retry=300s", "Greylisted for 300
 * seconds"), -1 if it names no such time. A time that has passed is none ("expired after 4 hours").
 */
long smtpcodes_read_retry_after(const char *text, size_t length);

#endif
