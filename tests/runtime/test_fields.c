/* SPDX-License-Identifier: MIT */
/* Names of constants, properties of fields, and catalogues that are none. */
#include <stdio.h>
#include <string.h>

#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"
#include "test.h"

static void every_field_has_its_own_name(void **state)
{
    (void)state;
    for (smtpcodes_field field = 0; field < SMTPCODES_FIELD_COUNT; field++) {
        assert_string_not_equal(smtpcodes_field_name(field), "");
        assert_true(smtpcodes_has(smtpcodes_builtin(), field));
        for (smtpcodes_field other = 0; other < field; other++)
            assert_string_not_equal(smtpcodes_field_name(field), smtpcodes_field_name(other));
    }
    assert_string_equal(smtpcodes_field_name(SMTPCODES_FIELD_COUNT), "");
    assert_string_equal(smtpcodes_field_name((smtpcodes_field)-1), "");
    assert_false(smtpcodes_field_is_list(SMTPCODES_FIELD_COUNT));
    assert_false(smtpcodes_field_is_list((smtpcodes_field)-1));
    assert_false(smtpcodes_has(smtpcodes_builtin(), SMTPCODES_FIELD_COUNT));
    assert_false(smtpcodes_has(smtpcodes_builtin(), (smtpcodes_field)-1));
}

static void words_of_closed_lists(void **state)
{
    (void)state;
    assert_string_equal(smtpcodes_kind_name(SMTPCODES_KIND_REPLY), "reply");
    assert_string_equal(smtpcodes_kind_name(SMTPCODES_KIND_PHRASE), "phrase");
    assert_string_equal(smtpcodes_kind_name(SMTPCODES_KIND_CODE), "code");
    assert_string_equal(smtpcodes_kind_name((smtpcodes_kind)6), "");
    assert_string_equal(smtpcodes_disposition_name(SMTPCODES_SUCCESS), "success");
    assert_string_equal(smtpcodes_disposition_name(SMTPCODES_FAIL), "fail");
    assert_string_equal(smtpcodes_disposition_name((smtpcodes_disposition)5), "");
    assert_string_equal(smtpcodes_blame_name(SMTPCODES_BLAME_UNKNOWN), "unknown");
    assert_string_equal(smtpcodes_blame_name(SMTPCODES_BLAME_SENDING_SERVER), "sending_server");
    assert_string_equal(smtpcodes_blame_name(SMTPCODES_BLAME_NETWORK), "network");
    assert_string_equal(smtpcodes_blame_name((smtpcodes_blame)8), "");
    assert_string_equal(smtpcodes_status_name(SMTPCODES_STATUS_NONSTANDARD), "nonstandard");
    assert_string_equal(smtpcodes_status_name((smtpcodes_status)4), "");
    assert_string_equal(smtpcodes_status_name((smtpcodes_status)-1), "");
}

static void catalogues_that_are_none(void **state)
{
    (void)state;
    struct smtpcodes_catalog copy;
    memcpy(&copy, smtpcodes_builtin(), sizeof copy);
    assert_int_equal(smtpcodes_catalog_check(&copy), SMTPCODES_OK);
    copy.format++;
    assert_int_equal(smtpcodes_catalog_check(&copy), SMTPCODES_WRONG_FORMAT);
    copy.magic++;
    assert_int_equal(smtpcodes_catalog_check(&copy), SMTPCODES_NOT_A_CATALOG);
    assert_int_equal(smtpcodes_catalog_check(NULL), SMTPCODES_NOT_A_CATALOG);
}

static void a_field_that_was_left_out(void **state)
{
    (void)state;
    struct smtpcodes_catalog copy;
    memcpy(&copy, smtpcodes_builtin(), sizeof copy);
    copy.fields &= ~(UINT32_C(1) << SMTPCODES_FIELD_CAUSE);
    assert_false(smtpcodes_has(&copy, SMTPCODES_FIELD_CAUSE));
    assert_true(smtpcodes_has(&copy, SMTPCODES_FIELD_ACTION));
    const smtpcodes_entry entry = smtpcodes_find_reply(&copy, 550, NULL);
    assert_string_equal(smtpcodes_get(&copy, entry, SMTPCODES_FIELD_CAUSE), "");
    assert_string_not_equal(smtpcodes_get(&copy, entry, SMTPCODES_FIELD_ACTION), "");
}

static void the_descriptor_is_small(void **state)
{
    (void)state;
    assert_true(sizeof(struct smtpcodes_catalog) <= 512);
}

static void the_version_is_one(void **state)
{
    (void)state;
    char version[32];
    snprintf(version, sizeof version, "%d.%d.%d", SMTPCODES_VERSION_MAJOR, SMTPCODES_VERSION_MINOR,
             SMTPCODES_VERSION_PATCH);
    assert_string_equal(version, SMTPCODES_VERSION);
    assert_string_equal(version, smtpcodes_version());
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_field_has_its_own_name), cmocka_unit_test(words_of_closed_lists),
        cmocka_unit_test(catalogues_that_are_none),     cmocka_unit_test(a_field_that_was_left_out),
        cmocka_unit_test(the_descriptor_is_small),      cmocka_unit_test(the_version_is_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
