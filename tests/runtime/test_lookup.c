/* SPDX-License-Identifier: MIT */
/* Look-ups of what is there, of what is not, and of keys that no careful caller would pass. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "smtpcodes/smtpcodes.h"
#include "smtpcodes_codes.h"
#include "test.h"

static const smtpcodes_catalog *catalog;

/* An answer that does not come from the tables: a walk over all entries. */
static smtpcodes_entry search_number(smtpcodes_kind kind, unsigned number)
{
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        if (smtpcodes_get_kind(catalog, entry) == kind &&
            smtpcodes_get_number(catalog, entry) == number)
            return entry;
    }
    return SMTPCODES_NONE;
}

static void every_reply_number(void **state)
{
    (void)state;
    size_t found = 0;
    for (unsigned number = 0; number <= 1099; number++) {
        char key[8];
        snprintf(key, sizeof key, "%03u", number);
        smtpcodes_entry wanted = search_number(SMTPCODES_KIND_REPLY, number);
        assert_int_equal(smtpcodes_find_reply(catalog, number, NULL), wanted);
        assert_int_equal(smtpcodes_find_key(catalog, key, strlen(key)), wanted);
        found += wanted != SMTPCODES_NONE;
    }
    assert_int_equal(found, smtpcodes_count_kind(catalog, SMTPCODES_KIND_REPLY));
    const unsigned far[] = {1100, 65535, 65536, 65536 + 550, 1u << 31, UINT32_MAX};
    for (size_t i = 0; i < sizeof far / sizeof far[0]; i++)
        assert_int_equal(smtpcodes_find_reply(catalog, far[i], NULL), SMTPCODES_NONE);
}

static void every_enhanced_number(void **state)
{
    (void)state;
    size_t found = 0;
    for (unsigned subject = 0; subject <= 10; subject++) {
        for (unsigned detail = 0; detail <= 1001; detail++) {
            smtpcodes_entry wanted =
                detail > 999 ? SMTPCODES_NONE
                             : search_number(SMTPCODES_KIND_ENHANCED, subject * 1000 + detail);
            assert_int_equal(smtpcodes_find_enhanced(catalog, 0, subject, detail), wanted);
            found += wanted != SMTPCODES_NONE;
        }
    }
    /* Classes and subjects are found by their keys alone. */
    assert_true(found >= smtpcodes_count_kind(catalog, SMTPCODES_KIND_ENHANCED) - 16);
    assert_int_equal(smtpcodes_find_enhanced(catalog, 5, 1000, 1), SMTPCODES_NONE);
    assert_int_equal(smtpcodes_find_enhanced(catalog, 5, UINT32_MAX, UINT32_MAX), SMTPCODES_NONE);
}

/* One past each end: numbers of entries, of fields, of kinds, of list items. */
static void one_past_each_end(void **state)
{
    (void)state;
    smtpcodes_entry records = (smtpcodes_entry)smtpcodes_count(catalog);
    smtpcodes_entry last = records - 1;
    assert_int_equal(smtpcodes_next(catalog, last), SMTPCODES_NONE);
    assert_int_equal(smtpcodes_next(catalog, -2), SMTPCODES_NONE);
    assert_int_equal(smtpcodes_next(catalog, INT32_MIN), SMTPCODES_NONE);
    for (smtpcodes_entry entry = 0; entry <= last; entry++) {
        const size_t contexts = smtpcodes_count_contexts(catalog, entry);
        records += (smtpcodes_entry)contexts;
        assert_int_equal(smtpcodes_get_context(catalog, entry, contexts), SMTPCODES_NONE);
        assert_int_equal(smtpcodes_get_context(catalog, entry, SIZE_MAX), SMTPCODES_NONE);
    }
    const smtpcodes_entry bad[] = {records, records + 1, INT32_MAX, -1, -2, INT32_MIN};
    assert_int_not_equal(smtpcodes_get_owner(catalog, records - 1), SMTPCODES_NONE);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        for (smtpcodes_field field = 0; field <= SMTPCODES_FIELD_COUNT; field++) {
            assert_string_equal(smtpcodes_get(catalog, bad[i], field), "");
            assert_string_equal(smtpcodes_get_item(catalog, bad[i], field, 0), "");
            assert_int_equal(smtpcodes_get_count(catalog, bad[i], field), 0);
        }
        assert_int_equal(smtpcodes_get_kind(catalog, bad[i]), SMTPCODES_KIND_UNKNOWN);
        assert_int_equal(smtpcodes_get_number(catalog, bad[i]), 0);
        assert_int_equal(smtpcodes_get_blame(catalog, bad[i]), SMTPCODES_BLAME_UNKNOWN);
        assert_int_equal(smtpcodes_get_status(catalog, bad[i]), SMTPCODES_STATUS_UNKNOWN);
        assert_int_equal(smtpcodes_get_disposition(catalog, bad[i]), SMTPCODES_DISPOSITION_UNKNOWN);
        assert_false(smtpcodes_get_suppress(catalog, bad[i]));
        assert_string_equal(smtpcodes_get_category_title(catalog, bad[i]), "");
        assert_int_equal(smtpcodes_count_contexts(catalog, bad[i]), 0);
        assert_int_equal(smtpcodes_get_context(catalog, bad[i], 0), SMTPCODES_NONE);
        assert_int_equal(smtpcodes_get_owner(catalog, bad[i]), SMTPCODES_NONE);
    }
}

