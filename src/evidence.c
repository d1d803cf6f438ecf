/* SPDX-License-Identifier: MIT */
#include "evidence.h"

#include <string.h>

#include "octets.h"
#include "providers.h"

/* ---- Strength ---------------------------------------------------------------------------- */

/* The kinds of evidence, the weakest first; codes with a known category come after all others. */
enum rank {
    RANK_REPLY,
    RANK_ENHANCED,
    RANK_PROVIDER_CODE,
    CLASSIFIED, /* added to one of the above */
    RANK_PHRASE = 2 * CLASSIFIED,
    RANK_PROVIDER_WORDS
};

/* Whether a record says what kind of problem it is. */
static bool is_classified(const smtpcodes_catalog *catalog, const smtpcodes_record *record)
{
    static const char none[] = "unclassified";
    const char *category = catalog->strings + catalog->categories[record->category].name;
    return memcmp(category, none, sizeof none) != 0;
}

static unsigned rank_of(const smtpcodes_catalog *catalog, const smtpcodes_record *record,
                        unsigned seen)
{
    unsigned rank = RANK_PROVIDER_CODE;
    if (record->kind == SMTPCODES_KIND_PHRASE)
        return RANK_PHRASE;
    if (record->kind == SMTPCODES_KIND_REPLY)
        rank = RANK_REPLY;
    else if (record->kind == SMTPCODES_KIND_ENHANCED)
        rank = RANK_ENHANCED;
    else if ((seen & (SEEN_CODE_TOKEN | SEEN_TOKEN | SEEN_WORDING)) != 0)
        return RANK_PROVIDER_WORDS;
    return is_classified(catalog, record) ? rank + CLASSIFIED : rank;
}

/* A token that is the code is a condition, too. */
static unsigned count_conditions(const smtpcodes_record *record)
{
    unsigned count = (record->flags & SMTPCODES_FLAG_TOKEN_CODE) != 0;
    for (unsigned left = record->list_columns >> SMTPCODES_COLUMN_WHEN_CLASS; left != 0;
         left &= left - 1)
        count++;
    return count;
}

/* Where each part of a strength starts: bits of one number, the weightiest highest. */
enum { RANK_AT = 60, LAYER_AT = 52, CONDITIONS_AT = 48, LENGTH_AT = 32 };

/* The strength of a piece of evidence as a number: the higher one is stronger. */
static uint64_t strength_of(const smtpcodes_catalog *catalog, const smtpcodes_evidence *evidence)
{
    const smtpcodes_record *record = &catalog->records[evidence->entry];
    const smtpcodes_record *owner = &catalog->records[owner_of(catalog, (uint32_t)evidence->entry)];
    return (uint64_t)rank_of(catalog, record, evidence->seen) << RANK_AT |
           (uint64_t)record->layer << LAYER_AT |
           (uint64_t)count_conditions(owner) << CONDITIONS_AT |
           (uint64_t)(evidence->seen >> SEEN_BITS) << LENGTH_AT |
           (UINT32_MAX - (uint32_t)evidence->start);
}

/* What decides between equals: the order of the catalogue. */
static bool comes_first(const smtpcodes_catalog *catalog, const smtpcodes_evidence *a,
                        const smtpcodes_evidence *b)
{
    return owner_of(catalog, (uint32_t)a->entry) < owner_of(catalog, (uint32_t)b->entry);
}

/* Whether one piece of evidence is stronger than another. */
static bool is_stronger(const smtpcodes_catalog *catalog, const smtpcodes_evidence *a,
                        const smtpcodes_evidence *b)
{
    const uint64_t one = strength_of(catalog, a);
    const uint64_t other = strength_of(catalog, b);
    return one != other ? one > other : comes_first(catalog, a, b);
}

smtpcodes_strength smtpcodes_stronger_by(const smtpcodes_catalog *catalog,
                                         const smtpcodes_verdict *verdict, size_t index)
{
    static const unsigned char parts[] = {RANK_AT, LAYER_AT, CONDITIONS_AT, LENGTH_AT, 0};
    unsigned part = 0;
    if (verdict->evidence_count == 0 || index >= verdict->evidence_count - 1)
        return SMTPCODES_STRONGER_KIND;
    const uint64_t difference = strength_of(catalog, &verdict->evidence[index]) ^
                                strength_of(catalog, &verdict->evidence[index + 1]);
    while (part < sizeof parts && difference >> parts[part] == 0)
        part++;
    return (smtpcodes_strength)part; /* in the order of the parts */
}

