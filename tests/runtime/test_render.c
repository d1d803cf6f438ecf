/* SPDX-License-Identifier: MIT */
/* Rendering: placeholders and braces, values of each kind, buffers of each size. */
#include <stdbool.h>
#include <string.h>

#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"
#include "test.h"

#define VALUE(name, text)                                                                          \
    {                                                                                              \
        (name), (text), sizeof(text) - 1                                                           \
    }
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Renders a text of our own: a catalogue with one entry. */
static smtpcodes_error render_text(const char *text, const smtpcodes_value *values, size_t count,
                                   char *buffer, size_t size, size_t *needed)
{
    /* The placeholders of these tests, behind the text. */
    static const struct {
        char name[8];
        uint32_t kind;
    } known[] = {{"domain", SMTPCODES_PLACEHOLDER_DOMAIN},
                 {"node", SMTPCODES_PLACEHOLDER_DOMAIN},
                 {"path", SMTPCODES_PLACEHOLDER_MAILBOX},
                 {"size", SMTPCODES_PLACEHOLDER_NUMBER}};
    smtpcodes_placeholder_row rows[COUNT(known)];
    struct smtpcodes_catalog catalog;
    char strings[300] = "";
    const uint32_t start = 1; /* of the text */
    smtpcodes_record record;
    memcpy(&catalog, smtpcodes_builtin(), sizeof catalog);
    memset(&record, 0, sizeof record);
    memcpy(strings + 1, text, strlen(text) + 1);
    memset(catalog.columns, 0, sizeof catalog.columns);
    catalog.columns[SMTPCODES_COLUMN_TEXT] = 1;
    catalog.column_count = 1;
    catalog.cells = &start;
    for (uint32_t i = 0; i < COUNT(known); i++) {
        memcpy(strings + 200 + 8 * i, known[i].name, sizeof known[i].name);
        rows[i] = (smtpcodes_placeholder_row){.name = 200 + 8 * i, .kind = known[i].kind};
    }
    catalog.placeholders = rows;
    catalog.placeholder_count = COUNT(known);
    catalog.strings = strings;
    catalog.records = &record;
    catalog.record_count = 1;
    return smtpcodes_render(&catalog, 0, values, count, buffer, size, needed);
}

static void assert_rendered(const char *text, const smtpcodes_value *values, size_t count,
                            const char *expected)
{
    char buffer[200];
    size_t needed = 999;
    const size_t length = strlen(expected);
    assert_int_equal(render_text(text, values, count, NULL, 0, &needed), SMTPCODES_ERROR_SPACE);
    assert_int_equal(needed, length);
    /* With each size that is too short: "" and no byte behind the buffer. */
    for (size_t size = 1; size <= length; size++) {
        memset(buffer, 'x', sizeof buffer);
        assert_int_equal(render_text(text, values, count, buffer, size, &needed),
                         SMTPCODES_ERROR_SPACE);
        assert_int_equal(needed, length);
        assert_string_equal(buffer, "");
        assert_int_equal(buffer[size], 'x');
    }
    memset(buffer, 'x', sizeof buffer);
    assert_int_equal(render_text(text, values, count, buffer, length + 1, &needed),
                     SMTPCODES_NO_ERROR);
    assert_string_equal(buffer, expected);
    assert_int_equal(needed, length);
    assert_int_equal(buffer[length + 1], 'x');
}

static void assert_refused(const char *text, const smtpcodes_value *values, size_t count,
                           smtpcodes_error expected)
{
    char buffer[200];
    size_t needed = 999;
    memset(buffer, 'x', sizeof buffer);
    assert_int_equal(render_text(text, values, count, buffer, sizeof buffer, &needed), expected);
    assert_string_equal(buffer, "");
    assert_int_equal(buffer[1], 'x');
    assert_int_equal(needed, 0);
    needed = 999;
    assert_int_equal(render_text(text, values, count, NULL, 0, &needed), expected);
    assert_int_equal(needed, 0);
}

static void entries_of_the_catalogue(void **state)
{
    (void)state;
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    static const smtpcodes_value values[] = {VALUE("domain", "mail.example.org")};
    char buffer[100];
    size_t needed;
    assert_int_equal(smtpcodes_render(catalog, smtpcodes_find_reply(catalog, 220, NULL), values, 1,
                                      buffer, sizeof buffer, &needed),
                     SMTPCODES_NO_ERROR);
    assert_string_equal(buffer, "mail.example.org Service ready");
    assert_int_equal(needed, strlen(buffer));
    /* No entry is no error: its text is "". */
    assert_int_equal(
        smtpcodes_render(catalog, SMTPCODES_NONE, NULL, 0, buffer, sizeof buffer, &needed),
        SMTPCODES_NO_ERROR);
    assert_string_equal(buffer, "");
    assert_int_equal(needed, 0);
}

static void texts(void **state)
{
    (void)state;
    static const smtpcodes_value values[] = {
        VALUE("domain", "a.example"),
        VALUE("what", "that"),
        VALUE("domain", "b.example"),
        VALUE("size", "7"),
    };
    assert_rendered("OK", NULL, 0, "OK");
    assert_rendered("{domain}", values, 1, "a.example");
    assert_rendered("<{what}> and {domain}: {what}", values, 3, "<that> and a.example: that");
    assert_rendered("{{ }} {{{what}}} {{what}}", values, 2, "{ } {that} {what}");
    assert_rendered("no {what}", values, 4, "no that"); /* "size" is one of the catalogue */
    assert_rendered("{}", (smtpcodes_value[]){VALUE("", "nothing")}, 1, "nothing");
    assert_rendered("a{what}b", (smtpcodes_value[]){VALUE("what", "")}, 1, "ab");
    assert_rendered("{what}", (smtpcodes_value[]){VALUE("what", "{domain}")}, 1, "{domain}");
    assert_rendered("{what}", (smtpcodes_value[]){VALUE("what", "\303\274 \342\202\254")}, 1,
                    "\303\274 \342\202\254");
    assert_rendered("{what}", (smtpcodes_value[]){VALUE("what", "\360\237\230\200\357\277\277")}, 1,
                    "\360\237\230\200\357\277\277");
    assert_rendered("{what}", (smtpcodes_value[]){{"what", "longer", 4}}, 1, "long");
}

