/* SPDX-License-Identifier: MIT */
#include "automaton.h"

#include <stdlib.h>
#include <string.h>

#include "pieces.h"
#include "trie.h"

static void *take(size_t count, size_t size)
{
    void *memory = calloc(count + 1, size);
    if (memory == NULL)
        out_of_memory();
    return memory;
}

/* ---- Words ------------------------------------------------------------------------------- */

/* A word of a pattern. */
struct word {
    const char *text;
    size_t length;
    bool is_start; /* the first letters of a word */
    uint32_t pattern;
    uint32_t number;
};

/* All words of the patterns, in their order, and sorted each once. */
struct vocabulary {
    struct word *words;
    size_t count;
    struct word *sorted;
    size_t different; /* of the sorted ones */
};

/* As bytes; what is the start of a word stands behind that word and before all longer ones. */
static int compare_words(const void *left, const void *right)
{
    const struct word *a = left;
    const struct word *b = right;
    size_t shorter = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->text, b->text, shorter);
    if (order != 0)
        return order;
    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
    return a->is_start - b->is_start;
}

static void list_words(struct vocabulary *vocabulary, const struct pattern_set *patterns)
{
    size_t count = 0;
    for (size_t i = 0; i < patterns->count; i++)
        count += patterns->segments[i].words;
    vocabulary->words = take(count, sizeof *vocabulary->words);
    for (size_t i = 0; i < patterns->count; i++) {
        const struct segment *segment = &patterns->segments[i];
        const char *text = segment->text;
        if (segment->form == SMTPCODES_FORM_END || segment->form == SMTPCODES_FORM_INSIDE)
            continue;
        for (size_t left = segment->words; left > 0; left--) {
            size_t length = strcspn(text, " ");
            vocabulary->words[vocabulary->count++] =
                (struct word){.text = text,
                              .length = length,
                              .is_start = segment->form == SMTPCODES_FORM_START,
                              .pattern = (uint32_t)i};
            text += length + 1;
        }
    }
}

static bool is_sentence_end(const struct word *word)
{
    return word->length == 1 && word->text[0] == '.';
}

/* Sorts the words, each once, and gives the sorted ones their numbers. */
static void sort_words(struct vocabulary *vocabulary)
{
    uint32_t number = SMTPCODES_WORD_STOP;
    struct word *sorted = take(vocabulary->count, sizeof *sorted);
    for (size_t i = 0; i < vocabulary->count; i++)
        sorted[i] = vocabulary->words[i];
    qsort(sorted, vocabulary->count, sizeof *sorted, compare_words);
    for (size_t i = 0; i < vocabulary->count; i++) {
        size_t last = vocabulary->different - 1;
        if (is_sentence_end(&sorted[i]) ||
            (vocabulary->different != 0 && compare_words(&sorted[last], &sorted[i]) == 0))
            continue;
        sorted[vocabulary->different] = sorted[i];
        sorted[vocabulary->different++].number = ++number;
    }
    vocabulary->sorted = sorted;
}

static void number_words(struct vocabulary *vocabulary)
{
    sort_words(vocabulary);
    for (size_t i = 0; i < vocabulary->count; i++) {
        struct word *word = &vocabulary->words[i];
        const struct word *found =
            bsearch(word, vocabulary->sorted, vocabulary->different, sizeof *word, compare_words);
        word->number = found == NULL ? SMTPCODES_WORD_STOP : found->number;
    }
}

/* ---- Outputs ----------------------------------------------------------------------------- */

/*
 * What is made of the patterns, and the tail of each that goes on behind a gap: many wordings end
 * with "not found", and all of them have one tail.
 */
struct builder {
    struct automaton *automaton;
    struct pattern_set *patterns;
    struct vocabulary vocabulary;
    uint32_t *tails;
};

static bool is_first(const struct builder *builder, uint32_t pattern)
{
    return builder->patterns->previous[pattern] == FIRST_SEGMENT;
}

/* Tails of whole words are even, those of starts of words, which are one word, odd. */
static uint32_t tail_of_words(uint32_t node, size_t words)
{
    return (node << SMTPCODES_TAIL_SHIFT | (uint32_t)words) * 2;
}

static uint32_t tail_of_start(uint32_t word)
{
    return (word << SMTPCODES_TAIL_SHIFT | 1) * 2 + 1;
}

