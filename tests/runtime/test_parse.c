/* SPDX-License-Identifier: MIT */
/* Reading replies: what real servers send, in pieces of every size, and what the standards forbid.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "smtpcodes/smtpcodes.h"
#include "test.h"

enum { DESCRIPTION = 400, LONGEST = 400 };

static const struct {
    unsigned flag;
    const char *name;
} flag_names[] = {
    {SMTPCODES_CODE_CHANGED, "changed"},
    {SMTPCODES_LINE_WITHOUT_CODE, "codeless"},
    {SMTPCODES_LINE_TOO_LONG, "long-line"},
    {SMTPCODES_REPLY_TOO_LONG, "long-reply"},
    {SMTPCODES_BARE_LF, "LF"},
    {SMTPCODES_BARE_CR, "CR"},
    {SMTPCODES_CONTROL_BYTES, "control"},
    {SMTPCODES_EIGHT_BIT, "8bit"},
    {SMTPCODES_MISSING_LINE_END, "no-end"},
    {SMTPCODES_JOINED, "joined"},
};

static void add(char *description, const char *word)
{
    const size_t length = strlen(description);
    snprintf(description + length, DESCRIPTION - length, "%s%s", length == 0 ? "" : " ", word);
}

static void add_flags(char *description, unsigned flags)
{
    for (size_t i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++) {
        if ((flags & flag_names[i].flag) != 0)
            add(description, flag_names[i].name);
    }
}

/* "550@0 5.1.1@4-9 text@4-16 lines=1 end=18", then what is special, then the flags. */
static void describe(char *description, const smtpcodes_reply *reply)
{
    const smtpcodes_enhanced *enhanced = &reply->enhanced;
    char words[100];
    description[0] = '\0';
    snprintf(words, sizeof words, "%u@%zu", reply->code, reply->code_start);
    add(description, words);
    if (enhanced->status_class != 0) {
        snprintf(words, sizeof words, "%u.%u.%u@%zu-%zu", enhanced->status_class, enhanced->subject,
                 enhanced->detail, reply->enhanced_start, reply->enhanced_end);
        add(description, words);
        if (!reply->enhanced_valid)
            add(description, "mismatch");
    } else {
        assert_false(reply->enhanced_valid);
        assert_int_equal(reply->enhanced_start + reply->enhanced_end, 0);
    }
    snprintf(words, sizeof words, "text@%zu-%zu lines=%zu end=%zu", reply->text_start,
             reply->text_end, reply->line_count, reply->end);
    add(description, words);
    if (!reply->is_complete)
        add(description, "incomplete");
    add_flags(description, reply->flags);
    if (reply->broken_rule != SMTPCODES_RULE_NONE) {
        snprintf(words, sizeof words, "rule%u@%zu", (unsigned)reply->broken_rule, reply->broken_at);
        add(description, words);
    }
}

/* Feeds an input in pieces of `piece` bytes, the first one of `first` bytes. */
static void parse_in_pieces(smtpcodes_parser *parser, const char *input, size_t length,
                            size_t first, size_t piece)
{
    size_t at = 0;
    size_t size = first;
    smtpcodes_event event = SMTPCODES_MORE;
    while (at < length && event != SMTPCODES_REPLY) {
        const size_t left = length - at < size ? length - at : size;
        size_t taken = 0;
        event = smtpcodes_parser_feed(parser, input + at, left, &taken);
        assert_true(taken == left || event != SMTPCODES_MORE);
        size = taken == size ? piece : size - taken;
        at += taken;
    }
    smtpcodes_parser_finish(parser);
}

static void describe_in_pieces(char *description, const char *input, size_t length, size_t first,
                               size_t piece, unsigned options)
{
    smtpcodes_parser parser;
    smtpcodes_reply reply;
    assert_true(smtpcodes_parser_init(&parser, sizeof parser, options));
    parse_in_pieces(&parser, input, length, first, piece);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    describe(description, &reply);
}

/* One answer, however the input is cut. */
static void assert_parsed(const char *input, size_t length, unsigned options, const char *expected)
{
    char found[DESCRIPTION];
    if (options == 0) {
        smtpcodes_reply reply;
        const bool is_complete = smtpcodes_parse(input, length, &reply, sizeof reply);
        assert_int_equal(is_complete, reply.is_complete);
        describe(found, &reply);
        assert_string_equal(found, expected);
    }
    describe_in_pieces(found, input, length, 1, 1, options);
    assert_string_equal(found, expected);
    for (size_t first = 1; first <= length; first++) {
        describe_in_pieces(found, input, length, first, length, options);
        assert_string_equal(found, expected);
    }
}

struct sample {
    const char *input;
    const char *expected;
};

static void assert_samples(const struct sample *samples, size_t count, unsigned options)
{
    for (size_t i = 0; i < count; i++)
        assert_parsed(samples[i].input, strlen(samples[i].input), options, samples[i].expected);
}
#define ASSERT_SAMPLES(samples, options)                                                           \
    assert_samples(samples, sizeof(samples) / sizeof(samples)[0], options)

