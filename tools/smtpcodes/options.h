/* SPDX-License-Identifier: MIT */
/* The words of the command line: a verb, options, and what is left. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>

#include "terminal.h"

/* What is asked for. Without one of the words below it is a query. */
enum verb { VERB_QUERY, VERB_LIST, VERB_SEARCH, VERB_RENDER, VERB_COUNT };

enum option {
    OPTION_JSON,
    OPTION_COLOR,
    OPTION_FULL,
    OPTION_LINE_BUFFERED,
    OPTION_KIND,
    OPTION_CATEGORY,
    OPTION_PROVIDER,
    OPTION_STATUS,
    OPTION_LIMIT,
    OPTION_COMMAND,
    OPTION_COUNT
};

struct options {
    enum verb verb;
    const char *values[OPTION_COUNT]; /* null if it is not given; "" if it has no value */
    enum colour_choice colour;
    char **words; /* neither the verb nor an option */
    int word_count;
};

/* Exit codes. */
enum { FOUND = 0, NOT_FOUND = 1, FAILED = 2 };

/* Reads the command line; moves the words to the front of `words`. False after an error message. */
bool read_options(int count, char **words, struct options *options);

/* Reads the value of --color, null if it is not given. False after an error message. */
bool read_colour(const char *value, enum colour_choice *choice);

bool has_option(const struct options *options, enum option option);

/* Says what is wrong with the command line, about a word if it is not null. Returns FAILED. */
int usage_error(const char *message, const char *word);

#endif
