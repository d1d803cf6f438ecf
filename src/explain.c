/* SPDX-License-Identifier: MIT */
/* The verdict on a reply. */
#include "evidence.h"
#include "index.h"
#include "lookup.h"
#include "octets.h"
#include "providers.h"
#include "retry_after.h"
#include "walk.h"
#include "words.h"

/* ---- What the words say ------------------------------------------------------------------ */

/* A part of a provider tells more than the provider; else the first one counts. */
static void find_provider(struct inquiry *inquiry, unsigned provider)
{
    unsigned *known = &inquiry->circumstances.provider;
    if (*known == 0 || smtpcodes_is_part_of(inquiry->catalog, provider, *known))
        *known = provider;
}

static void take_finding(void *taker, const struct finding *finding)
{
    /* In the order of smtpcodes_role. */
    static const unsigned char seen[] = {SEEN_PHRASE, SEEN_CODE_TOKEN, SEEN_TOKEN, SEEN_WORDING};
    struct inquiry *inquiry = (struct inquiry *)taker;
    const smtpcodes_pattern *pattern = finding->pattern;
    if (pattern->role == SMTPCODES_ROLE_PROVIDER)
        find_provider(inquiry, pattern->target);
    else if (pattern->role == SMTPCODES_ROLE_RULE)
        inquiry->rule_words |= UINT64_C(1) << pattern->target;
    else
        smtpcodes_add_evidence(
            inquiry, pattern->target,
            seen[pattern->role] |
                ((pattern->flags & SMTPCODES_PATTERN_TELLING) != 0 ? (unsigned)SEEN_TELLING : 0u),
            finding->start, finding->end, finding->length);
}

/* ---- What the codes say ------------------------------------------------------------------ */

/* What the provider means by a code: the entries that ask for no words. */
static void add_provider_codes(struct inquiry *inquiry, const char *code, size_t length,
                               size_t start, size_t end)
{
    const smtpcodes_catalog *catalog = inquiry->catalog;
    if (inquiry->circumstances.provider == 0)
        return;
    uint32_t group = find_value(catalog, SMTPCODES_INDEX_PROVIDER_CODES, code, length);
    if (group == NO_VALUE)
        return;
    const uint32_t *members = catalog->groups + group;
    for (uint32_t i = 1; i <= members[0]; i++) {
        const smtpcodes_record *record = &catalog->records[members[i]];
        if ((record->list_columns & (TOKEN_COLUMN | WORDING_COLUMN)) == 0 &&
            smtpcodes_is_part_of(catalog, inquiry->circumstances.provider, record->provider))
            smtpcodes_add_evidence(inquiry, members[i], SEEN_CODE, start, end, end - start);
    }
}

static void add_enhanced_code(struct inquiry *inquiry, const char *input)
{
    const struct circumstances *circumstances = &inquiry->circumstances;
    const smtpcodes_reply *reply = &inquiry->verdict->reply;
    const size_t start = reply->enhanced_start;
    const size_t length = reply->enhanced_end - start;
    char code[sizeof "X.999.999"] = "X";
    smtpcodes_level level;
    if (!circumstances->has_enhanced)
        return;
    memcpy(code + 1, input + start + 1, (length < sizeof code ? length : sizeof code) - 1);
    add_provider_codes(inquiry, code, length, start, start + length);
    const smtpcodes_entry entry =
        smtpcodes_find_enhanced_entry(inquiry->catalog, circumstances->status_class,
                                      circumstances->subject, circumstances->detail, &level);
    if (entry != SMTPCODES_NONE)
        smtpcodes_add_evidence(inquiry, (uint32_t)entry, SEEN_CODE, start, start + length, length);
}

static void add_codes(struct inquiry *inquiry, const char *input)
{
    const smtpcodes_reply *reply = &inquiry->verdict->reply;
    const size_t start = reply->code_start;
    add_enhanced_code(inquiry, input);
    if (reply->code == 0)
        return;
    add_provider_codes(inquiry, input + start, 3, start, start + 3);
    const smtpcodes_entry entry = smtpcodes_find_reply(inquiry->catalog, reply->code, NULL);
    if (entry != SMTPCODES_NONE)
        smtpcodes_add_evidence(inquiry, (uint32_t)entry, SEEN_CODE, start, start + 3, 3);
}

/* ---- Own addresses ----------------------------------------------------------------------- */

static bool is_part_of_name(char c)
{
    return is_word_byte((unsigned char)c) || c == '-';
}

/* Whether a text has a name or an address in it, as a whole. */
static bool names(const char *text, size_t length, const char *name)
{
    size_t wanted = strlen(name);
    for (size_t at = 0; wanted != 0 && at + wanted <= length; at++) {
        size_t same = 0;
        while (same < wanted &&
               lower((unsigned char)text[at + same]) == lower((unsigned char)name[same]))
            same++;
        bool starts = at == 0 || !is_part_of_name(text[at - 1]);
        bool ends = at + wanted == length || !is_part_of_name(text[at + wanted]);
        /* "192.0.2.1" is no part of "192.0.2.1.5" and "5.192.0.2.1". */
        bool number = is_digit((unsigned char)name[wanted - 1]);
        if (number && starts && at > 1 && text[at - 1] == '.' &&
            is_digit((unsigned char)text[at - 2]))
            starts = false;
        if (number && ends && at + wanted + 1 < length && text[at + wanted] == '.' &&
            is_digit((unsigned char)text[at + wanted + 1]))
            ends = false;
        if (same == wanted && starts && ends)
            return true;
    }
    return false;
}