static void lines_of_the_standard(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"250 OK\r\n", "250@0 text@4-6 lines=1 end=8"},
        {"250\r\n", "250@0 text@3-3 lines=1 end=5"},
        {"250 \r\n", "250@0 text@4-4 lines=1 end=6"},
        {"250-one\r\n250-two\r\n250 three\r\n", "250@0 text@4-7 lines=3 end=29"},
        {"250-one\r\n250\r\n", "250@0 text@4-7 lines=2 end=14"},
        {"550 5.1.1 No such user\r\n", "550@0 5.1.1@4-9 text@4-22 lines=1 end=24"},
        {"550-5.1.1 No\r\n550 5.1.1 such user\r\n", "550@0 5.1.1@4-9 text@4-12 lines=2 end=35"},
        {"354 Go on\r\n", "354@0 text@4-9 lines=1 end=11"},
        {"221 2.0.0 Bye\r\n250 next\r\n", "221@0 2.0.0@4-9 text@4-13 lines=1 end=15"},
        {"599 x\r\n", "599@0 text@4-5 lines=1 end=7"},
        {"100 x\r\n", "100@0 text@4-5 lines=1 end=7"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void line_ends_of_real_servers(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"550 5.1.1 a\n", "550@0 5.1.1@4-9 text@4-11 lines=1 end=12 LF"},
        {"550 5.1.1 a", "550@0 5.1.1@4-9 text@4-11 lines=1 end=11 no-end"},
        {"550 5.1.1", "550@0 5.1.1@4-9 text@4-9 lines=1 end=9 no-end"},
        {"550 5.1.1\r", "550@0 5.1.1@4-9 text@4-9 lines=1 end=10 no-end"},
        {"550 5.1.1\n", "550@0 5.1.1@4-9 text@4-9 lines=1 end=10 LF"},
        {"421", "421@0 text@3-3 lines=1 end=3 no-end"},
        {"421\n", "421@0 text@3-3 lines=1 end=4 LF"},
        {"421\r", "421@0 text@3-3 lines=1 end=4 no-end"},
        {"421\r\r\n", "421@0 text@3-4 lines=1 end=6 CR"},
        {"550 a\rb\r\n", "550@0 text@4-7 lines=1 end=9 CR"},
        {"550 5.1.1\rb\r\n", "550@0 5.1.1@4-9 text@4-11 lines=1 end=13 CR"},
        {"550\r5.1.1\r\n", "550@0 5.1.1@4-9 text@3-9 lines=1 end=11 CR"},
        {"250-a\n250 b", "250@0 text@4-5 lines=2 end=11 LF no-end"},
        {"250-a\r\n", "250@0 text@4-5 lines=1 end=7 incomplete"},
        {"250-a", "250@0 text@4-5 lines=1 end=5 incomplete no-end"},
        {"250-", "250@0 text@4-4 lines=1 end=4 incomplete no-end"},
        {"25", "0@0 text@0-0 lines=1 end=2 incomplete codeless no-end"},
        {"2", "0@0 text@0-0 lines=1 end=1 incomplete codeless no-end"},
        {"", "0@0 text@0-0 lines=0 end=0 incomplete"},
        {"\r\n", "0@0 text@0-0 lines=1 end=2 incomplete codeless"},
        {"\n\n250 ok\n", "250@2 text@6-8 lines=3 end=9 codeless LF"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void what_stands_before_the_code(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"050 550 5.1.1 a\r\n", "550@4 5.1.1@8-13 text@8-15 lines=1 end=17"},
        {"050 550-5.1.1 a\r\n050 550 5.1.1 b\r\n", "550@4 5.1.1@8-13 text@8-15 lines=2 end=34"},
        {"<<< 550 5.1.1 a\r\n", "550@4 5.1.1@8-13 text@8-15 lines=1 end=17"},
        {"<<<550 5.1.1 a\r\n", "550@3 5.1.1@7-12 text@7-14 lines=1 end=16"},
        {"<<< 550-5.1.1 a\r\n<<< 550 5.1.1 b\r\n", "550@4 5.1.1@8-13 text@8-15 lines=2 end=34"},
        {"smtp; 550 5.1.1 a", "550@6 5.1.1@10-15 text@10-17 lines=1 end=17 no-end"},
        {"SMTP;550 5.1.1 a", "550@5 5.1.1@9-14 text@9-16 lines=1 end=16 no-end"},
        {"Diagnostic-Code: smtp; 550 5.1.1 a",
         "550@23 5.1.1@27-32 text@27-34 lines=1 end=34 no-end"},
        {"diagnostic-code:SMTP;  550-5.1.1 a\r\n    550 5.1.1 b",
         "550@23 5.1.1@27-32 text@27-34 lines=2 end=51 no-end"},
        {"Diagnostic-Code: SMTP; ", "0@0 text@0-0 lines=1 end=23 incomplete codeless no-end"},
        {"smtp; <<< 050 421", "421@14 text@17-17 lines=1 end=17 no-end"},
        {"  \t550 5.1.1 a\r\n", "550@3 5.1.1@7-12 text@7-14 lines=1 end=16"},
        {"<< 550 a", "0@0 text@0-0 lines=1 end=8 incomplete codeless no-end"},
        {"<<<< 550 a", "0@0 text@0-0 lines=1 end=10 incomplete codeless no-end"},
        {"smtp 550 a", "0@0 text@0-0 lines=1 end=10 incomplete codeless no-end"},
        {"Diagnostic-Code: x-unix; 550 a",
         "0@0 text@0-0 lines=1 end=30 incomplete codeless no-end"},
        {"050-550 a", "0@0 text@0-0 lines=1 end=9 incomplete codeless no-end"},
        {"051 550 a", "0@0 text@0-0 lines=1 end=9 incomplete codeless no-end"},
        {"050\t550 a", "0@0 text@0-0 lines=1 end=9 incomplete codeless no-end"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void enhanced_codes_behind_the_code(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"550 #5.7.1 Blocked\r\n", "550@0 5.7.1@5-10 text@4-18 lines=1 end=20"},
        {"421 #4.4.5 Too many\r\n", "421@0 4.4.5@5-10 text@4-19 lines=1 end=21"},
        {"550 (#5.1.1) None\r\n", "550@0 5.1.1@6-11 text@4-17 lines=1 end=19"},
        {"550 (5.1.1) None\r\n", "550@0 5.1.1@5-10 text@4-16 lines=1 end=18"},
        {"550 [5.1.1] None\r\n", "550@0 5.1.1@5-10 text@4-16 lines=1 end=18"},
        {"504: 5.7.4 Unrecognized\r\n", "504@0 5.7.4@5-10 text@5-23 lines=1 end=25"},
        {"504:5.7.4 Unrecognized\r\n", "504@0 5.7.4@4-9 text@4-22 lines=1 end=24"},
        {"504:\r\n", "504@0 text@4-4 lines=1 end=6"},
        {"504: \r\n", "504@0 text@5-5 lines=1 end=7"},
        {"504:text\r\n", "504@0 text@4-8 lines=1 end=10"},
        {"354:text\r\n", "354@0 text@4-8 lines=1 end=10"},
        {"250 2.0.0: Ok\r\n", "250@0 2.0.0@4-9 text@4-13 lines=1 end=15"},
        {"550  5.1.1  a\r\n", "550@0 5.1.1@5-10 text@4-13 lines=1 end=15"},
        {"550\t5.1.1 a\r\n", "550@0 5.1.1@4-9 text@4-11 lines=1 end=13"},
        {"550 5.7.509 a\r\n", "550@0 5.7.509@4-11 text@4-13 lines=1 end=15"},
        {"550 5.1.351 a\r\n", "550@0 5.1.351@4-11 text@4-13 lines=1 end=15"},
        {"550 5.999.999 a\r\n", "550@0 5.999.999@4-13 text@4-15 lines=1 end=17"},
        {"550 5.0.0 a\r\n", "550@0 5.0.0@4-9 text@4-11 lines=1 end=13"},
        {"550 5.1.1, a\r\n", "550@0 5.1.1@4-9 text@4-12 lines=1 end=14"},
        {"550 5.1.1. a\r\n", "550@0 5.1.1@4-9 text@4-12 lines=1 end=14"},
        {"550 5.1.1... a\r\n", "550@0 5.1.1@4-9 text@4-14 lines=1 end=16"},
        {"550 5.1.1-a\r\n", "550@0 5.1.1@4-9 text@4-11 lines=1 end=13"},
        {"550 5.1.1/a\r\n", "550@0 5.1.1@4-9 text@4-11 lines=1 end=13"},
        {"550 5.7.1 550 User Unknown\r\n", "550@0 5.7.1@4-9 text@4-26 lines=1 end=28"},
        {"554 4.4.7 Expired <421 4.4.2 x>\r\n",
         "554@0 4.4.7@4-9 mismatch text@4-31 lines=1 end=33"},
        {"421 5.7.32 a\r\n", "421@0 5.7.32@4-10 mismatch text@4-12 lines=1 end=14"},
        {"250 5.1.1 a\r\n", "250@0 5.1.1@4-9 mismatch text@4-11 lines=1 end=13"},
        {"220 2.0.0 Go ahead\r\n", "220@0 2.0.0@4-9 text@4-18 lines=1 end=20"},
        {"450 2.1.1 a\r\n", "450@0 2.1.1@4-9 mismatch text@4-11 lines=1 end=13"},
        {"550 \2735.1.1\273 a\r\n", "550@0 5.1.1@5-10 text@4-13 lines=1 end=15 8bit"},
        {"553 5.7.1 [BL21] a\r\n", "553@0 5.7.1@4-9 text@4-18 lines=1 end=20"},
        {"550 5.1.1\357\274\214 a\r\n", "550@0 5.1.1@4-9 text@4-14 lines=1 end=16 8bit"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void enhanced_codes_within_the_text(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"450 cuda_nsu 4.7.1 <a@example.org>: no\r\n",
         "450@0 4.7.1@13-18 text@4-38 lines=1 end=40"},
        {"550 mx.example.org 5.1.1 none\r\n", "550@0 5.1.1@19-24 text@4-29 lines=1 end=31"},
        {"554 mx.example.org #5.1.1 none\r\n", "554@0 5.1.1@20-25 text@4-30 lines=1 end=32"},
        {"550 None (#5.1.1)\r\n", "550@0 5.1.1@11-16 text@4-17 lines=1 end=19"},
        {"550 None (#4.1.1)\r\n", "550@0 4.1.1@11-16 mismatch text@4-17 lines=1 end=19"},
        {"553 Mail from 192.0.2.25 not allowed - 5.7.1 [BL23] no\r\n",
         "553@0 5.7.1@39-44 text@4-54 lines=1 end=56"},
        {"550 Error: 5.1.1.\r\n", "550@0 5.1.1@11-16 text@4-17 lines=1 end=19"},
        {"550 Error: 5.1.1... none\r\n", "550@0 5.1.1@11-16 text@4-24 lines=1 end=26"},
        {"550 5.1 5.1.1 none\r\n", "550@0 5.1.1@8-13 text@4-18 lines=1 end=20"},
        {"550 a 5.1.1: none\r\n", "550@0 5.1.1@6-11 text@4-17 lines=1 end=19"},
        {"550 a \"5.1.1\" none\r\n", "550@0 5.1.1@7-12 text@4-18 lines=1 end=20"},
        {"550 550 5.1.1 none\r\n", "550@0 5.1.1@8-13 text@4-18 lines=1 end=20"},
        {"450 a 5.1.1 none\r\n", "450@0 5.1.1@6-11 mismatch text@4-16 lines=1 end=18"},
        {"250 <a@example.org> 2.1.5 ok\r\n", "250@0 2.1.5@20-25 text@4-28 lines=1 end=30"},
        {"550 a ## #5.1.1\r\n", "550@0 5.1.1@10-15 text@4-15 lines=1 end=17"},
        {"550 a 2.0.1 #2.0.2\r\n", "550@0 2.0.2@13-18 mismatch text@4-18 lines=1 end=20"},
        {"550-a\r\n550 b 5.1.1\r\n", "550@0 5.1.1@13-18 text@4-5 lines=2 end=20"},
        {"550-5.1.1 a\r\n550-b 5.1.2\r\n550 5.1.3 c\r\n",
         "550@0 5.1.1@4-9 text@4-11 lines=3 end=39"},
        {"550 5.1.1x 5.1.2\r\n", "550@0 5.1.2@11-16 text@4-16 lines=1 end=18"},
        {"550 #x 5.1.2\r\n", "550@0 5.1.2@7-12 text@4-12 lines=1 end=14"},
        {"550 ##5.1.1\r\n", "550@0 text@4-11 lines=1 end=13"},
        {"550 #\r\n", "550@0 text@4-5 lines=1 end=7"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void what_is_no_enhanced_code(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"550 192.0.2.25 listed\r\n", "550@0 text@4-21 lines=1 end=23"},
        {"550 5.1.1.10 listed\r\n", "550@0 text@4-19 lines=1 end=21"},
        {"550 host 5.1.1.10 listed\r\n", "550@0 text@4-24 lines=1 end=26"},
        {"550 5.1.1.example.org listed\r\n", "550@0 text@4-28 lines=1 end=30"},
        {"550 host 4.2.1.example.org\r\n", "550@0 text@4-26 lines=1 end=28"},
        {"421 [IPTS04] deferred - 4.16.55.1; see\r\n", "421@0 text@4-38 lines=1 end=40"},
        {"451 Try again later [#4.16.1].\r\n", "451@0 text@4-30 lines=1 end=32"},
        {"450 Try again (#id-5.9.4)\r\n", "450@0 text@4-25 lines=1 end=27"},
        {"220 mx.example.org ESMTP Postfix 2.5.1\r\n", "220@0 text@4-38 lines=1 end=40"},
        {"220 mx.example.org ESMTP Exim 4.92.3 #2\r\n", "220@0 text@4-39 lines=1 end=41"},
        {"220 mx.example.org ESMTP Exim 4.2.1\r\n", "220@0 text@4-35 lines=1 end=37"},
        {"250 mx.example.org Exim 4.2.1\r\n", "250@0 text@4-29 lines=1 end=31"},
        {"550 refused by Filter 2.3.4\r\n", "550@0 text@4-27 lines=1 end=29"},
        {"354 5.1.1 go\r\n", "354@0 text@4-12 lines=1 end=14"},
        {"354 Go on 2.0.0\r\n", "354@0 text@4-15 lines=1 end=17"},
        {"550 x5.1.1 v5.1.1 a/5.1.1 =5.1.1 -5.1.1 15.1.1 5.1.1a 5.1.1_ 5.1.1@x 5.1.1/x 5.1.1-x\r\n",
         "550@0 text@4-84 lines=1 end=86"},
        {"550 5.1\r\n", "550@0 text@4-7 lines=1 end=9"},
        {"550 5.1.\r\n", "550@0 text@4-8 lines=1 end=10"},
        {"550 5.1..1\r\n", "550@0 text@4-10 lines=1 end=12"},
        {"550 5..1\r\n", "550@0 text@4-8 lines=1 end=10"},
        {"550 5.\r\n", "550@0 text@4-6 lines=1 end=8"},
        {"550 5\r\n", "550@0 text@4-5 lines=1 end=7"},
        {"550 5.01.1\r\n", "550@0 text@4-10 lines=1 end=12"},
        {"550 5.1.01\r\n", "550@0 text@4-10 lines=1 end=12"},
        {"550 5.1000.1\r\n", "550@0 text@4-12 lines=1 end=14"},
        {"550 5.1.1000\r\n", "550@0 text@4-12 lines=1 end=14"},
        {"550 3.1.1 a\r\n", "550@0 text@4-11 lines=1 end=13"},
        {"550 6.1.1 a\r\n", "550@0 text@4-11 lines=1 end=13"},
        {"552 1 Requested\r\n", "552@0 text@4-15 lines=1 end=17"},
        {"550 a 5 b 55 c 5. d 5.1 e 5.1. f\r\n", "550@0 text@4-32 lines=1 end=34"},
        {"550 a 5.1.\r\n", "550@0 text@4-10 lines=1 end=12"},
        {"550 a 5.100.1 b\r\n", "550@0 text@4-15 lines=1 end=17"},
        {"550 a http://x/#5.1.1\r\n", "550@0 text@4-21 lines=1 end=23"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void the_enhanced_code_comes_first(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"5.1.0 - Unknown address error 550-'5.7.1 no'",
         "550@30 5.1.0@0-5 text@0-44 lines=1 end=44 no-end"},
        {"5.1.351 Remote server said -> 550 : User unknown\r\n",
         "550@30 5.1.351@0-7 text@0-48 lines=1 end=50"},
        {"4.4.7 Expired: 421\r\n", "421@15 4.4.7@0-5 text@0-18 lines=1 end=20"},
        {"4.4.7 Expired: 450: b\r\n", "450@15 4.4.7@0-5 text@0-21 lines=1 end=23"},
        {"4.4.7 Expired: 450\tb\r\n", "450@15 4.4.7@0-5 text@0-20 lines=1 end=22"},
        {"5.1.1 a 450 b 55 550x 5500 550 c\r\n", "550@27 5.1.1@0-5 text@0-32 lines=1 end=34"},
        {"smtp; 5.1.1 a 550 b", "550@14 5.1.1@6-11 text@6-19 lines=1 end=19 no-end"},
        {"4.7.26 This mail has been rate limited",
         "0@0 4.7.26@0-6 mismatch text@0-0 lines=1 end=38 incomplete codeless no-end"},
        {"4.7.26 a\n421 4.7.0 b\n", "421@9 4.7.0@13-18 text@13-20 lines=2 end=21 codeless LF"},
        {"4.7.26 a\n421 b\n", "421@9 text@13-14 lines=2 end=15 codeless LF"},
        {"5.1.1\r\n", "0@0 5.1.1@0-5 mismatch text@0-0 lines=1 end=7 incomplete codeless"},
        {"5.1.1 a 5.1.2 550 b\r\n", "550@14 5.1.1@0-5 text@0-19 lines=1 end=21"},
        {"3.1.1 a 350 b", "0@0 text@0-0 lines=1 end=13 incomplete codeless no-end"},
        {"5.8.1 a 550 b", "0@0 text@0-0 lines=1 end=13 incomplete codeless no-end"},
        {"5.1.1.10 a 550 b", "0@0 text@0-0 lines=1 end=16 incomplete codeless no-end"},
        {"5.1.1_ 550 b", "0@0 text@0-0 lines=1 end=12 incomplete codeless no-end"},
        {"5.1 a 550 b", "0@0 text@0-0 lines=1 end=11 incomplete codeless no-end"},
        {"55.1 a", "0@0 text@0-0 lines=1 end=6 incomplete codeless no-end"},
        {"550-a\n5.1.1 b 550 c\n550 d\n", "550@0 text@4-5 lines=3 end=26 codeless LF"},
        {"5x", "0@0 text@0-0 lines=1 end=2 incomplete codeless no-end"},
        {"55x", "0@0 text@0-0 lines=1 end=3 incomplete codeless no-end"},
        {"550x", "0@0 text@0-0 lines=1 end=4 incomplete codeless no-end"},
        {"5500 a", "0@0 text@0-0 lines=1 end=6 incomplete codeless no-end"},
        {"650 a", "0@0 text@0-0 lines=1 end=5 incomplete codeless no-end"},
        {"1.1.1 x", "0@0 text@0-0 lines=1 end=7 incomplete codeless no-end"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void lines_joined_by_a_log(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"550-5.7.26 a 550-5.7.26 b 550 5.7.26 c",
         "550@0 5.7.26@4-10 text@4-38 lines=1 end=38 no-end joined"},
        {"554-esa1.example.com 554 Your access", "554@0 text@4-36 lines=1 end=36 no-end joined"},
        {"554-a 554 b\r\n", "554@0 text@4-11 lines=1 end=13 joined"},
        {"554-a 554 b\r\n554 c\r\n", "554@0 text@4-11 lines=2 end=20"},
        {"554-a 554-b", "554@0 text@4-11 lines=1 end=11 incomplete no-end"},
        {"554-a 553 b", "554@0 text@4-11 lines=1 end=11 incomplete no-end"},
        {"554-a (554 b", "554@0 text@4-12 lines=1 end=12 no-end joined"},
        {"554-a 55 4 b", "554@0 text@4-12 lines=1 end=12 incomplete no-end"},
        {"220-mx.example.org 421 4.2.1 a", "220@0 text@4-30 lines=1 end=30 incomplete no-end"},
        {"550-a 550 b\r\nc", "550@0 text@4-11 lines=2 end=14 incomplete codeless no-end"},
        {"554-a 5541 b", "554@0 text@4-12 lines=1 end=12 incomplete no-end"},
        {"554-554 b", "554@0 text@4-9 lines=1 end=9 incomplete no-end"},
        {"554-a 554", "554@0 text@4-9 lines=1 end=9 incomplete no-end"},
        {"550-5.1.1 a 550 b", "550@0 5.1.1@4-9 text@4-17 lines=1 end=17 no-end joined"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void lines_that_do_not_fit_together(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"550-a\r\n551 b\r\n", "551@7 text@4-5 lines=2 end=14 changed"},
        {"550-5.1.1 a\r\n450 4.1.1 b\r\n",
         "450@13 5.1.1@4-9 mismatch text@4-11 lines=2 end=26 changed"},
        {"550-5.1.1 a\r\n450-b\r\n550 c\r\n", "550@20 5.1.1@4-9 text@4-11 lines=3 end=27 changed"},
        {"550-a\r\nb\r\n550 c\r\n", "550@0 text@4-5 lines=3 end=17 codeless"},
        {"550-a\r\n\r\n550 c\r\n", "550@0 text@4-5 lines=3 end=16 codeless"},
        {"SMTP error after end of data:\n550 5.7.1 a\n",
         "550@30 5.7.1@34-39 text@34-41 lines=2 end=42 codeless LF"},
        {"550-a\r\n<b>\r\n", "550@0 text@4-5 lines=2 end=12 incomplete codeless"},
        {"550 \033[31m\r\n", "550@0 text@4-9 lines=1 end=11 control"},
        {"550 \303\274\r\n", "550@0 text@4-6 lines=1 end=8 8bit"},
        {"354-5.1.1 a\r\n550 5.1.1 b\r\n", "550@13 5.1.1@17-22 text@4-11 lines=2 end=26 changed"},
    };
    ASSERT_SAMPLES(samples, 0);
}

static void what_the_standards_forbid(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"250 OK\r\n", "250@0 text@4-6 lines=1 end=8"},
        {"250\r\n", "250@0 text@3-3 lines=1 end=5"},
        {"250-a\tb\r\n250 c\r\n", "250@0 text@4-7 lines=2 end=16"},
        {"550-5.1.1 a\r\n550 5.1.1 b\r\n", "550@0 5.1.1@4-9 text@4-11 lines=2 end=26"},
        {" 250 OK\r\n", "250@1 text@5-7 lines=1 end=9 rule1@0"},
        {"050 250 OK\r\n", "250@4 text@8-10 lines=1 end=12 rule1@0"},
        {"150 OK\r\n", "150@0 text@4-6 lines=1 end=8 rule1@0"},
        {"260 OK\r\n", "260@0 text@4-6 lines=1 end=8 rule1@0"},
        {"259 OK\r\n", "259@0 text@4-6 lines=1 end=8"},
        {"x\r\n250 OK\r\n", "250@3 text@7-9 lines=2 end=11 codeless rule1@0"},
        {"250\tOK\r\n", "250@0 text@4-6 lines=1 end=8 rule2@3"},
        {"250: OK\r\n", "250@0 text@5-7 lines=1 end=9 rule2@3"},
        {"250-a\r\n251 b\r\n", "251@7 text@4-5 lines=2 end=14 changed rule3@7"},
        {"250 OK\n", "250@0 text@4-6 lines=1 end=7 LF rule4@6"},
        {"250 OK", "250@0 text@4-6 lines=1 end=6 no-end rule4@6"},
        {"250 a\rb\r\n", "250@0 text@4-7 lines=1 end=9 CR rule4@5"},
        {"250 a\033\r\n", "250@0 text@4-6 lines=1 end=8 control rule5@5"},
        {"250 a\303\274\r\n", "250@0 text@4-7 lines=1 end=9 8bit rule5@5"},
        {"250-a\r\n", "250@0 text@4-5 lines=1 end=7 incomplete rule7@7"},
        {"250-a\r\n250", "250@0 text@4-5 lines=2 end=10 no-end rule4@10"},
        {"250-a\r\n25", "250@0 text@4-5 lines=2 end=9 incomplete codeless no-end rule4@9"},
        {"", "0@0 text@0-0 lines=0 end=0 incomplete rule7@0"},
        {"550 4.1.1 a\r\n", "550@0 4.1.1@4-9 mismatch text@4-11 lines=1 end=13 rule8@4"},
        {"550 #5.1.1 a\r\n", "550@0 5.1.1@5-10 text@4-12 lines=1 end=14 rule9@5"},
        {"550 a (#5.1.1)\r\n", "550@0 5.1.1@8-13 text@4-14 lines=1 end=16 rule9@8"},
        {"550 a (#4.1.1)\r\n", "550@0 4.1.1@8-13 mismatch text@4-14 lines=1 end=16 rule9@8"},
        {"550-5.1.1 a\r\n550 b\r\n", "550@0 5.1.1@4-9 text@4-11 lines=2 end=20 rule10@17"},
        {"550-5.1.1 a\r\n550 5.1.2 b\r\n", "550@0 5.1.1@4-9 text@4-11 lines=2 end=26 rule10@17"},
        {"550-a\r\n550 5.1.1 b\r\n", "550@0 5.1.1@11-16 text@4-5 lines=2 end=20 rule10@11"},
        {"5.1.0 - error 550-'a'\r\n", "550@14 5.1.0@0-5 text@0-21 lines=1 end=23 rule1@0"},
        {"250-a 250 b", "250@0 text@4-11 lines=1 end=11 no-end joined rule4@11"},
    };
    ASSERT_SAMPLES(samples, SMTPCODES_STRICT);
}

static void utf8_where_it_is_allowed(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"250 a\303\274\r\n", "250@0 text@4-7 lines=1 end=9 8bit"},
        {"250 a\033\r\n", "250@0 text@4-6 lines=1 end=8 control rule5@5"},
        {"250 a\200\r\n", "250@0 text@4-6 lines=1 end=8 8bit rule5@5"},
        {"250 a\301\277\r\n", "250@0 text@4-7 lines=1 end=9 8bit rule5@5"},
        {"250 a\365\200\200\200\r\n", "250@0 text@4-9 lines=1 end=11 8bit rule5@5"},
        {"250 a\303\r\n", "250@0 text@4-6 lines=1 end=8 8bit rule5@5"},
        {"250 a\303x\274\r\n", "250@0 text@4-8 lines=1 end=10 8bit rule5@5"},
        {"250 a\303x\r\n", "250@0 text@4-7 lines=1 end=9 8bit rule5@5"},
        {"250 a\340\237\277\r\n", "250@0 text@4-8 lines=1 end=10 8bit rule5@5"},
        {"250 a\340\240\200\r\n", "250@0 text@4-8 lines=1 end=10 8bit"},
        {"250 a\355\240\200\r\n", "250@0 text@4-8 lines=1 end=10 8bit rule5@5"},
        {"250 a\355\237\277\r\n", "250@0 text@4-8 lines=1 end=10 8bit"},
        {"250 a\360\217\277\277\r\n", "250@0 text@4-9 lines=1 end=11 8bit rule5@5"},
        {"250 a\360\220\200\200\r\n", "250@0 text@4-9 lines=1 end=11 8bit"},
        {"250 a\364\220\200\200\r\n", "250@0 text@4-9 lines=1 end=11 8bit rule5@5"},
        {"250 a\364\217\277\277\r\n", "250@0 text@4-9 lines=1 end=11 8bit"},
        {"250 a\342\202\303\274\r\n", "250@0 text@4-9 lines=1 end=11 8bit rule5@5"},
        {"250 a\342\202\254\200\r\n", "250@0 text@4-9 lines=1 end=11 8bit rule5@8"},
        {"250 a\361\200\200\200\r\n", "250@0 text@4-9 lines=1 end=11 8bit"},
    };
    ASSERT_SAMPLES(samples, SMTPCODES_STRICT | SMTPCODES_SMTPUTF8);
}

static void every_byte_somewhere(void **state)
{
    (void)state;
    /* A NUL does not end the input, and no byte behind a code makes a part of it. */
    char found[DESCRIPTION];
    for (unsigned octet = 0; octet < 256; octet++) {
        char input[] = "550 x 5.1.1? 5.2.2 y\r\n";
        smtpcodes_reply reply;
        input[11] = (char)octet;
        assert_true(
            smtpcodes_parse(input, octet == '\n' ? 12 : sizeof input - 1, &reply, sizeof reply));
        const bool is_word = (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z') ||
                             (octet >= 'a' && octet <= 'z') ||
                             (octet != 0 && octet < 128 && strchr("#$%&+-/=?@\\^_`~", (int)octet));
        const bool is_detail = octet >= '0' && octet <= '9';
        const unsigned detail = is_detail ? 10 + octet - '0' : is_word ? 2 : 1;
        describe(found, &reply);
        assert_int_equal(reply.enhanced.detail, detail);
        assert_int_equal((reply.flags & SMTPCODES_EIGHT_BIT) != 0, octet > 127);
        assert_int_equal((reply.flags & SMTPCODES_CONTROL_BYTES) != 0,
                         (octet < 32 || octet == 127) && octet != '\t' && octet != '\r' &&
                             octet != '\n');
        assert_int_equal((reply.flags & SMTPCODES_BARE_CR) != 0, octet == '\r');
    }
    assert_parsed("550 5.1.1 a\0b\r\n", 15, 0, "550@0 5.1.1@4-9 text@4-13 lines=1 end=15 control");
}

/* Every enhanced status code there may be, with what goes around it. */
static void every_enhanced_code(void **state)
{
    (void)state;
    static const unsigned classes[] = {2, 4, 5};
    for (size_t i = 0; i < 3; i++) {
        for (unsigned subject = 0; subject < 1000; subject += subject < 20 ? 1 : 89) {
            for (unsigned detail = 0; detail < 1000; detail += detail < 120 ? 1 : 97) {
                char line[64];
                smtpcodes_reply reply;
                snprintf(line, sizeof line, "%u50 %u.%u.%u x\r\n", classes[i], classes[i], subject,
                         detail);
                assert_true(smtpcodes_parse(line, strlen(line), &reply, sizeof reply));
                assert_int_equal(reply.enhanced.status_class, classes[i]);
                assert_int_equal(reply.enhanced.subject, subject);
                assert_int_equal(reply.enhanced.detail, detail);
                assert_true(reply.enhanced_valid);
            }
        }
    }
}

static void lines_one_by_one(void **state)
{
    (void)state;
    static const char input[] = "550-5.1.1 one\r\ntwo\n550 \200 5.1.2\r\n220 next";
    smtpcodes_parser parser;
    smtpcodes_line line;
    smtpcodes_reply reply;
    size_t taken;
    assert_true(smtpcodes_parser_init(&parser, sizeof parser, SMTPCODES_STRICT));
    assert_int_equal(smtpcodes_parser_feed(&parser, NULL, 0, &taken), SMTPCODES_MORE);
    assert_int_equal(smtpcodes_parser_feed(&parser, input, sizeof input - 1, &taken),
                     SMTPCODES_LINE);
    assert_int_equal(taken, 15);
    smtpcodes_parser_get_line(&parser, &line, sizeof line);
    assert_int_equal(line.code, 550);
    assert_int_equal(line.start, 0);
    assert_int_equal(line.text_start, 4);
    assert_int_equal(line.end, 13);
    assert_int_equal(line.enhanced.detail, 1);
    assert_int_equal(line.enhanced_start, 4);
    assert_int_equal(line.enhanced_end, 9);
    assert_int_equal(line.flags, 0);
    assert_int_equal(line.broken_rule, SMTPCODES_RULE_NONE);
    assert_false(line.is_last);
    /* Nothing was begun: the line stays. */
    assert_int_equal(smtpcodes_parser_feed(&parser, NULL, 0, &taken), SMTPCODES_MORE);
    smtpcodes_parser_get_line(&parser, &line, sizeof line);
    assert_int_equal(line.code, 550);
    assert_int_equal(smtpcodes_parser_feed(&parser, input + 15, sizeof input - 16, &taken),
                     SMTPCODES_LINE);
    assert_int_equal(taken, 4);
    smtpcodes_parser_get_line(&parser, &line, sizeof line);
    assert_int_equal(line.code, 0);
    assert_int_equal(line.start, 15);
    assert_int_equal(line.text_start, 15);
    assert_int_equal(line.end, 18);
    assert_int_equal(line.flags, SMTPCODES_LINE_WITHOUT_CODE | SMTPCODES_BARE_LF);
    assert_int_equal(line.broken_rule, SMTPCODES_RULE_LINE_END);
    assert_int_equal(line.broken_at, 18);
    assert_int_equal(smtpcodes_parser_feed(&parser, input + 19, sizeof input - 20, &taken),
                     SMTPCODES_REPLY);
    assert_int_equal(taken, 13);
    smtpcodes_parser_get_line(&parser, &line, sizeof line);
    assert_int_equal(line.code, 550);
    assert_true(line.is_last);
    assert_int_equal(line.flags, SMTPCODES_EIGHT_BIT);
    assert_int_equal(line.broken_rule, SMTPCODES_RULE_TEXT);
    assert_int_equal(line.broken_at, 23);
    assert_int_equal(line.enhanced.status_class, 0); /* the reply's is on the first line */
    /* What follows is for the next reply. */
    assert_int_equal(smtpcodes_parser_feed(&parser, input + 32, 8, &taken), SMTPCODES_REPLY);
    assert_int_equal(taken, 0);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.end, 32);
    assert_int_equal(reply.line_count, 3);
    assert_int_equal(smtpcodes_parser_finish(&parser), SMTPCODES_REPLY);
    smtpcodes_parser_reset(&parser);
    assert_int_equal(smtpcodes_parser_feed(&parser, input + 32, 8, &taken), SMTPCODES_MORE);
    assert_int_equal(smtpcodes_parser_finish(&parser), SMTPCODES_REPLY);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.code, 220);
    assert_int_equal(reply.broken_rule, SMTPCODES_RULE_LINE_END);
    assert_int_equal(reply.broken_at, 8);
}

static void the_end_of_the_input(void **state)
{
    (void)state;
    smtpcodes_parser parser;
    size_t taken;
    assert_true(smtpcodes_parser_init(&parser, sizeof parser, 0));
    assert_int_equal(smtpcodes_parser_finish(&parser), SMTPCODES_MORE);
    assert_int_equal(smtpcodes_parser_finish(&parser), SMTPCODES_MORE);
    assert_int_equal(smtpcodes_parser_feed(&parser, "250 x", 5, &taken), SMTPCODES_MORE);
    assert_int_equal(taken, 0);
    smtpcodes_parser_reset(&parser);
    assert_int_equal(smtpcodes_parser_feed(&parser, "250-x", 5, &taken), SMTPCODES_MORE);
    assert_int_equal(smtpcodes_parser_finish(&parser), SMTPCODES_LINE);
}

static void limits(void **state)
{
    (void)state;
    static const char input[] = "550-12345\r\n550 1234567\r\n";
    char found[DESCRIPTION];
    smtpcodes_parser parser;
    smtpcodes_reply reply;
    size_t taken;
    assert_true(smtpcodes_parser_init(&parser, sizeof parser, SMTPCODES_STRICT));
    smtpcodes_parser_set_limits(&parser, 12, 23);
    /* The flag is there as soon as the limit is passed. */
    smtpcodes_parser_feed(&parser, input, 11, &taken);
    smtpcodes_parser_feed(&parser, input + 11, 12, &taken);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.flags, 0);
    smtpcodes_parser_feed(&parser, input + 23, 1, &taken);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    describe(found, &reply);
    assert_string_equal(found, "550@0 text@4-9 lines=2 end=24 long-line long-reply rule6@23");
    /* The limits stay; 0 is none. */
    smtpcodes_parser_reset(&parser);
    smtpcodes_parser_feed(&parser, "250 0123456789", 14, &taken);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.flags, SMTPCODES_LINE_TOO_LONG);
    smtpcodes_parser_reset(&parser);
    smtpcodes_parser_set_limits(&parser, 0, 0);
    smtpcodes_parser_feed(&parser, input, 11, &taken);
    smtpcodes_parser_feed(&parser, input + 11, 13, &taken);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.flags, 0);
    assert_true(reply.is_complete);
}

