/* SPDX-License-Identifier: MIT */
#include "automaton.h"

#include <stdlib.h>
#include <string.h>

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
    bool is_start; /* the first letters of a word, behind which letter 1 stands */
    uint32_t pattern;
    uint32_t number;
};

/* All words of the patterns, in their order, and sorted each once. */
struct vocabulary {
    struct word *words;
    size_t count;
    const struct word **sorted;
    size_t different; /* of the sorted ones */
};

/* As bytes; what is the start of a word stands behind that word and before all longer ones. */
static int compare_words(const void *left, const void *right)
{
    const struct word *a = *(const struct word *const *)left;
    const struct word *b = *(const struct word *const *)right;
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

/* Sorts the words and gives those that are equal one number. */
static void number_words(struct vocabulary *vocabulary)
{
    uint32_t number = SMTPCODES_WORD_STOP;
    const struct word **sorted = take(vocabulary->count, sizeof(const struct word *));
    struct word **all = take(vocabulary->count, sizeof(struct word *));
    for (size_t i = 0; i < vocabulary->count; i++)
        all[i] = &vocabulary->words[i];
    qsort(all, vocabulary->count, sizeof(struct word *), compare_words);
    for (size_t i = 0; i < vocabulary->count; i++) {
        if (is_sentence_end(all[i])) {
            all[i]->number = SMTPCODES_WORD_STOP;
            continue;
        }
        bool is_new =
            vocabulary->different == 0 ||
            compare_words(&sorted[vocabulary->different - 1], &(const struct word *){all[i]}) != 0;
        if (is_new) {
            sorted[vocabulary->different++] = all[i];
            number++;
        }
        all[i]->number = number;
    }
    free(all);
    vocabulary->sorted = sorted;
}

/* ---- Letters ----------------------------------------------------------------------------- */

/* The patterns that are the same start of words: a list in the outputs. */
static uint32_t write_starts(struct automaton *automaton, const struct vocabulary *vocabulary,
                             uint32_t number)
{
    struct list_table *outputs = &automaton->outputs;
    size_t start = outputs->count;
    list_table_add(outputs, 0);
    for (size_t i = 0; i < vocabulary->count; i++) {
        if (vocabulary->words[i].number == number)
            list_table_add(outputs, vocabulary->words[i].pattern);
    }
    outputs->items[start] = (uint32_t)(outputs->count - start - 1);
    return (uint32_t)start;
}

static uint32_t add_word(struct trie *trie, const struct word *word)
{
    uint32_t letters[WORDING_LIMIT + 1];
    size_t count = 0;
    for (size_t i = 0; i < word->length; i++)
        letters[count++] = (unsigned char)word->text[i];
    if (word->is_start)
        letters[count++] = SMTPCODES_LETTER_TOKEN;
    return trie_add(trie, letters, count);
}

static void make_letters(struct automaton *automaton, const struct vocabulary *vocabulary)
{
    enum { BEHIND = 256 }; /* behind the last place there is room for any letter */
    struct trie trie = {0};
    trie_add(&trie, NULL, 0);
    for (size_t i = 0; i < vocabulary->different; i++) {
        const struct word *word = vocabulary->sorted[i];
        uint32_t node = add_word(&trie, word);
        trie.nodes[node].value =
            word->is_start ? write_starts(automaton, vocabulary, word->number) : word->number;
    }
    trie_place(&trie);
    automaton->letter_count = trie.place_count + BEHIND;
    automaton->letters = take(automaton->letter_count, sizeof *automaton->letters);
    for (uint32_t node = 0; node < trie.count; node++) {
        const struct trie_node *from = &trie.nodes[node];
        smtpcodes_letter *letter = &automaton->letters[from->place];
        letter->base = from->base | from->symbol << 24;
        letter->word = from->value;
        if (trie_child(&trie, node, SMTPCODES_LETTER_TOKEN) != 0)
            letter->word |= SMTPCODES_STARTS_TOKEN;
    }
    automaton->used_letters = trie.count;
    automaton->word_count = vocabulary->different;
    trie_release(&trie);
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

static void add_sequences(struct machine *machine, const struct sequence *sequences, size_t count)
{
    trie_add(&machine->trie, NULL, 0);
    for (size_t i = 0; i < count; i++) {
        uint32_t node = trie_add(&machine->trie, sequences[i].words, sequences[i].length);
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
static uint32_t write_output(struct automaton *automaton, const struct machine *machine,
                             uint32_t node)
{
    struct list_table *outputs = &automaton->outputs;
    if (machine->output_at[node] == 0)
        return 0;
    size_t start = outputs->count;
    list_table_add(outputs, 0);
    for (uint32_t at = machine->output_at[node]; at != 0;
         at = machine->output_at[machine->fails[at]]) {
        for (uint32_t pattern = machine->trie.nodes[at].value; pattern != 0;
             pattern = machine->next[pattern - 1])
            list_table_add(outputs, pattern - 1);
    }
    outputs->items[start] = (uint32_t)(outputs->count - start - 1);
    return (uint32_t)start;
}

static void write_states(struct automaton *automaton, const struct machine *machine)
{
    const struct trie *trie = &machine->trie;
    automaton->state_count = trie->place_count;
    automaton->used_states = trie->count;
    automaton->states = take(automaton->state_count, sizeof *automaton->states);
    for (uint32_t node = 0; node < trie->count; node++) {
        const struct trie_node *from = &trie->nodes[node];
        automaton->states[from->place] = (smtpcodes_state){
            .base = from->base,
            .word = from->symbol,
            .fail = trie->nodes[machine->fails[node]].place,
            .output = write_output(automaton, machine, node),
        };
    }
}

static void make_states(struct automaton *automaton, const struct vocabulary *vocabulary,
                        size_t pattern_count)
{
    struct sequence *sequences = take(pattern_count, sizeof *sequences);
    size_t count = list_sequences(sequences, vocabulary);
    struct machine machine = {.next = take(pattern_count, sizeof *machine.next)};
    add_sequences(&machine, sequences, count);
    free(sequences);
    trie_place(&machine.trie);
    machine.fails = take(machine.trie.count, sizeof *machine.fails);
    machine.output_at = take(machine.trie.count, sizeof *machine.output_at);
    link_fails(&machine);
    write_states(automaton, &machine);
    trie_release(&machine.trie);
    free(machine.next);
    free(machine.fails);
    free(machine.output_at);
}

/* ---- Parts of words ---------------------------------------------------------------------- */

static bool follows(const smtpcodes_pattern *row, size_t number)
{
    return row->segment != 0 && row->previous == number &&
           (row->form == SMTPCODES_FORM_END || row->form == SMTPCODES_FORM_INSIDE);
}

/* To each segment the ends and insides of words that may follow it. They are few. */
static void link_followers(struct automaton *automaton, struct pattern_set *patterns)
{
    struct list_table *outputs = &automaton->outputs;
    for (size_t i = 0; i < patterns->count; i++) {
        const smtpcodes_pattern *row = &patterns->rows[i];
        if (row->segment == 0 || !follows(row, row->previous) ||
            patterns->rows[row->previous].target != 0)
            continue;
        size_t start = outputs->count;
        list_table_add(outputs, 0);
        for (size_t j = i; j < patterns->count; j++) {
            if (follows(&patterns->rows[j], row->previous)) {
                outputs->items[start]++;
                list_table_add(outputs, (uint32_t)j);
                list_table_add(outputs, patterns->letters[j]);
            }
        }
        patterns->rows[row->previous].target = (uint32_t)start;
    }
}

void automaton_make(struct automaton *automaton, struct pattern_set *patterns)
{
    struct vocabulary vocabulary = {0};
    list_table_add(&automaton->outputs, 0); /* so that place 0 is none */
    if (patterns->count == 0)
        return;
    list_words(&vocabulary, patterns);
    number_words(&vocabulary);
    make_letters(automaton, &vocabulary);
    make_states(automaton, &vocabulary, patterns->count);
    link_followers(automaton, patterns);
    free(vocabulary.words);
    free(vocabulary.sorted);
}

void automaton_release(struct automaton *automaton)
{
    free(automaton->letters);
    free(automaton->states);
    free(automaton->outputs.items);
}
