/* SPDX-License-Identifier: MIT */
/*
 * A reply as words: letters, digits and bytes beyond ASCII make them; whatever stands between two
 * words counts as one blank. A full stop, semicolon, exclamation or question mark with a blank
 * behind it counts as a word of its own, so that no wording runs over the end of a sentence. codesc
 * reads wordings in the same way.
 */
#ifndef SMTPCODES_SYMBOLS_H
#define SMTPCODES_SYMBOLS_H

#include <stdbool.h>
#include <stddef.h>

/* A byte makes at most so many symbols: a stop, its blank, a letter. */
enum { SYMBOLS_AT_ONCE = 3 };

/* Where a reader stands. Start with all zero. */
struct symbol_reader {
    bool in_word;
    bool after_stop; /* behind a mark that ends a sentence if a blank comes */
    bool at_stop;    /* behind the end of a sentence */
    bool any;        /* there was a word */
};

static inline bool is_word_byte(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte >= 0x80;
}

static inline bool is_stop(unsigned char byte)
{
    return byte == '.' || byte == ';' || byte == '!' || byte == '?';
}

static inline bool is_blank(unsigned char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* Reads one byte; puts the symbols that it makes into `out` and returns how many they are. */
static inline size_t read_symbols(struct symbol_reader *reader, unsigned char byte,
                                  char out[SYMBOLS_AT_ONCE])
{
    size_t count = 0;
    if (is_word_byte(byte)) {
        if (reader->at_stop && reader->any) {
            out[count++] = '.';
            out[count++] = ' ';
        }
        reader->at_stop = reader->after_stop = false;
        reader->in_word = reader->any = true;
        out[count++] = (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
        return count;
    }
    if (reader->in_word)
        out[count++] = ' ';
    reader->in_word = false;
    if (reader->after_stop && is_blank(byte))
        reader->at_stop = true;
    reader->after_stop = is_stop(byte);
    return count;
}

/* Ends the reply: the last word is over. */
static inline size_t end_symbols(struct symbol_reader *reader, char out[SYMBOLS_AT_ONCE])
{
    out[0] = ' ';
    size_t count = reader->in_word ? 1 : 0;
    reader->in_word = false;
    return count;
}

#endif
