/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include "octets.h"
#include "symbols.h"

enum {
    WORDS_KEPT = 64, /* starts of the last words; no wording has more than 32 */
    PARTS_KEPT = 16  /* first parts of wordings with gaps that wait for the next part */
};

/* A wording with gaps of which the first segments were found. */
struct part {
    uint32_t pattern; /* its last segment so far */
    uint32_t word;    /* number of its last word */
    uint32_t start;   /* octet, from the start of the walk */
};

struct walk {
    const smtpcodes_catalog *catalog;
    size_t origin;  /* octet where the walk started */
    uint32_t words; /* words that are over */
    uint32_t starts[WORDS_KEPT];
    struct part parts[PARTS_KEPT];
    uint32_t part_count; /* of all that came so far */
    smtpcodes_take_finding *take;
    void *taker;
};

/* The first part of a wording to which a segment is the next one; null if there is none. */
static const struct part *find_part(const struct walk *walk, const smtpcodes_pattern *pattern,
                                    uint32_t first_word)
{
    uint32_t kept = walk->part_count < PARTS_KEPT ? walk->part_count : (uint32_t)PARTS_KEPT;
    for (uint32_t i = 1; i <= kept; i++) {
        const struct part *part = &walk->parts[(walk->part_count - i) % PARTS_KEPT];
        uint32_t between = first_word - part->word;
        /* Parts of a token may share a word; those of a wording never do. */
        if (part->pattern == pattern->previous && between <= pattern->gap + 1u &&
            (between != 0 || pattern->gap == SMTPCODES_TOKEN_GAP))
            return part;
    }
    return NULL;
}

/* A segment ended with word number `last`, in octet `end`. */
static void find_segment(struct walk *walk, uint32_t number, uint32_t last, uint32_t end)
{
    const smtpcodes_pattern *pattern = &walk->catalog->patterns[number];
    uint32_t first = last + 1 - pattern->words;
    uint32_t start =
        pattern->length != 0 ? end - pattern->length : walk->starts[first % WORDS_KEPT];
    if (pattern->segment != 0) {
        const struct part *part = find_part(walk, pattern, first);
        if (part == NULL)
            return;
        start = part->start;
    }
    if (pattern->is_last) {
        const struct finding finding = {pattern, walk->origin + start, walk->origin + end};
        walk->take(walk->taker, &finding);
        return;
    }
    const struct part part = {number, last, start};
    walk->parts[walk->part_count++ % PARTS_KEPT] = part;
}

/* The wordings that end in a state. */
static void find_segments(struct walk *walk, uint32_t state, uint32_t end)
{
    const smtpcodes_catalog *catalog = walk->catalog;
    const uint32_t base = catalog->states[state].base & SMTPCODES_BASE_MASK;
    const smtpcodes_state *output = &catalog->states[base + SMTPCODES_SYMBOL_OUTPUT];
    const uint32_t *list = catalog->outputs + (output->base & SMTPCODES_BASE_MASK);
    for (uint32_t i = 1; i <= list[0]; i++)
        find_segment(walk, list[i], walk->words, end);
}

/* One symbol further. */
static inline uint32_t step(const smtpcodes_state *states, uint32_t state, unsigned symbol)
{
    for (;;) {
        uint32_t next = (states[state].base & SMTPCODES_BASE_MASK) + symbol;
        if (states[next].base >> 24 == symbol)
            return next;
        if (state == 0)
            return 0;
        state = states[state].fail & ~SMTPCODES_HAS_OUTPUT;
    }
}

static inline bool has_output(const smtpcodes_state *states, uint32_t state)
{
    return (states[state].fail & SMTPCODES_HAS_OUTPUT) != 0;
}

/* The last word is over, and with it perhaps a wording. */
static inline uint32_t end_word(struct walk *walk, uint32_t state, uint32_t end)
{
    const smtpcodes_state *states = walk->catalog->states;
    state = step(states, state, SMTPCODES_SYMBOL_BLANK);
    if (has_output(states, state))
        find_segments(walk, state, end);
    walk->words++;
    return state;
}

/* The end of a sentence is a word of its own. */
static uint32_t add_stop(struct walk *walk, uint32_t state, uint32_t at)
{
    walk->starts[walk->words % WORDS_KEPT] = at;
    return end_word(walk, step(walk->catalog->states, state, SMTPCODES_SYMBOL_STOP), at);
}

/*
 * How many octets at `at` are the prefix of a line that goes on: "550-", at the start of a line
 * also "550 ", and the enhanced status code that stands on each line, RFC 2034 section 4.
 */
static size_t skip_prefix(const char *input, size_t at, size_t end, const char *code, bool new_line)
{
    if (end - at < 4 || input[at] != code[0] || input[at + 1] != code[1] ||
        input[at + 2] != code[2] || (input[at + 3] != '-' && !(new_line && input[at + 3] == ' ')))
        return 0;
    size_t skipped = 4;
    size_t enhanced = skipped;
    unsigned points = 0;
    if (at + enhanced < end && input[at + enhanced] == code[0]) {
        while (at + enhanced < end &&
               (is_digit((unsigned char)input[at + enhanced]) || input[at + enhanced] == '.'))
            points += input[at + enhanced++] == '.';
        if (points == 2 && (at + enhanced == end || is_blank((unsigned char)input[at + enhanced])))
            skipped = enhanced;
    }
    return skipped;
}

void smtpcodes_walk(const smtpcodes_catalog *catalog, const char *input, size_t start, size_t end,
                    const char *code, smtpcodes_take_finding *take, void *taker)
{
    struct walk walk;
    const smtpcodes_state *states = catalog->states;
    const uint8_t *symbols = catalog->symbols;
    bool in_word = false;
    bool after_stop = false;
    bool at_stop = false;
    bool new_line = false;
    if (catalog->state_count == 0)
        return;
    walk.catalog = catalog;
    walk.origin = start;
    walk.words = 0;
    walk.part_count = 0;
    walk.take = take;
    walk.taker = taker;
    /* Not in the struct: a register is faster, and this changes with each octet. */
    uint32_t state = step(states, 0, SMTPCODES_SYMBOL_BLANK);
    for (size_t at = start; at < end; at++) {
        unsigned char byte = (unsigned char)input[at];
        unsigned symbol = symbols[byte];
        if (symbol == 0) {
            if (in_word)
                state = end_word(&walk, state, (uint32_t)(at - start));
            in_word = false;
            at_stop = at_stop || (after_stop && is_blank(byte));
            after_stop = is_stop(byte);
            new_line = byte == '\n' || (new_line && byte == '\r');
            continue;
        }
        if (!in_word) {
            size_t prefix = code == NULL ? 0 : skip_prefix(input, at, end, code, new_line);
            new_line = false;
            if (prefix != 0) {
                at += prefix - 1;
                continue;
            }
            if (at_stop && walk.words != 0)
                state = add_stop(&walk, state, (uint32_t)(at - start));
            at_stop = after_stop = false;
            in_word = true;
            walk.starts[walk.words % WORDS_KEPT] = (uint32_t)(at - start);
        }
        state = step(states, state, symbol);
        if (has_output(states, state))
            find_segments(&walk, state, (uint32_t)(at + 1 - start));
    }
    if (in_word)
        end_word(&walk, state, (uint32_t)(end - start));
}
