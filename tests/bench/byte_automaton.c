/* SPDX-License-Identifier: MIT */
#include "byte_automaton.h"

#include <stdint.h>
#include <stdlib.h>

#include "memory.h"
#include "smtpcodes/smtpcodes.h"
#include "trie.h"
#include "wording.h"
#include "words.h"

/* A state of the automaton over bytes; as small as it can be. */
struct byte_state {
    uint32_t base; /* 24 bits; above them the byte */
    uint32_t fail; /* with the highest bit if a wording ends here */
};

static struct byte_state *byte_states;
static size_t byte_state_count;

/* What makes words, in small case; 0 for what parts them. */
static unsigned char small_letters[256];

struct run {
    uint32_t symbols[2 * WORDING_LIMIT + 2];
    size_t length;
};

static struct run *runs;
static size_t run_count;

static int compare_runs(const void *left, const void *right)
{
    const struct run *a = left;
    const struct run *b = right;
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        if (a->symbols[i] != b->symbols[i])
            return a->symbols[i] < b->symbols[i] ? -1 : 1;
    }
    return (a->length > b->length) - (a->length < b->length);
}

/* The segments of a wording, each as " mailbox is full ". */
static void add_runs(struct arena *arena, const char *text)
{
    struct wording wording;
    if (wording_read(arena, text, false, &wording) != NULL)
        return;
    for (size_t i = 0; i < wording.count; i++) {
        const struct segment *segment = &wording.segments[i];
        runs = realloc(runs, (run_count + 1) * sizeof *runs);
        if (runs == NULL)
            exit(2);
        struct run *run = &runs[run_count++];
        run->length = 0;
        run->symbols[run->length++] = ' ';
        for (size_t j = 0; j < segment->length; j++)
            run->symbols[run->length++] = (unsigned char)segment->text[j];
        run->symbols[run->length++] = ' ';
    }
}

static void collect_runs(void)
{
    static const smtpcodes_field fields[] = {SMTPCODES_FIELD_MATCH, SMTPCODES_FIELD_WHEN_WORDING};
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    struct arena arena = {0};
    for (size_t entry = 0; entry < smtpcodes_count(catalog); entry++) {
        for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
            size_t items = smtpcodes_get_count(catalog, (smtpcodes_entry)entry, fields[i]);
            for (size_t item = 0; item < items; item++)
                add_runs(&arena,
                         smtpcodes_get_item(catalog, (smtpcodes_entry)entry, fields[i], item));
        }
    }
    arena_release(&arena);
    qsort(runs, run_count, sizeof *runs, compare_runs);
}

static uint32_t find_fail(const struct trie *trie, const uint32_t *fails, uint32_t node,
                          uint32_t child)
{
    while (node != 0) {
        node = fails[node];
        uint32_t found = trie_child(trie, node, trie->nodes[child].symbol);
        if (found != 0)
            return found;
    }
    return 0;
}

static void make_byte_states(void)
{
    struct trie trie = {0};
    for (size_t i = 0; i < run_count; i++) {
        uint32_t node = trie_add(&trie, runs[i].symbols, runs[i].length);
        trie.nodes[node].value = 1;
    }
    trie_place(&trie);
    uint32_t *fails = calloc(trie.count, sizeof *fails);
    uint32_t *queue = calloc(trie.count, sizeof *queue);
    byte_state_count = trie.place_count + 256;
    byte_states = calloc(byte_state_count, sizeof *byte_states);
    if (fails == NULL || queue == NULL || byte_states == NULL)
        exit(2);
    size_t tail = 1;
    for (size_t head = 0; head < tail; head++) {
        uint32_t node = queue[head];
        const struct trie_node *from = &trie.nodes[node];
        trie.nodes[node].value |= trie.nodes[fails[node]].value;
        byte_states[from->place].base = from->base | from->symbol << 24;
        byte_states[from->place].fail =
            trie.nodes[fails[node]].place | (from->value != 0 ? UINT32_C(1) << 31 : 0);
        for (uint32_t child = from->first_child; child != 0; child = trie.nodes[child].sibling) {
            fails[child] = find_fail(&trie, fails, node, child);
            queue[tail++] = child;
        }
    }
    free(fails);
    free(queue);
    trie_release(&trie);
}

static uint32_t step_byte(uint32_t state, uint32_t byte)
{
    for (;;) {
        uint32_t next = (byte_states[state].base & 0xffffff) + byte;
        if (byte_states[next].base >> 24 == byte)
            return next;
        if (state == 0)
            return 0;
        state = byte_states[state].fail & ~(UINT32_C(1) << 31);
    }
}

void walk_bytes(const struct replies *replies)
{
    for (size_t i = 0; i < replies->count; i++) {
        uint32_t state = step_byte(0, ' ');
        bool in_word = false;
        for (size_t at = 0; at <= replies->lengths[i]; at++) { /* the NUL ends the last word */
            unsigned char letter = small_letters[(unsigned char)replies->texts[i][at]];
            if (letter == 0 && !in_word)
                continue;
            state = step_byte(state, letter == 0 ? ' ' : letter);
            in_word = letter != 0;
            sink += byte_states[state].fail >> 31;
        }
    }
}

size_t make_byte_automaton(void)
{
    for (unsigned byte = 0; byte < sizeof small_letters; byte++)
        small_letters[byte] =
            is_word_byte((unsigned char)byte) ? lower((unsigned char)byte) : (unsigned char)0;
    collect_runs();
    make_byte_states();
    free(runs);
    return byte_state_count * sizeof *byte_states;
}
