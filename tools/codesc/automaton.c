/* SPDX-License-Identifier: MIT */
#include "automaton.h"

#include <stdlib.h>
#include <string.h>

#include "symbols.h"

/* ---- The tree of all patterns ------------------------------------------------------------ */

enum { NONE = 0 };

/* A node of the tree; children of one parent are linked in the order of their symbols. */
struct tree_node {
    uint32_t child;   /* first one; NONE if there is none: the root is nobody's child */
    uint32_t sibling; /* next one */
    uint32_t parent;
    uint32_t fail;
    uint32_t pattern; /* last pattern that ends here, plus one */
    uint32_t output;  /* nearest node on the way of fails, itself included, where some end */
    uint32_t state;   /* its place in the double array */
    uint8_t symbol;
};

struct tree {
    struct tree_node *nodes;
    size_t count;
    size_t capacity;
    uint32_t *next_pattern; /* of each pattern, another one that ends in the same node, plus one */
};

static void *take(size_t count, size_t size)
{
    void *memory = calloc(count + 1, size);
    if (memory == NULL)
        out_of_memory();
    return memory;
}

static uint32_t add_node(struct tree *tree, uint32_t parent, uint8_t symbol)
{
    if (tree->count == tree->capacity) {
        tree->capacity = tree->capacity * 2 + 1024;
        tree->nodes = realloc(tree->nodes, tree->capacity * sizeof *tree->nodes);
        if (tree->nodes == NULL)
            out_of_memory();
    }
    tree->nodes[tree->count] = (struct tree_node){.parent = parent, .symbol = symbol};
    return (uint32_t)tree->count++;
}

static uint32_t find_child(const struct tree *tree, uint32_t node, uint8_t symbol)
{
    uint32_t child = tree->nodes[node].child;
    while (child != NONE && tree->nodes[child].symbol < symbol)
        child = tree->nodes[child].sibling;
    return child != NONE && tree->nodes[child].symbol == symbol ? child : NONE;
}

static uint32_t find_or_add_child(struct tree *tree, uint32_t node, uint8_t symbol)
{
    uint32_t before = NONE;
    uint32_t child = tree->nodes[node].child;
    while (child != NONE && tree->nodes[child].symbol < symbol) {
        before = child;
        child = tree->nodes[child].sibling;
    }
    if (child != NONE && tree->nodes[child].symbol == symbol)
        return child;
    uint32_t added = add_node(tree, node, symbol);
    tree->nodes[added].sibling = child;
    if (before == NONE)
        tree->nodes[node].child = added;
    else
        tree->nodes[before].sibling = added;
    return added;
}

static void add_pattern(struct tree *tree, const uint8_t *symbol_of, const char *symbols,
                        size_t length, size_t number)
{
    uint32_t node = 0;
    for (size_t i = 0; i < length; i++)
        node = find_or_add_child(tree, node, symbol_of[(unsigned char)symbols[i]]);
    tree->next_pattern[number] = tree->nodes[node].pattern;
    tree->nodes[node].pattern = (uint32_t)number + 1;
}

/* Nodes in the order of their depth, and where each goes on if a symbol leads nowhere. */
static void link_fails(struct tree *tree)
{
    uint32_t *queue = take(tree->count, sizeof *queue);
    size_t head = 0;
    size_t tail = 0;
    queue[tail++] = 0;
    while (head < tail) {
        uint32_t node = queue[head++];
        for (uint32_t child = tree->nodes[node].child; child != NONE;
             child = tree->nodes[child].sibling) {
            uint32_t fail = tree->nodes[node].fail;
            uint32_t found = NONE;
            for (; node != 0; fail = tree->nodes[fail].fail) {
                found = find_child(tree, fail, tree->nodes[child].symbol);
                if (found != NONE || fail == 0)
                    break;
            }
            tree->nodes[child].fail = found;
            tree->nodes[child].output =
                tree->nodes[child].pattern != 0 ? child : tree->nodes[found].output;
            queue[tail++] = child;
        }
    }
    free(queue);
}

/* ---- The double array -------------------------------------------------------------------- */

static void grow_states(struct automaton *automaton, size_t count)
{
    if (count <= automaton->state_capacity)
        return;
    size_t capacity = automaton->state_capacity * 2 + 1024;
    capacity = capacity < count ? count : capacity;
    automaton->states = realloc(automaton->states, capacity * sizeof *automaton->states);
    automaton->is_base = realloc(automaton->is_base, capacity);
    if (automaton->states == NULL || automaton->is_base == NULL)
        out_of_memory();
    for (size_t i = automaton->state_capacity; i < capacity; i++) {
        automaton->states[i] = (smtpcodes_state){.base = SMTPCODES_NO_STATE};
        automaton->is_base[i] = false;
    }
    automaton->state_capacity = capacity;
}

static bool is_free(const struct automaton *automaton, size_t state)
{
    return state != 0 && (state >= automaton->state_capacity ||
                          automaton->states[state].base == SMTPCODES_NO_STATE);
}

/* Base 0 is that of all states from which no symbol leads further. */
static bool is_free_base(const struct automaton *automaton, size_t base)
{
    return base != 0 && (base >= automaton->state_capacity || !automaton->is_base[base]);
}

/* A base of its own from which all the symbols lead to free places. */
static uint32_t find_base(const struct automaton *automaton, size_t *hint, const uint8_t *symbols,
                          size_t count)
{
    enum { LONG_SEARCH = 2048 };
    const size_t start = *hint;
    while (!is_free(automaton, *hint))
        ++*hint;
    for (size_t place = *hint;; place++) {
        /* Few places are left around here: later searches start further on. */
        if (place - start > LONG_SEARCH && place - *hint > LONG_SEARCH / 2)
            *hint = place - LONG_SEARCH / 2;
        if (place < symbols[0] || !is_free(automaton, place) ||
            !is_free_base(automaton, place - symbols[0]))
            continue;
        size_t base = place - symbols[0];
        size_t i = 1;
        while (i < count && is_free(automaton, base + symbols[i]))
            i++;
        if (i == count)
            return (uint32_t)base;
    }
}

