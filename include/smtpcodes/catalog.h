/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The layout of a compiled catalogue: for the C that codesc writes and for the library. Programs
 * use <smtpcodes/smtpcodes.h>; what stands here changes with the format number.
 */
#ifndef SMTPCODES_CATALOG_H
#define SMTPCODES_CATALOG_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Goes up whenever a catalogue that was compiled before can no longer be read. */
#define SMTPCODES_FORMAT 5

/** The first word of every catalogue: "SMTC" as a big-endian number. */
#define SMTPCODES_MAGIC UINT32_C(0x534d5443)

/**
 * What each record has beside it, as far as any of them has it: first the fields that are one
 * string, as offsets into the string pool.
 */
enum smtpcodes_column {
    SMTPCODES_COLUMN_KEY,
    SMTPCODES_COLUMN_CODE,
    SMTPCODES_COLUMN_NAME,
    SMTPCODES_COLUMN_TEXT,
    SMTPCODES_COLUMN_EXPLANATION,
    SMTPCODES_COLUMN_CAUSE,
    SMTPCODES_COLUMN_ACTION,
    SMTPCODES_COLUMN_ENTRY,
    SMTPCODES_STRING_COLUMNS,
    /** In the list table, where the lists of the list columns that have one start, in their order.
     */
    SMTPCODES_COLUMN_LISTS = SMTPCODES_STRING_COLUMNS,
    SMTPCODES_COLUMN_RELATED, /**< of an entry the first of its contexts; of a context its entry */
    SMTPCODES_COLUMN_PLACE,   /**< where it stands in the YAML, see smtpcodes_file */
    SMTPCODES_COLUMNS
};

/** The fields of a record that are lists, in this order. */
enum smtpcodes_list_column {
    SMTPCODES_COLUMN_MATCH,
    SMTPCODES_COLUMN_COMMANDS,
    SMTPCODES_COLUMN_ENHANCED,
    SMTPCODES_COLUMN_SOURCES,
    SMTPCODES_COLUMN_SAMPLES,
    SMTPCODES_COLUMN_NOT_SAMPLES,
    SMTPCODES_COLUMN_WHEN_CLASS,
    SMTPCODES_COLUMN_WHEN_REPLY,
    SMTPCODES_COLUMN_WHEN_ENHANCED,
    SMTPCODES_COLUMN_WHEN_TOKEN,
    SMTPCODES_COLUMN_WHEN_WORDING,
    SMTPCODES_COLUMN_WHEN_COMMANDS,
    SMTPCODES_COLUMN_WHEN_PROVIDER,
    SMTPCODES_LIST_COLUMNS
};

/** The bits of smtpcodes_record.flags. */
#define SMTPCODES_FLAG_SUPPRESS 1
#define SMTPCODES_FLAG_LOW_CONFIDENCE 2
#define SMTPCODES_FLAG_TOKEN_CODE 4 /**< the code of a provider is a token */
/** Above it a bit for each first digit from 1 to 5: with them it holds; none is any. */
#define SMTPCODES_FLAG_CLASS_SHIFT 2

/**
 * One entry, or one context: an entry in which the fields that the context changes are replaced.
 * The records of the entries come first: those of reply codes and enhanced status codes sorted by
 * their numbers, those of providers by provider and place in the files, all others by place. Behind
 * them stand those of the contexts.
 */
typedef struct smtpcodes_record {
    uint32_t number;       /**< see smtpcodes_get_number() */
    uint16_t list_columns; /**< bit 1 << column for each list column that has a list */
    uint16_t provider;     /**< row of the provider table; 0 is none */
    uint8_t context_count;
    uint8_t layer;       /**< number of the overlay that touched it last; 0 is none */
    uint8_t kind;        /**< smtpcodes_kind */
    uint8_t category;    /**< row of the category table; 0 is none */
    uint8_t blame;       /**< smtpcodes_blame */
    uint8_t disposition; /**< smtpcodes_disposition */
    uint8_t status;      /**< smtpcodes_status */
    uint8_t flags;
} smtpcodes_record;

/**
 * A file of the YAML. A place is the number of a line, from 1, counted over all files one behind
 * the other; 0 is none.
 */
typedef struct smtpcodes_file {
    uint32_t name;       /**< without its folder: an offset into the string pool */
    uint32_t first_line; /**< place of its first line */
} smtpcodes_file;

