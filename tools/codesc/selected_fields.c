/* SPDX-License-Identifier: MIT */
/* Which fields go into the tables. */
#include <stdio.h>
#include <string.h>

#include "nearest.h"
#include "selection.h"

#define BIT(field) (UINT32_C(1) << (field))

#define WHEN_BITS                                                                                  \
    (BIT(SMTPCODES_FIELD_WHEN_CLASS) | BIT(SMTPCODES_FIELD_WHEN_REPLY) |                           \
     BIT(SMTPCODES_FIELD_WHEN_ENHANCED) | BIT(SMTPCODES_FIELD_WHEN_TOKEN) |                        \
     BIT(SMTPCODES_FIELD_WHEN_WORDING) | BIT(SMTPCODES_FIELD_WHEN_COMMANDS) |                      \
     BIT(SMTPCODES_FIELD_WHEN_PROVIDER))

/* A verdict is made of these; and an entry speaks as its context says. */
#define VERDICT_BITS                                                                               \
    (WHEN_BITS | BIT(SMTPCODES_FIELD_CODE) | BIT(SMTPCODES_FIELD_PROVIDER) |                       \
     BIT(SMTPCODES_FIELD_CATEGORY) | BIT(SMTPCODES_FIELD_BLAME) | BIT(SMTPCODES_FIELD_SUPPRESS) |  \
     BIT(SMTPCODES_FIELD_DISPOSITION))

const struct selection whole_selection = {.fields = BIT(SMTPCODES_FIELD_COUNT) - 1,
                                          .verdict = true,
                                          .contexts = true,
                                          .placeholders = true,
                                          .places = true};

/* The words that are no names of single fields, and what each brings along. */
static const struct {
    const char *word;
    struct selection selection;
} bundles[] = {
    {"when", {.fields = WHEN_BITS}},
    {"contexts", {.fields = WHEN_BITS, .contexts = true}},
    {"verdict", {.fields = VERDICT_BITS, .contexts = true, .verdict = true}},
    {"placeholders", {.placeholders = true}},
    {"places", {.places = true}},
};

static void join(struct selection *selection, const struct selection *more)
{
    selection->fields |= more->fields;
    selection->verdict = selection->verdict || more->verdict;
    selection->contexts = selection->contexts || more->contexts;
    selection->placeholders = selection->placeholders || more->placeholders;
    selection->places = selection->places || more->places;
}

static bool is_word(const char *word, size_t length, const char *known, struct nearest *nearest)
{
    nearest_try(nearest, known);
    return strlen(known) == length && memcmp(known, word, length) == 0;
}

/* Takes out what a word stands for, and whatever needs that. */
static void leave_out(struct selection *selection, const struct selection *less)
{
    const uint32_t fields = less->contexts ? 0 : less->fields;
    selection->fields &= ~(fields & ~BIT(SMTPCODES_FIELD_KIND));
    if (less->contexts || (fields & VERDICT_BITS) != 0)
        selection->verdict = false;
    if (less->contexts != less->verdict || (fields & WHEN_BITS) != 0)
        selection->contexts = false;
    selection->placeholders = selection->placeholders && !less->placeholders;
    selection->places = selection->places && !less->places;
}

/* What a word stands for; false if it is none. */
static bool find_word(const char *word, size_t length, struct nearest *nearest,
                      struct selection *found)
{
    for (size_t i = 0; i < sizeof bundles / sizeof bundles[0]; i++) {
        if (is_word(word, length, bundles[i].word, nearest)) {
            *found = bundles[i].selection;
            return true;
        }
    }
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        const char *name = smtpcodes_field_name(field);
        if ((WHEN_BITS & BIT(field)) == 0 && is_word(word, length, name, nearest)) {
            *found = (struct selection){.fields = BIT(field)};
            return true;
        }
    }
    return false;
}

/* Reads one word, with a "-" before it if it is to be left out. */
static bool read_word(struct selection *selection, const char *word, size_t length)
{
    char copy[NEAREST_LIMIT + 1];
    const bool less = word[0] == '-';
    word += less;
    length -= less;
    snprintf(copy, sizeof copy, "%.*s", (int)(length < NEAREST_LIMIT ? length : NEAREST_LIMIT),
             word);
    struct nearest nearest = {.word = copy};
    struct selection found;
    if (find_word(word, length, &nearest, &found)) {
        (less ? leave_out : join)(selection, &found);
        return true;
    }
    fprintf(stderr, "codesc: --fields: there is no field '%s'%s%s%s; see 'codesc --help'\n", copy,
            nearest.found == NULL ? "" : "; did you mean '",
            nearest.found == NULL ? "" : nearest.found, nearest.found == NULL ? "" : "'?");
    return false;
}

bool selection_read(struct selection *selection, const char *words)
{
    *selection = words[0] == '-'
                     ? whole_selection
                     : (struct selection){.fields = BIT(SMTPCODES_FIELD_KIND)}; /* costs nothing */
    for (;;) {
        const size_t length = strcspn(words, ",");
        if (!read_word(selection, words, length))
            return false;
        if (words[length] == '\0')
            return true;
        words += length + 1;
    }
}
