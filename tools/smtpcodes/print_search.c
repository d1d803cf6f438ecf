/* SPDX-License-Identifier: MIT */
#include "print_search.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entry_list.h"
#include "print_json.h"
#include "search.h"
#include "spelling.h"

enum {
    USUAL_LIMIT = 10, /* entries on two lines each: a screen */
    INDENT = 4,
    LINE_SIZE = 1024
};

/* Where a sentence is looked for that shows why an entry was found. */
static const smtpcodes_field shown_fields[] = {
    SMTPCODES_FIELD_TEXT,  SMTPCODES_FIELD_MATCH,  SMTPCODES_FIELD_EXPLANATION,
    SMTPCODES_FIELD_CAUSE, SMTPCODES_FIELD_ACTION, SMTPCODES_FIELD_SAMPLES,
};

/* A part of a text, and how many of the words it has. */
struct snippet {
    const char *text;
    size_t length;
    unsigned words;
};

/* ---- The best sentence ------------------------------------------------------------------- */

static unsigned count_words(const struct search_words *words, const char *text, size_t length)
{
    char sentence[LINE_SIZE];
    struct word_hits hits = {.mask = 0};
    unsigned count = 0;
    snprintf(sentence, sizeof sentence, "%.*s", (int)length, text);
    scan_text(words, sentence, &hits);
    for (uint32_t mask = hits.mask; mask != 0; mask &= mask - 1)
        count++;
    return count;
}

/* Puts each sentence of a text to the choice. */
static void try_text(const struct search_words *words, const char *text, struct snippet *best)
{
    while (*text != '\0') {
        const char *end = strstr(text, ". ");
        size_t length = end == NULL ? strlen(text) : (size_t)(end - text) + 1;
        unsigned count = count_words(words, text, length);
        if (count > best->words)
            *best = (struct snippet){text, length, count};
        text += length;
        text += strspn(text, " ");
    }
}

static void try_fields(const smtpcodes_catalog *catalog, const struct search_words *words,
                       smtpcodes_entry entry, struct snippet *best)
{
    for (size_t i = 0; i < sizeof shown_fields / sizeof shown_fields[0]; i++) {
        try_text(words, smtpcodes_get(catalog, entry, shown_fields[i]), best);
        for (size_t j = 0; j < smtpcodes_get_count(catalog, entry, shown_fields[i]); j++)
            try_text(words, smtpcodes_get_item(catalog, entry, shown_fields[i], j), best);
    }
}

/* The first sentence with the most words; the text of the entry if they are in its name alone. */
static struct snippet find_snippet(const smtpcodes_catalog *catalog,
                                   const struct search_words *words, smtpcodes_entry entry)
{
    struct snippet best = {.text = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT)};
    if (best.text[0] == '\0')
        best.text = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_EXPLANATION);
    best.length = strlen(best.text);
    try_fields(catalog, words, entry, &best);
    for (size_t i = 0; i < smtpcodes_count_contexts(catalog, entry); i++)
        try_fields(catalog, words, smtpcodes_get_context(catalog, entry, i), &best);
    return best;
}

/* ---- Marked words ------------------------------------------------------------------------ */

/* Prints a text, the words that were looked for in another style. */
static void print_marked(struct terminal *terminal, const struct search_words *words,
                         const char *text, size_t length, enum style usual)
{
    const char *end = text + length;
    size_t word_length = 0;
    for (const char *word = text; (word = next_word(word, &word_length)) != NULL && word < end;
         word += word_length) {
        if (match_word(words, word, word_length) == words->count)
            continue;
        if (word_length > (size_t)(end - word))
            word_length = (size_t)(end - word);
        print_styled(terminal, usual, text, (size_t)(word - text));
        print_styled(terminal, STYLE_MARK, word, word_length);
        text = word + word_length;
    }
    print_styled(terminal, usual, text, (size_t)(end - text));
}

/* Where to start so that the first word that was looked for can be seen in so many columns. */
static size_t find_start(const struct search_words *words, const char *text, size_t columns)
{
    enum { BEFORE = 24 };
    size_t length = 0;
    const char *word = text;
    while ((word = next_word(word, &length)) != NULL &&
           match_word(words, word, length) == words->count)
        word += length;
    if (word == NULL || (size_t)(word - text) + length + BEFORE < columns)
        return 0;
    size_t start = (size_t)(word - text);
    for (size_t steps = 0; start != 0 && (steps < BEFORE || text[start - 1] != ' '); steps++)
        start--;
    return start;
}