/** A kind of problem. Row 0 is none. */
typedef struct smtpcodes_category {
    uint32_t name; /**< this and the next one: offsets into the string pool */
    uint32_t title;
    uint64_t rules; /**< bit n: rule n may change a verdict of this category */
    uint8_t blame;
    uint8_t suppress;
} smtpcodes_category;

/** A provider. Row 0 is none. */
typedef struct smtpcodes_provider {
    uint32_t name; /**< this and the next one: offsets into the string pool */
    uint32_t title;
    uint32_t parent; /**< row of this table; 0 is none */
} smtpcodes_provider;

/** A part of a text that is filled in. */
typedef struct smtpcodes_placeholder_row {
    uint32_t name; /**< this and the next two: offsets into the string pool */
    uint32_t description;
    uint32_t example;
    uint32_t kind; /**< smtpcodes_placeholder_kind */
} smtpcodes_placeholder_row;

/** A key of an index and what it leads to. */
typedef struct smtpcodes_key {
    uint32_t string; /**< offset into the string pool */
    uint32_t value;  /**< what that is depends on the index */
} smtpcodes_key;

/**
 * One perfect hash, made by gperf. A key that is in it stands in the slot that the hash gives; any
 * other key meets an empty slot or one with another key.
 */
typedef struct smtpcodes_index {
    uint32_t first_slot; /**< in the slots of the catalogue */
    uint32_t slot_count; /**< 0 if there are no keys */
    uint32_t first_key;  /**< in the keys of the catalogue */
    uint16_t shortest;   /**< the hash may be asked only for keys of these lengths, in bytes */
    uint16_t longest;    /**< less than `shortest` if there are no keys */
} smtpcodes_index;

/**
 * One of the many small tables of a large index. What gperf found for it stands as numbers, not as
 * a function: a jump to one of a thousand functions costs more than the hash itself.
 */
typedef struct smtpcodes_part {
    uint32_t first_slot; /**< in the slots of the index */
    uint32_t slot_count; /**< 0 if no key belongs here */
    /**
     * Where its numbers start: for each position of the key that counts, the position and what is
     * added to the character there; then the value of each of `range` characters from `low` on;
     * then the value of all others, which leads past all slots.
     */
    uint32_t numbers;
    uint16_t positions;
    uint16_t low;
    uint16_t range;
} smtpcodes_part;

/** The position that stands for the last character of a key. */
#define SMTPCODES_LAST_POSITION 0xffff

/** Byte `place` of a number whose first byte is the lowest. */
#define SMTPCODES_BYTE(key, place) ((uint64_t)(unsigned char)(key)[place] << 8 * (place))

/** The first four bytes of a key as a number: written out, compilers make one load of it. */
static inline uint64_t smtpcodes_four_bytes(const char *key)
{
    return SMTPCODES_BYTE(key, 0) | SMTPCODES_BYTE(key, 1) | SMTPCODES_BYTE(key, 2) |
           SMTPCODES_BYTE(key, 3);
}

/** The first eight bytes of a key. */
static inline uint64_t smtpcodes_eight_bytes(const char *key)
{
    return SMTPCODES_BYTE(key, 0) | SMTPCODES_BYTE(key, 1) | SMTPCODES_BYTE(key, 2) |
           SMTPCODES_BYTE(key, 3) | SMTPCODES_BYTE(key, 4) | SMTPCODES_BYTE(key, 5) |
           SMTPCODES_BYTE(key, 6) | SMTPCODES_BYTE(key, 7);
}

/**
 * A number from all bytes of a key, the same on every machine: in a large index it says which of
 * many small tables holds the key. Words overlap at the end of the key, so that no loop goes byte
 * by byte.
 */
static inline uint32_t smtpcodes_bucket(const char *key, size_t length)
{
    const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t sum = length;
    if (length >= 8) {
        for (size_t at = 0; at + 16 < length; at += 8)
            sum = (sum ^ smtpcodes_eight_bytes(key + at)) * factor >> 7;
        uint64_t last = smtpcodes_eight_bytes(key + length - 8);
        sum ^= smtpcodes_eight_bytes(key + (length > 16 ? length - 16 : 0)) ^
               (last << 17 | last >> 47);
    } else if (length >= 4) {
        sum ^= smtpcodes_four_bytes(key) << 3 ^ smtpcodes_four_bytes(key + length - 4) << 32;
    } else {
        for (size_t at = 0; at < length; at++)
            sum = sum << 8 ^ (unsigned char)key[at];
    }
    return (uint32_t)(sum * factor >> 32);
}

