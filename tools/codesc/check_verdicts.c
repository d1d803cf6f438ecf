/* SPDX-License-Identifier: MIT */
#include "check_verdicts.h"

#include <string.h>

#include "check_fields.h"
#include "check_samples.h"
#include "entry_codes.h"
#include "live_catalogue.h"

struct checker {
    const smtpcodes_catalog *live;
    const struct catalogue *catalogue;
    struct diagnostics *diagnostics;
};

static const char *field_of(const struct node *sample, enum sample_field field)
{
    const struct node *value = find_value(sample, sample_table.fields[field].name);
    return value == NULL || value->type != NODE_SCALAR ? NULL : value->text;
}

/* Explains a sample under what it says about itself; a provider's sample comes from that one. */
static void explain_sample(const struct checker *checker, const struct entry *entry,
                           const struct node *sample, smtpcodes_verdict *verdict)
{
    const struct node *reply = sample_reply(sample);
    const char *provider = field_of(sample, SAMPLE_PROVIDER);
    const char *own = field_of(sample, SAMPLE_OWN_ADDRESS);
    smtpcodes_known known = {
        .size = sizeof known,
        .command = field_of(sample, SAMPLE_COMMAND),
        .host = field_of(sample, SAMPLE_HOST),
        .own = &own,
        .own_count = own != NULL,
    };
    if (provider != NULL)
        known.provider = (unsigned)find_provider(checker->catalogue, provider);
    else if (known.host == NULL)
        known.provider = (unsigned)entry->provider;
    smtpcodes_explain(checker->live, reply->text, reply->length, &known, verdict, sizeof *verdict);
}

static const char *key_of(const struct checker *checker, smtpcodes_entry entry)
{
    return smtpcodes_get(checker->live, entry, SMTPCODES_FIELD_KEY);
}

static bool spoke(const struct checker *checker, const smtpcodes_verdict *verdict, const char *key)
{
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        if (strcmp(key_of(checker, verdict->evidence[i].entry), key) == 0)
            return true;
    }
    return false;
}

static void note_winner(const struct checker *checker, const smtpcodes_verdict *verdict)
{
    const char *key = key_of(checker, verdict->winner);
    for (size_t i = 0; i < checker->catalogue->entry_count; i++) {
        const struct entry *winner = &checker->catalogue->entries[i];
        if (strcmp(winner->key, key) == 0)
            report_note(checker->diagnostics, winner->fields[ENTRY_NAME]->place,
                        "this entry wins it");
    }
}

static void check_winner(const struct checker *checker, const struct entry *entry,
                         const struct node *sample, const smtpcodes_verdict *verdict)
{
    bool wins = strcmp(key_of(checker, verdict->winner), entry->key) == 0;
    bool must_win = entry->kind == SMTPCODES_KIND_PROVIDER || entry->kind == SMTPCODES_KIND_PHRASE;
    if (must_win && wins)
        return;
    if (!must_win && (entry->number >= SUBJECT_NUMBERS || spoke(checker, verdict, entry->key)))
        return;
    if (verdict->winner == SMTPCODES_NONE)
        report(checker->diagnostics, sample->place, "lost-sample",
               "no entry speaks for this sample of %s", entry->key);
    else
        report(checker->diagnostics, sample->place, "lost-sample",
               must_win ? "this sample of %s is won by %s"
                        : "%s does not speak for this sample; %s does",
               entry->key, key_of(checker, verdict->winner));
    if (verdict->winner != SMTPCODES_NONE)
        note_winner(checker, verdict);
}

/* Holds one part of the verdict against what the sample says. */
static void check_part(const struct checker *checker, const struct node *sample,
                       enum sample_field field, const char *found)
{
    const char *wanted = field_of(sample, field);
    if (wanted == NULL || strcmp(wanted, found) == 0)
        return;
    const struct node *value = find_value(sample, sample_table.fields[field].name);
    report(checker->diagnostics, value->place, "other-verdict", "the verdict's %s is '%s'",
           sample_table.fields[field].name, found);
}

static void check_verdict(const struct checker *checker, const struct node *sample,
                          const smtpcodes_verdict *verdict)
{
    check_part(checker, sample, SAMPLE_DISPOSITION,
               smtpcodes_disposition_name(verdict->disposition));
    check_part(checker, sample, SAMPLE_CATEGORY, verdict->category);
    check_part(checker, sample, SAMPLE_BLAME, smtpcodes_blame_name(verdict->blame));
    check_part(checker, sample, SAMPLE_SUPPRESS, verdict->suppress ? "true" : "false");
}

static void check_entry_samples(const struct checker *checker, const struct entry *entry)
{
    smtpcodes_verdict verdict;
    const struct node *samples = entry->fields[ENTRY_SAMPLES];
    const struct node *others = entry->fields[ENTRY_NOT_SAMPLES];
    for (const struct node *sample = samples == NULL ? NULL : samples->first; sample != NULL;
         sample = sample->next) {
        explain_sample(checker, entry, sample, &verdict);
        check_winner(checker, entry, sample, &verdict);
        check_verdict(checker, sample, &verdict);
    }
    for (const struct node *sample = others == NULL ? NULL : others->first; sample != NULL;
         sample = sample->next) {
        explain_sample(checker, entry, sample, &verdict);
        if (strcmp(key_of(checker, verdict.winner), entry->key) == 0)
            report(checker->diagnostics, sample->place, "lost-sample",
                   "%s wins this reply, which is none of its samples", entry->key);
        check_verdict(checker, sample, &verdict);
    }
}

void check_verdicts(const struct tables *tables, const struct catalogue *catalogue,
                    struct arena *arena, struct diagnostics *diagnostics)
{
    const struct checker checker = {live_catalogue(tables, catalogue, arena), catalogue,
                                    diagnostics};
    for (size_t i = 0; i < catalogue->entry_count && !catalogue->is_generic; i++)
        check_entry_samples(&checker, &catalogue->entries[i]);
}
