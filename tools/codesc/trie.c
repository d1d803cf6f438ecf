/* SPDX-License-Identifier: MIT */
#include "trie.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"

/* ---- The tree ---------------------------------------------------------------------------- */

static uint32_t add_node(struct trie *trie, uint32_t symbol)
{
    if (trie->count == trie->capacity) {
        trie->capacity = trie->capacity * 2 + 1024;
        trie->nodes = realloc(trie->nodes, trie->capacity * sizeof *trie->nodes);
        if (trie->nodes == NULL)
            out_of_memory();
    }
    trie->nodes[trie->count] = (struct trie_node){.symbol = symbol};
    return (uint32_t)trie->count++;
}

/* As the sequences come sorted, a symbol is that of the last child or greater. */
static uint32_t find_or_add_child(struct trie *trie, uint32_t node, uint32_t symbol)
{
    uint32_t last = trie->nodes[node].last_child;
    if (last != 0 && trie->nodes[last].symbol == symbol)
        return last;
    uint32_t added = add_node(trie, symbol);
    if (last == 0)
        trie->nodes[node].first_child = added;
    else
        trie->nodes[last].sibling = added;
    trie->nodes[node].last_child = added;
    return added;
}

uint32_t trie_add(struct trie *trie, const uint32_t *symbols, size_t length)
{
    uint32_t node = 0;
    if (trie->count == 0)
        add_node(trie, 0);
    for (size_t i = 0; i < length; i++)
        node = find_or_add_child(trie, node, symbols[i]);
    return node;
}

/* ---- The double array -------------------------------------------------------------------- */

static void grow_places(struct trie *trie, size_t count)
{
    if (count <= trie->place_capacity)
        return;
    size_t capacity = trie->place_capacity * 2 + 1024;
    capacity = capacity < count ? count : capacity;
    trie->node_at = realloc(trie->node_at, capacity * sizeof *trie->node_at);
    trie->is_base = realloc(trie->is_base, capacity);
    if (trie->node_at == NULL || trie->is_base == NULL)
        out_of_memory();
    for (size_t i = trie->place_capacity; i < capacity; i++) {
        trie->node_at[i] = 0;
        trie->is_base[i] = false;
    }
    trie->place_capacity = capacity;
}

static bool is_free(const struct trie *trie, size_t place)
{
    return place != 0 && (place >= trie->place_capacity || trie->node_at[place] == 0);
}

static bool is_free_base(const struct trie *trie, size_t base)
{
    return base != 0 && (base >= trie->place_capacity || !trie->is_base[base]);
}

/* Whether all children of a node find a free place from a base on. */
static bool children_fit(const struct trie *trie, uint32_t node, size_t base)
{
    uint32_t child = trie->nodes[node].first_child;
    while (child != 0 && is_free(trie, base + trie->nodes[child].symbol))
        child = trie->nodes[child].sibling;
    return child == 0;
}

static size_t find_base(const struct trie *trie, uint32_t node, size_t *hint)
{
    enum { LONG_SEARCH = 2048 };
    const uint32_t symbol = trie->nodes[trie->nodes[node].first_child].symbol;
    while (!is_free(trie, *hint))
        ++*hint;
    const size_t start = *hint > symbol ? *hint : symbol + 1;
    for (size_t place = start;; place++) {
        /* Few places are left around here: later searches start further on. */
        if (place - start > LONG_SEARCH && place - *hint > LONG_SEARCH / 2)
            *hint = place - LONG_SEARCH / 2;
        if (is_free(trie, place) && is_free_base(trie, place - symbol) &&
            children_fit(trie, node, place - symbol))
            return place - symbol;
    }
}

static void place_children(struct trie *trie, uint32_t node, size_t *hint)
{
    if (trie->nodes[node].first_child == 0)
        return;
    size_t base = find_base(trie, node, hint);
    grow_places(trie, base + trie->nodes[trie->nodes[node].last_child].symbol + 1);
    trie->is_base[base] = true;
    trie->nodes[node].base = (uint32_t)base;
    for (uint32_t child = trie->nodes[node].first_child; child != 0;
         child = trie->nodes[child].sibling) {
        size_t place = base + trie->nodes[child].symbol;
        trie->node_at[place] = child;
        trie->nodes[child].place = (uint32_t)place;
        if (place >= trie->place_count)
            trie->place_count = place + 1;
    }
}

void trie_place(struct trie *trie)
{
    size_t hint = 1;
    grow_places(trie, 1);
    trie->place_count = 1;
    /* The nodes near the root have the most children: they are placed while there is room. */
    uint32_t *queue = malloc((trie->count + 1) * sizeof *queue);
    if (queue == NULL)
        out_of_memory();
    size_t tail = 0;
    queue[tail++] = 0;
    for (size_t head = 0; head < tail && trie->count != 0; head++) {
        place_children(trie, queue[head], &hint);
        for (uint32_t child = trie->nodes[queue[head]].first_child; child != 0;
             child = trie->nodes[child].sibling)
            queue[tail++] = child;
    }
    free(queue);
}

uint32_t trie_child(const struct trie *trie, uint32_t node, uint32_t symbol)
{
    size_t place = (size_t)trie->nodes[node].base + symbol;
    uint32_t child = place < trie->place_count ? trie->node_at[place] : 0;
    return child != 0 && trie->nodes[child].symbol == symbol ? child : 0;
}

void trie_release(struct trie *trie)
{
    free(trie->nodes);
    free(trie->node_at);
    free(trie->is_base);
}