/* Writes what ends in one place: how many first segments and each, how many tails and each. */
static uint32_t write_output(struct builder *builder, const uint32_t *found, size_t count)
{
    struct list_table *outputs = &builder->automaton->outputs;
    const size_t start = outputs->count;
    list_table_add(outputs, 0);
    for (size_t i = 0; i < count; i++) {
        if (is_first(builder, found[i]))
            list_table_add(outputs, found[i]);
    }
    outputs->items[start] = (uint32_t)(outputs->count - start - 1);
    const size_t tails = outputs->count;
    list_table_add(outputs, 0);
    for (size_t i = 0; i < count; i++) {
        uint32_t tail = builder->tails[found[i]];
        bool is_new = outputs->count == tails + 1 || outputs->items[outputs->count - 1] != tail;
        if (!is_first(builder, found[i]) && is_new)
            list_table_add(outputs, tail);
    }
    outputs->items[tails] = (uint32_t)(outputs->count - tails - 1);
    return (uint32_t)start;
}

/* ---- Letters and pieces ------------------------------------------------------------------ */

/* The patterns that are the same start of words. */
static uint32_t write_starts(struct builder *builder, uint32_t number)
{
    const struct vocabulary *vocabulary = &builder->vocabulary;
    struct list_table found = {0};
    for (size_t i = 0; i < vocabulary->count; i++) {
        if (vocabulary->words[i].number != number)
            continue;
        list_table_add(&found, vocabulary->words[i].pattern);
        builder->tails[vocabulary->words[i].pattern] = tail_of_start(number);
    }
    uint32_t place = write_output(builder, found.items, found.count);
    free(found.items);
    return place;
}

static uint32_t add_start(struct trie *trie, const struct word *word)
{
    uint32_t letters[WORDING_LIMIT];
    for (size_t i = 0; i < word->length; i++)
        letters[i] = (unsigned char)word->text[i];
    return trie_add(trie, letters, word->length);
}

/* Marks the first two letters of a start; behind one letter any other may stand, or none. */
static void mark_start(struct automaton *automaton, const struct word *word)
{
    const uint32_t bit = UINT32_C(1) << ((unsigned char)word->text[0] & 31);
    for (unsigned row = 0; row < SMTPCODES_START_ROWS; row++) {
        if (word->length == 1 || row == ((unsigned char)word->text[1] & 31U))
            automaton->starts[row] |= bit;
    }
}

/* The letters of all starts of words. */
static void make_starts(struct builder *builder)
{
    struct automaton *automaton = builder->automaton;
    const struct vocabulary *vocabulary = &builder->vocabulary;
    enum { BEHIND = 256 }; /* behind the last place there is room for any letter */
    struct trie trie = {0};
    trie_add(&trie, NULL, 0);
    for (size_t i = 0; i < vocabulary->different; i++) {
        const struct word *word = &vocabulary->sorted[i];
        if (!word->is_start)
            continue;
        uint32_t node = add_start(&trie, word);
        trie.nodes[node].value = write_starts(builder, word->number);
        mark_start(automaton, word);
    }
    trie_place(&trie);
    automaton->letter_count = trie.place_count + BEHIND;
    automaton->letters = take(automaton->letter_count, sizeof *automaton->letters);
    for (uint32_t node = 0; node < trie.count; node++) {
        const struct trie_node *from = &trie.nodes[node];
        automaton->letters[from->place] =
            (smtpcodes_letter){from->base | from->symbol << 24, from->value};
    }
    trie_release(&trie);
}

static void make_pieces(struct builder *builder)
{
    const struct vocabulary *vocabulary = &builder->vocabulary;
    struct piece_table *pieces = &builder->automaton->pieces;
    pieces->last_number = SMTPCODES_WORD_STOP + (uint32_t)vocabulary->different;
    for (size_t i = 0; i < vocabulary->different; i++) {
        const struct word *word = &vocabulary->sorted[i];
        if (!word->is_start)
            pieces_add(pieces, word->text, word->length, word->number);
        builder->automaton->word_count += !word->is_start;
    }
    pieces_place(pieces);
}

/* ---- States ------------------------------------------------------------------------------ */

/* A pattern of whole words, as their numbers. */
struct sequence {
    uint32_t words[WORD_LIMIT];
    size_t length;
    uint32_t pattern;
};

static int compare_sequences(const void *left, const void *right)
{
    const struct sequence *a = left;
    const struct sequence *b = right;
    size_t shorter = a->length < b->length ? a->length : b->length;
    for (size_t i = 0; i < shorter; i++) {
        if (a->words[i] != b->words[i])
            return a->words[i] < b->words[i] ? -1 : 1;
    }
    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
    return (a->pattern > b->pattern) - (a->pattern < b->pattern);
}