/** The part to which a key belongs, of `count` parts. */
static inline uint32_t smtpcodes_part_of(const char *key, size_t length, uint32_t count)
{
    return (uint32_t)((uint64_t)smtpcodes_bucket(key, length) * count >> 32);
}

/** gperf's hash, over the numbers of a part. A key without a slot may give any number. */
static inline unsigned smtpcodes_hash_in_parts(const smtpcodes_part *parts, uint32_t count,
                                               const uint16_t *numbers, const char *key,
                                               size_t length)
{
    const smtpcodes_part *part = &parts[smtpcodes_part_of(key, length, count)];
    const uint16_t *position = numbers + part->numbers;
    const uint16_t *values = position + 2 * (size_t)part->positions;
    uint32_t hash = (uint32_t)length;
    for (; position != values; position += 2) {
        size_t at = position[0] == SMTPCODES_LAST_POSITION ? length - 1 : position[0];
        if (at >= length)
            continue;
        uint32_t character = (uint32_t)(unsigned char)key[at] + position[1] - part->low;
        hash += values[character < part->range ? character : part->range];
    }
    return hash < part->slot_count ? part->first_slot + hash : UINT32_MAX;
}

/** The most letters of a piece. */
#define SMTPCODES_PIECE_LENGTH 8

/**
 * Up to eight letters of a word; a longer word is several pieces, one behind the other. They stand
 * in a table with a perfect hash, see smtpcodes_piece_hash().
 */
typedef struct smtpcodes_piece {
    uint64_t letters; /**< in small case, the first one lowest; 0 where the place is empty */
    uint32_t before;  /**< number of the piece before; 0 if a word starts with this one */
    uint32_t number;  /**< of the word that ends with it, or of what longer words start with */
} smtpcodes_piece;

/** Mixes a piece and the number of the one before: all bits of the result depend on all of both. */
static inline uint64_t smtpcodes_piece_hash(uint64_t letters, uint32_t before)
{
    uint64_t hash =
        (letters ^ before * UINT64_C(0xd6e8feb86659fd93)) * UINT64_C(0x9e3779b97f4a7c15);
    return (hash ^ hash >> 32) * UINT64_C(0xd6e8feb86659fd93);
}

/** The group of a piece, of `count` groups: all pieces of a group are moved by the same number. */
static inline uint32_t smtpcodes_piece_group(uint64_t hash, uint32_t count)
{
    return (uint32_t)((hash >> 32) * count >> 32);
}

/** The place of a piece, of `count` places, if its group is moved by `move`. */
static inline uint32_t smtpcodes_piece_place(uint64_t hash, uint32_t move, uint32_t count)
{
    const uint32_t moved = (uint32_t)hash + move * UINT32_C(0x9e3779b1);
    return (uint32_t)((uint64_t)moved * count >> 32);
}

/**
 * A place in the double array of the letters with which a token starts: from a place with the base
 * b a letter c, in small case, leads to the place b + c, if that one has the letter c. No two
 * places have one base.
 */
typedef struct smtpcodes_letter {
    uint32_t base;   /**< 24 bits; above them the letter, 0 where there is none */
    uint32_t output; /**< place in the outputs; 0 if no start of a token ends here */
} smtpcodes_letter;

#define SMTPCODES_BASE_MASK UINT32_C(0xffffff)

/** Rows of the table that tells which first two letters may start a token. */
#define SMTPCODES_START_ROWS 32

/** The numbers of what is no word of any wording, and of the end of a sentence. */
#define SMTPCODES_WORD_UNKNOWN 0
#define SMTPCODES_WORD_STOP 1

/**
 * A state of the automaton that finds all wordings in one walk over the words (Aho and Corasick,
 * 1975), as a double array like that of the letters. What most steps do not need stands apart, so
 * that more states fit into the cache of the processor.
 */
typedef struct smtpcodes_state {
    uint32_t base; /**< the lower bits, and the two below */
    uint32_t word; /**< that led here; 0 where there is no state */
} smtpcodes_state;

/** The bits of smtpcodes_state.base. */
#define SMTPCODES_STATE_BASE UINT32_C(0x3fffffff)
#define SMTPCODES_STATE_FAILS UINT32_C(0x40000000) /**< it has a `fail` other than state 0 */
#define SMTPCODES_STATE_ENDS UINT32_C(0x80000000)  /**< it has an `output` */

