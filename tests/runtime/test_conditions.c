/* SPDX-License-Identifier: MIT */
/* The verdict by the small catalogue: each condition, contexts, rules, and who sent the reply. */
#include <string.h>

#include "small_codes.h"
#include "smtpcodes/smtpcodes.h"
#include "test.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static const smtpcodes_catalog *const catalog = &small_catalogue;

static smtpcodes_verdict explain(const char *reply, const char *command, const char *provider)
{
    smtpcodes_verdict verdict;
    const smtpcodes_known known = {
        .size = sizeof known,
        .command = command,
        .provider =
            provider == NULL ? 0 : smtpcodes_find_provider(catalog, provider, strlen(provider)),
    };
    assert_true(smtpcodes_explain(catalog, reply, strlen(reply), &known, &verdict, sizeof verdict));
    return verdict;
}

/* Whether the phrase of a condition spoke: its words stand in each of these replies. */
static bool holds(const char *reply, const char *command, const char *provider)
{
    return strcmp(explain(reply, command, provider).category, "seen") == 0;
}

static void assert_key(smtpcodes_entry entry, const char *key)
{
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), key);
}

/* ---- Conditions -------------------------------------------------------------------------- */

static void each_condition(void **state)
{
    static const struct {
        const char *reply;
        const char *command;
        const char *provider;
        bool holds;
    } cases[] = {
        {"450 test of class", NULL, NULL, true},
        {"550 test of class", NULL, NULL, true},
        {"250 test of class", NULL, NULL, false},
        /* Without a reply code the enhanced status code has a class. */
        {"5.1.1 test of class", NULL, NULL, true},
        {"2.1.1 test of class", NULL, NULL, false},
        {"test of class", NULL, NULL, false},
        /* "552", "43z", "2yz". */
        {"552 test of reply", NULL, NULL, true},
        {"551 test of reply", NULL, NULL, false},
        {"452 test of reply", NULL, NULL, false},
        {"439 test of reply", NULL, NULL, true},
        {"250 test of reply", NULL, NULL, true},
        {"test of reply", NULL, NULL, false},
        {"2.0.0 test of reply", NULL, NULL, false},
        /* 5.1.1, X.3.30, X.4.X, 4.X.X. */
        {"550 5.1.1 test of enhanced", NULL, NULL, true},
        {"550 5.1.10 test of enhanced", NULL, NULL, false},
        {"550 5.2.1 test of enhanced", NULL, NULL, false},
        {"250 2.1.1 test of enhanced", NULL, NULL, false},
        {"250 2.3.30 test of enhanced", NULL, NULL, true},
        {"550 5.3.30 test of enhanced", NULL, NULL, true},
        {"550 5.3.3 test of enhanced", NULL, NULL, false},
        {"550 5.4.999 test of enhanced", NULL, NULL, true},
        {"550 5.7.1 test of enhanced", NULL, NULL, false},
        {"450 4.7.1 test of enhanced", NULL, NULL, true},
        {"450 test of enhanced", NULL, NULL, false},
        /* In any case, with what follows the verb; "" is no command. */
        {"550 test of commands", "RCPT", NULL, true},
        {"550 test of commands", "rcpt to:<a@example.org>", NULL, true},
        {"550 test of commands", "Connect", NULL, true},
        {"550 test of commands", "RCPTS", NULL, false},
        {"550 test of commands", "RCP", NULL, false},
        {"550 test of commands", "{CPT", NULL, false},
        {"550 test of commands", "", NULL, false},
        {"550 test of commands", NULL, NULL, false},
        /* What holds for a provider holds for its parts. */
        {"550 test of provider", NULL, "acme", true},
        {"550 test of provider", NULL, "acme_cloud", true},
        {"550 test of provider", NULL, "zenith", false},
        {"550 test of provider", NULL, NULL, false},
        {"550 spoken here: test of wording", NULL, NULL, true},
        {"550 test of wording, as was said here", NULL, NULL, true},
        {"550 test of wording", NULL, NULL, false},
        {"550 test of token (QTOK1)", NULL, NULL, true},
        {"550 QTOK1: test of token", NULL, NULL, true},
        {"550 test of token QTOK", NULL, NULL, false},
        /* All conditions must hold. */
        {"541 test of all, written here", "RCPT", NULL, false},
        {"552 test of all, written here", "RCPT", NULL, true},
        {"552 test of all, written here", "DATA", NULL, false},
        {"552 test of all", "RCPT", NULL, false},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        if (holds(cases[i].reply, cases[i].command, cases[i].provider) != cases[i].holds)
            fail_msg("%s, %s, %s", cases[i].reply, cases[i].command, cases[i].provider);
    }
}

