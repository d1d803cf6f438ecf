/* SPDX-License-Identifier: MIT */
#include "check_samples.h"

#include <string.h>

#include "check_fields.h"
#include "entry_codes.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Whether a sample carries an enhanced status code in some class, as a word of its own. */
static bool carries_enhanced(const char *sample, unsigned number)
{
    char tail[sizeof ".999.999"];
    snprintf(tail, sizeof tail, ".%u.%u", number / 1000 % 1000, number % 1000);
    for (const char *at = strstr(sample, tail); at != NULL; at = strstr(at + 1, tail)) {
        const char *end = at + strlen(tail);
        bool starts = at > sample && strchr("245", at[-1]) != NULL &&
                      (at - 1 == sample || (!is_digit(at[-2]) && at[-2] != '.'));
        if (starts && !is_digit(*end) && !(*end == '.' && is_digit(end[1])))
            return true;
    }
    return false;
}

const struct node *sample_reply(const struct node *item)
{
    if (item->type == NODE_SCALAR)
        return item;
    const struct node *reply = find_value(item, sample_table.fields[SAMPLE_REPLY].name);
    return reply == NULL || reply->type != NODE_SCALAR ? NULL : reply;
}

static bool is_general(unsigned number)
{
    return number >= SUBJECT_NUMBERS;
}

/* Whether a sample has the code that its entry is about; a token is looked for by the verdict. */
static bool carries_code(const struct entry *entry, const char *sample)
{
    if (entry->kind == SMTPCODES_KIND_REPLY || entry->form == CODE_REPLY)
        return memcmp(sample, entry->fields[ENTRY_CODE]->text, 3) == 0;
    if (entry->kind == SMTPCODES_KIND_ENHANCED)
        return is_general(entry->number) || carries_enhanced(sample, entry->number);
    if (entry->form != CODE_ENHANCED || is_general(entry->first))
        return true;
    for (unsigned number = entry->first; number <= entry->last; number++) {
        if (carries_enhanced(sample, number))
            return true;
    }
    return false;
}

static void check_sample(struct diagnostics *diagnostics, const struct entry *entry,
                         const struct node *reply)
{
    const char *sample = reply->text;
    bool replies = strspn(sample, "0123456789") == 3 && strchr(" -", sample[3]) != NULL;
    if (!replies)
        report(diagnostics, reply->place, "bad-sample",
               "a sample is a whole reply: three digits, then a blank or a hyphen");
    else if (!carries_code(entry, sample) && entry->kind == SMTPCODES_KIND_REPLY)
        report(diagnostics, reply->place, "bad-sample",
               "this reply is a %.3s; it can't stand under %s", sample, entry->key);
    else if (!carries_code(entry, sample))
        report(diagnostics, reply->place, "bad-sample", "this reply does not carry %s",
               entry->fields[ENTRY_CODE]->text);
}

/* Of a generic catalogue: texts of any form. */
static void check_own_samples(struct diagnostics *diagnostics, const struct node *list)
{
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next) {
        if (item->type != NODE_SCALAR)
            report(diagnostics, item->place, "wrong-type",
                   "a sample of a generic catalogue must be one value: nothing is tested with it");
    }
}

void check_samples(const struct catalogue *catalogue, struct diagnostics *diagnostics,
                   const struct entry *entry)
{
    const struct node *list = entry->fields[ENTRY_SAMPLES];
    if (catalogue->is_generic) {
        check_own_samples(diagnostics, list);
        return;
    }
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next) {
        const struct node *reply = sample_reply(item);
        const struct node *provider = find_value(item, sample_table.fields[SAMPLE_PROVIDER].name);
        if (reply != NULL)
            check_sample(diagnostics, entry, reply);
        if (provider != NULL && provider->type == NODE_SCALAR)
            check_provider(catalogue, diagnostics, provider);
    }
}
