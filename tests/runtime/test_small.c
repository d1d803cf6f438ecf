/* SPDX-License-Identifier: MIT */
/* Look-ups in the small catalogue: what no entry of the built-in one happens to ask for. */
#include <string.h>

#include "small_codes.h"
#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"
#include "test.h"

static const smtpcodes_catalog *const catalog = &small_catalogue;

static void assert_key(smtpcodes_entry entry, const char *key)
{
    assert_string_equal(smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), key);
}

/* X.2.X answers where there is no X.2.0, in the context of the class. */
static void a_subject_answers(void **state)
{
    (void)state;
    smtpcodes_level level = SMTPCODES_LEVEL_NONE;
    const smtpcodes_entry subject = smtpcodes_find_enhanced_near(catalog, 5, 2, 2, &level);
    assert_key(subject, "X.2.X");
    assert_int_equal(level, SMTPCODES_LEVEL_SUBJECT);
    assert_int_equal(smtpcodes_find_enhanced_near(catalog, 4, 2, 2, &level),
                     smtpcodes_get_context(catalog, subject, 0));
    assert_int_equal(level, SMTPCODES_LEVEL_SUBJECT);
    assert_key(smtpcodes_find_enhanced_near(catalog, 5, 999, 1, &level), "X.999.X");
    assert_int_equal(level, SMTPCODES_LEVEL_SUBJECT);
    assert_key(smtpcodes_find_enhanced_near(catalog, 5, 100, 999, &level), "X.100.999");
    assert_int_equal(level, SMTPCODES_LEVEL_EXACT);
    /* No entry for the class; and no class at all. */
    const unsigned classes[] = {5, 9, 10, UINT32_MAX};
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        assert_int_equal(smtpcodes_find_enhanced_near(catalog, classes[i], 3, 3, &level),
                         SMTPCODES_NONE);
        assert_int_equal(level, SMTPCODES_LEVEL_NONE);
    }
}

/* Each placeholder counts once, where it stands first; doubled braces are no placeholder. */
static void placeholders_of_a_text(void **state)
{
    (void)state;
    const smtpcodes_entry greeting = smtpcodes_find_reply(catalog, 220, NULL);
    const unsigned domain = smtpcodes_find_placeholder(catalog, "domain", 6);
    const unsigned client = smtpcodes_find_placeholder(catalog, "client", 6);
    const unsigned size = smtpcodes_find_placeholder(catalog, "size", 4);
    assert_int_equal(smtpcodes_get_placeholder(catalog, greeting, 0), domain);
    assert_int_equal(smtpcodes_get_placeholder(catalog, greeting, 1), client);
    assert_int_equal(smtpcodes_get_placeholder(catalog, greeting, 2), size);
    assert_int_equal(smtpcodes_get_placeholder(catalog, greeting, 3), 0);
    const smtpcodes_value values[] = {
        {"domain", "example.org", 11}, {"client", "example.net", 11}, {"size", "1024", 4}};
    char text[100];
    size_t needed;
    assert_int_equal(smtpcodes_render(catalog, greeting, values, 3, text, sizeof text, &needed),
                     SMTPCODES_NO_ERROR);
    assert_string_equal(
        text, "{ example.org } greets {domain} of example.net, takes 1024 octets, example.org");
}

/* codesc lets no such text pass: nothing is read behind its end. */
static void a_text_that_ends_in_a_placeholder(void **state)
{
    (void)state;
    char strings[8192];
    struct smtpcodes_catalog copy;
    memcpy(&copy, catalog, sizeof copy);
    const smtpcodes_entry greeting = smtpcodes_find_reply(catalog, 220, NULL);
    const char *text = smtpcodes_get(catalog, greeting, SMTPCODES_FIELD_TEXT);
    const size_t start = (size_t)(text - catalog->strings);
    const size_t cut = start + strlen("{{ {doma");
    assert_true(cut < sizeof strings);
    memcpy(strings, catalog->strings, cut);
    strings[cut] = '\0';
    copy.strings = strings;
    copy.placeholder_count = 0;
    assert_string_equal(smtpcodes_get(&copy, greeting, SMTPCODES_FIELD_TEXT), "{{ {doma");
    assert_int_equal(smtpcodes_get_placeholder(&copy, greeting, 0), 0);
    char buffer[8];
    size_t needed;
    assert_int_equal(smtpcodes_render(&copy, greeting, NULL, 0, buffer, sizeof buffer, &needed),
                     SMTPCODES_ERROR_TEXT);
}

