/* SPDX-License-Identifier: MIT */
/* The ways in which people write codes and names. */
#ifndef CLI_SPELLING_H
#define CLI_SPELLING_H

#include <stdbool.h>
#include <stddef.h>

/* The number of a part that is not given: the X in X.1.1. */
enum { ANY_NUMBER = -1 };

/* An enhanced status code, or a class (5.X.X) or a subject (X.1.X) of them. */
struct code_parts {
    int status_class;
    int subject;
    int detail;
};

/*
 * Reads "5.1.1", "X.1.1", "5.X.X" and "X.1.X", also with small letters and as the registry writes
 * them: "X.1.YYY", "5.XXX.YYY". Nothing may follow.
 */
bool read_code_parts(const char *text, struct code_parts *parts);

/* Whether a text is a number of three digits and nothing else. */
bool is_reply_number(const char *text);

char lower_letter(char c);

/* Whether two texts are the same but for the case of ASCII letters. */
bool same_text(const char *one, const char *other);

/* Whether a text starts with another one, ASCII case aside. */
bool starts_with(const char *text, const char *head);

/* Whether a text fits a pattern, in which * stands for any characters; ASCII case aside. */
bool fits_pattern(const char *text, const char *pattern);

#endif