/* Puts the children of a node, and its output if it has one, into the array. */
static void place_children(struct automaton *automaton, struct tree *tree, uint32_t node,
                           size_t *hint)
{
    uint8_t symbols[257];
    size_t count = 0;
    if (tree->nodes[node].output != NONE)
        symbols[count++] = SMTPCODES_SYMBOL_OUTPUT;
    for (uint32_t child = tree->nodes[node].child; child != NONE;
         child = tree->nodes[child].sibling)
        symbols[count++] = tree->nodes[child].symbol;
    if (count == 0)
        return;
    uint32_t base = find_base(automaton, hint, symbols, count);
    grow_states(automaton, (size_t)base + 256);
    automaton->is_base[base] = true;
    automaton->states[tree->nodes[node].state].base |= base;
    for (size_t i = 0; i < count; i++) {
        size_t place = (size_t)base + symbols[i];
        automaton->states[place].base = (uint32_t)symbols[i] << 24;
        if (place >= automaton->state_count)
            automaton->state_count = place + 1;
    }
    for (uint32_t child = tree->nodes[node].child; child != NONE;
         child = tree->nodes[child].sibling)
        tree->nodes[child].state = base + tree->nodes[child].symbol;
}

/* The patterns that end in a node, those of shorter ones at the end of it included. */
static void write_output(struct automaton *automaton, const struct tree *tree, uint32_t node)
{
    struct list_table *outputs = &automaton->outputs;
    uint32_t state = tree->nodes[node].state;
    size_t start = outputs->count;
    list_table_add(outputs, 0);
    for (uint32_t at = tree->nodes[node].output; at != NONE;
         at = tree->nodes[tree->nodes[at].fail].output) {
        for (uint32_t pattern = tree->nodes[at].pattern; pattern != 0;
             pattern = tree->next_pattern[pattern - 1])
            list_table_add(outputs, pattern - 1);
    }
    outputs->items[start] = (uint32_t)(outputs->count - start - 1);
    size_t place = (automaton->states[state].base & SMTPCODES_BASE_MASK) + SMTPCODES_SYMBOL_OUTPUT;
    automaton->states[place].base |= (uint32_t)start;
    automaton->states[state].fail |= SMTPCODES_HAS_OUTPUT;
}

static void make_array(struct automaton *automaton, struct tree *tree)
{
    size_t hint = 1;
    uint32_t *queue = take(tree->count, sizeof *queue);
    size_t tail = 0;
    grow_states(automaton, 1);
    automaton->state_count = 1;
    queue[tail++] = 0;
    for (size_t head = 0; head < tail; head++) {
        uint32_t node = queue[head];
        place_children(automaton, tree, node, &hint);
        for (uint32_t child = tree->nodes[node].child; child != NONE;
             child = tree->nodes[child].sibling)
            queue[tail++] = child;
    }
    free(queue);
    for (uint32_t node = 1; node < tree->count; node++) {
        automaton->states[tree->nodes[node].state].fail = tree->nodes[tree->nodes[node].fail].state;
        if (tree->nodes[node].output != NONE)
            write_output(automaton, tree, node);
    }
    /* Behind the last state there is room for any symbol. */
    grow_states(automaton, automaton->state_count + 256);
    automaton->state_count += 256;
}

/* Numbers the bytes that the patterns have; all other bytes of words share one symbol. */
static void number_symbols(uint8_t *symbol_of, const struct pattern_set *patterns)
{
    bool used[256] = {false};
    for (size_t i = 0; i < patterns->count; i++) {
        for (size_t j = 0; j < patterns->lengths[i]; j++)
            used[(unsigned char)patterns->symbols[i][j]] = true;
    }
    unsigned next = SMTPCODES_FIRST_WORD_SYMBOL;
    for (unsigned byte = 0; byte < 256; byte++) {
        if (is_word_byte((unsigned char)byte) && used[byte])
            symbol_of[byte] = (uint8_t)next++;
    }
    for (unsigned byte = 0; byte < 256; byte++) {
        bool capital = byte >= 'A' && byte <= 'Z';
        if (capital)
            symbol_of[byte] = symbol_of[byte - 'A' + 'a'];
        if (is_word_byte((unsigned char)byte) && symbol_of[byte] == 0)
            symbol_of[byte] = (uint8_t)next;
    }
    symbol_of[' '] = SMTPCODES_SYMBOL_BLANK;
    symbol_of['.'] = SMTPCODES_SYMBOL_STOP;
}

void automaton_make(struct automaton *automaton, const struct pattern_set *patterns)
{
    struct tree tree = {.next_pattern = take(patterns->count, sizeof *tree.next_pattern)};
    add_node(&tree, 0, 0);
    number_symbols(automaton->symbols, patterns);
    for (size_t i = 0; i < patterns->count; i++)
        add_pattern(&tree, automaton->symbols, patterns->symbols[i], patterns->lengths[i], i);
    link_fails(&tree);
    list_table_add(&automaton->outputs, 0);
    if (patterns->count != 0)
        make_array(automaton, &tree);
    /* In a reply these part words; only the reader of symbols makes a blank or a stop of them. */
    automaton->symbols[' '] = 0;
    automaton->symbols['.'] = 0;
    automaton->tree_count = tree.count;
    free(tree.nodes);
    free(tree.next_pattern);
}

void automaton_release(struct automaton *automaton)
{
    free(automaton->states);
    free(automaton->is_base);
    free(automaton->outputs.items);
}
