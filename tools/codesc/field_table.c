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

/* What can speak for a verdict: the kinds of entries. */
static const char *evidence_word(size_t index)
{
    return word_or_end(smtpcodes_kind_name((smtpcodes_kind)(index + 1)));
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
    [CATEGORY_TITLE] = {ONE("title", FIELD_LINE, 1), NULL, NULL, "The kind of problem, in words.",
                        false},
    [CATEGORY_BLAME] = {ONE("blame", FIELD_WORD, 1), blame_word, NULL,
                        "The side that must act, unless an entry says otherwise.", false},
    [CATEGORY_SUPPRESS] = {ONE("suppress", FIELD_BOOLEAN, 0), NULL, NULL,
                           "true only if the recipient's address itself is dead.", false},
};
const struct field_table category_table = TABLE("a category", category_fields);

static const struct field placeholder_fields[] = {
    [PLACEHOLDER_KIND] = {ONE("kind", FIELD_WORD, 1), placeholder_kind_word, NULL,
                          "What may be put in.", false},
    [PLACEHOLDER_DESCRIPTION] = {ONE("description", FIELD_LINE, 1), NULL, NULL,
                                 "What a server puts in.", false},
    [PLACEHOLDER_EXAMPLE] = {ONE("example", FIELD_LINE, 1), NULL, NULL, "A value, as sent.", false},
};
const struct field_table placeholder_table = TABLE("a placeholder", placeholder_fields);

static const struct field provider_fields[] = {
    [PROVIDER_TITLE] = {ONE("title", FIELD_LINE, 1), NULL, NULL, "The provider's name.", false},
    [PROVIDER_PARENT] = {ONE("parent", FIELD_NAME, 0), NULL, NULL,
                         "The provider that this one is a part of; its codes hold here, too.",
                         false},
    [PROVIDER_ALIASES] = {ONE("aliases", FIELD_NAMES, 0), NULL, NULL,
                          "Other names by which people ask for it.", false},
    [PROVIDER_HOSTS] = {ONE("hosts", FIELD_HOSTS, 0), NULL, NULL,
                        "Ends of the names of its servers, such as yahoodns.net.", false},
    [PROVIDER_WORDING] = {ONE("wording", FIELD_LINES, 0), NULL, NULL,
                          "Words that only its replies have, such as gsmtp.", false},
};
const struct field_table provider_table = TABLE("a provider", provider_fields);

/* Conditions of everything that has some, and those of rules alone. */
#define ALWAYS(name, type) (name), (type), SHAPE_PLAIN | SHAPE_RULE, 0
#define IN_RULES(name, type) (name), (type), SHAPE_RULE, 0

static const struct field when_fields[] = {
    [WHEN_CLASS] = {ALWAYS("class", FIELD_WORDS), class_word, NULL,
                    "The first digits of the reply under which this holds.", true},
    [WHEN_REPLY] = {ALWAYS("reply", FIELD_LINES), NULL, NULL,
                    "The reply codes with which this holds: 552, or 4yz for all of a class.", true},
    [WHEN_ENHANCED] = {ALWAYS("enhanced", FIELD_LINES), NULL, NULL,
                       "The enhanced status codes with which this holds: X.1.1, 5.1.1, or X.7.X.",
                       true},
    [WHEN_TOKEN] = {ALWAYS("token", FIELD_LINES), NULL, NULL,
                    "Tokens one of which the reply must carry, such as TSS04.", true},
    [WHEN_WORDING] = {ALWAYS("wording", FIELD_LINES), NULL, NULL,
                      "Words one run of which the reply must have; {*} is 0 to 4 words.", true},
    [WHEN_COMMANDS] = {ALWAYS("commands", FIELD_WORDS), command_word, NULL,
                       "The commands in reply to which this holds.", true},
    [WHEN_PROVIDER] = {ALWAYS("provider", FIELD_NAMES), NULL, NULL,
                       "The providers whose reply it must be.", true},
    [WHEN_CATEGORY] = {IN_RULES("category", FIELD_NAMES), NULL, NULL,
                       "The categories of the verdict so far.", true},
    [WHEN_EVIDENCE] = {IN_RULES("evidence", FIELD_WORDS), evidence_word, NULL,
                       "The kinds of entries that spoke: no other kind did.", true},
    [WHEN_OWN_ADDRESS] = {IN_RULES("own_address", FIELD_BOOLEAN), NULL, NULL,
                          "Whether the reply names an address of the sending server.", false},
};
const struct field_table when_table = TABLE("a condition", when_fields);