/* One line of `length` octets, line end and all, fed in pieces. */
static unsigned flags_of_a_line(size_t length)
{
    smtpcodes_parser parser;
    smtpcodes_reply reply;
    size_t taken;
    assert_true(smtpcodes_parser_init(&parser, sizeof parser, 0));
    smtpcodes_parser_feed(&parser, "250 ", 4, &taken);
    for (size_t i = 0; i < length - 6; i++)
        smtpcodes_parser_feed(&parser, "x", 1, &taken);
    assert_int_equal(smtpcodes_parser_feed(&parser, "\r\n", 2, &taken), SMTPCODES_REPLY);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.end, length);
    return reply.flags;
}

static void default_limits(void **state)
{
    (void)state;
    assert_int_equal(flags_of_a_line(SMTPCODES_LINE_LIMIT), 0);
    assert_int_equal(flags_of_a_line(SMTPCODES_LINE_LIMIT + 1), SMTPCODES_LINE_TOO_LONG);
    smtpcodes_parser parser;
    smtpcodes_reply reply;
    size_t taken;
    assert_true(smtpcodes_parser_init(&parser, sizeof parser, 0));
    for (size_t i = 0; i < SMTPCODES_REPLY_LIMIT / 8; i++)
        smtpcodes_parser_feed(&parser, "250-xx\r\n", 8, &taken);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.flags, 0);
    smtpcodes_parser_feed(&parser, "2", 1, &taken);
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    assert_int_equal(reply.flags, SMTPCODES_REPLY_TOO_LONG);
    assert_int_equal(reply.line_count, SMTPCODES_REPLY_LIMIT / 8);
}

