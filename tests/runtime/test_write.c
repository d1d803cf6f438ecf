/* SPDX-License-Identifier: MIT */
/* Writing replies, and reading them back. */
#include <stdbool.h>
#include <string.h>

#include "smtpcodes/smtpcodes.h"
#include "test.h"

enum { LARGEST = 8192 };

static const smtpcodes_enhanced bad_mailbox = {5, 1, 1};

static void assert_written(unsigned code, const smtpcodes_enhanced *enhanced, const char *text,
                           unsigned options, const char *expected)
{
    char buffer[200];
    size_t needed = 999;
    const size_t length = strlen(expected);
    const size_t text_length = strlen(text);
    assert_int_equal(
        smtpcodes_write_reply(code, enhanced, text, text_length, options, NULL, 0, &needed),
        SMTPCODES_ERROR_SPACE);
    assert_int_equal(needed, length);
    for (size_t size = 1; size <= length; size++) {
        memset(buffer, 'x', sizeof buffer);
        assert_int_equal(smtpcodes_write_reply(code, enhanced, text, text_length, options, buffer,
                                               size, &needed),
                         SMTPCODES_ERROR_SPACE);
        assert_string_equal(buffer, "");
        assert_int_equal(buffer[size], 'x');
    }
    memset(buffer, 'x', sizeof buffer);
    assert_int_equal(smtpcodes_write_reply(code, enhanced, text, text_length, options, buffer,
                                           length + 1, &needed),
                     SMTPCODES_NO_ERROR);
    assert_string_equal(buffer, expected);
    assert_int_equal(needed, length);
    assert_int_equal(buffer[length + 1], 'x');
}

static void one_line(void **state)
{
    (void)state;
    static const smtpcodes_enhanced widest = {4, 999, 999};
    static const smtpcodes_enhanced others = {2, 0, 10};
    size_t needed;
    char buffer[16];
    assert_written(250, NULL, "OK", 0, "250 OK\r\n");
    assert_written(550, &bad_mailbox, "No such user", 0, "550 5.1.1 No such user\r\n");
    assert_written(450, &widest, "x", 0, "450 4.999.999 x\r\n");
    assert_written(220, &others, "", 0, "220 2.0.10\r\n");
    assert_written(354, NULL, "Go on", 0, "354 Go on\r\n");
    assert_written(421, NULL, "", 0, "421\r\n");
    assert_written(250, NULL, " ", 0, "250  \r\n");
    assert_written(250, NULL, "\303\274", SMTPCODES_SMTPUTF8, "250 \303\274\r\n");
    assert_written(250, NULL, "SIZE 1", SMTPCODES_CONTINUED, "250-SIZE 1\r\n");
    assert_written(250, NULL, "", SMTPCODES_CONTINUED, "250-\r\n");
    assert_written(550, &bad_mailbox, "", SMTPCODES_CONTINUED, "550-5.1.1\r\n");
    assert_int_equal(smtpcodes_write_reply(250, NULL, NULL, 0, 0, buffer, sizeof buffer, &needed),
                     SMTPCODES_NO_ERROR);
    assert_string_equal(buffer, "250\r\n");
}

static void assert_refused(unsigned code, const smtpcodes_enhanced *enhanced, const char *text,
                           size_t length, unsigned options, smtpcodes_error expected)
{
    char buffer[100];
    size_t needed = 999;
    memset(buffer, 'x', sizeof buffer);
    assert_int_equal(smtpcodes_write_reply(code, enhanced, text, length, options, buffer,
                                           sizeof buffer, &needed),
                     expected);
    assert_string_equal(buffer, "");
    assert_int_equal(buffer[1], 'x');
    assert_int_equal(needed, 0);
}

