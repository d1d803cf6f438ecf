/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <string.h>

#include "octets.h"
#include "pieces.h"
#include "states.h"
#include "words.h"

enum {
    WORDS_KEPT = 32, /* the last words; no wording has more */
    GAP_LIMIT = 24,  /* so many words at most in a gap, whatever blanks are between them */
    PARTS_KEPT = 12  /* first parts of wordings with gaps that wait for the next part */
};

/* A wording with gaps of which the first segments were found. */
struct part {
    uint32_t pattern; /* its last segment so far */
    uint32_t word;    /* number of its last word */
    uint32_t start;   /* octets, from the start of the walk */
    uint32_t end;
    uint32_t tails;  /* the bits of those that may follow */
    uint16_t run;    /* in which its last word stands */
    uint16_t length; /* in octets, less the gaps */
};

struct walk {
    const smtpcodes_catalog *catalog;
    const char *input;
    size_t origin;               /* octet where the walk started */
    uint32_t words;              /* words that are over */
    uint32_t runs;               /* that began */
    uint32_t starts[WORDS_KEPT]; /* of each word: an octet, from the start of the walk */
    uint16_t
        in_run[WORDS_KEPT]; /* and its run: words without a blank between them, as an address is */
    struct part parts[PARTS_KEPT];
    uint32_t part_count; /* of all that came so far */
    uint32_t tails;      /* the bits of all that may follow one of them */
    uint32_t follow;     /* up to this word the end or the inside of a word may follow a part */
    smtpcodes_take_finding *take;
    void *taker;
};

/* ---- Segments ---------------------------------------------------------------------------- */

/*
 * Whether a segment that starts with a word is near enough to a part before it. Gaps of wordings
 * are counted in runs, see end_tail(): an address counts there as one word, as it does for people.
 */
static bool is_near(const smtpcodes_pattern *pattern, const struct part *part, uint32_t word)
{
    const uint32_t most =
        pattern->gap == SMTPCODES_WORDING_GAP ? (uint32_t)GAP_LIMIT : pattern->gap + 1u;
    return word - part->word <= most;
}

/* What may follow a part: pairs of letters and patterns, then pairs of tails and patterns. */
static const uint32_t *followers_of(const struct walk *walk, const struct part *part)
{
    return walk->catalog->outputs + walk->catalog->patterns[part->pattern].target + 1;
}

/* A pattern ends with the last word, `length` octets of it found. */
static void end_pattern(struct walk *walk, uint32_t number, uint32_t start, uint32_t end,
                        uint32_t length)
{
    const smtpcodes_pattern *pattern = &walk->catalog->patterns[number];
    if ((pattern->flags & SMTPCODES_PATTERN_LAST) != 0) {
        const struct finding finding = {pattern, walk->origin + start, walk->origin + end, length};
        walk->take(walk->taker, &finding);
        return;
    }
    const uint32_t *followers = walk->catalog->outputs + pattern->target;
    const struct part part = {number,       walk->words,          start,           end,
                              followers[0], (uint16_t)walk->runs, (uint16_t)length};
    walk->parts[walk->part_count++ % PARTS_KEPT] = part;
    walk->tails |= followers[0];
    if (followers[1] != 0)
        walk->follow = walk->words + SMTPCODES_TOKEN_GAP + 1;
}