/* Every key and name as a slice of a longer text, cut short, made longer, and changed. */
static void slices(void **state)
{
    (void)state;
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        smtpcodes_kind kind = smtpcodes_get_kind(catalog, entry);
        const char *name = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME);
        const char *key = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
        size_t length = strlen(name);
        char text[128];
        snprintf(text, sizeof text, "%sx", name);
        smtpcodes_entry found = smtpcodes_find_name(catalog, kind, text, length);
        /* Providers may share a name. */
        if (kind != SMTPCODES_KIND_PROVIDER)
            assert_int_equal(found, entry);
        assert_string_equal(smtpcodes_get(catalog, found, SMTPCODES_FIELD_NAME), name);
        assert_int_not_equal(smtpcodes_find_name(catalog, kind, text, length + 1), entry);
        assert_int_not_equal(smtpcodes_find_name(catalog, kind, text, length - 1), entry);
        text[length] = '\0'; /* a NUL that counts */
        assert_int_equal(smtpcodes_find_name(catalog, kind, text, length + 1), SMTPCODES_NONE);
        for (size_t i = 0; i < length; i++) {
            text[i] = '\0';
            assert_int_equal(smtpcodes_find_name(catalog, kind, text, length), SMTPCODES_NONE);
            text[i] = name[i];
        }
        snprintf(text, sizeof text, "%s7", key);
        assert_int_equal(smtpcodes_find_key(catalog, text, strlen(key)), entry);
        assert_int_not_equal(smtpcodes_find_key(catalog, text, strlen(key) + 1), entry);
    }
}

/* A slice that ends where its memory ends: the sanitizers and valgrind see one byte too much. */
static void slices_without_a_byte_behind(void **state)
{
    (void)state;
    for (size_t length = 0; length <= 80; length++) {
        char *key = malloc(length + (length == 0));
        assert_non_null(key);
        memset(key, 'X', length);
        assert_int_equal(smtpcodes_find_key(catalog, key, length), SMTPCODES_NONE);
        for (smtpcodes_kind kind = 0; kind <= 5; kind++)
            assert_int_equal(smtpcodes_find_name(catalog, kind, key, length), SMTPCODES_NONE);
        free(key);
    }
}

