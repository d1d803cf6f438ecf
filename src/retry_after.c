/* SPDX-License-Identifier: MIT */
#include "retry_after.h"

#include <stdbool.h>
#include <stdint.h>

#include "octets.h"
#include "smtpcodes/catalog.h"
#include "words.h"

enum { WORD_LENGTH = 12, MOST_SECONDS = 30 * 24 * 3600, WORDS_BEFORE = 8, WORDS_BEHIND = 4 };

/* What a word says about waiting. */
enum meaning { OTHER, WAITING, PASSED, SECONDS, MINUTES, HOURS, DAYS };

/* The starts of words: "minut" stands for minute, minutes and minuten. */
static const struct {
    char start[WORD_LENGTH];
    unsigned char meaning;
    unsigned char whole; /* nothing may follow */
} words[] = {
    {"retry", WAITING, 0},    {"again", WAITING, 1},    {"wait", WAITING, 0},
    {"greylist", WAITING, 0}, {"graylist", WAITING, 0}, {"later", WAITING, 1},
    {"back", WAITING, 1},     {"defer", WAITING, 0},    {"delay", WAITING, 0},
    {"resend", WAITING, 1},   {"block", WAITING, 0},    {"next", WAITING, 1},
    {"expired", PASSED, 0},   {"ago", PASSED, 1},       {"last", PASSED, 1},
    {"queue", PASSED, 0},     {"per", PASSED, 1},       {"s", SECONDS, 1},
    {"sec", SECONDS, 0},      {"sek", SECONDS, 0},      {"min", MINUTES, 0},
    {"m", MINUTES, 1},        {"hour", HOURS, 0},       {"hr", HOURS, 0},
    {"h", HOURS, 1},          {"stund", HOURS, 0},      {"heure", HOURS, 0},
    {"hora", HOURS, 0},       {"day", DAYS, 0},         {"tag", DAYS, 0},
    {"jour", DAYS, 0},
};

/* The letters with which those words start: bit n for the letter number n. */
#define LETTER(c) (UINT32_C(1) << ((c) - 'a'))
static const uint32_t first_letters = LETTER('r') | LETTER('a') | LETTER('w') | LETTER('g') |
                                      LETTER('l') | LETTER('b') | LETTER('d') | LETTER('n') |
                                      LETTER('e') | LETTER('q') | LETTER('p') | LETTER('s') |
                                      LETTER('m') | LETTER('h') | LETTER('t') | LETTER('j');

/* Those of the units of time. */
static const uint32_t units_start =
    LETTER('s') | LETTER('m') | LETTER('h') | LETTER('d') | LETTER('t') | LETTER('j');

static bool has_letter(uint32_t letters, unsigned char octet)
{
    const unsigned letter = lower(octet) - 'a';
    return letter < 26 && (letters >> letter & 1) != 0;
}

static enum meaning meaning_of(const char *word, size_t length)
{
    if (!has_letter(first_letters, (unsigned char)word[0]))
        return OTHER;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t same = 0;
        while (same < length && words[i].start[same] != '\0' &&
               lower((unsigned char)word[same]) == (unsigned char)words[i].start[same])
            same++;
        if (words[i].start[same] == '\0' && (same == length || !words[i].whole))
            return (enum meaning)words[i].meaning;
    }
    return OTHER;
}

static long seconds_in(enum meaning unit)
{
    switch (unit) {
    case SECONDS:
        return 1;
    case MINUTES:
        return 60;
    case HOURS:
        return 3600;
    case DAYS:
        return 24 * 3600L;
    default:
        return 0;
    }
}

/* Whether a word stands beside a number, "300s" or "5 minutes", and does not start a token: "S777".
 */
static bool is_beside(const char *text, size_t length, size_t number_end, size_t start, size_t end)
{
    bool joined = start == number_end;
    bool apart = start == number_end + 1 && (text[number_end] == ' ' || text[number_end] == '-');
    return (joined || apart) && (end == length || !is_digit((unsigned char)text[end]));
}

/* How many octets at the start are no digits. */
static size_t count_others(const char *text, size_t length)
{
    size_t count = 0;
    for (; length - count >= EIGHT; count += EIGHT) {
        const uint64_t octets = smtpcodes_eight_bytes(text + count);
        if ((octets_between(octets & IN_ALL_OCTETS(0x7f), '0', '9') & ~octets) != 0)
            break;
    }
    while (count < length && !is_digit((unsigned char)text[count]))
        count++;
    return count;
}

/* Most replies name no time at all: a number with a unit behind it. */
static bool names_time(const char *text, size_t length)
{
    for (size_t at = count_others(text, length); at < length;
         at += count_others(text + at, length - at)) {
        while (at < length && is_digit((unsigned char)text[at]))
            at++;
        size_t start = at < length && (text[at] == ' ' || text[at] == '-') ? at + 1 : at;
        if (start == length || !has_letter(units_start, (unsigned char)text[start]))
            continue;
        size_t end = start;
        while (end < length && is_word_byte((unsigned char)text[end]) &&
               !is_digit((unsigned char)text[end]))
            end++;
        if (seconds_in(meaning_of(text + start, end - start)) != 0)
            return true;
    }
    return false;
}

long smtpcodes_read_retry_after(const char *text, size_t length)
{
    if (!names_time(text, length))
        return -1;
    size_t number_end = 0;
    long number = -1;                       /* of the word before this one */
    unsigned since_wait = WORDS_BEFORE + 1; /* words since one that speaks of waiting */
    bool passed = false;                    /* a word before the number speaks of the past */
    long seconds = -1;                      /* a time that waits for a word behind it */
    unsigned since_time = 0;
    for (size_t at = 0; at < length;) {
        size_t end = at;
        if (!is_word_byte((unsigned char)text[at])) {
            at++;
            continue;
        }
        bool digits = is_digit((unsigned char)text[at]);
        while (end < length && is_word_byte((unsigned char)text[end]) &&
               is_digit((unsigned char)text[end]) == digits)
            end++;
        enum meaning meaning = digits ? OTHER : meaning_of(text + at, end - at);
        if (seconds >= 0 && ++since_time <= WORDS_BEHIND && meaning == WAITING)
            return seconds;
        if (meaning == PASSED)
            passed = true;
        if (meaning == WAITING) {
            since_wait = 0;
            passed = false;
        } else if (since_wait <= WORDS_BEFORE) {
            since_wait++;
        }
        const long unit = seconds_in(meaning);
        if (number >= 0 && unit != 0 && !passed && is_beside(text, length, number_end, at, end)) {
            seconds = number <= MOST_SECONDS / unit ? number * unit : -1;
            if (seconds >= 0 && since_wait <= WORDS_BEFORE)
                return seconds;
            since_time = 0;
        }
        number = -1;
        number_end = end;
        if (digits && end - at <= 7) {
            number = 0;
            for (size_t i = at; i < end; i++)
                number = number * 10 + (text[i] - '0');
        }
        at = end;
    }
    return -1;
}
