/* SPDX-License-Identifier: MIT */
/* Tables in which something was left out, beside those of the whole catalogue. */
#include <stdio.h>
#include <string.h>

#include "judge_codes.h"
#include "small_codes.h"
#include "smtpcodes/smtpcodes.h"
#include "whole_codes.h"

static int failures;

static void check(int good, const char *what)
{
    if (good)
        return;
    printf("FAILED: %s\n", what);
    failures++;
}

#define CHECK(condition) check((condition), #condition)

static const smtpcodes_catalog *const whole = &whole_catalogue;
static const smtpcodes_catalog *const small = &small_catalogue; /* --fields text --codes reply */
static const smtpcodes_catalog *const judge = &judge_catalogue; /* --fields key,verdict */

/* ---- What is left out reads as if no entry had it ----------------------------------------- */

static void check_fields(void)
{
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        const int kept = field == SMTPCODES_FIELD_KIND || field == SMTPCODES_FIELD_TEXT;
        if (smtpcodes_has(small, field) != kept || !smtpcodes_has(whole, field)) {
            printf("FAILED: smtpcodes_has() of %s\n", smtpcodes_field_name(field));
            failures++;
        }
        for (smtpcodes_entry entry = 0; entry < 82; entry++) {
            if (kept || (smtpcodes_get(small, entry, field)[0] == '\0' &&
                         smtpcodes_get_count(small, entry, field) == 0 &&
                         smtpcodes_get_item(small, entry, field, 0)[0] == '\0'))
                continue;
            printf("FAILED: %s is there\n", smtpcodes_field_name(field));
            failures++;
            break;
        }
    }
}

