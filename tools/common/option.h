/* SPDX-License-Identifier: MIT */
/* Options of a command line that have a value. */
#ifndef COMMON_OPTION_H
#define COMMON_OPTION_H

/*
 * Takes "--name value" or "--name=value" from the first of `left` words, and puts the value into
 * `value`. Returns how many words it took: 0 if they are not this option, or have no value.
 */
int option_take(const char *name, const char **value, char *const *words, int left);

#endif
