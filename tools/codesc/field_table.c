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
    [CATEGORY_TITLE] = {ONE("title", FIELD_LINE, 1), NULL, NULL, "The kind of problem, in words."},
    [CATEGORY_BLAME] = {ONE("blame", FIELD_WORD, 1), blame_word, NULL,
                        "The side that must act, unless an entry says otherwise."},
    [CATEGORY_SUPPRESS] = {ONE("suppress", FIELD_BOOLEAN, 0), NULL, NULL,
                           "true only if the recipient's address itself is dead."},
};
const struct field_table category_table = TABLE("a category", category_fields);

static const struct field placeholder_fields[] = {
    [PLACEHOLDER_KIND] = {ONE("kind", FIELD_WORD, 1), placeholder_kind_word, NULL,
                          "What may be put in."},
    [PLACEHOLDER_DESCRIPTION] = {ONE("description", FIELD_LINE, 1), NULL, NULL,
                                 "What a server puts in."},
    [PLACEHOLDER_EXAMPLE] = {ONE("example", FIELD_LINE, 1), NULL, NULL, "A value, as sent."},
};
const struct field_table placeholder_table = TABLE("a placeholder", placeholder_fields);

static const struct field when_fields[] = {
    [WHEN_CLASS] = {ONE("class", FIELD_WORDS, 0), class_word, NULL,
                    "The first digits of the reply under which this holds."},
    [WHEN_COMMANDS] = {ONE("commands", FIELD_WORDS, 0), command_word, NULL,
                       "The commands in reply to which this holds."},
};
const struct field_table when_table = TABLE("a condition", when_fields);

#define PROBLEM (SHAPE_PROBLEM_REPLY | SHAPE_ENHANCED)
#define BOTH (SHAPE_ENTRY | SHAPE_CONTEXT)
#define REPLIES (SHAPE_REPLY | SHAPE_PROBLEM_REPLY)

static const struct field entry_fields[] = {
    [ENTRY_CODE] = {"code", FIELD_CODE, SHAPE_ENTRY, SHAPE_ENTRY, NULL, NULL,
                    "A reply code in quotes (\"550\"), or an enhanced status code in any class "
                    "(X.1.1)."},
    [ENTRY_NAME] = {"name", FIELD_NAME, SHAPE_ENTRY, SHAPE_ENTRY, NULL, NULL,
                    "snake_case, unique among the codes of its kind. It never changes."},
    [ENTRY_TEXT] = {"text", FIELD_LINE, BOTH, SHAPE_ENTRY, NULL, NULL,
                    "The message line as a server sends it, in ASCII, with {placeholders}. Write "
                    "{{ and }} for braces."},
    [ENTRY_EXPLANATION] = {"explanation", FIELD_PROSE, BOTH, SHAPE_ENTRY, NULL, NULL,
                           "What it means, in two to four sentences. The first one stands alone."},
    [ENTRY_CAUSE] = {"cause", FIELD_PROSE, BOTH, PROBLEM, NULL, NULL,
                     "How it comes about: what is seen in practice, the most frequent first."},
    [ENTRY_ACTION] = {"action", FIELD_PROSE, BOTH, PROBLEM, NULL, NULL,
                      "Who does what now: the record to look up, the setting, how long to wait."},
    [ENTRY_CATEGORY] = {"category", FIELD_NAME, BOTH, PROBLEM, NULL, NULL,
                        "The kind of problem: one of 'categories'."},
    [ENTRY_BLAME] = {"blame", FIELD_WORD, BOTH, 0, blame_word, NULL,
                     "The side that must act, where it is not that of the category."},
    [ENTRY_SUPPRESS] = {"suppress", FIELD_BOOLEAN, BOTH, 0, NULL, NULL,
                        "true only if the recipient's address itself is dead, where the category "
                        "says otherwise."},
    [ENTRY_DISPOSITION] = {"disposition", FIELD_WORD, BOTH, 0, disposition_word, NULL,
                           "What the client does next, where the first digit says otherwise."},
    [ENTRY_STATUS] = {"status", FIELD_WORD, SHAPE_ENTRY, SHAPE_ENTRY, status_word, NULL,
                      "Whether a standard defines the code. A retired one stays, as obsolete."},
    [ENTRY_CONFIDENCE] = {"confidence", FIELD_WORD, SHAPE_ENTRY, 0, confidence_word, NULL,
                          "low, where the meaning is somebody's reading of replies."},
    [ENTRY_COMMANDS] = {"commands", FIELD_WORDS, REPLIES, 0, command_word, NULL,
                        "The commands that it replies to; connect is the greeting, DATA also the "
                        "end of the data; any stands alone."},
    [ENTRY_WHEN] = {"when", FIELD_MAP, SHAPE_CONTEXT, SHAPE_CONTEXT, NULL, &when_table,
                    "When this context holds; all conditions must."},
    [ENTRY_CONTEXTS] = {"contexts", FIELD_MAPS, SHAPE_ENTRY, 0, NULL, &entry_table,
                        "What changes under a condition. The first context that fits counts."},
    [ENTRY_ENHANCED] = {"enhanced", FIELD_LINES, REPLIES, 0, NULL, NULL,
                        "Enhanced status codes that often come with it (X.1.1); each has an "
                        "entry."},
    [ENTRY_SOURCES] = {"sources", FIELD_LINES, BOTH, SHAPE_ENTRY, NULL, NULL,
                       "Where the facts come from."},
    [ENTRY_SAMPLES] = {"samples", FIELD_LINES, SHAPE_ENTRY, 0, NULL, NULL,
                       "Real replies with this code, made anonymous."},
    [ENTRY_DROP] = {"drop", FIELD_BOOLEAN, SHAPE_CHANGE, 0, NULL, NULL,
                    "true takes the entry out of the catalogue."},
};
const struct field_table entry_table = TABLE("an entry", entry_fields);

#define FILES (SHAPE_CATALOGUE | SHAPE_PART | SHAPE_OVERLAY)

static const struct field head_fields[] = {
    [HEAD_CATALOGUE] = {"catalogue", FIELD_NAME, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL,
                        "The name of the catalogue that starts with this file."},
    [HEAD_PART] = {"part", FIELD_NAME, SHAPE_PART, SHAPE_PART, NULL, NULL,
                   "The name of the catalogue that this file belongs to."},
    [HEAD_OVERLAY] = {"overlay", FIELD_NAME, SHAPE_OVERLAY, SHAPE_OVERLAY, NULL, NULL,
                      "The name of the catalogue that this file is laid over."},
    [HEAD_TITLE] = {"title", FIELD_LINE, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL,
                    "The catalogue's title."},
    [HEAD_PREFIX] = {"prefix", FIELD_NAME, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL,
                     "What every generated C name starts with."},
    [HEAD_PROFILE] = {"profile", FIELD_WORD, SHAPE_CATALOGUE, 0, profile_word, NULL,
                      "Which checks the codes go through."},
    [HEAD_CATEGORIES] = {"categories", FIELD_NAMED, FILES, 0, NULL, &category_table,
                         "The kinds of problems, by name."},
    [HEAD_PLACEHOLDERS] = {"placeholders", FIELD_NAMED, FILES, 0, NULL, &placeholder_table,
                           "The parts of a text that a server fills in, by name."},
    [HEAD_CODES] = {"codes", FIELD_MAPS, FILES, SHAPE_CATALOGUE, NULL, &entry_table,
                    "The entries."},
};
const struct field_table head_table = TABLE("a catalogue", head_fields);