static size_t list_sequences(struct sequence *sequences, const struct vocabulary *vocabulary)
{
    size_t count = 0;
    for (size_t i = 0; i < vocabulary->count; i++) {
        const struct word *word = &vocabulary->words[i];
        if (word->is_start)
            continue;
        if (i == 0 || word[-1].pattern != word->pattern)
            sequences[count++] = (struct sequence){.pattern = word->pattern};
        struct sequence *sequence = &sequences[count - 1];
        sequence->words[sequence->length++] = word->number;
    }
    qsort(sequences, count, sizeof *sequences, compare_sequences);
    return count;
}

/* The states while they are made. */
struct machine {
    struct trie trie;    /* value of a node: the last pattern that ends there, plus one */
    uint32_t *next;      /* of each pattern, another one that ends in the same node, plus one */
    uint32_t *fails;     /* of each node */
    uint32_t *output_at; /* of each node, the nearest on the way of fails where patterns end */
};

static void add_sequences(struct machine *machine, struct builder *builder,
                          const struct sequence *sequences, size_t count)
{
    trie_add(&machine->trie, NULL, 0);
    for (size_t i = 0; i < count; i++) {
        uint32_t node = trie_add(&machine->trie, sequences[i].words, sequences[i].length);
        builder->tails[sequences[i].pattern] = tail_of_words(node, sequences[i].length);
        machine->next[sequences[i].pattern] = machine->trie.nodes[node].value;
        machine->trie.nodes[node].value = sequences[i].pattern + 1;
    }
}

/* Where a child goes on if a word leads nowhere. */
static uint32_t find_fail(const struct machine *machine, uint32_t node, uint32_t child)
{
    const struct trie *trie = &machine->trie;
    const uint32_t symbol = trie->nodes[child].symbol;
    while (node != 0) {
        node = machine->fails[node];
        uint32_t found = trie_child(trie, node, symbol);
        if (found != 0)
            return found;
    }
    return 0;
}

/* In the order of their depth: the way of fails leads to nodes that are nearer to the root. */
static void link_fails(struct machine *machine)
{
    const struct trie *trie = &machine->trie;
    uint32_t *queue = take(trie->count, sizeof *queue);
    size_t tail = 0;
    queue[tail++] = 0;
    for (size_t head = 0; head < tail; head++) {
        uint32_t node = queue[head];
        for (uint32_t child = trie->nodes[node].first_child; child != 0;
             child = trie->nodes[child].sibling) {
            uint32_t fail = find_fail(machine, node, child);
            machine->fails[child] = fail;
            machine->output_at[child] =
                trie->nodes[child].value != 0 ? child : machine->output_at[fail];
            queue[tail++] = child;
        }
    }
    free(queue);
}

/* The patterns that end in a node, those of shorter ones at the end of it included. */
static uint32_t write_node_output(struct builder *builder, const struct machine *machine,
                                  uint32_t node)
{
    struct list_table found = {0};
    if (machine->output_at[node] == 0)
        return 0;
    for (uint32_t at = machine->output_at[node]; at != 0;
         at = machine->output_at[machine->fails[at]]) {
        for (uint32_t pattern = machine->trie.nodes[at].value; pattern != 0;
             pattern = machine->next[pattern - 1])
            list_table_add(&found, pattern - 1);
    }
    uint32_t place = write_output(builder, found.items, found.count);
    free(found.items);
    return place;
}

static void write_states(struct builder *builder, const struct machine *machine)
{
    struct automaton *automaton = builder->automaton;
    const struct trie *trie = &machine->trie;
    automaton->state_count = trie->place_count;
    automaton->used_states = trie->count;
    automaton->states = take(automaton->state_count, sizeof *automaton->states);
    automaton->links = take(automaton->state_count, sizeof *automaton->links);
    for (uint32_t node = 0; node < trie->count; node++) {
        const struct trie_node *from = &trie->nodes[node];
        const smtpcodes_state_links links = {
            .fail = trie->nodes[machine->fails[node]].place,
            .output = write_node_output(builder, machine, node),
        };
        automaton->links[from->place] = links;
        automaton->states[from->place] = (smtpcodes_state){
            .base = from->base | (links.fail != 0 ? SMTPCODES_STATE_FAILS : 0) |
                    (links.output != 0 ? SMTPCODES_STATE_ENDS : 0),
            .word = from->symbol,
        };
    }
}

