/* SPDX-License-Identifier: MIT */
#include "field_table.h"

#include "smtpcodes/smtpcodes.h"

/* The closed lists. Those that the library knows come from there, so that they can't differ. */

#define WORD_IN(words, index) ((index) < sizeof(words) / sizeof(words)[0] ? (words)[(index)] : NULL)

static const char *word_or_end(const char *word)
{
    return word[0] == '\0' ? NULL : word;
}

static const char *blame_word(size_t index)
{
    return word_or_end(smtpcodes_blame_name((smtpcodes_blame)index));
}

static const char *disposition_word(size_t index)
{
    return word_or_end(smtpcodes_disposition_name((smtpcodes_disposition)(index + 1)));
}

static const char *status_word(size_t index)
{
    return word_or_end(smtpcodes_status_name((smtpcodes_status)(index + 1)));
}

static const char *confidence_word(size_t index)
{
    static const char *const words[] = {"low"};
    return WORD_IN(words, index);
}

static const char *profile_word(size_t index)
{
    static const char *const words[] = {"smtp"};
    return WORD_IN(words, index);
}

static const char *class_word(size_t index)
{
    static const char *const words[] = {"2", "3", "4", "5"};
    return WORD_IN(words, index);
}

static const char *command_word(size_t index)
{
    static const char *const words[] = {"any",  "connect", "EHLO",   "HELO", "LHLO", "MAIL",
                                        "RCPT", "DATA",    "BDAT",   "BURL", "RSET", "VRFY",
                                        "EXPN", "HELP",    "NOOP",   "QUIT", "AUTH", "STARTTLS",
                                        "ETRN", "ATRN",    "XCLIENT"};
    return WORD_IN(words, index);
}

static const char *placeholder_kind_word(size_t index)
{
    static const char *const words[] = {"domain", "address", "mailbox", "number",
                                        "word",   "url",     "text"};
    return WORD_IN(words, index);
}

#define TABLE(what, fields)                                                                        \
    {                                                                                              \
        (what), (fields), sizeof(fields) / sizeof(fields)[0]                                       \
    }

/* Fields of maps that have but one shape. */
#define ONE(name, type, required) (name), (type), SHAPE_PLAIN, (required) ? SHAPE_PLAIN : 0

static const struct field category_fields[] = {
    [CATEGORY_TITLE] = {ONE("title", FIELD_LINE, 1), NULL, NULL},
    [CATEGORY_BLAME] = {ONE("blame", FIELD_WORD, 1), blame_word, NULL},
    [CATEGORY_SUPPRESS] = {ONE("suppress", FIELD_BOOLEAN, 0), NULL, NULL},
};
const struct field_table category_table = TABLE("a category", category_fields);

static const struct field placeholder_fields[] = {
    [PLACEHOLDER_KIND] = {ONE("kind", FIELD_WORD, 1), placeholder_kind_word, NULL},
    [PLACEHOLDER_DESCRIPTION] = {ONE("description", FIELD_LINE, 1), NULL, NULL},
    [PLACEHOLDER_EXAMPLE] = {ONE("example", FIELD_LINE, 1), NULL, NULL},
};
const struct field_table placeholder_table = TABLE("a placeholder", placeholder_fields);

static const struct field when_fields[] = {
    [WHEN_CLASS] = {ONE("class", FIELD_WORDS, 0), class_word, NULL},
    [WHEN_COMMANDS] = {ONE("commands", FIELD_WORDS, 0), command_word, NULL},
};
const struct field_table when_table = TABLE("a condition", when_fields);

#define PROBLEM (SHAPE_PROBLEM_REPLY | SHAPE_ENHANCED)
#define BOTH (SHAPE_ENTRY | SHAPE_CONTEXT)
#define REPLIES (SHAPE_REPLY | SHAPE_PROBLEM_REPLY)

