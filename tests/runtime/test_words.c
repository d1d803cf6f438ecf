/* SPDX-License-Identifier: MIT */
/* How wordings and tokens are found in a reply: gaps, parts of words, sentences, and who wins. */
#include <stdio.h>
#include <string.h>

#include "small_codes.h"
#include "smtpcodes/smtpcodes.h"
#include "test.h"

static const smtpcodes_catalog *const catalog = &small_catalogue;

static smtpcodes_verdict explain(const char *reply, const char *provider)
{
    smtpcodes_known known = {.size = sizeof known};
    smtpcodes_verdict verdict;
    if (provider != NULL)
        known.provider = smtpcodes_find_provider(catalog, provider, strlen(provider));
    assert_true(smtpcodes_explain(catalog, reply, strlen(reply), &known, &verdict, sizeof verdict));
    return verdict;
}

/* The key of what won; "" if nothing spoke. */
static const char *winner(const char *reply, const char *provider)
{
    return smtpcodes_get(catalog, explain(reply, provider).winner, SMTPCODES_FIELD_KEY);
}

/* A gap takes up to four words; what has no blank in it is one; a sentence ends it. */
static void gaps(void **state)
{
    (void)state;
    static const char *const found[] = {
        "599 alpha omega",
        "599 Alpha one two three four omega",
        "599 alpha <a.very.long-address@mail.example.org> omega",
        "599 alpha x@one.example y@two.example z@three.example w@four.example omega",
        "599 alpha alpha one two three four omega",
        "599-alpha one\r\n599 two omega",
        "599 beta one beta two gamma delta",
        "599 beta beta gamma delta",
        "599 beta beta beta gamma delta",
        "599 alpha 1.5 omega",
    };
    static const char *const missed[] = {
        "599 alpha one two three four five omega",
        "599 omega alpha",
        "599 alpha. Omega",
        "599 alpha one! two omega",
        "599 alphas omega",
        "599 alpha.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z omega",
        "599 beta gamma delta",
        "599 beta one beta. Gamma delta",
    };
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++)
        assert_string_equal(winner(found[i], NULL), "phrase:gap");
    for (size_t i = 0; i < sizeof missed / sizeof missed[0]; i++)
        assert_string_not_equal(winner(missed[i], NULL), "phrase:gap");
    const smtpcodes_verdict verdict = explain("599 so alpha to omega!", NULL);
    assert_int_equal(verdict.evidence[0].start, 7);
    assert_int_equal(verdict.evidence[0].end, 21);
}

/* Only so many beginnings wait; the latest ones do. */
static void many_beginnings(void **state)
{
    (void)state;
    char reply[512] = "599 alpha";
    for (unsigned i = 0; i < 100; i++)
        strcat(reply, ".zz");
    strcat(reply, " omega");
    assert_string_not_equal(winner(reply, NULL), "phrase:gap");
    strcpy(reply, "599");
    for (unsigned i = 0; i < 40; i++)
        strcat(reply, " alpha");
    assert_string_not_equal(winner(reply, NULL), "phrase:gap");
    strcat(reply, " omega");
    assert_string_equal(winner(reply, NULL), "phrase:gap");
}