static void print_snippet(struct terminal *terminal, const struct search_words *words,
                          const struct snippet *snippet)
{
    static const char dots[] = "...";
    char line[LINE_SIZE];
    size_t columns = terminal->width - INDENT;
    snprintf(line, sizeof line, "%.*s", (int)snippet->length, snippet->text);
    for (char *c = line; *c != '\0'; c++)
        *c = *c == '\n' ? ' ' : *c;
    size_t start = find_start(words, line, columns);
    size_t room = start == 0 ? columns : columns - strlen(dots);
    size_t length = fitting_length(line + start, room);
    fprintf(terminal->stream, "%*s%s", INDENT, "", start == 0 ? "" : dots);
    print_marked(terminal, words, line + start, length, STYLE_PLAIN);
    if (line[start + length] != '\0')
        fputs(dots, terminal->stream);
    print_line_end(terminal);
}

static void print_hit(struct terminal *terminal, const smtpcodes_catalog *catalog,
                      const struct search_words *words, smtpcodes_entry entry)
{
    const char *key = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
    smtpcodes_kind kind = smtpcodes_get_kind(catalog, entry);
    struct snippet snippet = find_snippet(catalog, words, entry);
    print_marked(terminal, words, key, strlen(key), STYLE_BOLD);
    if (kind == SMTPCODES_KIND_REPLY || kind == SMTPCODES_KIND_ENHANCED) {
        const char *name = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME);
        fputc(' ', terminal->stream);
        print_marked(terminal, words, name, strlen(name), STYLE_BOLD);
    }
    print_line_end(terminal);
    if (snippet.length != 0)
        print_snippet(terminal, words, &snippet);
}

/* ---- The answer -------------------------------------------------------------------------- */

/* How many of the hits have as many words as the first one: where that is all, the others only
 * disturb. */
static size_t count_good(const struct search_hit *hits, size_t count)
{
    size_t good = 0;
    while (good < count && hits[good].words == hits[0].words)
        good++;
    return good;
}

static void print_text(const smtpcodes_catalog *catalog, const struct options *options,
                       const struct search_words *words, const struct search_hit *hits,
                       size_t count, size_t limit)
{
    struct terminal terminal = terminal_open(stdout, options->colour);
    size_t good = count_good(hits, count);
    if (hits[0].words < words->count) {
        fprintf(stdout, "No entry has all of these words; these have %u:", hits[0].words);
        print_line_end(&terminal);
    }
    for (size_t i = 0; i < good && i < limit; i++)
        print_hit(&terminal, catalog, words, hits[i].entry);
    if (good > limit) {
        fprintf(stdout, "and %zu more; '--limit %zu' shows all", good - limit, good);
        print_line_end(&terminal);
    }
}

static void print_json(const smtpcodes_catalog *catalog, const struct search_hit *hits,
                       size_t count, size_t limit)
{
    struct json json = {.stream = stdout};
    json_open_array(&json, false);
    for (size_t i = 0; i < count && i < limit; i++)
        json_entry(&json, catalog, hits[i].entry);
    json_close_array(&json);
}

/* Reads --limit; 0 if it is no number that makes sense. */
static size_t read_limit(const struct options *options)
{
    const char *text = options->values[OPTION_LIMIT];
    if (text == NULL)
        return has_option(options, OPTION_JSON) ? SIZE_MAX : USUAL_LIMIT;
    size_t digits = strspn(text, "0123456789");
    return digits == 0 || digits > 9 || text[digits] != '\0' ? 0 : strtoul(text, NULL, 10);
}

static int print_nothing(const struct options *options)
{
    fputs("smtpcodes: no entry has the word", stderr);
    for (int i = 0; i < options->word_count; i++) {
        fputs(i == 0 ? " '" : ", '", stderr);
        print_escaped(stderr, options->words[i]);
        fputs("'", stderr);
    }
    fputc('\n', stderr);
    return NOT_FOUND;
}

int print_search(const smtpcodes_catalog *catalog, const struct options *options)
{
    struct search_words words = {.count = 0};
    size_t limit = read_limit(options);
    if (options->word_count == 0)
        return usage_error("say which words to look for", NULL);
    if (limit == 0)
        return usage_error("--limit is a number from 1 on, not", options->values[OPTION_LIMIT]);
    for (int i = 0; i < options->word_count; i++)
        add_search_words(&words, options->words[i]);
    drop_common_words(&words);
    struct search_hit *hits = need_memory(NULL, smtpcodes_count(catalog) + 1, sizeof *hits);
    size_t count = words.count == 0 ? 0 : search_entries(catalog, &words, hits);
    if (has_option(options, OPTION_JSON))
        print_json(catalog, hits, count, limit);
    else if (count != 0)
        print_text(catalog, options, &words, hits, count, limit);
    free(hits);
    return count != 0 ? FOUND : print_nothing(options);
}