static void what_is_refused(void **state)
{
    (void)state;
    static const unsigned codes[] = {0, 55, 199, 260, 299, 369, 560, 600, 5500, 65786};
    static const struct {
        unsigned code;
        smtpcodes_enhanced enhanced;
    } mismatched[] = {
        {550, {4, 1, 1}}, {250, {5, 1, 1}},    {354, {3, 0, 0}},    {354, {2, 0, 0}},
        {550, {0, 1, 1}}, {550, {5, 1000, 1}}, {550, {5, 1, 1000}}, {550, {55, 1, 1}},
    };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        assert_refused(codes[i], NULL, "x", 1, 0, SMTPCODES_ERROR_CODE);
    for (size_t i = 0; i < sizeof mismatched / sizeof mismatched[0]; i++)
        assert_refused(mismatched[i].code, &mismatched[i].enhanced, "x", 1, 0,
                       SMTPCODES_ERROR_ENHANCED);
    assert_refused(250, NULL, "a\r\n250 b", 8, 0, SMTPCODES_ERROR_BYTES);
    assert_refused(250, NULL, "\303\274", 2, 0, SMTPCODES_ERROR_BYTES);
    assert_refused(250, NULL, "\303\274", 1, SMTPCODES_SMTPUTF8, SMTPCODES_ERROR_BYTES);
    assert_refused(250, NULL, "\302\205", 2, SMTPCODES_SMTPUTF8, SMTPCODES_ERROR_BYTES);
    for (unsigned octet = 0; octet < 256; octet++) {
        char text[] = "a?b";
        text[1] = (char)octet;
        if (octet < ' ' || octet > '~') {
            assert_refused(250, NULL, text, 3, 0, SMTPCODES_ERROR_BYTES);
            assert_refused(250, NULL, text, 3, SMTPCODES_SMTPUTF8, SMTPCODES_ERROR_BYTES);
        }
    }
}

/* The message on a line: its text behind the enhanced status code. */
static size_t message_start(const smtpcodes_line *line, const smtpcodes_enhanced *enhanced)
{
    if (enhanced == NULL)
        return line->text_start;
    assert_memory_equal(&line->enhanced, enhanced, sizeof *enhanced);
    assert_int_equal(line->enhanced_start, line->text_start);
    return line->enhanced_end + (line->enhanced_end < line->end ? 1 : 0);
}

/* Reads a reply back in strict mode, and compares everything with what it was written from. */
static void assert_reads_back(const char *written, size_t length, unsigned code,
                              const smtpcodes_enhanced *enhanced, const char *text,
                              size_t text_length)
{
    static char read_back[LARGEST];
    size_t read_length = 0;
    size_t at = 0;
    smtpcodes_parser parser;
    smtpcodes_reply reply;
    smtpcodes_event event;
    assert_true(
        smtpcodes_parser_init(&parser, sizeof parser, SMTPCODES_STRICT | SMTPCODES_SMTPUTF8));
    do {
        smtpcodes_line line;
        size_t taken;
        event = smtpcodes_parser_feed(&parser, written + at, length - at, &taken);
        assert_int_not_equal(event, SMTPCODES_MORE);
        at += taken;
        smtpcodes_parser_get_line(&parser, &line, sizeof line);
        assert_int_equal(line.code, code);
        const size_t start = message_start(&line, enhanced);
        memcpy(read_back + read_length, written + start, line.end - start);
        read_length += line.end - start;
        /* No character is cut. */
        assert_int_not_equal((unsigned char)written[start] & 0xc0, 0x80);
    } while (event == SMTPCODES_LINE);
    assert_int_equal(at, length);
    assert_int_equal(read_length, text_length);
    assert_memory_equal(read_back, text, text_length);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.code, code);
    assert_int_equal(reply.flags & ~(unsigned)SMTPCODES_EIGHT_BIT, 0);
    if (enhanced != NULL) {
        assert_true(reply.enhanced_valid);
        assert_int_equal(reply.broken_rule, SMTPCODES_RULE_NONE);
    }
}

