/* SPDX-License-Identifier: MIT */
#include "print_verdict.h"

#include <string.h>

enum { INDENT = 2 };

static const char *advice(const smtpcodes_verdict *verdict)
{
    switch (verdict->disposition) {
    case SMTPCODES_SUCCESS:
        return "It is done.";
    case SMTPCODES_CONTINUE:
        return "Go on: the server waits for more.";
    case SMTPCODES_RETRY:
        return "Try again later; keep the address.";
    case SMTPCODES_FAIL:
        return verdict->suppress ? "Give up, and stop mailing this address."
                                 : "Give up on this message; keep the address.";
    default:
        return "This is no reply that can be read.";
    }
}

static void print_answer(struct terminal *terminal, const smtpcodes_catalog *catalog,
                         const smtpcodes_verdict *verdict)
{
    char answer[256];
    const char *title = smtpcodes_category_title(catalog, verdict->category);
    snprintf(answer, sizeof answer, "%s. %s", title[0] == '\0' ? "Of no known kind" : title,
             advice(verdict));
    print_heading(terminal, answer);
    if (verdict->retry_after >= 0)
        fprintf(terminal->stream, "%*sThe server asks to wait %ld seconds.\n", INDENT, "",
                verdict->retry_after);
    if (verdict->provider != 0)
        fprintf(terminal->stream, "%*sThe reply is from %s.\n", INDENT, "",
                smtpcodes_provider_title(catalog, verdict->provider));
    if (verdict->names_own)
        fprintf(terminal->stream, "%*sIt names your own address or domain: it is about you.\n",
                INDENT, "");
}

static void print_prose(struct terminal *terminal, const char *heading, const char *text)
{
    if (text[0] == '\0')
        return;
    fputc('\n', terminal->stream);
    print_bold(terminal, heading);
    fputc('\n', terminal->stream);
    print_wrapped(terminal, "", text, INDENT);
}

/*
 * The words of the input at which a piece of evidence was seen, marked and escaped, behind the key
 * if the line is wide enough.
 */
static void print_seen(struct terminal *terminal, const char *key, const char *input,
                       const smtpcodes_evidence *evidence)
{
    enum { MOST = 200 };
    char words[MOST + 1];
    size_t length = evidence->end - evidence->start;
    length = length < MOST ? length : MOST;
    memcpy(words, input + evidence->start, length);
    words[length] = '\0';
    bool fits = INDENT + strlen(key) + length + sizeof " \"\"" <= terminal->width;
    fprintf(terminal->stream, "%*s%s", INDENT, "", key);
    if (fits)
        fputs(" \"", terminal->stream);
    else
        fprintf(terminal->stream, "\n%*s\"", 2 * INDENT, "");
    print_styled(terminal, STYLE_MARK, words, length);
    fputc('"', terminal->stream);
}

/* Where an entry stands in the order of strength. */
static const char *weight(const smtpcodes_catalog *catalog, const smtpcodes_evidence *evidence)
{
    switch (smtpcodes_get_kind(catalog, evidence->entry)) {
    case SMTPCODES_KIND_PROVIDER:
        return smtpcodes_get_count(catalog, evidence->entry, SMTPCODES_FIELD_WHEN_WORDING) != 0
                   ? "a provider's meaning, by its wording"
                   : "a provider's meaning, by its token or code";
    case SMTPCODES_KIND_PHRASE:
        return "a phrase";
    case SMTPCODES_KIND_ENHANCED:
        return "the enhanced status code";
    default:
        return "the reply code";
    }
}

/* Where an entry or a rule stands in the YAML, if the tables tell. */
static void print_place(struct terminal *terminal, const char *file, unsigned line)
{
    if (file[0] == '\0')
        return;
    print_styled(terminal, STYLE_PLAIN, file, strlen(file));
    fprintf(terminal->stream, ":%u: ", line);
}

/* How a piece of evidence was weighed: below it, where it stands and why the next is weaker. */
static void print_weight(struct terminal *terminal, const smtpcodes_catalog *catalog,
                         const smtpcodes_verdict *verdict, size_t index)
{
    /* In the order of smtpcodes_strength. */
    static const char *const reasons[] = {"the stronger kind of evidence",
                                          "the later overlay",
                                          "more conditions",
                                          "the longer match",
                                          "the earlier place in the reply",
                                          "the earlier place in the catalogue"};
    const smtpcodes_evidence *evidence = &verdict->evidence[index];
    unsigned line;
    const char *file = smtpcodes_get_file(catalog, evidence->entry, &line);
    fprintf(terminal->stream, "\n%*s", 2 * INDENT, "");
    print_place(terminal, file, line);
    fprintf(terminal->stream, "%s, category %s", weight(catalog, evidence),
            smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_CATEGORY));
    if (index + 1 < verdict->evidence_count)
        fprintf(terminal->stream, "\n%*s%s the next by %s", 2 * INDENT, "",
                index == 0 ? "wins over" : "is stronger than",
                reasons[smtpcodes_stronger_by(catalog, verdict, index)]);
    else if (index == 0)
        fprintf(terminal->stream, "\n%*swins: nothing else spoke", 2 * INDENT, "");
}

static void print_rule(struct terminal *terminal, const smtpcodes_catalog *catalog,
                       const char *rule)
{
    unsigned line;
    const char *file = smtpcodes_rule_file(catalog, rule, &line);
    if (rule[0] == '\0')
        return;
    fprintf(terminal->stream, "%*s", INDENT, "");
    print_place(terminal, file, line);
    fprintf(terminal->stream, "the rule %s changed the verdict\n", rule);
}

static void print_evidence(struct terminal *terminal, const smtpcodes_catalog *catalog,
                           const char *input, const smtpcodes_verdict *verdict, bool why)
{
    if (verdict->evidence_count == 0)
        return;
    fputc('\n', terminal->stream);
    print_bold(terminal, "Seen by");
    fputc('\n', terminal->stream);
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const smtpcodes_evidence *evidence = &verdict->evidence[i];
        if (i >= 3 && !why) {
            fprintf(terminal->stream, "%*s(and %zu more: --why shows them)\n", INDENT, "",
                    verdict->evidence_count - i);
            return;
        }
        print_seen(terminal, smtpcodes_get(catalog, evidence->entry, SMTPCODES_FIELD_KEY), input,
                   evidence);
        if (why)
            print_weight(terminal, catalog, verdict, i);
        fputc('\n', terminal->stream);
    }
    if (why)
        print_rule(terminal, catalog, verdict->rule);
}

void print_verdict(struct terminal *terminal, const smtpcodes_catalog *catalog, const char *input,
                   size_t length, const smtpcodes_verdict *verdict, bool why)
{
    (void)length;
    print_answer(terminal, catalog, verdict);
    print_prose(terminal, "What it means",
                smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_EXPLANATION));
    print_prose(terminal, "How it comes about",
                smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_CAUSE));
    print_prose(terminal, "What to do",
                smtpcodes_get(catalog, verdict->winner, SMTPCODES_FIELD_ACTION));
    print_evidence(terminal, catalog, input, verdict, why);
}