/* A * in a token stands for any letters, and for one word between two parts. */
static void parts_of_words(void **state)
{
    (void)state;
    static const struct {
        const char *reply;
        const char *key;
    } cases[] = {
        {"599 ZA310 no", "zenith:ends_in_zero"},
        {"599 [za0]", "zenith:ends_in_zero"},
        {"599 ZA31-40", "zenith:ends_in_zero"},
        {"599 ZA-1-20", "zenith:ends_in_zero"},
        {"599 ZA-1-2-30", ""},
        {"599 ZA31", ""},
        {"599 XZA310", ""},
        {"599 ZB1M29X", "zenith:inside_and_end"},
        {"599 zbm9x", "zenith:inside_and_end"},
        {"599 ZBMM-9X", "zenith:inside_and_end"},
        {"599 ZB9X", ""},
        {"599 ZBM9", ""},
        {"599 ZB9XM", ""},
        /* The end of a second one is no end of the first one, which is too far away. */
        {"599 ZA-1-2 ZB1-30", ""},
        {"599 ZCC", "zenith:starts"},
        {"599 ZCC77", "zenith:starts"},
        {"599 ZC", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_string_equal(winner(cases[i].reply, "zenith"), cases[i].key);
    /* The same by a look-up of the token alone. */
    smtpcodes_entry entries[4];
    const unsigned zenith = smtpcodes_find_provider(catalog, "zenith", 6);
    static const struct {
        const char *code;
        size_t found;
    } codes[] = {{"ZA310", 1}, {"ZA31", 0},  {"ZB1M29X", 1},
                 {"ZCC", 1},   {"ZCC77", 1}, {"ZA310 x", 0}};
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        assert_int_equal(smtpcodes_find_provider_code(catalog, zenith, codes[i].code,
                                                      strlen(codes[i].code), entries, 4),
                         codes[i].found);
}

/* What a provider means by a reply code, and by each code of a range. */
static void codes_that_provider_uses(void **state)
{
    (void)state;
    assert_string_equal(winner("554 no", "acme"), "acme:refused");
    assert_string_equal(winner("554 no", "zenith"), "");
    assert_string_equal(winner("599 5.7.606 no", "acme"), "acme:range");
    assert_string_equal(winner("599 5.7.649 no", "acme_cloud"), "acme:range");
    assert_string_equal(winner("599 5.7.650 no", "acme"), "");
    assert_string_equal(winner("599 5.6.606 no", "acme"), "");
    /* Its wording speaks only with its code. */
    assert_string_equal(winner("599 5.7.1 slow down", "acme"), "acme:slowed");
    assert_string_equal(winner("599 5.6.1 slow down", "acme"), "");
    assert_string_equal(winner("599 slow down", "acme"), "");
}

/* The longer match, then the earlier one, then the order of the file. */
static void who_wins(void **state)
{
    (void)state;
    assert_string_equal(winner("599 twins", NULL), "phrase:same_first");
    assert_string_equal(winner("599 ninth twins", NULL), "phrase:same_second");
    assert_string_equal(winner("599 ten twins", NULL), "phrase:same_first");
    assert_string_equal(winner("599 twins, end of it. Next one", NULL), "phrase:sentence");
    assert_string_not_equal(winner("599 end of it next one", NULL), "phrase:sentence");
    /* The code itself says less than words, and a code that says nothing yields. */
    assert_string_equal(winner("550 twins", NULL), "phrase:same_first");
    assert_string_equal(winner("550 5.1.1 nobody", NULL), "X.1.1");
    assert_string_equal(winner("550 5.0.0 nobody", NULL), "550");
    /* What was laid over the catalogue comes first, however short. */
    assert_string_equal(winner("599 base words laid", NULL), "");
    assert_string_equal(winner("599 base words laid over", NULL), "phrase:laid_over");
}

/* What makes the first of two stronger, the weightiest reason first. */
static void by_what_it_wins(void **state)
{
    static const struct {
        const char *reply;
        smtpcodes_strength strength;
    } cases[] = {
        {"550 5.1.1 nobody", SMTPCODES_STRONGER_KIND},
        {"550 5.0.0 nobody", SMTPCODES_STRONGER_KIND},
        {"599 base words laid over", SMTPCODES_STRONGER_LAYER},
        {"599 extraordinarily incomprehensible: test of class", SMTPCODES_STRONGER_CONDITIONS},
        {"599 twins, end of it. Next one", SMTPCODES_STRONGER_LENGTH},
        {"599 ninth twins", SMTPCODES_STRONGER_START},
        {"599 twins", SMTPCODES_STRONGER_ORDER},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const smtpcodes_verdict verdict = explain(cases[i].reply, NULL);
        if (smtpcodes_stronger_by(catalog, &verdict, 0) != cases[i].strength)
            fail_msg("%s", cases[i].reply);
    }
    /* There is nothing behind the last one. */
    const smtpcodes_verdict two = explain("550 5.1.1 nobody", NULL);
    const smtpcodes_verdict none = explain("nobody", NULL);
    assert_int_equal(two.evidence_count, 2);
    assert_int_equal(smtpcodes_stronger_by(catalog, &two, 1), SMTPCODES_STRONGER_KIND);
    assert_int_equal(smtpcodes_stronger_by(catalog, &two, SIZE_MAX), SMTPCODES_STRONGER_KIND);
    assert_int_equal(none.evidence_count, 0);
    assert_int_equal(smtpcodes_stronger_by(catalog, &none, 0), SMTPCODES_STRONGER_KIND);
}

/* Blanks count as one, however many; the octets of a match are counted up to a limit. */
static void a_match_of_many_octets(void **state)
{
    (void)state;
    static char reply[1 << 17];
    memset(reply, ' ', sizeof reply);
    memcpy(reply, "599 end of it.", 14);
    memcpy(reply + sizeof reply - 10, "next one", 9);
    const smtpcodes_verdict verdict = explain(reply, NULL);
    assert_string_equal(smtpcodes_get(catalog, verdict.winner, SMTPCODES_FIELD_KEY),
                        "phrase:sentence");
    assert_int_equal(verdict.evidence[0].start, 4);
    assert_int_equal(verdict.evidence[0].end, sizeof reply - 2);
}

/* A word of many letters is no longer and no shorter one. */
static void long_words(void **state)
{
    (void)state;
    static const char *const found[] = {"599 extraordinarily incomprehensible", "599 EXTRAORDINARY",
                                        "599 an extraordinary, extraordinarily plain word",
                                        "599 so Extraordinarily-Incomprehensible!"};
    static const char *const missed[] = {"599 extraord",
                                         "599 extraordinar",
                                         "599 extraordinarily",
                                         "599 extraordinarilyy incomprehensible",
                                         "599 extraordinarily incomprehensibl",
                                         "599 extraordinarily incomprehensible1",
                                         "599 extraordinarily incompre hensible",
                                         "599 extraordinarily incompre",
                                         "599 extraord extraord",
                                         "599 extraord inary",
                                         "599 xtraordinary"};
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++)
        assert_string_equal(winner(found[i], NULL), "phrase:long_words");
    for (size_t i = 0; i < sizeof missed / sizeof missed[0]; i++)
        assert_string_equal(winner(missed[i], NULL), "");
}

/* Whether a reply has all words of a wording; gaps are no words. */
static bool has_all(const char *reply, const char *wording)
{
    char padded[512];
    char word[256];
    snprintf(padded, sizeof padded, "%s ", reply);
    for (size_t length; *wording != '\0'; wording += length + (wording[length] != '\0')) {
        length = strcspn(wording, " ");
        snprintf(word, sizeof word, " %.*s ", (int)length, wording);
        if (*wording != '{' && strstr(padded, word) == NULL)
            return false;
    }
    return true;
}

/* What speaks for a reply has no word that the reply lacks. */
static void assert_said(const char *reply)
{
    const smtpcodes_entry entry = explain(reply, NULL).winner;
    bool said = entry == SMTPCODES_NONE;
    for (size_t i = 0; i < smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_MATCH); i++)
        said = said || has_all(reply, smtpcodes_get_item(catalog, entry, SMTPCODES_FIELD_MATCH, i));
    if (!said)
        fail_msg("%s", reply);
}