/* What is wrong behind the limit of a line comes after it, however the octets come. */
static void rules_behind_the_limit(void **state)
{
    (void)state;
    enum { LENGTH = SMTPCODES_LINE_LIMIT + 10 };
    static const struct {
        size_t bell;
        const char *rule;
    } cases[] = {{SMTPCODES_LINE_LIMIT - 1, "rule5@511"},
                 {SMTPCODES_LINE_LIMIT, "rule5@512"},
                 {SMTPCODES_LINE_LIMIT + 1, "rule6@512"},
                 {LENGTH - 1, "rule6@512"}};
    char input[LENGTH + 1];
    char expected[DESCRIPTION];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        memset(input, 'x', LENGTH);
        memcpy(input, "250 ", 4);
        input[cases[i].bell] = '\a';
        input[LENGTH] = '\n';
        snprintf(expected, sizeof expected,
                 "250@0 text@4-%d lines=1 end=%d long-line LF control %s", LENGTH, LENGTH + 1,
                 cases[i].rule);
        assert_parsed(input, LENGTH + 1, SMTPCODES_STRICT, expected);
    }
}

/* Callers that were compiled with shorter or longer structs. */
static void structs_of_other_versions(void **state)
{
    (void)state;
    struct {
        smtpcodes_reply reply;
        unsigned char more[8];
    } longer;
    smtpcodes_reply reply;
    memset(&longer, 0x55, sizeof longer);
    assert_true(smtpcodes_parse("250 ok\r\n", 8, &longer.reply, sizeof longer));
    assert_int_equal(longer.reply.code, 250);
    for (size_t i = 0; i < sizeof longer.more; i++)
        assert_int_equal(longer.more[i], 0);
    memset(&reply, 0x55, sizeof reply);
    assert_true(smtpcodes_parse("250 ok\r\n", 8, &reply, sizeof reply.code));
    assert_int_equal(reply.code, 250);
    assert_int_equal(reply.flags, 0x55555555);
    smtpcodes_parser parser;
    smtpcodes_line line;
    assert_false(smtpcodes_parser_init(&parser, sizeof parser - 1, 0));
    assert_true(smtpcodes_parser_init(&parser, sizeof parser, 0));
    memset(&line, 0x55, sizeof line);
    smtpcodes_parser_get_line(&parser, &line, sizeof line.code);
    assert_int_equal(line.code, 0);
    assert_int_equal(line.flags, 0x55555555);
}