static bool names_own(const smtpcodes_known *known, const char *text, size_t length)
{
    for (size_t i = 0; i < known->own_count; i++) {
        if (names(text, length, known->own[i]))
            return true;
    }
    return false;
}

/* ---- The judgement ----------------------------------------------------------------------- */

static const char *category_name(const smtpcodes_catalog *catalog, unsigned category)
{
    return category == 0 ? "unclassified" : catalog->strings + catalog->categories[category].name;
}

/* The row of the first category with a name; 0 if there is none. */
static unsigned find_category(const smtpcodes_catalog *catalog, const char *name)
{
    size_t length = strlen(name);
    for (unsigned i = 1; i < catalog->category_count; i++) {
        const char *other = catalog->strings + catalog->categories[i].name;
        if (strlen(other) == length && memcmp(other, name, length) == 0)
            return i;
    }
    return 0;
}

const char *smtpcodes_category_title(const smtpcodes_catalog *catalog, const char *category)
{
    unsigned row = find_category(catalog, category);
    return row == 0 ? "" : catalog->strings + catalog->categories[row].title;
}

/* The judgement of the winner; the class decides between retry and fail unless it does. */
static unsigned judge(const smtpcodes_catalog *catalog, smtpcodes_verdict *verdict,
                      unsigned status_class)
{
    unsigned category = 0;
    verdict->disposition = smtpcodes_class_disposition(status_class);
    if (verdict->evidence_count == 0)
        return category;
    const smtpcodes_evidence *winner = &verdict->evidence[0];
    const smtpcodes_record *record = &catalog->records[winner->entry];
    verdict->winner = winner->entry;
    category = record->category;
    verdict->blame = (smtpcodes_blame)record->blame;
    verdict->suppress = (record->flags & SMTPCODES_FLAG_SUPPRESS) != 0;
    if (record->disposition != SMTPCODES_DISPOSITION_UNKNOWN)
        verdict->disposition = (smtpcodes_disposition)record->disposition;
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        smtpcodes_entry entry = verdict->evidence[i].entry;
        if (verdict->entry == SMTPCODES_NONE &&
            catalog->records[entry].kind != SMTPCODES_KIND_PHRASE)
            verdict->entry = entry;
    }
    return category;
}

/* The kinds of entries that spoke: bit 1 << kind. */
static unsigned kinds_that_spoke(const smtpcodes_catalog *catalog, const smtpcodes_verdict *verdict)
{
    unsigned kinds = 0;
    for (size_t i = 0; i < verdict->evidence_count; i++)
        kinds |= 1U << catalog->records[verdict->evidence[i].entry].kind;
    return kinds;
}

/* What a rule asks for beside the category, the class and the words. */
static bool rule_fits(const struct inquiry *inquiry, const smtpcodes_rule_row *rule)
{
    if (rule->evidence != 0 &&
        (kinds_that_spoke(inquiry->catalog, inquiry->verdict) & ~(unsigned)rule->evidence) != 0)
        return false;
    if (rule->own_address != 0 && (rule->own_address == 2) != inquiry->verdict->names_own)
        return false;
    return smtpcodes_conditions_hold(inquiry->catalog, rule->list_columns, rule->lists,
                                     &inquiry->circumstances);
}

/* The number of the first rule that fits a verdict of a category; SMTPCODES_RULE_LIMIT if none. */
static unsigned find_rule(const struct inquiry *inquiry, unsigned category)
{
    const smtpcodes_catalog *catalog = inquiry->catalog;
    uint64_t left = catalog->categories[category].rules &
                    catalog->class_rules[inquiry->circumstances.status_class] &
                    (inquiry->rule_words | ~catalog->worded_rules);
    for (unsigned number = 0; left != 0; number++, left >>= 1) {
        if ((left & 1) != 0 && rule_fits(inquiry, &catalog->rules[number]))
            return number;
    }
    return SMTPCODES_RULE_LIMIT;
}

/* Lets the first rule that fits change the verdict; gives the category. */
static unsigned apply_rules(const struct inquiry *inquiry, unsigned category)
{
    const smtpcodes_catalog *catalog = inquiry->catalog;
    smtpcodes_verdict *verdict = inquiry->verdict;
    const unsigned number = find_rule(inquiry, category);
    if (number == SMTPCODES_RULE_LIMIT)
        return category;
    const smtpcodes_rule_row *rule = &catalog->rules[number];
    verdict->rule = catalog->strings + rule->name;
    if (rule->category != 0) {
        const smtpcodes_category *row = &catalog->categories[rule->category];
        category = rule->category;
        verdict->blame = (smtpcodes_blame)row->blame;
        verdict->suppress = row->suppress != 0;
    }
    if (rule->blame != 0)
        verdict->blame = (smtpcodes_blame)(rule->blame - 1);
    if (rule->suppress != 0)
        verdict->suppress = rule->suppress == 2;
    if (rule->disposition != 0)
        verdict->disposition = (smtpcodes_disposition)rule->disposition;
    return category;
}

