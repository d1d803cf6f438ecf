/* SPDX-License-Identifier: MIT */
/* Which values fit the kinds of placeholders that no text of the built-in catalogue has. */
#include <stdbool.h>
#include <string.h>

#include "../../src/placeholders.h"
#include "test.h"

static void assert_fits(smtpcodes_placeholder_kind kind, const char *value, bool fits)
{
    assert_int_equal(smtpcodes_fits_placeholder(kind, value, strlen(value)), fits);
}

static void addresses(void **state)
{
    (void)state;
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "192.0.2.1", true);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "[192.0.2.1]", true);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "2001:db8::1", true);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "[IPv6:2001:db8::1]", true);
    assert_fits(SMTPCODES_PLACEHOLDER_DOMAIN, "a-z.A_Z.09", true);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "a::F", true);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "g::1", false);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "", false);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "mail.example.org", false);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "[192.0.2.1", false);
    assert_fits(SMTPCODES_PLACEHOLDER_ADDRESS, "IPv6:2001:db8::1", false);
}

static void words_and_urls(void **state)
{
    (void)state;
    assert_fits(SMTPCODES_PLACEHOLDER_WORD, "[TSS04]", true);
    assert_fits(SMTPCODES_PLACEHOLDER_WORD, "{~}", true);
    assert_fits(SMTPCODES_PLACEHOLDER_WORD, "<\303\274>", true);
    assert_fits(SMTPCODES_PLACEHOLDER_WORD, "", false);
    assert_fits(SMTPCODES_PLACEHOLDER_WORD, "two words", false);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "https://example.org/a?b=c#d", true);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "mailto:a@example.org", true);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "", false);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "https", false);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "https:", false);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "://example.org", false);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "ht tp://example.org", false);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "http://example.org/a b", false);
    assert_fits(SMTPCODES_PLACEHOLDER_URL, "http://example.org/<a>", false);
    assert_fits(SMTPCODES_PLACEHOLDER_TEXT, "", true);
    assert_fits(SMTPCODES_PLACEHOLDER_TEXT, "two words", true);
}

/* The rows of the table, and where they stand in a text. */
static void rows(void **state)
{
    (void)state;
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    const unsigned count = smtpcodes_count_placeholders(catalog);
    assert_true(count > 5);
    for (unsigned i = 1; i <= count; i++) {
        const char *name = smtpcodes_placeholder_name(catalog, i);
        const char *example = smtpcodes_placeholder_example(catalog, i);
        assert_int_equal(smtpcodes_find_placeholder(catalog, name, strlen(name)), i);
        assert_true(smtpcodes_placeholder_description(catalog, i)[0] != '\0');
        assert_fits(smtpcodes_get_placeholder_kind(catalog, i), example, true);
    }
    const unsigned wrong[] = {0, count + 1, 0xffffffff};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_string_equal(smtpcodes_placeholder_name(catalog, wrong[i]), "");
        assert_string_equal(smtpcodes_placeholder_description(catalog, wrong[i]), "");
        assert_string_equal(smtpcodes_placeholder_example(catalog, wrong[i]), "");
        assert_int_equal(smtpcodes_get_placeholder_kind(catalog, wrong[i]),
                         SMTPCODES_PLACEHOLDER_UNKNOWN);
    }
    assert_int_equal(smtpcodes_find_placeholder(catalog, "domai", 5), 0);
    assert_int_equal(smtpcodes_find_placeholder(catalog, "", 0), 0);
}

static void of_texts(void **state)
{
    (void)state;
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    const smtpcodes_entry ready = smtpcodes_find_reply(catalog, 220, NULL);
    const unsigned domain = smtpcodes_find_placeholder(catalog, "domain", 6);
    assert_int_not_equal(domain, 0);
    assert_int_equal(smtpcodes_get_placeholder(catalog, ready, 0), domain);
    assert_int_equal(smtpcodes_get_placeholder(catalog, ready, 1), 0);
    assert_int_equal(smtpcodes_get_placeholder(catalog, SMTPCODES_NONE, 0), 0);
    const smtpcodes_entry two = smtpcodes_find_reply(catalog, 253, NULL);
    assert_string_equal(
        smtpcodes_placeholder_name(catalog, smtpcodes_get_placeholder(catalog, two, 0)), "number");
    assert_string_equal(
        smtpcodes_placeholder_name(catalog, smtpcodes_get_placeholder(catalog, two, 1)), "node");
    assert_string_equal(smtpcodes_placeholder_kind_name(SMTPCODES_PLACEHOLDER_MAILBOX), "mailbox");
    assert_string_equal(smtpcodes_placeholder_kind_name(SMTPCODES_PLACEHOLDER_UNKNOWN), "");
    assert_string_equal(smtpcodes_placeholder_kind_name((smtpcodes_placeholder_kind)99), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses),
        cmocka_unit_test(words_and_urls),
        cmocka_unit_test(rows),
        cmocka_unit_test(of_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