static void strange_keys(void **state)
{
    (void)state;
    static const struct {
        const char *key;
        size_t length;
    } keys[] = {
        {NULL, 0},           {"", 0},         {"\0\0\0", 3},
        {"5\0\60", 3},       {"55", 2},       {"0550", 4},
        {"550 ", 4},         {" 550", 4},     {"55o", 3},
        {"-55", 3},          {"X", 1},        {"X.", 2},
        {"X.1", 3},          {"X.1.", 4},     {"X..1", 4},
        {"x.1.1", 5},        {"X.1.01", 6},   {"X.1.1\0", 6},
        {"X.1.1.1", 7},      {"X.1\0.1", 6},  {"\xff\xff\xff", 3},
        {"\xb5\xb5\xb0", 3}, {"X.\xff.1", 5}, {"X.1000.1", 8},
        {"X.1.1000", 8},     {"45d", 3},      {"0e0", 3},
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        assert_int_equal(smtpcodes_find_key(catalog, keys[i].key, keys[i].length), SMTPCODES_NONE);

    enum { LONG = 1024 * 1024 };
    char *key = malloc(LONG);
    assert_non_null(key);
    memset(key, '5', LONG);
    for (size_t length = 4; length < 1000; length++)
        assert_int_equal(smtpcodes_find_key(catalog, key, length), SMTPCODES_NONE);
    assert_int_equal(smtpcodes_find_key(catalog, key, LONG), SMTPCODES_NONE);
    assert_int_equal(smtpcodes_find_key(catalog, "", SIZE_MAX), SMTPCODES_NONE);
    assert_int_equal(smtpcodes_find_name(catalog, SMTPCODES_KIND_REPLY, key, LONG), SMTPCODES_NONE);
    free(key);
}

static void names_belong_to_kinds(void **state)
{
    (void)state;
    const smtpcodes_kind kinds[] = {SMTPCODES_KIND_UNKNOWN, SMTPCODES_KIND_PROVIDER,
                                    SMTPCODES_KIND_PHRASE, (smtpcodes_kind)5, (smtpcodes_kind)-1};
    static const char name[] = "closing_channel";
    assert_int_equal(smtpcodes_find_name(catalog, SMTPCODES_KIND_REPLY, name, strlen(name)),
                     smtpcodes_find_reply(catalog, 221, NULL));
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        assert_int_equal(smtpcodes_find_name(catalog, kinds[i], name, strlen(name)),
                         SMTPCODES_NONE);
}

static void commands_choose_the_context(void **state)
{
    (void)state;
    smtpcodes_entry greeting = smtpcodes_find_reply(catalog, 220, NULL);
    smtpcodes_entry tls = smtpcodes_find_reply(catalog, 220, "STARTTLS");
    assert_int_equal(smtpcodes_find_reply(catalog, 220, "connect"), greeting);
    assert_int_equal(smtpcodes_find_reply(catalog, 220, ""), greeting);
    assert_int_equal(smtpcodes_find_reply(catalog, 220, "STARTTLSX"), greeting);
    assert_int_not_equal(tls, greeting);
    assert_int_equal(smtpcodes_get_owner(catalog, tls), greeting);
    assert_int_equal(smtpcodes_find_reply(catalog, 220, "starttls"), tls);
    assert_string_equal(smtpcodes_get(catalog, tls, SMTPCODES_FIELD_KEY), "220");
    assert_string_equal(smtpcodes_get(catalog, tls, SMTPCODES_FIELD_TEXT), "Ready to start TLS");
    smtpcodes_entry many = smtpcodes_find_reply(catalog, 452, "RCPT TO:<a@example.org>");
    assert_string_equal(smtpcodes_get(catalog, many, SMTPCODES_FIELD_CATEGORY),
                        "too_many_recipients");
    assert_int_equal(smtpcodes_find_reply(catalog, 452, "rcpt"), many);
    assert_int_equal(smtpcodes_find_reply(catalog, 999, "RCPT"), SMTPCODES_NONE);
}

static void constants_are_the_numbers(void **state)
{
    (void)state;
#define CHECK(KIND, name, NAME, number, key, text)                                                 \
    {                                                                                              \
        smtpcodes_entry entry = smtpcodes_find_key(catalog, key, strlen(key));                     \
        assert_int_equal(SMTPCODES_##KIND##_##NAME, number);                                       \
        assert_int_equal(smtpcodes_get_kind(catalog, entry), SMTPCODES_KIND_##KIND);               \
        assert_int_equal(smtpcodes_get_number(catalog, entry), number);                            \
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME), #name);           \
        assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_TEXT), text);            \
        count++;                                                                                   \
    }
    size_t count = 0;
    SMTPCODES_ENTRIES(CHECK)
    assert_int_equal(count, smtpcodes_count_kind(catalog, SMTPCODES_KIND_REPLY) +
                                smtpcodes_count_kind(catalog, SMTPCODES_KIND_ENHANCED));
    switch (550) {
    case SMTPCODES_REPLY_MAILBOX_UNAVAILABLE:
        break;
    default:
        fail();
    }
}

static int load(void **state)
{
    (void)state;
    catalog = smtpcodes_builtin();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_reply_number),
        cmocka_unit_test(every_enhanced_number),
        cmocka_unit_test(one_past_each_end),
        cmocka_unit_test(slices),
        cmocka_unit_test(slices_without_a_byte_behind),
        cmocka_unit_test(strange_keys),
        cmocka_unit_test(names_belong_to_kinds),
        cmocka_unit_test(commands_choose_the_context),
        cmocka_unit_test(constants_are_the_numbers),
    };
    return cmocka_run_group_tests(tests, load, NULL);
}
