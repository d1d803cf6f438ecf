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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses),
        cmocka_unit_test(words_and_urls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