/** The rest of a state. */
typedef struct smtpcodes_state_links {
    /** Where a word leads nowhere, the walk goes on from this one, with whose words it ends. */
    uint32_t fail;
    uint32_t output; /**< place in the outputs; 0 if no wording ends here */
} smtpcodes_state_links;

/** What a wording speaks for. */
enum smtpcodes_role {
    SMTPCODES_ROLE_PHRASE,   /**< a phrase: the target is its record */
    SMTPCODES_ROLE_CODE,     /**< the token that is a provider's code: a record */
    SMTPCODES_ROLE_TOKEN,    /**< a token under "when": a record */
    SMTPCODES_ROLE_WORDING,  /**< a wording under "when": a record */
    SMTPCODES_ROLE_PROVIDER, /**< words that only a provider has: its row */
    SMTPCODES_ROLE_RULE      /**< a wording or a token under the "when" of a rule: its row */
};

/** The most words that a * in a token, and a {*} in a wording, stand for. */
#define SMTPCODES_TOKEN_GAP 1
#define SMTPCODES_WORDING_GAP 4

/**
 * A tail is a segment that ends many wordings behind a gap: a number of its own, how many words it
 * has (6 bits), and a bit that tells the start of a word from whole words.
 */
#define SMTPCODES_TAIL_SHIFT 6
#define SMTPCODES_TAIL_WORDS(tail) ((tail) >> 1 & 63)

/** One of 32 bits for a tail: what lacks the bit of a tail is not followed by it. */
static inline uint32_t smtpcodes_tail_bit(uint32_t tail)
{
    return UINT32_C(1) << (tail * UINT32_C(0x9e3779b1) >> 27);
}

/** What of the words of a reply a segment is. */
enum smtpcodes_form {
    SMTPCODES_FORM_WORDS, /**< whole words */
    SMTPCODES_FORM_START, /**< the first letters of a word */
    SMTPCODES_FORM_END,   /**< the last letters of a word, behind the segment before */
    SMTPCODES_FORM_INSIDE /**< letters within a word, behind the segment before */
};

/** A run of words, or a part of one; a wording with gaps is several, one behind the other. */
typedef struct smtpcodes_pattern {
    /**
     * Of the last segment what it speaks for. Of another one, where in the outputs the segments
     * stand that may follow: the bits of all tails; how many ends and insides of words, the letters
     * (an offset into the string pool) and the pattern of each; how many tails, each with a
     * pattern, sorted.
     */
    uint32_t target;
    uint8_t role;  /**< smtpcodes_role */
    uint8_t words; /**< how many words it has */
    uint8_t gap;   /**< the most words between the segment before and this one */
    uint8_t flags; /**< smtpcodes_form, and the next two */
} smtpcodes_pattern;

/** The bits of smtpcodes_pattern.flags. */
#define SMTPCODES_PATTERN_FORM 3
#define SMTPCODES_PATTERN_LAST 4    /**< the wording ends with it */
#define SMTPCODES_PATTERN_TELLING 8 /**< a token that no other provider has by chance */

/** The most rules of a catalogue: each has a bit in one word. */
#define SMTPCODES_RULE_LIMIT 64

/** A rule of the judgement. */
typedef struct smtpcodes_rule_row {
    uint32_t name;         /**< offset into the string pool */
    uint32_t place;        /**< in the YAML, see smtpcodes_file */
    uint32_t lists;        /**< conditions, as in a record, but none on the class */
    uint16_t list_columns; /**< as in a record */
    uint8_t evidence;      /**< bit 1 << kind for the kinds that may have spoken; 0 is any */
    uint8_t own_address;   /**< 0 any, 1 must not be named, 2 must be named */
    uint8_t category;      /**< what it sets: a row of the category table, 0 for none; */
    uint8_t blame;         /**< smtpcodes_blame plus one, 0 for none; */
    uint8_t suppress;      /**< 0 for none, 1 for false, 2 for true; */
    uint8_t disposition;   /**< smtpcodes_disposition, 0 for none */
} smtpcodes_rule_row;