/* Random bytes of those that matter: the answer never depends on how the input is cut. */
static void random_pieces(void **state)
{
    (void)state;
    static const char *const parts[] = {"550", "5.1.1", "-", " ",      "\r\n", "\n",   "\r",
                                        "#",   ".",     "4", "smtp; ", "<<< ", "050 ", "250",
                                        ":",   "(",     "x", "\303",   "421",  "2.0.0"};
    uint32_t random = 550;
    for (int i = 0; i < 20000; i++) {
        char input[LONGEST] = "";
        for (int part = 0; part < 12; part++) {
            random = random * 1664525 + 1013904223;
            strcat(input, parts[(random >> 16) % (sizeof parts / sizeof parts[0])]);
        }
        char whole[DESCRIPTION];
        char cut[DESCRIPTION];
        const size_t length = strlen(input);
        smtpcodes_reply reply;
        smtpcodes_parse(input, length, &reply, sizeof reply);
        describe(whole, &reply);
        describe_in_pieces(cut, input, length, 1, 1, 0);
        assert_string_equal(whole, cut);
        describe_in_pieces(cut, input, length, random % 7 + 1, 5, 0);
        assert_string_equal(whole, cut);
        /* The slices lie within the input. */
        assert_true(reply.end <= length && reply.text_start <= reply.text_end);
        assert_true(reply.text_end <= length && reply.enhanced_start <= reply.enhanced_end);
        assert_true(reply.enhanced_end <= reply.end);
    }
}