static const struct field entry_fields[] = {
    [ENTRY_CODE] = {"code", FIELD_LINE, SHAPE_ENTRY, SHAPE_ENTRY, NULL, NULL},
    [ENTRY_NAME] = {"name", FIELD_NAME, SHAPE_ENTRY, SHAPE_ENTRY, NULL, NULL},
    [ENTRY_TEXT] = {"text", FIELD_LINE, BOTH, SHAPE_ENTRY, NULL, NULL},
    [ENTRY_EXPLANATION] = {"explanation", FIELD_PROSE, BOTH, SHAPE_ENTRY, NULL, NULL},
    [ENTRY_CAUSE] = {"cause", FIELD_PROSE, BOTH, PROBLEM, NULL, NULL},
    [ENTRY_ACTION] = {"action", FIELD_PROSE, BOTH, PROBLEM, NULL, NULL},
    [ENTRY_CATEGORY] = {"category", FIELD_NAME, BOTH, PROBLEM, NULL, NULL},
    [ENTRY_BLAME] = {"blame", FIELD_WORD, BOTH, 0, blame_word, NULL},
    [ENTRY_SUPPRESS] = {"suppress", FIELD_BOOLEAN, BOTH, 0, NULL, NULL},
    [ENTRY_DISPOSITION] = {"disposition", FIELD_WORD, BOTH, 0, disposition_word, NULL},
    [ENTRY_STATUS] = {"status", FIELD_WORD, SHAPE_ENTRY, SHAPE_ENTRY, status_word, NULL},
    [ENTRY_CONFIDENCE] = {"confidence", FIELD_WORD, SHAPE_ENTRY, 0, confidence_word, NULL},
    [ENTRY_COMMANDS] = {"commands", FIELD_WORDS, REPLIES, 0, command_word, NULL},
    [ENTRY_WHEN] = {"when", FIELD_MAP, SHAPE_CONTEXT, SHAPE_CONTEXT, NULL, &when_table},
    [ENTRY_CONTEXTS] = {"contexts", FIELD_MAPS, SHAPE_ENTRY, 0, NULL, &entry_table},
    [ENTRY_ENHANCED] = {"enhanced", FIELD_LINES, REPLIES, 0, NULL, NULL},
    [ENTRY_SOURCES] = {"sources", FIELD_LINES, BOTH, SHAPE_ENTRY, NULL, NULL},
    [ENTRY_SAMPLES] = {"samples", FIELD_LINES, SHAPE_ENTRY, 0, NULL, NULL},
    [ENTRY_DROP] = {"drop", FIELD_BOOLEAN, SHAPE_CHANGE, 0, NULL, NULL},
};
const struct field_table entry_table = TABLE("an entry", entry_fields);

#define FILES (SHAPE_CATALOGUE | SHAPE_PART | SHAPE_OVERLAY)

static const struct field head_fields[] = {
    [HEAD_CATALOGUE] = {"catalogue", FIELD_NAME, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL},
    [HEAD_PART] = {"part", FIELD_NAME, SHAPE_PART, SHAPE_PART, NULL, NULL},
    [HEAD_OVERLAY] = {"overlay", FIELD_NAME, SHAPE_OVERLAY, SHAPE_OVERLAY, NULL, NULL},
    [HEAD_TITLE] = {"title", FIELD_LINE, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL},
    [HEAD_PREFIX] = {"prefix", FIELD_NAME, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL},
    [HEAD_PROFILE] = {"profile", FIELD_WORD, SHAPE_CATALOGUE, 0, profile_word, NULL},
    [HEAD_CATEGORIES] = {"categories", FIELD_NAMED, FILES, 0, NULL, &category_table},
    [HEAD_PLACEHOLDERS] = {"placeholders", FIELD_NAMED, FILES, 0, NULL, &placeholder_table},
    [HEAD_CODES] = {"codes", FIELD_MAPS, FILES, SHAPE_CATALOGUE, NULL, &entry_table},
};
const struct field_table head_table = TABLE("a catalogue", head_fields);
