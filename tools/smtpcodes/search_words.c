/* SPDX-License-Identifier: MIT */
#include "search_words.h"

#include <string.h>

/* Words may stand so far apart and count as together: "mailbox is full". */
enum { TOGETHER = 3 };

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (unsigned char)c >= 0x80;
}

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

const char *next_word(const char *text, size_t *length)
{
    while (*text != '\0' && !is_word_byte(*text))
        text++;
    size_t end = 0;
    while (is_word_byte(text[end]))
        end++;
    *length = end;
    return end == 0 ? NULL : text;
}

/* ---- Endings ----------------------------------------------------------------------------- */

static bool ends_with(const struct stem *stem, const char *ending)
{
    size_t length = strlen(ending);
    return stem->length >= length &&
           memcmp(stem->text + stem->length - length, ending, length) == 0;
}

static bool has_vowel(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (strchr("aeiouy", text[i]) != NULL)
            return true;
    }
    return false;
}

/* "addresses", "replies", "mailboxes", "quotas"; but not "address", "status", "this". */
static void drop_plural(struct stem *stem)
{
    static const char *const hissing[] = {"sses", "xes", "ches", "shes"};
    if (stem->length < 4 || !ends_with(stem, "s"))
        return;
    if (ends_with(stem, "ies")) {
        stem->length -= 2;
        stem->text[stem->length - 1] = 'y';
        return;
    }
    for (size_t i = 0; i < sizeof hissing / sizeof hissing[0]; i++) {
        if (ends_with(stem, hissing[i])) {
            stem->length -= 2;
            return;
        }
    }
    if (!ends_with(stem, "ss") && !ends_with(stem, "us") && !ends_with(stem, "is"))
        stem->length--;
}

/* "blocked", "blocking", "banned"; but not "need", "exceed", "string". */
static void drop_verb_ending(struct stem *stem)
{
    enum { LEAST = 3 };
    size_t ending = 0;
    if (ends_with(stem, "ing"))
        ending = 3;
    else if (ends_with(stem, "ed") && !ends_with(stem, "eed"))
        ending = 2;
    size_t left = stem->length - ending;
    if (ending == 0 || left < LEAST || !has_vowel(stem->text, left))
        return;
    stem->length = left;
    char last = stem->text[left - 1];
    bool doubled = left > LEAST && stem->text[left - 2] == last && strchr("bdgmnprt", last) != NULL;
    stem->length -= doubled ? 1 : 0;
}

void make_stem(const char *word, size_t length, struct stem *stem)
{
    enum { LEAST_WITH_E = 5 };
    stem->length = length < STEM_LIMIT ? length : STEM_LIMIT;
    for (size_t i = 0; i < stem->length; i++)
        stem->text[i] = small(word[i]);
    drop_plural(stem);
    size_t before = stem->length;
    drop_verb_ending(stem);
    if (stem->length == before && before >= LEAST_WITH_E && ends_with(stem, "e") &&
        !ends_with(stem, "ee"))
        stem->length--;
}

/* ---- What is looked for ------------------------------------------------------------------ */

static void note_starts(struct search_words *words)
{
    memset(words->starts, 0, sizeof words->starts);
    for (size_t i = 0; i < words->count; i++) {
        unsigned char first = (unsigned char)words->stems[i].text[0];
        words->starts[first] = true;
        if (first >= 'a' && first <= 'z')
            words->starts[first - 'a' + 'A'] = true;
    }
}

static bool same_stem(const struct stem *one, const struct stem *other)
{
    return one->length == other->length && memcmp(one->text, other->text, one->length) == 0;
}

void add_search_words(struct search_words *words, const char *text)
{
    size_t length = 0;
    while (words->count < SEARCH_WORDS && (text = next_word(text, &length)) != NULL) {
        if (match_word(words, text, length) == words->count)
            make_stem(text, length, &words->stems[words->count++]);
        text += length;
        note_starts(words);
    }
}

static bool is_common(const struct stem *stem)
{
    static const char *const common[] = {"a",  "an", "and", "are", "at", "by",   "for", "in",
                                         "is", "it", "of",  "on",  "or", "that", "the", "to"};
    for (size_t i = 0; i < sizeof common / sizeof common[0]; i++) {
        if (stem->length == strlen(common[i]) && memcmp(stem->text, common[i], stem->length) == 0)
            return true;
    }
    return false;
}

void drop_common_words(struct search_words *words)
{
    struct search_words kept = {.count = 0};
    for (size_t i = 0; i < words->count; i++) {
        if (!is_common(&words->stems[i]))
            kept.stems[kept.count++] = words->stems[i];
    }
    if (kept.count == 0)
        return;
    *words = kept;
    note_starts(words);
}

size_t match_word(const struct search_words *words, const char *word, size_t length)
{
    struct stem stem;
    if (!words->starts[(unsigned char)word[0]])
        return words->count;
    make_stem(word, length, &stem);
    size_t i = 0;
    while (i < words->count && !same_stem(&words->stems[i], &stem))
        i++;
    return i;
}

void scan_text(const struct search_words *words, const char *text, struct word_hits *hits)
{
    size_t expected = 0; /* the word that would go on with those seen together */
    size_t place = 0;
    size_t last = 0; /* place of the word before that */
    size_t length = 0;
    for (; (text = next_word(text, &length)) != NULL; text += length) {
        place++;
        size_t word = match_word(words, text, length);
        if (word == words->count)
            continue;
        hits->mask |= UINT32_C(1) << word;
        if (word == expected && (word == 0 || place - last <= TOGETHER))
            expected++;
        else
            expected = word == 0 ? 1 : 0;
        last = place;
        if (expected == words->count) {
            hits->together = true;
            expected = 0;
        }
    }
}
