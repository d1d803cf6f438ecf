/* SPDX-License-Identifier: MIT */
/*
 * The perfect hash is found by hash and displace (Belazzougui, Botelho and Dietzfelbinger, 2009):
 * the pieces fall into small groups, and for each group, the largest first, a number is sought that
 * moves all its pieces to free places.
 */
#include "pieces.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

/* ---- Pieces ------------------------------------------------------------------------------ */

static uint64_t read_letters(const char *word, size_t length)
{
    uint64_t letters = 0;
    for (size_t i = 0; i < length && i < SMTPCODES_PIECE_LENGTH; i++)
        letters |= SMTPCODES_BYTE(word, i);
    return letters;
}

static size_t add_piece(struct piece_table *table, const smtpcodes_piece *piece)
{
    if (table->pieces == NULL || table->count == table->capacity) {
        table->capacity = table->capacity * 2 + 1024;
        table->pieces = realloc(table->pieces, table->capacity * sizeof *table->pieces);
        if (table->pieces == NULL)
            out_of_memory();
    }
    table->pieces[table->count] = *piece;
    return table->count++;
}

/* As the words come sorted, the start of a word is that of the last word or new. */
void pieces_add(struct piece_table *table, const char *word, size_t length, uint32_t number)
{
    uint32_t before = 0;
    size_t depth = 0;
    for (size_t at = 0; at < length; at += SMTPCODES_PIECE_LENGTH, depth++) {
        const bool is_last = at + SMTPCODES_PIECE_LENGTH >= length;
        const uint64_t letters = read_letters(word + at, length - at);
        const smtpcodes_piece *same =
            depth < table->path_length ? &table->pieces[table->path[depth]] : NULL;
        if (same != NULL && same->letters == letters && same->before == before) {
            before = same->number;
            continue;
        }
        const smtpcodes_piece piece = {letters, before, is_last ? number : ++table->last_number};
        table->path[depth] = add_piece(table, &piece);
        table->path_length = depth + 1;
        before = piece.number;
    }
    table->path_length = depth;
}

/* ---- Places ------------------------------------------------------------------------------ */

/* A piece on its way to its place. */
struct placed {
    uint64_t hash;
    const smtpcodes_piece *piece;
    uint32_t group;
    uint32_t in_group; /* how many pieces its group has */
};

/* The largest groups first. */
static int compare_placed(const void *left, const void *right)
{
    const struct placed *a = left;
    const struct placed *b = right;
    if (a->in_group != b->in_group)
        return a->in_group > b->in_group ? -1 : 1;
    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    return (a->piece > b->piece) - (a->piece < b->piece);
}

static void *take(size_t count, size_t size)
{
    void *memory = calloc(count + 1, size);
    if (memory == NULL)
        out_of_memory();
    return memory;
}

static struct placed *list_groups(const struct piece_table *table)
{
    struct placed *list = take(table->count, sizeof *list);
    uint32_t *in_group = take(table->group_count, sizeof *in_group);
    for (size_t i = 0; i < table->count; i++) {
        const smtpcodes_piece *piece = &table->pieces[i];
        uint64_t hash = smtpcodes_piece_hash(piece->letters, piece->before);
        uint32_t group = smtpcodes_piece_group(hash, (uint32_t)table->group_count);
        list[i] = (struct placed){.hash = hash, .piece = piece, .group = group};
        in_group[group]++;
    }
    for (size_t i = 0; i < table->count; i++)
        list[i].in_group = in_group[list[i].group];
    free(in_group);
    qsort(list, table->count, sizeof *list, compare_placed);
    return list;
}

/* Whether all pieces of a group come to free places; if so, they are there. */
static bool put_group(smtpcodes_piece *places, size_t place_count, const struct placed *group,
                      uint32_t move)
{
    size_t put = 0;
    for (; put < group->in_group; put++) {
        uint32_t place = smtpcodes_piece_place(group[put].hash, move, (uint32_t)place_count);
        if (places[place].letters != 0)
            break;
        places[place] = *group[put].piece;
    }
    if (put == group->in_group)
        return true;
    while (put-- > 0)
        places[smtpcodes_piece_place(group[put].hash, move, (uint32_t)place_count)] =
            (smtpcodes_piece){0};
    return false;
}

/* Fills the places; false if some group found none. */
static bool put_all(struct piece_table *table, const struct placed *list, smtpcodes_piece *places,
                    size_t place_count)
{
    memset(places, 0, place_count * sizeof *places);
    for (size_t i = 0; i < table->count; i += list[i].in_group) {
        uint32_t move = 0;
        while (move <= UINT16_MAX && !put_group(places, place_count, &list[i], move))
            move++;
        if (move > UINT16_MAX)
            return false;
        table->moves[list[i].group] = (uint16_t)move;
    }
    return true;
}

void pieces_place(struct piece_table *table)
{
    enum { IN_GROUP = 4, SPARE = 16 }; /* pieces of a group; one place in so many stays free */
    table->group_count = table->count / IN_GROUP + 1;
    table->moves = take(table->group_count, sizeof *table->moves);
    struct placed *list = list_groups(table);
    size_t place_count = table->count;
    smtpcodes_piece *places = NULL;
    do {
        place_count += place_count / SPARE + 1;
        free(places);
        places = take(place_count, sizeof *places);
    } while (!put_all(table, list, places, place_count));
    free(list);
    free(table->pieces);
    table->pieces = places;
    table->used = table->count;
    table->count = place_count;
}

void pieces_release(struct piece_table *table)
{
    free(table->pieces);
    free(table->moves);
}