/** The indexes of a catalogue. */
enum smtpcodes_index_number {
    SMTPCODES_INDEX_REPLY_NAMES, /**< to records, as are the next four */
    SMTPCODES_INDEX_ENHANCED_KEYS,
    SMTPCODES_INDEX_ENHANCED_NAMES,
    SMTPCODES_INDEX_PROVIDER_KEYS, /**< "yahoo:deferred_for_complaints" */
    SMTPCODES_INDEX_PHRASE_NAMES,
    SMTPCODES_INDEX_PROVIDER_NAMES, /**< to groups, as is the next one */
    SMTPCODES_INDEX_PROVIDER_CODES, /**< "TSS04", "X.7.26"; a range has a key for each code */
    SMTPCODES_INDEX_PROVIDERS,      /**< names and aliases, to providers, as is the next one */
    SMTPCODES_INDEX_HOSTS,          /**< ends of host names */
    SMTPCODES_INDEX_CODE_KEYS,      /**< of a generic catalogue: to records, as is the next one */
    SMTPCODES_INDEX_CODE_NAMES,
    SMTPCODES_INDEX_COUNT
};

/**
 * The longest key of an index, in bytes. Behind the strings there are as many NUL bytes as the
 * longest key has, and one more: a key may be compared without its length.
 */
#define SMTPCODES_KEY_LIMIT 255

/** How many kinds of entries there are, with none. */
#define SMTPCODES_KINDS 6

/** How many first digits a reply code can have, with 0. */
#define SMTPCODES_REPLY_CLASSES 6

/** A catalogue: the only part with pointers, at most 512 bytes. */
struct smtpcodes_catalog {
    uint32_t magic;
    uint32_t format;
    uint32_t name; /**< this and the next two: offsets into the string pool */
    uint32_t title;
    uint32_t content_hash;
    uint32_t fields; /**< bit 1 << field for each field that was compiled */
    uint32_t entry_count;
    uint32_t record_count;                /**< entries and contexts */
    uint32_t kind_count[SMTPCODES_KINDS]; /**< entries of each smtpcodes_kind */
    uint32_t reply_count;                 /**< length of `replies` */
    uint32_t category_count;              /**< with row 0 */
    uint32_t provider_count;              /**< with row 0 */
    uint32_t placeholder_count;
    uint32_t rule_count;
    uint32_t state_count; /**< 0 if there are no wordings and tokens */
    uint32_t piece_count; /**< places for pieces of words */
    uint32_t piece_group_count;
    uint32_t file_count;   /**< 0 if places were left out */
    uint32_t column_count; /**< columns that there are */
    /** Of each column, its number among those that there are, plus one; 0: there is none. */
    uint8_t columns[SMTPCODES_COLUMNS];
    /** The record of the first reply code of each first digit. */
    uint16_t reply_records[SMTPCODES_REPLY_CLASSES];
    /** Of each first digit, the rules that may change a verdict on such a reply; 0: no digit. */
    uint64_t class_rules[SMTPCODES_REPLY_CLASSES];
    uint64_t worded_rules; /**< those with a wording or a token under "when" */
    const char *strings;
    const uint32_t *lists; /**< a list is its length, then an offset into the pool for each item */
    const smtpcodes_record *records;
    const uint32_t *cells; /**< of each record, what stands in its columns */
    const smtpcodes_category *categories;
    const smtpcodes_provider *providers;
    const smtpcodes_placeholder_row *placeholders;
    /** Of each reply code, its number plus one among those with its first digit; 0: none. */
    const uint8_t *replies;
    /** The slot of a key in an index; any number past all slots if it has none. */
    unsigned (*hash)(unsigned index, const char *key, size_t length);
    const smtpcodes_index *indexes;
    /** Of each slot, the number of its key in its index plus one; 0 if it is empty. */
    const uint16_t *slots;
    const uint32_t *large_slots; /**< instead, where an index has more than 65535 keys */
    const smtpcodes_key *keys;
    const uint32_t *groups; /**< records that share a code or a name: how many, then each */
    const smtpcodes_piece *pieces;
    const uint16_t *piece_moves; /**< of each group */
    const smtpcodes_letter *letters;
    /** Bit f & 31 of row s & 31: a token may start with the letters f and s, or with f alone. */
    const uint32_t *starts;
    const smtpcodes_state *states;
    const smtpcodes_state_links *links; /**< of each state */
    /**
     * What ends in one place: how many first segments, and each; how many tails, and each. And what
     * may follow a segment, see smtpcodes_pattern.
     */
    const uint32_t *outputs;
    const smtpcodes_pattern *patterns;
    const smtpcodes_rule_row *rules;
    const smtpcodes_file *files;
};

#ifdef __cplusplus
}
#endif

#endif