/* ---- Enhanced status codes alone --------------------------------------------------------- */

static void enhanced_codes_alone(void **state)
{
    static const struct {
        const char *code;
        smtpcodes_enhanced numbers;
    } good[] = {
        {"2.0.0", {2, 0, 0}},         {"4.7.1", {4, 7, 1}},     {"5.1.1", {5, 1, 1}},
        {"5.7.509", {5, 7, 509}},     {"5.1.10", {5, 1, 10}},   {"5.10.100", {5, 10, 100}},
        {"4.999.999", {4, 999, 999}}, {"5.0.999", {5, 0, 999}},
    };
    static const char *const bad[] = {
        "",         "5",      "5.",     "5.1",    "5.1.",    "5..1",   ".1.1",   "5.1.1.",
        "5.1.1.10", "5.1.1 ", " 5.1.1", "5.01.1", "5.1.01",  "5.1.00", "05.1.1", "55.1.1",
        "1.1.1",    "3.1.1",  "6.1.1",  "0.1.1",  "X.1.1",   "5.X.1",  "5.1.X",  "5.1.1000",
        "5.1000.1", "5,1.1",  "5.1,1",  "5.1.-1", "5.1.1\n", "5.1.1x", "-5.1.1", "511",
    };
    smtpcodes_enhanced enhanced;
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_true(smtpcodes_parse_enhanced(good[i].code, strlen(good[i].code), &enhanced));
        assert_memory_equal(&enhanced, &good[i].numbers, sizeof enhanced);
    }
    const smtpcodes_enhanced untouched = {7, 7, 7};
    enhanced = untouched;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        if (smtpcodes_parse_enhanced(bad[i], strlen(bad[i]), &enhanced))
            fail_msg("%s", bad[i]);
        assert_memory_equal(&enhanced, &untouched, sizeof enhanced);
    }
    assert_false(smtpcodes_parse_enhanced(NULL, 0, &enhanced));
    /* A slice of a longer text: what stands behind it is not read. */
    assert_true(smtpcodes_parse_enhanced("5.1.10", 5, &enhanced));
    assert_int_equal(enhanced.detail, 1);
    assert_false(smtpcodes_parse_enhanced("5.1.1", 4, &enhanced));
    assert_false(smtpcodes_parse_enhanced("5.1.1", 3, &enhanced));
    /* NUL is a byte like any other. */
    assert_false(smtpcodes_parse_enhanced("5.1.1", 6, &enhanced));
}