/* ---- Whether it holds -------------------------------------------------------------------- */

static unsigned take_number(const char **text)
{
    unsigned number = 0;
    while (is_digit((unsigned char)**text))
        number = number * 10 + (unsigned)(*(*text)++ - '0');
    return number;
}

/* Reads "X.7.606": subject and detail. */
static void take_enhanced(const char **text, unsigned *subject, unsigned *detail)
{
    *text += 2;
    *subject = take_number(text);
    *text += **text == '.';
    *detail = take_number(text);
}

/* Whether a reply has the code of a provider's entry: "554", "X.7.26", "X.7.606-X.7.649". */
static bool has_code(const smtpcodes_catalog *catalog, const smtpcodes_record *record,
                     const struct circumstances *circumstances)
{
    const char *code =
        find_string(catalog, (uint32_t)(record - catalog->records), SMTPCODES_COLUMN_CODE);
    unsigned subject = 0;
    unsigned first = 0;
    unsigned last = 0;
    if (is_digit((unsigned char)code[0]))
        return take_number(&code) == circumstances->reply;
    take_enhanced(&code, &subject, &first);
    last = first;
    if (*code == '-') {
        code++;
        take_enhanced(&code, &subject, &last);
    }
    return circumstances->has_enhanced && circumstances->subject == subject &&
           circumstances->detail >= first && circumstances->detail <= last;
}

/* Whether the words that the conditions of a record ask for were seen. */
static bool has_words(const smtpcodes_record *record, unsigned seen)
{
    return ((record->list_columns & TOKEN_COLUMN) == 0 || (seen & SEEN_TOKEN) != 0) &&
           ((record->list_columns & WORDING_COLUMN) == 0 || (seen & SEEN_WORDING) != 0);
}

/* Whether a provider's entry may speak of a reply: who sent it, and does it have the code? */
static bool may_speak(const smtpcodes_catalog *catalog, const smtpcodes_record *record,
                      unsigned seen, const struct circumstances *circumstances)
{
    unsigned provider = circumstances->provider;
    bool related = provider != 0 && (smtpcodes_is_part_of(catalog, provider, record->provider) ||
                                     smtpcodes_is_part_of(catalog, record->provider, provider));
    if (!related && (provider != 0 || (seen & SEEN_TELLING) == 0))
        return false;
    if ((record->flags & SMTPCODES_FLAG_TOKEN_CODE) != 0)
        return (seen & SEEN_CODE_TOKEN) != 0;
    return has_code(catalog, record, circumstances);
}

static bool holds(const struct inquiry *inquiry, const smtpcodes_evidence *evidence)
{
    const smtpcodes_catalog *catalog = inquiry->catalog;
    const uint32_t number = (uint32_t)evidence->entry;
    const smtpcodes_record *record = &catalog->records[number];
    if (number >= catalog->entry_count)
        return false; /* a context speaks through its entry alone */
    if (record->kind == SMTPCODES_KIND_PHRASE && (evidence->seen & SEEN_PHRASE) == 0)
        return false; /* its condition was seen, but none of its wordings */
    if (record->kind == SMTPCODES_KIND_PROVIDER &&
        !may_speak(catalog, record, evidence->seen, &inquiry->circumstances))
        return false;
    return has_words(record, evidence->seen) &&
           record_holds(catalog, number, &inquiry->circumstances);
}

/* ---- Collecting -------------------------------------------------------------------------- */

/* By strength; but what does not hold, as far as is known, is weaker than all that does. */
static bool is_of_more_use(const struct inquiry *inquiry, const smtpcodes_evidence *a,
                           const smtpcodes_evidence *b)
{
    bool good = holds(inquiry, a);
    if (good != holds(inquiry, b))
        return good;
    return is_stronger(inquiry->catalog, a, b);
}

/* Puts a piece of evidence into the place of the weakest, if it is of more use. */
static void replace_weakest(const struct inquiry *inquiry, const smtpcodes_evidence *added)
{
    smtpcodes_evidence *weakest = inquiry->verdict->evidence;
    for (size_t i = 1; i < SMTPCODES_EVIDENCE_LIMIT; i++) {
        if (is_of_more_use(inquiry, weakest, &inquiry->verdict->evidence[i]))
            weakest = &inquiry->verdict->evidence[i];
    }
    if (is_of_more_use(inquiry, added, weakest))
        *weakest = *added;
}