/* Behind a beginning the first word of each wording, and each beginning of it. */
static void assert_beginnings(const char *beginning, int length)
{
    char reply[256];
    for (smtpcodes_entry entry = 0; entry < (smtpcodes_entry)smtpcodes_count(catalog); entry++) {
        for (size_t i = 0; i < smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_MATCH); i++) {
            const char *wording = smtpcodes_get_item(catalog, entry, SMTPCODES_FIELD_MATCH, i);
            for (const char *word = wording; *word != '\0'; word++) {
                if (word != wording && word[-1] != ' ')
                    continue;
                snprintf(reply, sizeof reply, "599 %.*s %s", length, beginning, word);
                assert_said(reply);
            }
        }
    }
}

/* Wordings that break off, each with the rest of each behind it. */
static void broken_wordings(void **state)
{
    (void)state;
    for (smtpcodes_entry entry = 0; entry < (smtpcodes_entry)smtpcodes_count(catalog); entry++) {
        for (size_t i = 0; i < smtpcodes_get_count(catalog, entry, SMTPCODES_FIELD_MATCH); i++) {
            const char *wording = smtpcodes_get_item(catalog, entry, SMTPCODES_FIELD_MATCH, i);
            for (size_t length = strcspn(wording, " "); wording[length] != '\0';
                 length += 1 + strcspn(wording + length + 1, " "))
                assert_beginnings(wording, (int)length);
        }
    }
}

