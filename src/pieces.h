/* SPDX-License-Identifier: MIT */
/*
 * The words of a reply, eight letters at a time: as a number they are found, put into small case
 * and looked up without a step for each letter.
 */
#ifndef SMTPCODES_PIECES_H
#define SMTPCODES_PIECES_H

#include "record.h"
#include "words.h"

/* The eight octets at `at`, the first one lowest; those from `end` on, behind `at`, are 0. */
static inline uint64_t load_octets(const char *input, size_t at, size_t end)
{
    uint64_t octets = 0;
    if (end - at >= EIGHT)
        return smtpcodes_eight_bytes(input + at);
    if (end >= EIGHT)
        return smtpcodes_eight_bytes(input + end - EIGHT) >> EIGHT * (EIGHT - (end - at));
    while (end-- > at)
        octets = octets << EIGHT | (unsigned char)input[end];
    return octets;
}

/* As take_letters(), one octet after the other: where some are beyond ASCII. */
static inline size_t take_other_letters(const char *input, size_t at, size_t end, bool is_first,
                                        uint64_t *letters)
{
    size_t length = unspaced_length(input + at, end - at);
    if (length != 0 && !is_first)
        return 0;
    if (length == 0) {
        while (length < SMTPCODES_PIECE_LENGTH && at + length < end &&
               is_word_byte((unsigned char)input[at + length]) &&
               unspaced_length(input + at + length, end - at - length) == 0)
            length++;
    }
    *letters = 0;
    for (size_t i = 0; i < length; i++)
        *letters |= (uint64_t)lower((unsigned char)input[at + i]) << 8 * i;
    return length;
}

/*
 * The letters at `at`, at most eight, as far as they are one word: in small case, as a number.
 * Gives how many they are. `is_first` tells that the word starts there.
 */
static inline size_t take_letters(const char *input, size_t at, size_t end, bool is_first,
                                  uint64_t *letters)
{
    const uint64_t high = IN_ALL_OCTETS(0x80);
    const uint64_t octets = load_octets(input, at, end);
    if ((octets & high) != 0)
        return take_other_letters(input, at, end, is_first, letters);
    /* The bit that makes a letter small is set in all digits, too. */
    const uint64_t small = octets | IN_ALL_OCTETS(0x20);
    const uint64_t other =
        high & ~(octets_between(small, 'a', 'z') | octets_between(octets, '0', '9'));
    /* All bits below the first octet that is neither; all of them if there is none. */
    const uint64_t mask = ((other & (~other + 1)) >> 7) - 1;
    *letters = small & mask;
    return (size_t)(IN_ALL_OCTETS(mask & IN_ALL_OCTETS(1)) >> 56);
}

/* The number of a piece behind another one; SMTPCODES_WORD_UNKNOWN if no word has it there. */
static inline uint32_t find_piece(const smtpcodes_catalog *catalog, uint32_t before,
                                  uint64_t letters)
{
    const uint64_t hash = smtpcodes_piece_hash(letters, before);
    const uint32_t group = smtpcodes_piece_group(hash, catalog->piece_group_count);
    const smtpcodes_piece *piece = &catalog->pieces[smtpcodes_piece_place(
        hash, catalog->piece_moves[group], catalog->piece_count)];
    /* Half of the words are unknown, and no processor foretells which: no branch on it. */
    const uint64_t difference = (piece->letters ^ letters) | (piece->before ^ before);
    return difference == 0 ? piece->number : (uint32_t)SMTPCODES_WORD_UNKNOWN;
}

/*
 * Reads the word that starts at `*position`, moves behind it and gives its number. `first` are its
 * first letters.
 */
static inline uint32_t find_word(const smtpcodes_catalog *catalog, const char *input,
                                 size_t *position, size_t end, uint64_t *first)
{
    size_t length = take_letters(input, *position, end, true, first);
    size_t at = *position + length;
    uint32_t word = find_piece(catalog, 0, *first);
    while (length == SMTPCODES_PIECE_LENGTH && at < end) {
        uint64_t letters;
        length = take_letters(input, at, end, false, &letters);
        at += length;
        if (length != 0 && word != SMTPCODES_WORD_UNKNOWN)
            word = find_piece(catalog, word, letters);
    }
    *position = at;
    return word;
}

/* Whether a token may start with the first two letters of a word. */
static inline bool may_start_token(const smtpcodes_catalog *catalog, uint64_t letters)
{
    return (catalog->starts[letters >> 8 & (SMTPCODES_START_ROWS - 1)] >> (letters & 31) & 1) != 0;
}

#endif