static void texts_that_are_broken(void **state)
{
    (void)state;
    static const char *const broken[] = {"{", "}", "a{what", "a}b", "{what{", "{what{}", "{{}"};
    static const smtpcodes_value values[] = {VALUE("what", "that")};
    for (size_t i = 0; i < COUNT(broken); i++)
        assert_refused(broken[i], values, 1, SMTPCODES_ERROR_TEXT);
}

static void names(void **state)
{
    (void)state;
    static const smtpcodes_value values[] = {VALUE("what", "that"), VALUE("waht", "that")};
    assert_refused("{what}", &values[1], 1, SMTPCODES_ERROR_MISSING_VALUE);
    assert_refused("{what} {when}", values, 2, SMTPCODES_ERROR_MISSING_VALUE);
    assert_refused("{what}", NULL, 0, SMTPCODES_ERROR_MISSING_VALUE);
    assert_refused("{what} {domain}", values, 1, SMTPCODES_ERROR_MISSING_VALUE);
    assert_refused("{wha}", values, 1, SMTPCODES_ERROR_MISSING_VALUE);
    assert_refused("{what}", values, 2, SMTPCODES_ERROR_UNKNOWN_NAME);
    assert_refused("OK", values, 1, SMTPCODES_ERROR_UNKNOWN_NAME);
    assert_refused("{what}", (smtpcodes_value[]){VALUE("wha", "a"), values[0]}, 2,
                   SMTPCODES_ERROR_UNKNOWN_NAME);
    assert_refused("{{what}}", values, 1, SMTPCODES_ERROR_UNKNOWN_NAME);
    assert_refused("{what} {{waht}}", values, 2, SMTPCODES_ERROR_UNKNOWN_NAME);
}

static void bytes_that_do_harm(void **state)
{
    (void)state;
    static const smtpcodes_value values[] = {
        VALUE("what", "a\r\n250 b"),
        VALUE("what", "\n"),
        VALUE("what", "\r"),
        VALUE("what", "a\0b"),
        VALUE("what", "\033[31m"),
        VALUE("what", "\t"),
        VALUE("what", "\177"),
        VALUE("what", "\200"),
        VALUE("what", "\303"),
        VALUE("what", "\303a"),
        VALUE("what", "\300\200"),
        VALUE("what", "\302\205"),
        VALUE("what", "\340\200\200"),
        VALUE("what", "\355\240\200"),
        VALUE("what", "\355\277\277"),
        VALUE("what", "\342\200\250"),
        VALUE("what", "\342\200\251"),
        VALUE("what", "\360\200\200\200"),
        VALUE("what", "\364\220\200\200"),
        VALUE("what", "\370\210\200\200"),
        VALUE("what", "\377"),
        VALUE("what", "\342\202"),
        VALUE("what", "\300\215"),
        VALUE("what", "\360\237\230x"),
    };
    for (size_t i = 0; i < COUNT(values); i++)
        assert_refused("{what}", &values[i], 1, SMTPCODES_ERROR_BYTES);
    /* Bytes are looked at before kinds. */
    assert_refused("{domain}", (smtpcodes_value[]){VALUE("domain", "a\n")}, 1,
                   SMTPCODES_ERROR_BYTES);
    assert_rendered("{what}", (smtpcodes_value[]){VALUE("what", "\355\237\277\356\200\200")}, 1,
                    "\355\237\277\356\200\200");
}

static void assert_kind(const char *name, const char *value, bool fits)
{
    char text[20] = "{";
    const smtpcodes_value values[] = {{name, value, strlen(value)}};
    memcpy(text + 1, name, strlen(name) + 1);
    memcpy(text + strlen(text), "}", 2);
    if (fits)
        assert_rendered(text, values, 1, value);
    else
        assert_refused(text, values, 1, SMTPCODES_ERROR_KIND);
}

static void kinds_of_values(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *fit[12];
        const char *unfit[12];
    } cases[] = {
        {"domain",
         {"mail.example.org", "a", "A_b-1.example", "[192.0.2.1]", "[IPv6:2001:DB8::1]",
          "[ipv6:::]", "b\303\274cher.example", "[dead:beef::]"},
         {"", "a b", "a/b", "<a>", "[a", "[]", "[g]", "[IPv6:]", "a@b", "[", "[IPv7:1]"}},
        {"path",
         {"<user@example.net>", "user@example.net", "<>", "j\303\274rg@example.net"},
         {"", "a b@example.net", "<a", "a>", "<<a>>", "\"a\"@b", "< >"}},
        {"size", {"0", "1024", "99999999999999999999"}, {"", "ten", "1 ", "-1", "1.5", "0x1"}},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        for (size_t j = 0; j < COUNT(cases[i].fit) && cases[i].fit[j] != NULL; j++)
            assert_kind(cases[i].name, cases[i].fit[j], true);
        for (size_t j = 0; j < COUNT(cases[i].unfit) && cases[i].unfit[j] != NULL; j++)
            assert_kind(cases[i].name, cases[i].unfit[j], false);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_of_the_catalogue), cmocka_unit_test(texts),
        cmocka_unit_test(texts_that_are_broken),    cmocka_unit_test(names),
        cmocka_unit_test(bytes_that_do_harm),       cmocka_unit_test(kinds_of_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