/* The evidence of a record that is there already; null if there is none. */
static smtpcodes_evidence *find_evidence(const struct inquiry *inquiry, uint32_t record)
{
    smtpcodes_verdict *verdict = inquiry->verdict;
    if ((inquiry->records >> record % 64 & 1) == 0)
        return NULL;
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        if (verdict->evidence[i].entry == (smtpcodes_entry)record)
            return &verdict->evidence[i];
    }
    return NULL;
}

void smtpcodes_add_evidence(struct inquiry *inquiry, uint32_t record, unsigned seen, size_t start,
                            size_t end, size_t length)
{
    enum { LONGEST = 0xffff };
    const unsigned matched = (unsigned)(length < LONGEST ? length : (size_t)LONGEST) << SEEN_BITS;
    const smtpcodes_evidence added = {(smtpcodes_entry)record, seen | matched, start, end};
    smtpcodes_verdict *verdict = inquiry->verdict;
    smtpcodes_evidence *evidence = find_evidence(inquiry, record);
    inquiry->records |= UINT64_C(1) << record % 64;
    if (evidence == NULL) {
        if (verdict->evidence_count < SMTPCODES_EVIDENCE_LIMIT)
            verdict->evidence[verdict->evidence_count++] = added;
        else
            replace_weakest(inquiry, &added);
        return;
    }
    evidence->seen |= seen;
    /* Of several wordings the longest counts. */
    if (matched > evidence->seen >> SEEN_BITS << SEEN_BITS) {
        evidence->seen = (evidence->seen & ((1U << SEEN_BITS) - 1)) | matched;
        evidence->start = start;
        evidence->end = end;
    }
}

/* ---- Judging ----------------------------------------------------------------------------- */

/*
 * What was seen of a record: of a context, the words under its "when". The evidence is in its first
 * order still.
 */
static unsigned seen_of(const struct inquiry *inquiry, uint32_t record)
{
    const smtpcodes_evidence *evidence = find_evidence(inquiry, record);
    return evidence == NULL ? 0 : evidence->seen;
}

/* The first context of an entry that holds, else the entry. */
static smtpcodes_entry choose_context(const struct inquiry *inquiry, smtpcodes_entry entry)
{
    const smtpcodes_catalog *catalog = inquiry->catalog;
    const smtpcodes_record *owner = &catalog->records[entry];
    for (uint32_t i = 0; i < owner->context_count; i++) {
        uint32_t number = find_cell(catalog, (uint32_t)entry, SMTPCODES_COLUMN_RELATED) + i;
        const smtpcodes_record *context = &catalog->records[number];
        if (record_holds(catalog, number, &inquiry->circumstances) &&
            ((context->list_columns & (TOKEN_COLUMN | WORDING_COLUMN)) == 0 ||
             has_words(context, seen_of(inquiry, number))))
            return (smtpcodes_entry)number;
    }
    return entry;
}

void smtpcodes_judge_evidence(const struct inquiry *inquiry)
{
    smtpcodes_evidence *evidence = inquiry->verdict->evidence;
    const size_t count = inquiry->verdict->evidence_count;
    smtpcodes_entry entries[SMTPCODES_EVIDENCE_LIMIT];
    uint64_t strengths[SMTPCODES_EVIDENCE_LIMIT];
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        entries[i] = holds(inquiry, &evidence[i]) ? choose_context(inquiry, evidence[i].entry)
                                                  : SMTPCODES_NONE;
    for (size_t i = 0; i < count; i++) {
        if (entries[i] == SMTPCODES_NONE)
            continue;
        smtpcodes_evidence moved = evidence[i];
        moved.entry = entries[i];
        const uint64_t strength = strength_of(inquiry->catalog, &moved);
        size_t at = kept++;
        for (; at > 0 && (strength > strengths[at - 1] ||
                          (strength == strengths[at - 1] &&
                           comes_first(inquiry->catalog, &moved, &evidence[at - 1])));
             at--) {
            strengths[at] = strengths[at - 1];
            evidence[at] = evidence[at - 1];
        }
        strengths[at] = strength;
        evidence[at] = moved;
    }
    inquiry->verdict->evidence_count = kept;
}
