/* SPDX-License-Identifier: MIT */
/* Where entries and rules stand: the files of the small catalogue are read again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generic_codes.h"
#include "small_codes.h"
#include "smtpcodes/smtpcodes.h"
#include "test.h"

static const smtpcodes_catalog *const catalog = &small_catalogue;

/* Line number `line` of a file of the small catalogue. */
static const char *read_line(const char *file, unsigned line)
{
    static char text[256];
    char path[4096];
    const char *folder = getenv("SMALL");
    assert_non_null(folder);
    snprintf(path, sizeof path, "%s/%s", folder, file);
    FILE *stream = fopen(path, "r");
    assert_non_null(stream);
    for (; line > 0; line--)
        assert_non_null(fgets(text, sizeof text, stream));
    fclose(stream);
    return text;
}

static void assert_starts(const char *text, const char *start)
{
    if (strncmp(text, start, strlen(start)) != 0)
        fail_msg("'%s' does not start with '%s'", text, start);
}

static void assert_place(smtpcodes_entry entry, const char *file, const char *start)
{
    unsigned line = 0;
    assert_string_equal(smtpcodes_get_file(catalog, entry, &line), file);
    assert_starts(read_line(file, line), start);
}

static smtpcodes_entry find(const char *key)
{
    const smtpcodes_entry entry = smtpcodes_find_key(catalog, key, strlen(key));
    assert_int_not_equal(entry, SMTPCODES_NONE);
    return entry;
}

/* The first line of each entry names its code, its provider or, of a phrase, its name. */
static void each_entry(void **state)
{
    (void)state;
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        unsigned line = 0;
        const char *file = smtpcodes_get_file(catalog, entry, &line);
        const char *text = read_line(file, line);
        const smtpcodes_kind kind = smtpcodes_get_kind(catalog, entry);
        const smtpcodes_field field = kind == SMTPCODES_KIND_PHRASE     ? SMTPCODES_FIELD_NAME
                                      : kind == SMTPCODES_KIND_PROVIDER ? SMTPCODES_FIELD_PROVIDER
                                                                        : SMTPCODES_FIELD_CODE;
        assert_starts(text, "  - ");
        if (strstr(text, smtpcodes_get(catalog, entry, field)) == NULL)
            fail_msg("%s: %s:%u: %s", smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY), file,
                     line, text);
    }
}

static void contexts_have_their_own(void **state)
{
    (void)state;
    const smtpcodes_entry entry = find("450");
    assert_place(smtpcodes_get_context(catalog, entry, 0), "catalogue.yaml",
                 "      - when: { wording: [\"too busy\"] }");
    assert_place(smtpcodes_get_context(catalog, entry, 1), "catalogue.yaml",
                 "      - when: { commands: [RCPT] }");
}

/* An overlay adds entries, and it is the last to speak of those that it changes. */
static void overlays(void **state)
{
    (void)state;
    assert_place(find("phrase:laid_over"), "overlay.yaml", "  - name: laid_over");
    assert_place(find("X.999.X"), "overlay.yaml", "  - code: X.999.X");
    assert_place(find("X.100.999"), "catalogue.yaml", "  - code: X.100.999");
}

static void rules(void **state)
{
    (void)state;
    unsigned line = 0;
    assert_string_equal(smtpcodes_rule_file(catalog, "zenith_is_temporary", &line),
                        "catalogue.yaml");
    assert_starts(read_line("catalogue.yaml", line), "  - name: zenith_is_temporary");
    assert_string_equal(smtpcodes_rule_file(catalog, "our_fault", NULL), "catalogue.yaml");
}

static void nothing_stands_nowhere(void **state)
{
    (void)state;
    static const char *const others[] = {"", "our_faul", "our_faulty", "zenith_is_temporarx"};
    static const smtpcodes_entry bad[] = {SMTPCODES_NONE, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        unsigned line = 1;
        assert_string_equal(smtpcodes_rule_file(catalog, others[i], &line), "");
        assert_int_equal(line, 0);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        unsigned line = 1;
        assert_string_equal(smtpcodes_get_file(catalog, bad[i], &line), "");
        assert_int_equal(line, 0);
        assert_string_equal(smtpcodes_get_file(catalog, bad[i], NULL), "");
    }
}

/* Of the generic catalogue nothing but the text was kept. */
static void places_that_were_left_out(void **state)
{
    (void)state;
    unsigned line = 1;
    const smtpcodes_entry lost = smtpcodes_find_key(&generic_catalogue, "E-104", 5);
    assert_int_not_equal(lost, SMTPCODES_NONE);
    assert_string_equal(smtpcodes_get_file(&generic_catalogue, lost, &line), "");
    assert_int_equal(line, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_entry),
        cmocka_unit_test(contexts_have_their_own),
        cmocka_unit_test(overlays),
        cmocka_unit_test(rules),
        cmocka_unit_test(nothing_stands_nowhere),
        cmocka_unit_test(places_that_were_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
