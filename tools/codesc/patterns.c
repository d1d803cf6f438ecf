/* SPDX-License-Identifier: MIT */
#include "patterns.h"

#include <stdlib.h>
#include <string.h>

#include "letter_case.h"
#include "words.h"

static void grow(struct pattern_set *set)
{
    set->capacity = set->capacity * 2 + 256;
    set->rows = realloc(set->rows, set->capacity * sizeof *set->rows);
    set->segments = realloc(set->segments, set->capacity * sizeof *set->segments);
    set->previous = realloc(set->previous, set->capacity * sizeof *set->previous);
    set->shared = realloc(set->shared, set->capacity * sizeof *set->shared);
    if (set->rows == NULL || set->segments == NULL || set->previous == NULL || set->shared == NULL)
        out_of_memory();
}

/* A token that stands in no reply by chance: four letters and digits at least, and with a digit, or
 * with a mark that does not stand between words: TSS04, RTR:GE. */
static bool is_telling(const char *token)
{
    size_t letters = 0;
    for (const char *at = token; *at != '\0'; at++)
        letters += is_word_byte((unsigned char)*at);
    return letters >= 4 && strpbrk(token, "0123456789:#") != NULL;
}

static bool same_segment(const struct segment *one, const struct segment *other)
{
    return one->form == other->form && one->gap == other->gap && one->length == other->length &&
           memcmp(one->text, other->text, one->length) == 0;
}

/* A segment that is not the last one of its wording, if it is there already; else `set->count`. */
static size_t find_shared(const struct pattern_set *set, const struct segment *segment,
                          size_t previous)
{
    for (size_t i = set->shared_count; i > 0; i--) {
        size_t place = set->shared[i - 1];
        if (set->previous[place] == previous && same_segment(&set->segments[place], segment))
            return place;
    }
    return set->count;
}

static void add_row(struct pattern_set *set, const struct segment *segment, size_t previous,
                    const smtpcodes_pattern *row)
{
    if (set->count == set->capacity)
        grow(set);
    if ((row->flags & SMTPCODES_PATTERN_LAST) == 0)
        set->shared[set->shared_count++] = set->count;
    set->segments[set->count] = *segment;
    set->previous[set->count] = previous;
    set->rows[set->count++] = *row;
}

static void add_wording(struct pattern_set *set, const struct wording *wording, bool telling,
                        enum smtpcodes_role role, size_t target)
{
    size_t previous = FIRST_SEGMENT;
    for (size_t i = 0; i < wording->count; i++) {
        const struct segment *segment = &wording->segments[i];
        const bool is_last = i + 1 == wording->count;
        const unsigned flags = (unsigned)segment->form | (is_last ? SMTPCODES_PATTERN_LAST : 0u) |
                               (telling ? SMTPCODES_PATTERN_TELLING : 0u);
        size_t place = is_last ? set->count : find_shared(set, segment, previous);
        if (place == set->count)
            add_row(set, segment, previous,
                    &(smtpcodes_pattern){
                        .target = (uint32_t)(is_last ? target : 0),
                        .role = (uint8_t)role,
                        .words = (uint8_t)segment->words,
                        .gap = (uint8_t)segment->gap,
                        .flags = (uint8_t)flags,
                    });
        previous = place;
    }
}

/* Adds a text in each way in which its letters can be written: ASCII is read without its case. */
static void add_text(struct pattern_set *set, struct arena *arena, const char *text, bool is_token,
                     enum smtpcodes_role role, size_t target)
{
    const char *spellings[SPELLING_LIMIT];
    size_t count = list_spellings(arena, text, spellings);
    for (size_t i = 0; i < count; i++) {
        struct wording wording;
        if (wording_read(arena, spellings[i], is_token, &wording) == NULL)
            add_wording(set, &wording, is_token && is_telling(text), role, target);
    }
}

static void add_list(struct pattern_set *set, struct arena *arena, const struct node *list,
                     bool is_token, enum smtpcodes_role role, size_t target)
{
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next)
        add_text(set, arena, item->text, is_token, role, target);
}

void collect_patterns(struct pattern_set *set, const struct tables *tables,
                      const struct catalogue *catalogue, struct arena *arena)
{
    for (size_t i = 0; i < tables->record_count; i++) {
        const struct entry *entry = tables->rows[i];
        add_list(set, arena, entry->when[WHEN_WORDING], false, SMTPCODES_ROLE_WORDING, i);
        add_list(set, arena, entry->when[WHEN_TOKEN], true, SMTPCODES_ROLE_TOKEN, i);
        if (entry->owner != NULL)
            continue; /* a context has its conditions alone */
        add_list(set, arena, entry->fields[ENTRY_MATCH], false, SMTPCODES_ROLE_PHRASE, i);
        if (entry->form == CODE_TOKEN || entry->form == CODE_PATTERN)
            add_text(set, arena, entry->fields[ENTRY_CODE]->text, true, SMTPCODES_ROLE_CODE, i);
    }
    for (size_t i = 1; i <= catalogue->provider_count; i++)
        add_list(set, arena, catalogue->providers[i].fields[PROVIDER_WORDING], false,
                 SMTPCODES_ROLE_PROVIDER, i);
    for (size_t i = 0; i < catalogue->rule_count; i++) {
        add_list(set, arena, catalogue->rules[i].when[WHEN_WORDING], false, SMTPCODES_ROLE_RULE, i);
        add_list(set, arena, catalogue->rules[i].when[WHEN_TOKEN], true, SMTPCODES_ROLE_RULE, i);
    }
}

void pattern_set_release(struct pattern_set *set)
{
    free(set->rows);
    free(set->segments);
    free(set->previous);
    free(set->shared);
}