/* Every entry of the registry is found by its code in each class. */
static void enhanced_codes_are_found(void **state)
{
    (void)state;
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    size_t found = 0;
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        const char *key = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
        char code[sizeof "X.999.999"];
        smtpcodes_enhanced enhanced;
        if (smtpcodes_get_kind(catalog, entry) != SMTPCODES_KIND_ENHANCED)
            continue;
        const size_t length = strlen(key);
        assert_true(length < sizeof code);
        memcpy(code, key, length);
        code[0] = '5';
        const bool is_general = strchr(key + 1, 'X') != NULL;
        assert_int_equal(smtpcodes_parse_enhanced(code, length, &enhanced), !is_general);
        if (is_general)
            continue;
        assert_int_equal(smtpcodes_get_owner(
                             catalog, smtpcodes_find_enhanced(catalog, enhanced.status_class,
                                                              enhanced.subject, enhanced.detail)),
                         entry);
        found++;
    }
    assert_true(found > 50);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_of_the_standard),
        cmocka_unit_test(line_ends_of_real_servers),
        cmocka_unit_test(what_stands_before_the_code),
        cmocka_unit_test(enhanced_codes_behind_the_code),
        cmocka_unit_test(enhanced_codes_within_the_text),
        cmocka_unit_test(what_is_no_enhanced_code),
        cmocka_unit_test(the_enhanced_code_comes_first),
        cmocka_unit_test(lines_joined_by_a_log),
        cmocka_unit_test(lines_that_do_not_fit_together),
        cmocka_unit_test(what_the_standards_forbid),
        cmocka_unit_test(utf8_where_it_is_allowed),
        cmocka_unit_test(every_byte_somewhere),
        cmocka_unit_test(every_enhanced_code),
        cmocka_unit_test(lines_one_by_one),
        cmocka_unit_test(the_end_of_the_input),
        cmocka_unit_test(limits),
        cmocka_unit_test(default_limits),
        cmocka_unit_test(rules_behind_the_limit),
        cmocka_unit_test(structs_of_other_versions),
        cmocka_unit_test(random_pieces),
        cmocka_unit_test(enhanced_codes_alone),
        cmocka_unit_test(enhanced_codes_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