/* A condition that was seen is no wording that was. */
static void conditions_alone(void **state)
{
    (void)state;
    assert_string_equal(winner("599 spoken here", NULL), "");
    assert_string_equal(winner("599 test of wording", NULL), "");
    assert_string_equal(winner("599 test of wording, said here", NULL), "phrase:by_wording");
}

/* The codes at the starts of lines are no words, wherever the caller's line ends are. */
static void prefixes_of_lines(void **state)
{
    (void)state;
    static const char *const found[] = {
        "599-5.1.1 alpha\r\n599 5.1.1 omega",
        "599-alpha\n599-omega\n599 end",
        "599-5.1.1 alpha 599-5.1.1 omega",
        "599-alpha\r\n599 5.1.1\r\n599 omega",
        "599-alpha\r\n\r\n599 omega",
        "599-alpha omega\r\n599 ",
        "599-5.1.1 alpha omega\n599 5.1.1",
        "599-alpha\r\n599 5.1.1x omega",
        "599-alpha\r\n599, omega",
    };
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        const smtpcodes_verdict verdict = explain(found[i], NULL);
        assert_string_equal(smtpcodes_get(catalog, verdict.evidence[0].entry, SMTPCODES_FIELD_KEY),
                            "phrase:gap");
    }
    /* Within a line such digits are words: 4.1.1.1 is none of the reply's codes, and 59 is short.
     */
    assert_string_equal(winner("599 alpha 598 599 59 599 omega", NULL), "phrase:gap");
    assert_string_equal(winner("599 alpha 599-5.1 5.1.1.1 omega 599", NULL), "phrase:gap");
}

/* Each character of Chinese is a word; those that are cut off are letters like others. */
static void characters_without_blanks(void **state)
{
    (void)state;
    assert_string_equal(winner("599 \xe6\x82\xa8\xe9\x82\xae\xe7\xae\xb1\xe4\xb8\x8d\xe5\xad\x98"
                               "\xe5\x9c\xa8\xe4\xba\x86",
                               NULL),
                        "phrase:ideographs");
    assert_string_equal(
        winner("599 user\xe9\x82\xae\xe7\xae\xb1\xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8x", NULL),
        "phrase:ideographs");
    assert_string_equal(
        winner("599 \xe9\x82\xae\xe7\xae\xb1\xe4\xb8\x8d\xe5\xad\x98\xe5\x9c", NULL), "");
    assert_string_equal(winner("599 twins\xe9\x82", NULL), "");
}

/* Of more than a verdict holds the weakest are left out, and the strongest one still wins. */
static void too_much_evidence(void **state)
{
    (void)state;
    static char reply[1 << 17];
    const smtpcodes_catalog *all = smtpcodes_builtin();
    size_t length = 0;
    memcpy(reply, "599 no", 6);
    length = 6;
    for (smtpcodes_entry entry = 0; entry < (smtpcodes_entry)smtpcodes_count(all); entry++) {
        const char *match = smtpcodes_get_item(all, entry, SMTPCODES_FIELD_MATCH, 0);
        if (strchr(match, '{') != NULL || length + strlen(match) + 3 > sizeof reply)
            continue;
        reply[length++] = ';';
        reply[length++] = ' ';
        memcpy(reply + length, match, strlen(match));
        length += strlen(match);
    }
    smtpcodes_verdict verdict;
    assert_true(smtpcodes_explain(all, reply, length, NULL, &verdict, sizeof verdict));
    assert_in_range(verdict.evidence_count, 8, SMTPCODES_EVIDENCE_LIMIT);
    assert_int_equal(verdict.winner, verdict.evidence[0].entry);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gaps),
        cmocka_unit_test(many_beginnings),
        cmocka_unit_test(parts_of_words),
        cmocka_unit_test(codes_that_provider_uses),
        cmocka_unit_test(who_wins),
        cmocka_unit_test(by_what_it_wins),
        cmocka_unit_test(a_match_of_many_octets),
        cmocka_unit_test(long_words),
        cmocka_unit_test(broken_wordings),
        cmocka_unit_test(conditions_alone),
        cmocka_unit_test(prefixes_of_lines),
        cmocka_unit_test(characters_without_blanks),
        cmocka_unit_test(too_much_evidence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