/* A context that asks for words speaks in the verdict; a look-up has no words. */
static void contexts_with_words(void **state)
{
    (void)state;
    smtpcodes_entry entry = smtpcodes_find_reply(catalog, 450, NULL);
    assert_int_equal(smtpcodes_count_contexts(catalog, entry), 2);
    smtpcodes_entry by_words = smtpcodes_get_context(catalog, entry, 0);
    smtpcodes_entry by_command = smtpcodes_get_context(catalog, entry, 1);
    assert_int_equal(smtpcodes_find_reply(catalog, 450, "DATA"), entry);
    assert_int_equal(smtpcodes_find_reply(catalog, 450, "RCPT"), by_command);
    assert_int_equal(explain("450 Too busy", "RCPT", NULL).winner, by_words);
    assert_int_equal(explain("450 Not now", "RCPT", NULL).winner, by_command);
    assert_int_equal(explain("450 Not now", "DATA", NULL).winner, entry);
    assert_int_equal(explain("450 Too busy", NULL, NULL).blame, SMTPCODES_BLAME_RECEIVING_SERVER);
}

/* ---- Words ------------------------------------------------------------------------------- */

/* Where one word ends and the next one starts, in scripts with and without blanks. */
static void words_of_other_scripts(void **state)
{
    static const struct {
        const char *reply;
        bool holds;
    } cases[] = {
        {"550 邮箱不存在", true},
        {"550 该邮箱不存在吗", true},
        {"550 邮箱不存在。", true},
        {"550 mailbox邮箱不存在x", true},
        {"550 mailboxx邮箱不存在", true},
        {"550 邮箱存在", false},
        {"550 （邮箱不存在）", true},
        {"550 \357\244\200邮箱不存在", true}, /* U+F900: an ideograph */
        {"550 —邮箱不存在", true},
        {"550 가邮箱不存在", true},
        {"550 \357\254\200邮箱不存在", true}, /* U+FB00: a letter */
        {"550 \360\237\223\255邮箱不存在", true},
        {"550 邮箱不存\345\234", false},
        {"550 邮箱不存\345\234x", false},
        {"550 邮箱不存\345x\250", false},
        /* Hangul has blanks between its words. */
        {"550 메일", true},
        {"550 메일 박스", true},
        {"550 메일박스", false},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        if (holds(cases[i].reply, NULL, NULL) != cases[i].holds)
            fail_msg("%s", cases[i].reply);
    }
}

/* No wording runs over the end of a sentence; marks without a blank behind them end none. */
static void ends_of_sentences(void **state)
{
    static const char *const apart[] = {
        "550 test. of class",  "550 test; of class",  "550 test! of class",  "550 test? of class",
        "550 test.\tof class", "550 test.\nof class", "550 test.\rof class",
    };
    static const char *const joined[] = {
        "550 test.of class",   "550 test, of class",       "550 test .of class",
        "550 . test of class", "550-test\r\n550 of class",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(apart); i++) {
        if (holds(apart[i], NULL, NULL))
            fail_msg("%s", apart[i]);
    }
    for (size_t i = 0; i < COUNT(joined); i++) {
        if (!holds(joined[i], NULL, NULL))
            fail_msg("%s", joined[i]);
    }
}