static void providers(void **state)
{
    (void)state;
    assert_int_equal(smtpcodes_count_providers(catalog), 3);
    const unsigned acme = smtpcodes_find_provider(catalog, "acme", 4);
    const unsigned cloud = smtpcodes_find_provider(catalog, "acme_cloud", 10);
    assert_string_equal(smtpcodes_provider_name(catalog, cloud), "acme_cloud");
    assert_string_equal(smtpcodes_provider_title(catalog, cloud), "Acme Cloud");
    assert_int_equal(smtpcodes_provider_parent(catalog, cloud), acme);
    assert_int_equal(smtpcodes_provider_parent(catalog, acme), 0);
    assert_int_equal(smtpcodes_find_provider(catalog, "Acme", 4), 0);
    const unsigned none[] = {0, 4, UINT32_MAX};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        assert_string_equal(smtpcodes_provider_name(catalog, none[i]), "");
        assert_string_equal(smtpcodes_provider_title(catalog, none[i]), "");
        assert_int_equal(smtpcodes_provider_parent(catalog, none[i]), 0);
    }
}

static unsigned of_host(const char *host)
{
    return smtpcodes_find_provider_host(catalog, host, strlen(host));
}

/* The end of a host name, from a label on: a name of any length and in any case. */
static void providers_by_host(void **state)
{
    (void)state;
    const unsigned acme = smtpcodes_find_provider(catalog, "acme", 4);
    assert_int_equal(of_host("acme.example"), acme);
    assert_int_equal(of_host("Mx1.ACME.Example."), acme);
    assert_int_equal(of_host("notacme.example"), 0);
    assert_int_equal(of_host("acme.example.org"), 0);
    assert_int_equal(of_host("zenith.example"), 0);
    assert_int_equal(of_host(""), 0);
    assert_int_equal(of_host("."), 0);
    /* Longer than any key: its start is not looked at, and does not start at a label. */
    char host[SMTPCODES_KEY_LIMIT + 10];
    memset(host, 'a', sizeof host);
    memcpy(host + sizeof host - 13, ".acme.example", 13);
    assert_int_equal(smtpcodes_find_provider_host(catalog, host, sizeof host), acme);
    host[sizeof host - 13] = '-';
    assert_int_equal(smtpcodes_find_provider_host(catalog, host, sizeof host), 0);
}

static size_t count_code(const char *provider, const char *code)
{
    const unsigned number = smtpcodes_find_provider(catalog, provider, strlen(provider));
    return smtpcodes_find_provider_code(catalog, number, code, strlen(code), NULL, 0);
}

/* A code in one class is that of any class; a pattern fits whole tokens. */
static void codes_of_providers(void **state)
{
    (void)state;
    static const char *const codes[] = {"X.7.1", "2.7.1", "4.7.1", "5.7.1"};
    static const char *const others[] = {"3.7.1",   "5-7.1", "5.7.2",     "5.7",
                                         "X.7.1.1", "",      "5.7.999999"};
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        assert_int_equal(count_code("", codes[i]), 3);
        assert_int_equal(count_code("acme", codes[i]), 2);
        assert_int_equal(count_code("acme_cloud", codes[i]), 2);
        assert_int_equal(count_code("zenith", codes[i]), 1);
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_int_equal(count_code("", others[i]), 0);
    smtpcodes_entry entries[] = {SMTPCODES_NONE, SMTPCODES_NONE, SMTPCODES_NONE};
    assert_int_equal(smtpcodes_find_provider_code(catalog, 0, "5.7.1", 5, entries, 2), 3);
    assert_key(entries[0], "acme:listed");
    assert_key(entries[1], "acme:slowed");
    assert_int_equal(entries[2], SMTPCODES_NONE);
}

static void patterns_of_tokens(void **state)
{
    (void)state;
    static const char *const others[] = {"ZX12",      "AZX1_5",        "see ZX12_5",  "ZX12_5 now",
                                         "ZX1 2 3_5", "test of class", "Zenith Mail", "ZX12_55"};
    assert_int_equal(count_code("", "ZTK9"), 1);
    assert_int_equal(count_code("", "ztk9"), 0);
    assert_int_equal(count_code("", "ZX*_5"), 1);
    assert_int_equal(count_code("", "ZX12_5"), 1);
    assert_int_equal(count_code("zenith", "ZX12_5"), 1);
    assert_int_equal(count_code("acme", "ZX12_5"), 0);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (count_code("", others[i]) != 0)
            fail_msg("%s", others[i]);
    }
    /* As long as a code may be, and one byte longer. */
    char code[SMTPCODES_KEY_LIMIT + 1];
    memset(code, '0', sizeof code);
    memcpy(code, "ZX", 2);
    memcpy(code + SMTPCODES_KEY_LIMIT - 2, "_5", 2);
    assert_int_equal(smtpcodes_find_provider_code(catalog, 0, code, SMTPCODES_KEY_LIMIT, NULL, 0),
                     1);
    memcpy(code + SMTPCODES_KEY_LIMIT - 2, "0_5", 3);
    assert_int_equal(
        smtpcodes_find_provider_code(catalog, 0, code, SMTPCODES_KEY_LIMIT + 1, NULL, 0), 0);
}