static const struct field sample_fields[] = {
    [SAMPLE_REPLY] = {ONE("reply", FIELD_PROSE, 1), NULL, NULL, "The whole reply.", false},
    [SAMPLE_COMMAND] = {ONE("command", FIELD_WORD, 0), command_word, NULL,
                        "The command that it answers.", false},
    [SAMPLE_HOST] = {ONE("host", FIELD_LINE, 0), NULL, NULL, "The server that sent it.", false},
    [SAMPLE_PROVIDER] = {ONE("provider", FIELD_NAME, 0), NULL, NULL, "The provider that sent it.",
                         false},
    [SAMPLE_OWN_ADDRESS] = {ONE("own_address", FIELD_LINE, 0), NULL, NULL,
                            "The address of the server to which it was sent.", false},
    [SAMPLE_DISPOSITION] = {ONE("disposition", FIELD_WORD, 0), disposition_word, NULL,
                            "What the verdict must say the client does next.", false},
    [SAMPLE_CATEGORY] = {ONE("category", FIELD_NAME, 0), NULL, NULL,
                         "The category that the verdict must have.", false},
    [SAMPLE_BLAME] = {ONE("blame", FIELD_WORD, 0), blame_word, NULL,
                      "The side that the verdict must blame.", false},
    [SAMPLE_SUPPRESS] = {ONE("suppress", FIELD_BOOLEAN, 0), NULL, NULL,
                         "Whether the verdict must call the address dead.", false},
};
const struct field_table sample_table = TABLE("a sample", sample_fields);

static const struct field set_fields[] = {
    [SET_CATEGORY] = {ONE("category", FIELD_NAME, 0), NULL, NULL, "The new category.", false},
    [SET_BLAME] = {ONE("blame", FIELD_WORD, 0), blame_word, NULL, "The side that must act.", false},
    [SET_SUPPRESS] = {ONE("suppress", FIELD_BOOLEAN, 0), NULL, NULL,
                      "Whether the recipient's address is dead.", false},
    [SET_DISPOSITION] = {ONE("disposition", FIELD_WORD, 0), disposition_word, NULL,
                         "What the client does next.", false},
};
const struct field_table set_table = TABLE("what a rule sets", set_fields);

static const struct field rule_fields[] = {
    [RULE_NAME] = {ONE("name", FIELD_NAME, 1), NULL, NULL, "snake_case, unique among the rules.",
                   false},
    [RULE_WHEN] = {ONE("when", FIELD_MAP, 1), NULL, &when_table,
                   "When it holds; all conditions must.", false},
    [RULE_SET] = {ONE("set", FIELD_MAP, 1), NULL, &set_table, "What it changes in the verdict.",
                  false},
};
const struct field_table rule_table = TABLE("a rule", rule_fields);

#define PROBLEM (SHAPE_PROBLEM_REPLY | SHAPE_ENHANCED | SHAPE_PROVIDER)
#define BOTH (SHAPE_ENTRY | SHAPE_CONTEXT)
#define CODED (SHAPE_CODE | SHAPE_PROVIDER)
#define REPLIES (SHAPE_REPLY | SHAPE_PROBLEM_REPLY)

