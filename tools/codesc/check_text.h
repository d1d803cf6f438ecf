/* SPDX-License-Identifier: MIT */
/* Checks of the message line that a server sends. */
#ifndef CODESC_CHECK_TEXT_H
#define CODESC_CHECK_TEXT_H

#include "catalogue.h"

/*
 * Checks that a text fits on a line of 512 octets behind `code` (RFC 5321 section 4.5.3.1.5), that
 * it is ASCII, and that each {placeholder} in it is declared. "{{" and "}}" stand for braces.
 */
void check_text(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                const char *code, const struct node *text);

#endif