/* The slot of one key, whatever is asked for: a hash need not tell what is no key. */
static unsigned hash_of_bad_mailbox(unsigned index, const char *key, size_t length)
{
    (void)key;
    (void)length;
    return small_catalogue.hash(index, "bad_mailbox", strlen("bad_mailbox"));
}

static void the_whole_key_counts(void **state)
{
    (void)state;
    struct smtpcodes_catalog copy;
    memcpy(&copy, catalog, sizeof copy);
    copy.hash = hash_of_bad_mailbox;
    static const struct {
        const char *name;
        bool found;
    } names[] = {{"bad_mailbox", true},
                 {"bad_mailboy", false},
                 {"bad_mailboxes", false},
                 {"bad_mailbo", false},
                 {"bad_mail", false}};
    /* Keys of any length: the index need not sort them out. */
    smtpcodes_index indexes[SMTPCODES_INDEX_COUNT];
    memcpy(indexes, catalog->indexes, sizeof indexes);
    indexes[SMTPCODES_INDEX_ENHANCED_NAMES].shortest = 1;
    copy.indexes = indexes;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const smtpcodes_entry entry = smtpcodes_find_name(&copy, SMTPCODES_KIND_ENHANCED,
                                                          names[i].name, strlen(names[i].name));
        assert_int_equal(entry != SMTPCODES_NONE, names[i].found);
    }
}

/* An index of more keys than 16 bits count has slots of 32 bits. */
static void large_slots(void **state)
{
    (void)state;
    static uint32_t slots[4096];
    struct smtpcodes_catalog copy;
    memcpy(&copy, catalog, sizeof copy);
    for (size_t i = 0; i < SMTPCODES_INDEX_COUNT; i++) {
        const smtpcodes_index *index = &catalog->indexes[i];
        assert_true(index->first_slot + index->slot_count <= sizeof slots / sizeof slots[0]);
        for (size_t j = index->first_slot; j < index->first_slot + index->slot_count; j++)
            slots[j] = catalog->slots[j];
    }
    copy.slots = NULL;
    copy.large_slots = slots;
    for (smtpcodes_entry entry = 0; entry < (smtpcodes_entry)smtpcodes_count(catalog); entry++) {
        const char *key = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
        assert_int_equal(smtpcodes_find_key(&copy, key, strlen(key)), entry);
    }
    assert_int_equal(smtpcodes_find_key(&copy, "X.9.9", 5), SMTPCODES_NONE);
}

static void fields_that_are_worked_out(void **state)
{
    (void)state;
    const smtpcodes_entry sure = smtpcodes_find_reply(catalog, 450, NULL);
    const smtpcodes_entry unsure = smtpcodes_find_reply(catalog, 550, NULL);
    assert_string_equal(smtpcodes_get(catalog, sure, SMTPCODES_FIELD_KIND), "reply");
    assert_string_equal(smtpcodes_get(catalog, sure, SMTPCODES_FIELD_CONFIDENCE), "");
    assert_string_equal(smtpcodes_get(catalog, unsure, SMTPCODES_FIELD_CONFIDENCE), "low");
    assert_string_equal(smtpcodes_get(catalog, unsure, SMTPCODES_FIELD_SUPPRESS), "true");
    assert_true(smtpcodes_get_suppress(catalog, unsure));
    /* A list is no string, a string is no list, and what is no field is neither. */
    const smtpcodes_field fields[] = {SMTPCODES_FIELD_COUNT, (smtpcodes_field)-1};
    assert_string_equal(smtpcodes_get(catalog, sure, SMTPCODES_FIELD_COMMANDS), "");
    assert_int_equal(smtpcodes_get_count(catalog, sure, SMTPCODES_FIELD_TEXT), 0);
    assert_string_equal(smtpcodes_get_item(catalog, sure, SMTPCODES_FIELD_TEXT, 0), "");
    assert_string_equal(smtpcodes_get_item(catalog, sure, SMTPCODES_FIELD_COMMANDS, 0), "any");
    assert_string_equal(smtpcodes_get_item(catalog, sure, SMTPCODES_FIELD_COMMANDS, 1), "");
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        assert_string_equal(smtpcodes_get(catalog, sure, fields[i]), "");
        assert_int_equal(smtpcodes_get_count(catalog, sure, fields[i]), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_subject_answers),
        cmocka_unit_test(placeholders_of_a_text),
        cmocka_unit_test(a_text_that_ends_in_a_placeholder),
        cmocka_unit_test(providers),
        cmocka_unit_test(providers_by_host),
        cmocka_unit_test(codes_of_providers),
        cmocka_unit_test(patterns_of_tokens),
        cmocka_unit_test(the_whole_key_counts),
        cmocka_unit_test(large_slots),
        cmocka_unit_test(fields_that_are_worked_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
