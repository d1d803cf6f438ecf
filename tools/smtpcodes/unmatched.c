/* SPDX-License-Identifier: MIT */
#include "unmatched.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "terminal.h"

enum { TEXT_LIMIT = 500 };

static void *check(void *memory)
{
    if (memory == NULL) {
        fputs("smtpcodes: out of memory\n", stderr);
        exit(2);
    }
    return memory;
}

/* What a word stands for that differs from reply to reply; null for a word that counts. */
static const char *placeholder_for(const char *word, size_t length)
{
    size_t digits = 0;
    size_t letters = 0;
    size_t points = 0;
    size_t colons = 0;
    if (memchr(word, '@', length) != NULL)
        return "{email}";
    for (size_t i = 0; i < length; i++) {
        digits += isdigit((unsigned char)word[i]) != 0;
        letters += isalpha((unsigned char)word[i]) != 0;
        points += word[i] == '.';
        colons += word[i] == ':';
    }
    if (points == 3 && letters == 0 && digits >= 4)
        return "{ip}";
    if (colons >= 2 && letters == 0 && digits >= 4 && digits <= 6)
        return "{time}";
    if (colons >= 2 && digits != 0)
        return "{ip}";
    if (points != 0 && letters > 2 && word[length - 1] != '.')
        return "{host}";
    if (length >= 6 && digits >= 2)
        return "{id}";
    return NULL;
}

static bool is_part(char c)
{
    return isalnum((unsigned char)c) || strchr("@.:_+=-", c) != NULL;
}

/* The text of a reply with what differs replaced. */
static char *normalise(const char *text)
{
    char *out = check(malloc(TEXT_LIMIT + 16));
    size_t used = 0;
    while (*text != '\0' && used < TEXT_LIMIT - 16) {
        if (!is_part(*text)) {
            char c = *text++;
            if (!isspace((unsigned char)c))
                out[used++] = c;
            else if (used != 0 && out[used - 1] != ' ')
                out[used++] = ' ';
            continue;
        }
        size_t length = 0;
        while (text[length] != '\0' && is_part(text[length]))
            length++;
        const char *placeholder = placeholder_for(text, length);
        size_t left = TEXT_LIMIT - 16 - used;
        size_t taken = placeholder != NULL ? strlen(placeholder) : (length < left ? length : left);
        memcpy(out + used, placeholder != NULL ? placeholder : text, taken);
        used += taken;
        text += length;
    }
    out[used] = '\0';
    return out;
}

void unmatched_take(struct unmatched *unmatched, const smtpcodes_catalog *catalog,
                    const char *input, const smtpcodes_verdict *verdict)
{
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        if (smtpcodes_get_kind(catalog, verdict->evidence[i].entry) != SMTPCODES_KIND_REPLY)
            return;
    }
    if (unmatched->count == unmatched->capacity) {
        unmatched->capacity = unmatched->capacity * 2 + 64;
        unmatched->texts =
            check(realloc(unmatched->texts, unmatched->capacity * sizeof *unmatched->texts));
    }
    unmatched->texts[unmatched->count++] = normalise(input);
}

static int compare_texts(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

struct counted {
    const char *text;
    size_t count;
};

static int compare_counts(const void *left, const void *right)
{
    const struct counted *a = left;
    const struct counted *b = right;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return strcmp(a->text, b->text);
}

void unmatched_print(struct unmatched *unmatched, FILE *stream)
{
    struct counted *counted = check(calloc(unmatched->count + 1, sizeof *counted));
    size_t groups = 0;
    if (unmatched->count != 0)
        qsort(unmatched->texts, unmatched->count, sizeof *unmatched->texts, compare_texts);
    for (size_t i = 0; i < unmatched->count; i++) {
        if (groups != 0 && strcmp(counted[groups - 1].text, unmatched->texts[i]) == 0)
            counted[groups - 1].count++;
        else
            counted[groups++] = (struct counted){unmatched->texts[i], 1};
    }
    if (groups != 0)
        qsort(counted, groups, sizeof *counted, compare_counts);
    for (size_t i = 0; i < groups; i++) {
        fprintf(stream, "%7zu ", counted[i].count);
        print_escaped(stream, counted[i].text);
        fputc('\n', stream);
    }
    for (size_t i = 0; i < unmatched->count; i++)
        free(unmatched->texts[i]);
    free(unmatched->texts);
    free(counted);
}