static void write_and_read_back(unsigned code, const smtpcodes_enhanced *enhanced, const char *text,
                                size_t length)
{
    static char buffer[2 * LARGEST];
    size_t needed;
    assert_int_equal(smtpcodes_write_reply(code, enhanced, text, length, SMTPCODES_SMTPUTF8, buffer,
                                           sizeof buffer, &needed),
                     SMTPCODES_NO_ERROR);
    assert_int_equal(needed, strlen(buffer));
    assert_reads_back(buffer, needed, code, enhanced, text, length);
}

static void lines_that_are_just_full(void **state)
{
    (void)state;
    static char text[2000];
    memset(text, 'x', sizeof text);
    for (size_t length = 480; length < 1100; length++) {
        write_and_read_back(250, NULL, text, length);
        write_and_read_back(550, &bad_mailbox, text, length);
    }
    char buffer[600];
    size_t needed;
    smtpcodes_write_reply(250, NULL, text, 506, 0, buffer, sizeof buffer, &needed);
    assert_int_equal(needed, SMTPCODES_LINE_LIMIT);
    smtpcodes_write_reply(250, NULL, text, 507, 0, buffer, sizeof buffer, &needed);
    assert_int_equal(needed, SMTPCODES_LINE_LIMIT + 7);
    assert_memory_equal(buffer + 510, "\r\n250 x\r\n", 9);
    /* The blank stays at the end of its line. */
    text[500] = ' ';
    smtpcodes_write_reply(250, NULL, text, 507, 0, buffer, sizeof buffer, &needed);
    assert_memory_equal(buffer + 500, "xxxx \r\n250 xxxxxx\r\n", 19);
    /* More lines follow: each has its hyphen. */
    smtpcodes_write_reply(250, NULL, text, 507, SMTPCODES_CONTINUED, buffer, sizeof buffer,
                          &needed);
    assert_memory_equal(buffer, "250-", 4);
    assert_memory_equal(buffer + 505, "\r\n250-xxxxxx\r\n", 14);
    /* A character that does not fit goes to the next line as a whole. */
    for (size_t start = 500; start < 510; start++) {
        memset(text, 'x', sizeof text);
        memcpy(text + start, "\360\237\230\200", 4);
        write_and_read_back(250, NULL, text, 600);
    }
}

static uint32_t random_state = 250;

static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % limit;
}

/* Texts of words, blanks and characters of each length. */
static size_t make_text(char *text)
{
    static const char *const parts[] = {"a",
                                        "word",
                                        " ",
                                        " ",
                                        "  ",
                                        "5.1.1",
                                        "550 ",
                                        "550-",
                                        "#",
                                        "\303\274",
                                        "\342\202\254",
                                        "\360\237\230\200",
                                        "{",
                                        "very-long-word-of-a-text"};
    const size_t limit = random_below(8) == 0 ? 4000 : random_below(600);
    const bool few_blanks = random_below(4) == 0;
    size_t length = 0;
    while (length + 30 < limit) {
        const char *part = parts[random_below(sizeof parts / sizeof parts[0])];
        if (few_blanks && part[0] == ' ')
            continue;
        memcpy(text + length, part, strlen(part));
        length += strlen(part);
    }
    return length;
}

static void random_texts_read_back(void **state)
{
    (void)state;
    static char text[LARGEST];
    for (int i = 0; i < 3000; i++) {
        static const unsigned classes[] = {2, 4, 5};
        const unsigned status_class = classes[random_below(3)];
        const unsigned code = status_class * 100 + random_below(6) * 10 + random_below(10);
        const smtpcodes_enhanced enhanced = {status_class, random_below(1000), random_below(1000)};
        const size_t length = make_text(text);
        write_and_read_back(code, &enhanced, text, length);
        write_and_read_back(code, NULL, text, length);
        write_and_read_back(354, NULL, text, length);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_line),
        cmocka_unit_test(what_is_refused),
        cmocka_unit_test(lines_that_are_just_full),
        cmocka_unit_test(random_texts_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