/* ---- Providers --------------------------------------------------------------------------- */

static void assert_provider(const char *reply, const char *known, const char *expected)
{
    const smtpcodes_verdict verdict = explain(reply, NULL, known);
    assert_string_equal(smtpcodes_provider_name(catalog, verdict.provider), expected);
}

/* The words of a reply may say who sent it, and of a known provider which part. */
static void providers_by_their_words(void **state)
{
    (void)state;
    assert_provider("550 no", NULL, "");
    assert_provider("550 no, powered by Acme", NULL, "acme");
    assert_provider("550 Acme Cloud, powered by Acme", NULL, "acme_cloud");
    assert_provider("550 powered by Acme, Acme Cloud", NULL, "acme_cloud");
    assert_provider("550 powered by Acme", "acme_cloud", "acme_cloud");
    /* Another one's words are quoted, or lie. */
    assert_provider("550 Zenith Mail, powered by Acme", NULL, "zenith");
    assert_provider("550 Zenith Mail", "acme", "acme");
}

/* What a provider means by a code, if it is one that asks for no words. */
static void codes_of_providers(void **state)
{
    (void)state;
    assert_key(explain("550 5.7.1 no", NULL, "acme").winner, "acme:listed");
    assert_key(explain("550 5.7.1 no", NULL, "acme_cloud").winner, "acme:listed");
    assert_key(explain("550 5.7.1 no", NULL, "zenith").winner, "zenith:listed");
    assert_key(explain("550 5.7.1 slow down", NULL, "acme").winner, "acme:slowed");
    assert_key(explain("550 5.7.1 no", NULL, NULL).winner, "550");
    assert_key(explain("550 5.7.2 no", NULL, "acme").winner, "550");
    /* Of a range with words all of it must fit. */
    assert_key(explain("550 5.8.10 out of range", NULL, "acme").winner, "acme:range_with_words");
    assert_key(explain("550 5.8.20 out of range", NULL, "acme").winner, "acme:range_with_words");
    assert_key(explain("550 5.8.9 out of range", NULL, "acme").winner, "550");
    assert_key(explain("550 5.8.21 out of range", NULL, "acme").winner, "550");
    assert_key(explain("550 out of range", NULL, "acme").winner, "550");
    /* What a part of a provider says counts where only the provider is known. */
    assert_key(explain("550 CLD1", NULL, "acme").winner, "acme_cloud:part");
    assert_key(explain("550 CLD1", NULL, "acme_cloud").winner, "acme_cloud:part");
    assert_key(explain("550 CLD1", NULL, "zenith").winner, "550");
    /* A provider that is told is believed before one that the host tells. */
    smtpcodes_verdict verdict;
    smtpcodes_known known = {.size = sizeof known, .host = "MX.Acme.Example."};
    static const char reply[] = "550 5.7.1 no";
    assert_true(smtpcodes_explain(catalog, reply, strlen(reply), &known, &verdict, sizeof verdict));
    assert_key(verdict.winner, "acme:listed");
    known.provider = smtpcodes_find_provider(catalog, "zenith", 6);
    assert_true(smtpcodes_explain(catalog, reply, strlen(reply), &known, &verdict, sizeof verdict));
    assert_key(verdict.winner, "zenith:listed");
}