static void check_entries(void)
{
    size_t count = 0;
    for (smtpcodes_entry entry = smtpcodes_next(small, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(small, entry), count++) {
        const unsigned number = smtpcodes_get_number(small, entry);
        const smtpcodes_entry same = smtpcodes_find_reply(whole, number, NULL);
        char key[4];
        snprintf(key, sizeof key, "%03u", number);
        CHECK(strcmp(smtpcodes_get(small, entry, SMTPCODES_FIELD_TEXT),
                     smtpcodes_get(whole, same, SMTPCODES_FIELD_TEXT)) == 0);
        CHECK(smtpcodes_find_reply(small, number, NULL) == entry);
        CHECK(smtpcodes_find_key(small, key, 3) == entry);
        CHECK(smtpcodes_get_kind(small, entry) == SMTPCODES_KIND_REPLY);
        CHECK(smtpcodes_get_blame(small, entry) == SMTPCODES_BLAME_UNKNOWN);
        CHECK(smtpcodes_get_disposition(small, entry) == SMTPCODES_DISPOSITION_UNKNOWN);
        CHECK(smtpcodes_get_status(small, entry) == SMTPCODES_STATUS_UNKNOWN);
        CHECK(smtpcodes_get_category_title(small, entry)[0] == '\0');
        CHECK(smtpcodes_count_contexts(small, entry) == 0);
        CHECK(smtpcodes_get_owner(small, entry) == entry);
    }
    CHECK(count == smtpcodes_count_kind(whole, SMTPCODES_KIND_REPLY));
    CHECK(count == smtpcodes_count(small));
}

static void check_nothing_else(void)
{
    smtpcodes_level level;
    CHECK(smtpcodes_catalog_check(small) == SMTPCODES_OK);
    CHECK(strcmp(smtpcodes_catalog_hash(small), smtpcodes_catalog_hash(whole)) != 0);
    CHECK(smtpcodes_find_key(small, "X.1.1", 5) == SMTPCODES_NONE);
    CHECK(smtpcodes_find_key(small, "yahoo:relaying_denied", 21) == SMTPCODES_NONE);
    CHECK(smtpcodes_find_key(small, "phrase:no_such_user", 19) == SMTPCODES_NONE);
    CHECK(smtpcodes_find_name(small, SMTPCODES_KIND_REPLY, "mailbox_unavailable", 19) ==
          SMTPCODES_NONE);
    CHECK(smtpcodes_find_enhanced_near(small, 5, 1, 1, &level) == SMTPCODES_NONE);
    CHECK(smtpcodes_find_provider_code(small, 0, "TSS04", 5, NULL, 0) == 0);
    CHECK(smtpcodes_find_provider(small, "yahoo", 5) == 0);
    CHECK(smtpcodes_count_providers(small) == 0);
    CHECK(smtpcodes_find_reply(small, 220, "STARTTLS") == smtpcodes_find_reply(small, 220, NULL));
    CHECK(smtpcodes_category_title(small, "policy")[0] == '\0');
}

static void check_rendering(void)
{
    const smtpcodes_value domain = {"domain", "a.example", 9};
    char text[100];
    size_t needed = 0;
    const smtpcodes_entry entry = smtpcodes_find_reply(small, 220, NULL);
    CHECK(smtpcodes_render(small, entry, &domain, 1, text, sizeof text, &needed) ==
          SMTPCODES_NO_ERROR);
    CHECK(strcmp(text, "a.example Service ready") == 0);
    const unsigned placeholder = smtpcodes_find_placeholder(small, "domain", 6);
    CHECK(smtpcodes_get_placeholder_kind(small, placeholder) == SMTPCODES_PLACEHOLDER_DOMAIN);
    CHECK(smtpcodes_placeholder_example(small, placeholder)[0] == '\0');
}

static void check_places(void)
{
    unsigned line = 0;
    const smtpcodes_entry entry = smtpcodes_find_reply(whole, 550, NULL);
    CHECK(strcmp(smtpcodes_get_file(whole, entry, &line), "codes.yaml") == 0 && line != 0);
    CHECK(smtpcodes_get_file(small, 0, &line)[0] == '\0' && line == 0);
}

/* It still says what the numbers alone say. */
static void check_small_verdict(void)
{
    static const char reply[] = "550 5.1.1 <a@example.org>: User unknown";
    smtpcodes_verdict verdict;
    CHECK(smtpcodes_explain(small, reply, strlen(reply), NULL, &verdict, sizeof verdict));
    CHECK(verdict.disposition == SMTPCODES_FAIL && !verdict.suppress);
    CHECK(verdict.evidence_count == 1);
    CHECK(strcmp(verdict.category, "unclassified") == 0);
}

/* ---- "verdict" keeps all that a verdict is made of ----------------------------------------- */

static const char *key_of(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    return smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
}

static int same_verdict(const char *reply, const char *command)
{
    const smtpcodes_known known = {.size = sizeof known, .command = command};
    smtpcodes_verdict one;
    smtpcodes_verdict other;
    smtpcodes_explain(whole, reply, strlen(reply), &known, &one, sizeof one);
    smtpcodes_explain(judge, reply, strlen(reply), &known, &other, sizeof other);
    return one.disposition == other.disposition && one.blame == other.blame &&
           one.suppress == other.suppress && one.retry_after == other.retry_after &&
           strcmp(one.category, other.category) == 0 && strcmp(one.rule, other.rule) == 0 &&
           one.evidence_count == other.evidence_count &&
           strcmp(key_of(whole, one.winner), key_of(judge, other.winner)) == 0 &&
           strcmp(smtpcodes_provider_name(whole, one.provider),
                  smtpcodes_provider_name(judge, other.provider)) == 0;
}

static void check_verdicts(void)
{
    size_t count = 0;
    for (smtpcodes_entry entry = smtpcodes_next(whole, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(whole, entry)) {
        const size_t samples = smtpcodes_get_count(whole, entry, SMTPCODES_FIELD_SAMPLES);
        for (size_t i = 0; i < samples; i++, count++) {
            const char *reply = smtpcodes_get_item(whole, entry, SMTPCODES_FIELD_SAMPLES, i);
            if (same_verdict(reply, NULL) && same_verdict(reply, "RCPT") &&
                same_verdict(reply, "DATA"))
                continue;
            printf("FAILED: another verdict on %s\n", reply);
            failures++;
        }
    }
    CHECK(count > 500);
    CHECK(smtpcodes_count(judge) == smtpcodes_count(whole));
    CHECK(!smtpcodes_has(judge, SMTPCODES_FIELD_TEXT));
    CHECK(!smtpcodes_has(judge, SMTPCODES_FIELD_MATCH));
    CHECK(smtpcodes_has(judge, SMTPCODES_FIELD_CATEGORY));
}

int main(void)
{
    check_fields();
    check_entries();
    check_nothing_else();
    check_rendering();
    check_places();
    check_small_verdict();
    check_verdicts();
    return failures == 0 ? 0 : 1;
}
