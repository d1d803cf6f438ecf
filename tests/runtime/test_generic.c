/* SPDX-License-Identifier: MIT */
/* A generic catalogue of which only the text was kept: what is not there is empty, never read. */
#include <string.h>

#include "generic_codes.h"
#include "smtpcodes/smtpcodes.h"
#include "test.h"

static const smtpcodes_catalog *const catalog = &generic_catalogue;

static smtpcodes_entry find(const char *key)
{
    return smtpcodes_find_key(catalog, key, strlen(key));
}

static void keys_are_any_codes(void **state)
{
    (void)state;
    const smtpcodes_entry lost = find("E-104");
    assert_string_equal(smtpcodes_get(catalog, lost, SMTPCODES_FIELD_TEXT), "Sensor lost");
    assert_string_equal(smtpcodes_get(catalog, find("550"), SMTPCODES_FIELD_TEXT), "Fan stalled");
    assert_int_equal(find("E-10"), SMTPCODES_NONE);
    assert_int_equal(find("E-1044"), SMTPCODES_NONE);
    assert_int_equal(find(""), SMTPCODES_NONE);
    assert_int_equal(smtpcodes_count(catalog), 2);
    assert_int_equal(smtpcodes_count_kind(catalog, SMTPCODES_KIND_CODE), 2);
    assert_int_equal(smtpcodes_count_kind(catalog, SMTPCODES_KIND_REPLY), 0);
    assert_int_equal(smtpcodes_count_kind(catalog, (smtpcodes_kind)100), 0);
}

static void columns_that_were_left_out(void **state)
{
    (void)state;
    const smtpcodes_entry lost = find("E-104");
    static const smtpcodes_field fields[] = {SMTPCODES_FIELD_EXPLANATION, SMTPCODES_FIELD_CAUSE,
                                             SMTPCODES_FIELD_ENTRY};
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        assert_string_equal(smtpcodes_get(catalog, lost, fields[i]), "");
    assert_int_equal(smtpcodes_get_count(catalog, lost, SMTPCODES_FIELD_SAMPLES), 0);
}

/* Its code 550 is no reply code: the class alone speaks. */
static void it_gives_no_verdict(void **state)
{
    (void)state;
    static const char reply[] = "550 5.1.1 Fan stalled";
    smtpcodes_verdict verdict;
    assert_true(smtpcodes_explain(catalog, reply, strlen(reply), NULL, &verdict, sizeof verdict));
    assert_int_equal(verdict.reply.code, 550);
    assert_int_equal(verdict.winner, SMTPCODES_NONE);
    assert_int_equal(verdict.evidence_count, 0);
    assert_int_equal(verdict.disposition, SMTPCODES_FAIL);
    assert_string_equal(verdict.category, "unclassified");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_are_any_codes),
        cmocka_unit_test(columns_that_were_left_out),
        cmocka_unit_test(it_gives_no_verdict),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