/* More than a verdict holds, and who sent it is not known yet while its words are read. */
static void more_evidence_than_a_verdict_holds(void **state)
{
    (void)state;
    char reply[4096] = "550 5.7.1 test of provider";
    static const smtpcodes_field fields[] = {SMTPCODES_FIELD_MATCH, SMTPCODES_FIELD_WHEN_WORDING};
    for (size_t entry = 0; entry < smtpcodes_count(catalog); entry++) {
        for (size_t i = 0; i < COUNT(fields); i++) {
            const char *words = smtpcodes_get_item(catalog, (smtpcodes_entry)entry, fields[i], 0);
            assert_true(strlen(reply) + strlen(words) + 3 < sizeof reply);
            strcat(strcat(reply, "; "), strchr(words, '{') == NULL ? words : "");
        }
    }
    strcat(reply, "; alpha omega; QTOK1 ZX1_5 ZTK9 ZA10 ZBM9X ZCC1 CLD1; powered by acme");
    const smtpcodes_verdict verdict = explain(reply, NULL, NULL);
    assert_string_equal(smtpcodes_provider_name(catalog, verdict.provider), "acme");
    bool spoke = false;
    for (size_t i = 0; i < verdict.evidence_count; i++)
        spoke =
            spoke || strcmp(smtpcodes_get(catalog, verdict.evidence[i].entry, SMTPCODES_FIELD_KEY),
                            "phrase:by_provider") == 0;
    assert_true(spoke);
}

/* ---- Judgement --------------------------------------------------------------------------- */

/* Codes that are not in the catalogue: the class alone speaks. */
static void nothing_spoke(void **state)
{
    (void)state;
    const smtpcodes_verdict verdict = explain("459 4.9.9 no", NULL, NULL);
    assert_int_equal(verdict.winner, SMTPCODES_NONE);
    assert_int_equal(verdict.entry, SMTPCODES_NONE);
    assert_int_equal(verdict.evidence_count, 0);
    assert_int_equal(verdict.disposition, SMTPCODES_RETRY);
    assert_string_equal(verdict.category, "unclassified");
    assert_string_equal(verdict.rule, "");
}

static void rules_with_words(void **state)
{
    (void)state;
    smtpcodes_verdict verdict = explain("550 5.1.1 no", NULL, NULL);
    assert_string_equal(verdict.rule, "");
    assert_int_equal(verdict.blame, SMTPCODES_BLAME_RECIPIENT);
    verdict = explain("550 5.1.1 your server is at fault", NULL, NULL);
    assert_string_equal(verdict.rule, "our_fault");
    assert_int_equal(verdict.blame, SMTPCODES_BLAME_SENDING_SERVER);
    assert_string_equal(verdict.category, "unknown");
    assert_true(verdict.suppress);
    /* A token is a word; the category must be the one that the rule asks for. */
    verdict = explain("550 5.7.1 (ZTMP)", NULL, "zenith");
    assert_string_equal(verdict.rule, "zenith_is_temporary");
    assert_string_equal(verdict.category, "busy");
    assert_int_equal(verdict.blame, SMTPCODES_BLAME_RECEIVING_SERVER);
    assert_int_equal(verdict.disposition, SMTPCODES_RETRY);
    assert_string_equal(explain("550 5.7.1 (ZTMPS)", NULL, "zenith").rule, "");
    assert_string_equal(explain("550 5.1.1 (ZTMP)", NULL, "zenith").rule, "");
}

/* Lines with different codes, where the catalogue has no category for that. */
static void no_category_for_broken_replies(void **state)
{
    (void)state;
    const smtpcodes_verdict verdict = explain("250-one\r\n550 two", NULL, NULL);
    assert_string_equal(verdict.category, "unknown");
    assert_int_equal(verdict.blame, SMTPCODES_BLAME_RECEIVING_SERVER);
    assert_false(verdict.suppress);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_condition),
        cmocka_unit_test(contexts_with_words),
        cmocka_unit_test(words_of_other_scripts),
        cmocka_unit_test(ends_of_sentences),
        cmocka_unit_test(providers_by_their_words),
        cmocka_unit_test(codes_of_providers),
        cmocka_unit_test(more_evidence_than_a_verdict_holds),
        cmocka_unit_test(nothing_spoke),
        cmocka_unit_test(rules_with_words),
        cmocka_unit_test(no_category_for_broken_replies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
