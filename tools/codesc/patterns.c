/* SPDX-License-Identifier: MIT */
#include "patterns.h"

#include <stdlib.h>
#include <string.h>

#include "letter_case.h"
#include "wording.h"

static void grow(struct pattern_set *set)
{
    set->capacity = set->capacity * 2 + 256;
    set->rows = realloc(set->rows, set->capacity * sizeof *set->rows);
    set->symbols = realloc(set->symbols, set->capacity * sizeof(const char *));
    set->lengths = realloc(set->lengths, set->capacity * sizeof *set->lengths);
    if (set->rows == NULL || set->symbols == NULL || set->lengths == NULL)
        out_of_memory();
}

/* A token that stands in no reply by chance: of four letters and digits at least, with a digit or
 * with two parts. */
static bool is_telling(const struct wording *wording)
{
    size_t letters = 0;
    size_t words = 0;
    bool digit = false;
    for (size_t i = 0; i < wording->count; i++) {
        const struct segment *segment = &wording->segments[i];
        words += segment->words;
        for (size_t j = 0; j < segment->length; j++) {
            letters += segment->symbols[j] != ' ';
            digit = digit || (segment->symbols[j] >= '0' && segment->symbols[j] <= '9');
        }
    }
    return letters >= 4 && (digit || words > 1);
}

static void add_wording(struct pattern_set *set, const struct wording *wording,
                        enum smtpcodes_role role, size_t target)
{
    enum { GAP = 4 };
    for (size_t i = 0; i < wording->count; i++) {
        const struct segment *segment = &wording->segments[i];
        if (set->count == set->capacity)
            grow(set);
        set->symbols[set->count] = segment->symbols;
        set->lengths[set->count] = segment->length;
        set->rows[set->count++] = (smtpcodes_pattern){
            .target = (uint32_t)target,
            .role = (uint8_t)role,
            .words = (uint8_t)segment->words,
            .length = (uint8_t)(segment->symbols[0] == ' ' ? 0 : segment->length),
            .segment = (uint8_t)i,
            .is_last = i + 1 == wording->count,
            .gap = wording->is_token ? 0 : GAP,
            .is_telling = role == SMTPCODES_ROLE_CODE && is_telling(wording),
        };
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
            add_wording(set, &wording, role, target);
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
    free(set->symbols);
    free(set->lengths);
}
