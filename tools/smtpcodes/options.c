/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <stdio.h>
#include <string.h>

#include "nearest.h"
#include "option.h"

enum {
    WITH_QUERY = 1 << VERB_QUERY,
    WITH_LIST = 1 << VERB_LIST,
    WITH_SEARCH = 1 << VERB_SEARCH,
    WITH_RENDER = 1 << VERB_RENDER,
    WITH_ALL = (1 << VERB_COUNT) - 1
};

static const char *const verb_names[VERB_COUNT] = {
    [VERB_QUERY] = "",
    [VERB_LIST] = "list",
    [VERB_SEARCH] = "search",
    [VERB_RENDER] = "render",
};

static const struct {
    const char *name;
    bool has_value;
    unsigned verbs;
} known[OPTION_COUNT] = {
    [OPTION_JSON] = {"--json", false, WITH_ALL},
    [OPTION_COLOR] = {"--color", true, WITH_ALL},
    [OPTION_FULL] = {"--full", false, WITH_QUERY},
    [OPTION_LINE_BUFFERED] = {"--line-buffered", false, WITH_QUERY},
    [OPTION_KIND] = {"--kind", true, WITH_LIST},
    [OPTION_CATEGORY] = {"--category", true, WITH_LIST},
    [OPTION_PROVIDER] = {"--provider", true, WITH_LIST},
    [OPTION_STATUS] = {"--status", true, WITH_LIST},
    [OPTION_LIMIT] = {"--limit", true, WITH_SEARCH},
    [OPTION_COMMAND] = {"--command", true, WITH_RENDER},
};

bool has_option(const struct options *options, enum option option)
{
    return options->values[option] != NULL;
}

static void print_usage_error(const char *message, const char *word, const char *rest)
{
    fprintf(stderr, "smtpcodes: %s", message);
    if (word != NULL) {
        fputs(" '", stderr);
        print_escaped(stderr, word);
        fputs("'", stderr);
    }
    fprintf(stderr, "%s; see 'smtpcodes --help'\n", rest);
}

int usage_error(const char *message, const char *word)
{
    print_usage_error(message, word, "");
    return FAILED;
}

static void unknown_option(const char *word)
{
    struct nearest nearest = {.word = word};
    char rest[64] = "";
    for (size_t i = 0; i < OPTION_COUNT; i++)
        nearest_try(&nearest, known[i].name);
    if (nearest.found != NULL)
        snprintf(rest, sizeof rest, " (did you mean '%s'?)", nearest.found);
    print_usage_error("there is no option", word, rest);
}

/* Takes an option from the front of the words; returns how many it took, 0 after an error. */
static int take_option(char **words, int left, struct options *options)
{
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        size_t length = strlen(known[i].name);
        if (!known[i].has_value && strcmp(words[0], known[i].name) == 0) {
            options->values[i] = "";
            return 1;
        }
        if (!known[i].has_value || strncmp(words[0], known[i].name, length) != 0)
            continue;
        int used = option_take(known[i].name, &options->values[i], words, left);
        if (used != 0)
            return used;
        if (words[0][length] == '\0') {
            print_usage_error("this option needs a value:", words[0], "");
            return 0;
        }
    }
    unknown_option(words[0]);
    return 0;
}

/* Which verb a word is; VERB_QUERY if it is none. */
static enum verb find_verb(const char *word)
{
    for (size_t i = VERB_QUERY + 1; i < VERB_COUNT; i++) {
        if (strcmp(word, verb_names[i]) == 0)
            return (enum verb)i;
    }
    return VERB_QUERY;
}

/* Each option goes with certain verbs. */
static bool check_verbs(const struct options *options)
{
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        if (options->values[i] == NULL || (known[i].verbs >> options->verb & 1) != 0)
            continue;
        char rest[128] = " does not go with a query";
        if (options->verb != VERB_QUERY)
            snprintf(rest, sizeof rest, " does not go with '%s'", verb_names[options->verb]);
        print_usage_error("the option", known[i].name, rest);
        return false;
    }
    return true;
}

bool read_colour(const char *value, enum colour_choice *choice)
{
    static const char *const choices[] = {
        [COLOUR_AUTO] = "auto", [COLOUR_ALWAYS] = "always", [COLOUR_NEVER] = "never"};
    for (size_t i = 0; value != NULL && i < sizeof choices / sizeof choices[0]; i++) {
        if (strcmp(value, choices[i]) != 0)
            continue;
        *choice = (enum colour_choice)i;
        return true;
    }
    if (value != NULL)
        usage_error("--color is auto, always or never, not", value);
    return value == NULL;
}

bool read_options(int count, char **words, struct options *options)
{
    bool only_words = false;
    *options = (struct options){.words = words};
    for (int i = 0; i < count;) {
        char *word = words[i];
        int used = 1;
        if (!only_words && strcmp(word, "--") == 0) {
            only_words = true;
        } else if (!only_words && word[0] == '-' && word[1] != '\0') {
            used = take_option(words + i, count - i, options);
            if (used == 0)
                return false;
        } else if (!only_words && options->verb == VERB_QUERY && options->word_count == 0 &&
                   find_verb(word) != VERB_QUERY) {
            options->verb = find_verb(word);
        } else {
            words[options->word_count++] = word;
        }
        i += used;
    }
    return check_verbs(options) && read_colour(options->values[OPTION_COLOR], &options->colour);
}