static const struct field entry_fields[] = {
    [ENTRY_PROVIDER] = {"provider", FIELD_NAME, SHAPE_PROVIDER, SHAPE_PROVIDER, NULL, NULL,
                        "The provider whose meaning this is: one of 'providers'.", false},
    [ENTRY_CODE] = {"code", FIELD_CODE, CODED, CODED, NULL, NULL,
                    "A reply code in quotes (\"550\"), or an enhanced status code in any class "
                    "(X.1.1); of a provider also a token (TSS04), a range (X.7.606-X.7.649) or a "
                    "pattern with *.",
                    false},
    [ENTRY_NAME] = {"name", FIELD_NAME, SHAPE_ENTRY, SHAPE_ENTRY, NULL, NULL,
                    "snake_case, unique among the codes of its kind, of one provider, or among the "
                    "phrases. It never changes.",
                    false},
    [ENTRY_MATCH] = {"match", FIELD_LINES, SHAPE_PHRASE, SHAPE_PHRASE, NULL, NULL,
                     "Wordings: any one of them is enough. {*} is 0 to 4 words.", false},
    [ENTRY_TEXT] = {"text", FIELD_LINE, CODED | SHAPE_CONTEXT, CODED, NULL, NULL,
                    "The message line as a server sends it, in ASCII, with {placeholders}. Write "
                    "{{ and }} for braces.",
                    false},
    [ENTRY_EXPLANATION] = {"explanation", FIELD_PROSE, BOTH, CODED, NULL, NULL,
                           "What it means, in two to four sentences. The first one stands alone.",
                           false},
    [ENTRY_CAUSE] = {"cause", FIELD_PROSE, BOTH, PROBLEM, NULL, NULL,
                     "How it comes about: what is seen in practice, the most frequent first.",
                     false},
    [ENTRY_ACTION] = {"action", FIELD_PROSE, BOTH, PROBLEM, NULL, NULL,
                      "Who does what now: the record to look up, the setting, how long to wait.",
                      false},
    [ENTRY_ENTRY] = {"entry", FIELD_LINE, SHAPE_PHRASE, 0, NULL, NULL,
                     "The key of the entry whose explanation, cause and action hold here.", false},
    [ENTRY_CATEGORY] = {"category", FIELD_NAME, BOTH, PROBLEM | SHAPE_PHRASE, NULL, NULL,
                        "The kind of problem: one of 'categories'.", false},
    [ENTRY_BLAME] = {"blame", FIELD_WORD, BOTH, 0, blame_word, NULL,
                     "The side that must act, where it is not that of the category.", false},
    [ENTRY_SUPPRESS] = {"suppress", FIELD_BOOLEAN, BOTH, 0, NULL, NULL,
                        "true only if the recipient's address itself is dead, where the category "
                        "says otherwise.",
                        false},
    [ENTRY_DISPOSITION] = {"disposition", FIELD_WORD, BOTH, 0, disposition_word, NULL,
                           "What the client does next, where the first digit says otherwise.",
                           false},
    [ENTRY_STATUS] = {"status", FIELD_WORD, SHAPE_ENTRY, CODED, status_word, NULL,
                      "Whether a standard defines the code. A retired one stays, as obsolete.",
                      false},
    [ENTRY_CONFIDENCE] = {"confidence", FIELD_WORD, SHAPE_ENTRY, 0, confidence_word, NULL,
                          "low, where the meaning is somebody's reading of replies.", false},
    [ENTRY_COMMANDS] = {"commands", FIELD_WORDS, REPLIES | SHAPE_PROVIDER, 0, command_word, NULL,
                        "The commands that it replies to; connect is the greeting, DATA also the "
                        "end of the data; any stands alone.",
                        false},
    [ENTRY_WHEN] = {"when", FIELD_MAP, SHAPE_CONTEXT | SHAPE_PROVIDER | SHAPE_PHRASE, SHAPE_CONTEXT,
                    NULL, &when_table, "When this holds; all conditions must.", false},
    [ENTRY_CONTEXTS] = {"contexts", FIELD_MAPS, SHAPE_ENTRY, 0, NULL, &entry_table,
                        "What changes under a condition. The first context that fits counts.",
                        false},
    [ENTRY_ENHANCED] = {"enhanced", FIELD_LINES, REPLIES | SHAPE_PROVIDER, 0, NULL, NULL,
                        "Enhanced status codes that often come with it (X.1.1); each has an "
                        "entry.",
                        false},
    [ENTRY_SOURCES] = {"sources", FIELD_LINES, BOTH, CODED, NULL, NULL,
                       "Where the facts come from.", false},
    [ENTRY_SAMPLES] = {"samples", FIELD_SAMPLES, SHAPE_ENTRY, 0, NULL, &sample_table,
                       "Real replies that this entry explains, made anonymous.", false},
    [ENTRY_NOT_SAMPLES] = {"not_samples", FIELD_SAMPLES, SHAPE_PROVIDER | SHAPE_PHRASE, 0, NULL,
                           &sample_table, "Real replies that look alike, but mean something else.",
                           false},
    [ENTRY_DROP] = {"drop", FIELD_BOOLEAN, SHAPE_CHANGE, 0, NULL, NULL,
                    "true takes the entry out of the catalogue.", false},
};
const struct field_table entry_table = TABLE("an entry", entry_fields);

#define FILES (SHAPE_CATALOGUE | SHAPE_PART | SHAPE_OVERLAY)

static const struct field head_fields[] = {
    [HEAD_CATALOGUE] = {"catalogue", FIELD_NAME, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL,
                        "The name of the catalogue that starts with this file.", false},
    [HEAD_PART] = {"part", FIELD_NAME, SHAPE_PART, SHAPE_PART, NULL, NULL,
                   "The name of the catalogue that this file belongs to.", false},
    [HEAD_OVERLAY] = {"overlay", FIELD_NAME, SHAPE_OVERLAY, SHAPE_OVERLAY, NULL, NULL,
                      "The name of the catalogue that this file is laid over.", false},
    [HEAD_TITLE] = {"title", FIELD_LINE, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL,
                    "The catalogue's title.", false},
    [HEAD_PREFIX] = {"prefix", FIELD_NAME, SHAPE_CATALOGUE, SHAPE_CATALOGUE, NULL, NULL,
                     "What every generated C name starts with.", false},
    [HEAD_PROFILE] = {"profile", FIELD_WORD, SHAPE_CATALOGUE, 0, profile_word, NULL,
                      "Which checks the codes go through.", false},
    [HEAD_CATEGORIES] = {"categories", FIELD_NAMED, FILES, 0, NULL, &category_table,
                         "The kinds of problems, by name.", false},
    [HEAD_PROVIDERS] = {"providers", FIELD_NAMED, FILES, 0, NULL, &provider_table,
                        "The providers that have codes of their own, by name.", false},
    [HEAD_PLACEHOLDERS] = {"placeholders", FIELD_NAMED, FILES, 0, NULL, &placeholder_table,
                           "The parts of a text that a server fills in, by name.", false},
    [HEAD_CODES] = {"codes", FIELD_MAPS, FILES, SHAPE_CATALOGUE, NULL, &entry_table, "The entries.",
                    false},
    [HEAD_PHRASES] = {"phrases", FIELD_MAPS, FILES, 0, NULL, &entry_table,
                      "Wordings of real servers, whatever code comes with them.", false},
    [HEAD_RULES] = {"rules", FIELD_MAPS, FILES, 0, NULL, &rule_table,
                    "The judgement: what changes in a verdict; the first rule that fits counts.",
                    false},
};
const struct field_table head_table = TABLE("a catalogue", head_fields);
