/* SPDX-License-Identifier: MIT */
/* The verdict: what decides, what is known besides, and replies of every shape. */
#include <string.h>

#include "smtpcodes/smtpcodes.h"
#include "test.h"

static const smtpcodes_catalog *catalog;

static smtpcodes_verdict explain(const char *reply, const char *command, const char *host,
                                 const char *own)
{
    smtpcodes_verdict verdict;
    const smtpcodes_known known = {.size = sizeof known,
                                   .command = command,
                                   .host = host,
                                   .own = own == NULL ? NULL : &own,
                                   .own_count = own != NULL};
    assert_true(smtpcodes_explain(catalog, reply, strlen(reply), &known, &verdict, sizeof verdict));
    return verdict;
}

static void assert_key(smtpcodes_entry entry, const char *key)
{
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), key);
}

static void judgements(void **state)
{
    static const struct {
        const char *reply;
        const char *command;
        const char *category;
        smtpcodes_disposition disposition;
        bool suppress;
    } cases[] = {
        {"250 2.0.0 OK", "DATA", "ok", SMTPCODES_SUCCESS, false},
        {"354 End data with <CR><LF>.<CR><LF>", "DATA", "continue", SMTPCODES_CONTINUE, false},
        {"550 5.1.1 <a@example.org>: Recipient address rejected: User unknown", "RCPT",
         "mailbox_unknown", SMTPCODES_FAIL, true},
        /* Temporary: never a dead address. */
        {"450 4.1.1 <a@example.org>: Recipient address rejected: User unknown", "RCPT",
         "mailbox_unknown", SMTPCODES_RETRY, false},
        /* A bare 550 says nothing of the mailbox. */
        {"550", NULL, "mailbox_unavailable", SMTPCODES_FAIL, false},
        {"550 5.1.1", "DATA", "mailbox_unknown", SMTPCODES_FAIL, false},
        {"552 5.2.2 Mailbox is full", "RCPT", "mailbox_full", SMTPCODES_FAIL, false},
        /* RFC 5321 section 4.5.3.1.10: too many recipients is temporary, even as 552. */
        {"552 Too many recipients", "RCPT", "too_many_recipients", SMTPCODES_RETRY, false},
        {"450 4.7.1 Greylisted, try again in 5 minutes", "RCPT", "greylisted", SMTPCODES_RETRY,
         false},
        {"554 5.7.1 <a@example.org>: Relay access denied", "RCPT", "relay_denied", SMTPCODES_FAIL,
         false},
        {"", NULL, "unclassified", SMTPCODES_DISPOSITION_UNKNOWN, false},
        {"hello", NULL, "unclassified", SMTPCODES_DISPOSITION_UNKNOWN, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        smtpcodes_verdict verdict = explain(cases[i].reply, cases[i].command, NULL, NULL);
        assert_string_equal(verdict.category, cases[i].category);
        assert_int_equal(verdict.disposition, cases[i].disposition);
        assert_int_equal(verdict.suppress, cases[i].suppress);
    }
}

static void evidence_in_its_order(void **state)
{
    (void)state;
    static const char reply[] = "550 5.1.1 <a@example.org>: User unknown";
    smtpcodes_verdict verdict = explain(reply, NULL, NULL, NULL);
    size_t last = verdict.evidence_count - 1;
    assert_true(last >= 2 && last < SMTPCODES_EVIDENCE_LIMIT);
    for (size_t i = 0; i < last - 1; i++)
        assert_int_equal(smtpcodes_get_kind(catalog, verdict.evidence[i].entry),
                         SMTPCODES_KIND_PHRASE);
    assert_int_equal(verdict.winner, verdict.evidence[0].entry);
    assert_key(verdict.evidence[last - 1].entry, "X.1.1");
    assert_key(verdict.evidence[last].entry, "550");
    assert_key(verdict.entry, "X.1.1");
    assert_int_equal(verdict.evidence[0].start, 27);
    assert_int_equal(verdict.evidence[0].end, strlen(reply));
    assert_int_equal(verdict.evidence[last - 1].start, 4);
    assert_int_equal(verdict.evidence[last - 1].end, 9);
    assert_int_equal(verdict.evidence[last].start, 0);
    assert_int_equal(verdict.evidence[last].end, 3);
}

/* Words go on over line ends, their prefixes, punctuation and runs of blanks. */
static void words_over_lines(void **state)
{
    (void)state;
    static const char *const replies[] = {
        "550-5.1.1 user\r\n550 5.1.1 unknown", "550 USER   (unknown)", "550 user -- unknown\n",
        "<<< 550 5.1.1 User unknown", "550-5.1.1 User 550 5.1.1 unknown"};
    for (size_t i = 0; i < sizeof replies / sizeof replies[0]; i++)
        assert_string_equal(explain(replies[i], NULL, NULL, NULL).category, "mailbox_unknown");
    /* But not over the end of a sentence, and not into another word. */
    assert_string_equal(explain("550 user. Unknown", NULL, NULL, NULL).category,
                        "mailbox_unavailable");
    assert_string_equal(explain("550 superuser unknowns", NULL, NULL, NULL).category,
                        "mailbox_unavailable");
}

static void providers(void **state)
{
    (void)state;
    const char *deferred = "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred";
    smtpcodes_verdict verdict = explain(deferred, NULL, "mta7.am0.yahoodns.net.", NULL);
    assert_key(verdict.winner, "yahoo:temporarily_deferred_complaints");
    assert_string_equal(smtpcodes_provider_name(catalog, verdict.provider), "yahoo");
    /* The token alone tells, too; the words of another provider's reply do not. */
    assert_key(explain(deferred, NULL, NULL, NULL).winner, "yahoo:temporarily_deferred_complaints");
    assert_int_not_equal(
        smtpcodes_get_kind(catalog, explain(deferred, NULL, "mx.mail.icloud.com", NULL).winner),
        SMTPCODES_KIND_PROVIDER);
    assert_int_equal(explain(deferred, NULL, "notyahoodns.net", NULL).provider, 0);
}

/* A concrete token fits the patterns of the catalogue, and nothing else does. */
static void token_patterns(void **state)
{
    (void)state;
    smtpcodes_entry found[4];
    assert_int_equal(smtpcodes_find_provider_code(catalog, 0, "OFR004_506", 10, found, 4), 1);
    assert_string_equal(smtpcodes_get(catalog, found[0], SMTPCODES_FIELD_PROVIDER), "orange");
    assert_string_equal(smtpcodes_get(catalog, found[0], SMTPCODES_FIELD_CODE), "OFR*_506");
    assert_int_equal(smtpcodes_find_provider_code(catalog, 0, "XOFR004_506", 11, found, 4), 0);
    assert_int_equal(smtpcodes_find_provider_code(catalog, 0, "OFR004_506 x", 12, found, 4), 0);
    assert_int_equal(smtpcodes_find_provider_code(catalog, 0, "TSS04 and more", 14, found, 4), 0);
    assert_int_equal(smtpcodes_find_provider_code(catalog, 0, "", 0, NULL, 0), 0);
    assert_true(smtpcodes_find_provider_code(catalog, 0, "5.7.613", 7, NULL, 0) >= 1);
}

static void own_addresses(void **state)
{
    (void)state;
    static const char reply[] = "550 5.1.1 unknown user bounce@news.example.com";
    assert_true(explain(reply, "RCPT", NULL, NULL).suppress);
    smtpcodes_verdict verdict = explain(reply, "RCPT", NULL, "news.example.com");
    assert_true(verdict.names_own);
    assert_false(verdict.suppress);
    assert_string_equal(verdict.rule, "names_own_address");
    static const struct {
        const char *reply;
        const char *own;
        bool names_own;
    } cases[] = {
        {"550 [192.0.2.1] refused", "192.0.2.1", true},
        {"550 192.0.2.1. Refused", "192.0.2.1", true},
        {"550 refused: 192.0.2.1.", "192.0.2.1", true},
        {"550 ip.192.0.2.1 refused", "192.0.2.1", true},
        {"550 192.0.2.11 refused", "192.0.2.1", false},
        {"550 192.0.2.1.5 refused", "192.0.2.1", false},
        {"550 refused: 192.0.2.1.5", "192.0.2.1", false},
        {"550 1.192.0.2.1 refused", "192.0.2.1", false},
        {"550 11192.0.2.1 refused", "192.0.2.1", false},
        {"550 <a@NEWS.Example.com>", "news.example.com", true},
        {"550 mx.news.example.com", "news.example.com", true},
        {"550 goodnews.example.com", "news.example.com", false},
        {"550 good-news.example.com", "news.example.com", false},
        {"550 \303\274news.example.com", "news.example.com", false},
        {"550 news.example.community", "news.example.com", false},
        {"550 news", "news.example.com", false},
        {"550 anything", "", false},
        {"", "news.example.com", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        if (explain(cases[i].reply, NULL, NULL, cases[i].own).names_own != cases[i].names_own)
            fail_msg("%s: %s", cases[i].own, cases[i].reply);
    }
}

static void times_to_wait(void **state)
{
    static const struct {
        const char *reply;
        long seconds;
    } cases[] = {
        {"450 4.7.1 Greylisted, try again in 5 minutes", 300},
        {"451 Please retry after 300 seconds", 300},
        {"450 4.2.0 Greylisted for 1 hour", 3600},
        {"421 try again later", -1},
        {"451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77714)", -1},
        {"450 4.4.7 Message expired after 4 hours", -1},
        {"550 try again in 5 minutes", -1},
        {"451 wait 99999999 days", -1},
        /* At most 30 days; 49711 days are some hours more than 32 bits of seconds. */
        {"451 wait 30 days", 30 * 24 * 3600L},
        {"451 wait 31 days", -1},
        {"451 wait 49711 days", -1},
        {"451 31 days, try again", -1},
        /* The unit stands beside the number. */
        {"451 retry=300s", 300},
        {"451 wait 5-minutes", 300},
        {"451 wait 5m", 300},
        {"451 wait 5/minutes or 3 hours", 3 * 3600L},
        {"451 wait 5 (minutes) or 3 hours", 3 * 3600L},
        {"451 wait 5\tminutes or 3 hours", 3 * 3600L},
        {"451 wait 5 S777", -1},
        {"451 wait 5s777", -1},
        {"451 wait for error 7", -1},
        {"451 try again in 300", -1},
        {"451 wait 5 m or 5 h", 300},
        {"451 wait a minute, or 3 hours", 3 * 3600L},
        {"451 try again in 1000000 seconds", 1000000},
        {"451 try again in 0 seconds", 0},
        {"451 0 seconds, then try again", 0},
        {"451 wait 5 \303\274, 5 zones, or 3 hours", 3 * 3600L},
        /* What speaks of waiting stands up to eight words before, or four behind. */
        {"451 wait, it takes us one or two, 5 minutes", 300},
        {"451 wait, it takes us one or two or 5 minutes", -1},
        {"451 5 minutes until you may retry", 300},
        {"451 5 minutes until you may or must retry", -1},
        {"451 after 5 minutes and one hour", -1},
        /* What has passed is over; what comes behind it may count again. */
        {"451 5 minutes ago", -1},
        {"451 queue time 5 minutes, retry in 1 hour", 3600},
        {"250 2.0.0 queued, delivery in 5 minutes", -1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (explain(cases[i].reply, NULL, NULL, NULL).retry_after != cases[i].seconds)
            fail_msg("%s", cases[i].reply);
}

static void odd_replies(void **state)
{
    (void)state;
    smtpcodes_verdict verdict = explain("250-one\r\n550 two", NULL, NULL, NULL);
    assert_int_equal(verdict.reply.code, 550);
    assert_string_equal(verdict.category, "protocol_error");
    assert_false(smtpcodes_explain(catalog, "250", 3, NULL, &verdict, sizeof verdict - 1));
    assert_true(smtpcodes_explain(catalog, NULL, 0, NULL, &verdict, sizeof verdict));
    assert_int_equal(verdict.winner, SMTPCODES_NONE);
    assert_string_equal(smtpcodes_category_title(catalog, "mailbox_full"), "The mailbox is full");
    assert_string_equal(smtpcodes_category_title(catalog, "mailbox"), "");
    /* An unknown enhanced status code: its subject speaks, and the class if that is unknown. */
    smtpcodes_level level;
    assert_key(smtpcodes_find_enhanced_near(catalog, 5, 1, 77, &level), "X.1.0");
    assert_int_equal(level, SMTPCODES_LEVEL_SUBJECT);
    assert_key(smtpcodes_find_enhanced_near(catalog, 5, 99, 1, &level), "5.X.X");
    assert_int_equal(level, SMTPCODES_LEVEL_CLASS);
    assert_key(smtpcodes_find_enhanced_near(catalog, 5, 1, 1, &level), "X.1.1");
    assert_int_equal(level, SMTPCODES_LEVEL_EXACT);
    assert_int_equal(smtpcodes_find_enhanced_near(catalog, 9, 1000, 1, &level), SMTPCODES_NONE);
    assert_int_equal(level, SMTPCODES_LEVEL_NONE);
    assert_int_equal(smtpcodes_class_disposition(550), SMTPCODES_FAIL);
    assert_int_equal(smtpcodes_class_disposition(4), SMTPCODES_RETRY);
    assert_int_equal(smtpcodes_class_disposition(1), SMTPCODES_DISPOSITION_UNKNOWN);
}

static int load(void **state)
{
    (void)state;
    catalog = smtpcodes_builtin();
    return 0;
}

/* What bounces quote is read as the reply that it is; words before it are the sending server's. */
static void quoted_replies(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned code;
        size_t start;
        const char *category;
        bool suppress;
    } cases[] = {
        {"host mx.example.net[192.0.2.7] said: 550 5.1.1 <a@example.net>: User unknown (in reply "
         "to RCPT TO)",
         550, 37, "mailbox_unknown", true},
        {"SMTP error from remote mail server after RCPT TO:<a@example.net>: host mx.example.net "
         "[192.0.2.7]: 452 4.2.2 Mailbox full",
         452, 99, "mailbox_full", false},
        {"192.0.2.7 does not like recipient.\nRemote host said: 550 no such user\nGiving up on "
         "192.0.2.7.",
         550, 53, "mailbox_unknown", true},
        {"refused to talk to me: 421", 421, 23, "rate_limited", false},
        {"id: 12: 250", 250, 8, "ok", false},
        {"it said: 550-no such user", 550, 9, "mailbox_unknown", true},
        {"it said: 2500 times", 0, 0, "unclassified", false},
        {"it said: 650 no", 0, 0, "unclassified", false},
        {"it said: 5x0 no", 0, 0, "unclassified", false},
        {"it said: 55x no", 0, 0, "unclassified", false},
        {"it said:550 no", 0, 0, "unclassified", false},
        {"it said; 550 no", 0, 0, "unclassified", false},
        {"it said: 150 no", 0, 0, "unclassified", false},
        {": 550", 550, 2, "mailbox_unavailable", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const smtpcodes_verdict verdict = explain(cases[i].text, "RCPT", NULL, NULL);
        const smtpcodes_reply *reply = &verdict.reply;
        assert_int_equal(reply->code, cases[i].code);
        assert_int_equal(reply->code_start, cases[i].start);
        assert_string_equal(verdict.category, cases[i].category);
        assert_int_equal(verdict.suppress, cases[i].suppress);
        assert_true(reply->text_start <= reply->text_end && reply->text_end <= reply->end &&
                    reply->end <= strlen(cases[i].text));
        if (reply->enhanced.status_class != 0)
            assert_memory_equal(cases[i].text + reply->enhanced_start + 1, ".", 1);
    }
    /* An enhanced code at the start is what the text itself says. */
    assert_int_equal(explain("5.4.7 Too old; it said: 451 4.2.1 no", NULL, NULL, NULL).reply.code,
                     0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(judgements),
        cmocka_unit_test(quoted_replies),
        cmocka_unit_test(evidence_in_its_order),
        cmocka_unit_test(words_over_lines),
        cmocka_unit_test(providers),
        cmocka_unit_test(token_patterns),
        cmocka_unit_test(own_addresses),
        cmocka_unit_test(times_to_wait),
        cmocka_unit_test(odd_replies),
    };
    return cmocka_run_group_tests(tests, load, NULL);
}