/* The first of `count` pairs, sorted by tail, that has a tail or a higher one. */
static uint32_t find_first_pair(const uint32_t *pairs, uint32_t count, uint32_t tail)
{
    uint32_t first = 0;
    while (count > 0) {
        uint32_t half = count / 2;
        if (pairs[2 * (size_t)(first + half)] < tail) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

/* A tail ends with the last word: what goes on with it from the parts that wait. */
static void end_tail(struct walk *walk, uint32_t tail, uint32_t end)
{
    const uint32_t found = walk->part_count;
    const uint32_t kept = found < PARTS_KEPT ? found : (uint32_t)PARTS_KEPT;
    const uint32_t word = walk->words + 1 - SMTPCODES_TAIL_WORDS(tail);
    const uint32_t start = walk->starts[word % WORDS_KEPT];
    const uint16_t run = walk->in_run[word % WORDS_KEPT];
    for (uint32_t i = 1; i <= kept; i++) {
        const struct part part = walk->parts[(found - i) % PARTS_KEPT];
        if (part.word >= word)
            continue;
        if ((uint16_t)(run - part.run) > SMTPCODES_WORDING_GAP + 1u)
            return; /* so are all older ones: too far away */
        if ((part.tails & smtpcodes_tail_bit(tail)) == 0)
            continue;
        const uint32_t *list = followers_of(walk, &part);
        const uint32_t *pairs = list + 1 + 2 * (size_t)list[0];
        const uint32_t count = *pairs++;
        for (uint32_t at = find_first_pair(pairs, count, tail);
             at < count && pairs[2 * (size_t)at] == tail; at++) {
            const uint32_t number = pairs[2 * (size_t)at + 1];
            if (is_near(&walk->catalog->patterns[number], &part, word))
                end_pattern(walk, number, part.start, end, part.length + end - start);
        }
    }
}

/* What ends in one place of the automaton, with the last word. */
static void find_segments(struct walk *walk, uint32_t place, uint32_t end)
{
    const uint32_t *list = walk->catalog->outputs + place;
    for (uint32_t left = *list++; left > 0; left--, list++) {
        const uint32_t word = walk->words + 1 - walk->catalog->patterns[*list].words;
        const uint32_t start = walk->starts[word % WORDS_KEPT];
        end_pattern(walk, *list, start, end, end - start);
    }
    for (uint32_t left = walk->part_count == 0 ? 0 : *list; left > 0; left--) {
        if ((walk->tails & smtpcodes_tail_bit(*++list)) != 0)
            end_tail(walk, *list, end);
    }
}

/* ---- Parts of words ---------------------------------------------------------------------- */

static bool has_letters(const char *text, const char *letters, size_t length)
{
    size_t same = 0;
    while (same < length && lower((unsigned char)text[same]) == (unsigned char)letters[same])
        same++;
    return same == length;
}

/* The end or the inside of the word from `start` to `end`, behind a part of a token. */
static void find_in_word(struct walk *walk, const struct part *part, uint32_t number,
                         const char *letters, uint32_t start, uint32_t end)
{
    const char *input = walk->input + walk->origin;
    const size_t length = strlen(letters);
    uint32_t from = part->word == walk->words ? part->end : start;
    if (from + length > end)
        return;
    const uint32_t last = end - (uint32_t)length;
    if ((walk->catalog->patterns[number].flags & SMTPCODES_PATTERN_FORM) == SMTPCODES_FORM_END)
        from = last;
    while (from <= last && !has_letters(input + from, letters, length))
        from++;
    if (from <= last && is_near(&walk->catalog->patterns[number], part, walk->words))
        end_pattern(walk, number, part->start, from + (uint32_t)length,
                    part->length + (uint32_t)length);
}

/* What may follow the parts of tokens that wait, those of this very word too: "A*B*C". */
static void find_followers(struct walk *walk, uint32_t start, uint32_t end)
{
    const smtpcodes_catalog *catalog = walk->catalog;
    const uint32_t count = walk->part_count;
    for (uint32_t i = count < PARTS_KEPT ? 0 : count - PARTS_KEPT; i != walk->part_count; i++) {
        const struct part part = walk->parts[i % PARTS_KEPT];
        const uint32_t *list = followers_of(walk, &part);
        for (uint32_t j = 0; j < list[0]; j++)
            find_in_word(walk, &part, list[2 + 2 * (size_t)j],
                         catalog->strings + list[1 + 2 * (size_t)j], start, end);
    }
}

/* ---- Words ------------------------------------------------------------------------------- */

static inline void start_word(struct walk *walk, uint32_t at)
{
    walk->starts[walk->words % WORDS_KEPT] = at;
    walk->in_run[walk->words % WORDS_KEPT] = (uint16_t)walk->runs;
}

/* The last word is over, and with it perhaps a wording. */
static inline uint32_t end_word(struct walk *walk, uint32_t state, uint32_t word, uint32_t end)
{
    const smtpcodes_catalog *catalog = walk->catalog;
    state = word == SMTPCODES_WORD_UNKNOWN ? 0 : next_state(catalog, state, word);
    if (catalog->states[state].base >= SMTPCODES_STATE_ENDS)
        find_segments(walk, catalog->links[state].output, end);
    if (walk->words <= walk->follow)
        find_followers(walk, walk->starts[walk->words % WORDS_KEPT], end);
    walk->words++;
    return state;
}

/* The end of a sentence is a word of its own, and wider than any gap. */
static uint32_t add_stop(struct walk *walk, uint32_t state, uint32_t at)
{
    walk->runs += SMTPCODES_WORDING_GAP + 1;
    start_word(walk, at);
    return end_word(walk, state, SMTPCODES_WORD_STOP, at);
}

/* The tokens with which the word from `at` to `end` starts. */
static void find_starts(struct walk *walk, size_t at, size_t end)
{
    const smtpcodes_letter *letters = walk->catalog->letters;
    uint32_t place = 0;
    for (; at < end; at++) {
        const uint32_t letter = lower((unsigned char)walk->input[at]);
        place = (letters[place].base & SMTPCODES_BASE_MASK) + letter;
        if (letters[place].base >> 24 != letter)
            return;
        if (letters[place].output != 0)
            find_segments(walk, letters[place].output, (uint32_t)(at + 1 - walk->origin));
    }
}

/* Reads the word at `*position`, moves behind it and gives its number. */
static inline uint32_t read_word(struct walk *walk, size_t *position, size_t end)
{
    const size_t start = *position;
    uint64_t first;
    const uint32_t word = find_word(walk->catalog, walk->input, position, end, &first);
    if (may_start_token(walk->catalog, first))
        find_starts(walk, start, *position);
    return word;
}

/*
 * How many octets at `at` are the prefix of a line that goes on: "550-", at the start of a line
 * also "550 ", and the enhanced status code that stands on each line, RFC 2034 section 4.
 */
static size_t skip_prefix(const char *input, size_t at, size_t end, const char *code)
{
    const bool new_line = input[at - 1] == '\n'; /* the code of the reply stands before */
    if (end - at < 4 || input[at + 1] != code[1] || input[at + 2] != code[2] ||
        (input[at + 3] != '-' && !(new_line && input[at + 3] == ' ')))
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
    static const struct gap none = {0, 0, 0};
    struct walk walk;
    struct gap gap = none;
    uint32_t state = 0;
    if (catalog->state_count == 0)
        return;
    walk.catalog = catalog;
    walk.input = input;
    walk.origin = start;
    walk.words = 1; /* so that none is up to `follow` */
    walk.runs = 0;
    walk.part_count = 0;
    walk.tails = 0;
    walk.follow = 0;
    walk.take = take;
    walk.taker = taker;
    for (size_t at = read_gap(&gap, input, start, end); at < end;
         at = read_gap(&gap, input, at, end)) {
        if (code != NULL && input[at] == code[0]) {
            const size_t prefix = skip_prefix(input, at, end, code);
            at += prefix;
            if (prefix != 0)
                continue;
        }
        if (ends_sentence(&gap) && walk.words != 1)
            state = add_stop(&walk, state, (uint32_t)(at - start));
        walk.runs += (gap.kinds & OCTET_BLANK) != 0;
        gap = none;
        start_word(&walk, (uint32_t)(at - start));
        const uint32_t word = read_word(&walk, &at, end);
        state = end_word(&walk, state, word, (uint32_t)(at - start));
    }
}