/* ---- The reply --------------------------------------------------------------------------- */

/*
 * Where a reply starts that the text of a bounce quotes: "host ... said: 550 5.1.1 ...", "after
 * RCPT TO: host ...: 451 ..."; the length if nowhere.
 */
static size_t find_quoted_reply(const char *text, size_t length)
{
    for (size_t at = 2; at + 3 <= length; at++) {
        const char *code = text + at;
        if (code[-2] == ':' && code[-1] == ' ' && code[0] >= '2' && code[0] <= '5' &&
            is_digit((unsigned char)code[1]) && is_digit((unsigned char)code[2]) &&
            (at + 3 == length || is_blank((unsigned char)code[3]) || code[3] == '-'))
            return at;
    }
    return length;
}

/* Parses the reply that a text is, or else quotes. */
static void read_reply(const char *text, size_t length, smtpcodes_reply *reply)
{
    smtpcodes_parse(text, length, reply, sizeof *reply);
    if (reply->code != 0 || reply->enhanced.status_class != 0)
        return;
    const size_t start = find_quoted_reply(text, length);
    if (start == length)
        return;
    smtpcodes_parse(text + start, length - start, reply, sizeof *reply);
    reply->code_start += start;
    reply->text_start += start;
    reply->text_end += start;
    reply->end += start;
    if (reply->enhanced.status_class != 0) {
        reply->enhanced_start += start;
        reply->enhanced_end += start;
    }
}

/* ---- All of it --------------------------------------------------------------------------- */

static unsigned provider_of(const smtpcodes_catalog *catalog, const smtpcodes_known *known)
{
    if (known->provider != 0 || known->host == NULL)
        return known->provider;
    return smtpcodes_find_provider_host(catalog, known->host, strlen(known->host));
}

static struct circumstances circumstances_of(const smtpcodes_reply *reply, const char *command,
                                             unsigned provider)
{
    bool has_enhanced = reply->enhanced.status_class != 0;
    const struct circumstances circumstances = {
        command != NULL && command[0] != '\0' ? command : NULL,
        reply->code != 0 ? reply->code / 100 : reply->enhanced.status_class,
        reply->code,
        has_enhanced,
        reply->enhanced.subject,
        reply->enhanced.detail,
        provider,
        true,
    };
    return circumstances;
}

bool smtpcodes_explain(const smtpcodes_catalog *catalog, const char *reply, size_t length,
                       const smtpcodes_known *known, smtpcodes_verdict *verdict, size_t size)
{
    static const smtpcodes_known nothing = {sizeof nothing, NULL, NULL, 0, NULL, 0};
    if (size < sizeof *verdict)
        return false;
    known = known == NULL ? &nothing : known;
    verdict->winner = verdict->entry = SMTPCODES_NONE;
    verdict->blame = SMTPCODES_BLAME_UNKNOWN;
    verdict->rule = "";
    verdict->suppress = false;
    verdict->evidence_count = 0;
    read_reply(reply, length, &verdict->reply);
    struct inquiry inquiry = {
        catalog, verdict,
        circumstances_of(&verdict->reply, known->command, provider_of(catalog, known)), 0, 0};
    const bool has_code = verdict->reply.code != 0;
    const size_t start = has_code ? verdict->reply.code_start + 3 : 0;
    smtpcodes_walk(catalog, reply, start, length,
                   has_code ? reply + verdict->reply.code_start : NULL, take_finding, &inquiry);
    verdict->provider = inquiry.circumstances.provider;
    inquiry.circumstances.any_provider = false;
    verdict->names_own = known->own_count != 0 && names_own(known, reply, length);
    add_codes(&inquiry, reply);
    smtpcodes_judge_evidence(&inquiry);
    unsigned category = judge(catalog, verdict, inquiry.circumstances.status_class);
    if ((verdict->reply.flags & SMTPCODES_CODE_CHANGED) != 0) {
        /* Lines with different codes are no reply, RFC 5321 section 4.2.1. */
        unsigned broken = find_category(catalog, "protocol_error");
        category = broken != 0 ? broken : category;
        verdict->blame = SMTPCODES_BLAME_RECEIVING_SERVER;
        verdict->suppress = false;
    } else {
        category = apply_rules(&inquiry, category);
    }
    verdict->category = category_name(catalog, category);
    if (verdict->disposition != SMTPCODES_FAIL)
        verdict->suppress = false;
    verdict->retry_after = verdict->disposition == SMTPCODES_RETRY
                               ? smtpcodes_read_retry_after(reply + start, length - start)
                               : -1;
    return true;
}