static void make_states(struct builder *builder)
{
    const size_t pattern_count = builder->patterns->count;
    struct sequence *sequences = take(pattern_count, sizeof *sequences);
    size_t count = list_sequences(sequences, &builder->vocabulary);
    struct machine machine = {.next = take(pattern_count, sizeof *machine.next)};
    add_sequences(&machine, builder, sequences, count);
    free(sequences);
    trie_place(&machine.trie);
    machine.fails = take(machine.trie.count, sizeof *machine.fails);
    machine.output_at = take(machine.trie.count, sizeof *machine.output_at);
    link_fails(&machine);
    write_states(builder, &machine);
    trie_release(&machine.trie);
    free(machine.next);
    free(machine.fails);
    free(machine.output_at);
}

/* ---- What goes on behind a gap ----------------------------------------------------------- */

/* A pattern that goes on from another one. */
struct successor {
    uint32_t previous;
    uint32_t pattern;
    uint32_t tail;
    bool is_part; /* the end or the inside of a word: not found by the automaton */
};

/* By the pattern before, parts of words first, then by tail. */
static int compare_successors(const void *left, const void *right)
{
    const struct successor *a = left;
    const struct successor *b = right;
    if (a->previous != b->previous)
        return a->previous < b->previous ? -1 : 1;
    if (a->is_part != b->is_part)
        return a->is_part ? -1 : 1;
    if (a->tail != b->tail)
        return a->tail < b->tail ? -1 : 1;
    return (a->pattern > b->pattern) - (a->pattern < b->pattern);
}

static size_t list_successors(const struct builder *builder, struct successor *successors)
{
    const struct pattern_set *patterns = builder->patterns;
    size_t count = 0;
    for (size_t i = 0; i < patterns->count; i++) {
        const enum smtpcodes_form form = patterns->segments[i].form;
        if (is_first(builder, (uint32_t)i))
            continue;
        successors[count++] = (struct successor){
            .previous = (uint32_t)patterns->previous[i],
            .pattern = (uint32_t)i,
            .tail = builder->tails[i],
            .is_part = form == SMTPCODES_FORM_END || form == SMTPCODES_FORM_INSIDE,
        };
    }
    qsort(successors, count, sizeof *successors, compare_successors);
    return count;
}

/* Writes the bits of the tails behind a pattern. */
static void write_tail_bits(struct builder *builder, const struct successor *successors,
                            size_t count, size_t at)
{
    const uint32_t previous = successors[at].previous;
    uint32_t bits = 0;
    for (; at < count && successors[at].previous == previous; at++) {
        if (!successors[at].is_part)
            bits |= smtpcodes_tail_bit(successors[at].tail);
    }
    list_table_add(&builder->automaton->outputs, bits);
}

/* Writes those of one kind, which start at `*at`, as pairs behind their number. */
static void write_successors(struct builder *builder, const struct successor *successors,
                             size_t count, size_t *at, uint32_t previous, bool is_part)
{
    struct list_table *outputs = &builder->automaton->outputs;
    const size_t start = outputs->count;
    list_table_add(outputs, 0);
    for (;
         *at < count && successors[*at].previous == previous && successors[*at].is_part == is_part;
         ++*at) {
        uint32_t pattern = successors[*at].pattern;
        outputs->items[start]++;
        list_table_add(outputs,
                       is_part ? builder->patterns->letters[pattern] : successors[*at].tail);
        list_table_add(outputs, pattern);
    }
}

/* To each pattern with a gap behind it what may follow. */
static void link_successors(struct builder *builder)
{
    struct successor *successors = take(builder->patterns->count, sizeof *successors);
    const size_t count = list_successors(builder, successors);
    for (size_t at = 0; at < count;) {
        const uint32_t previous = successors[at].previous;
        builder->patterns->rows[previous].target = (uint32_t)builder->automaton->outputs.count;
        write_tail_bits(builder, successors, count, at);
        write_successors(builder, successors, count, &at, previous, true);
        write_successors(builder, successors, count, &at, previous, false);
    }
    free(successors);
}

void automaton_make(struct automaton *automaton, struct pattern_set *patterns)
{
    struct builder builder = {.automaton = automaton, .patterns = patterns};
    list_table_add(&automaton->outputs, 0); /* so that place 0 is none */
    if (patterns->count == 0)
        return;
    builder.tails = take(patterns->count, sizeof *builder.tails);
    list_words(&builder.vocabulary, patterns);
    number_words(&builder.vocabulary);
    make_starts(&builder);
    make_pieces(&builder);
    make_states(&builder);
    link_successors(&builder);
    free(builder.vocabulary.words);
    free(builder.vocabulary.sorted);
    free(builder.tails);
}

void automaton_release(struct automaton *automaton)
{
    pieces_release(&automaton->pieces);
    free(automaton->letters);
    free(automaton->states);
    free(automaton->links);
    free(automaton->outputs.items);
}
