/* SPDX-License-Identifier: MIT */
/*
 * libFuzzer: a reply, whole and in pieces. The first byte is the options, the second the length of
 * the pieces.
 */
#include <stdbool.h>
#include <string.h>

#include "fuzz.h"
#include "smtpcodes/smtpcodes.h"

/* Parses a copy of just this length, so that a read behind it is found. */
static smtpcodes_reply parse_pieces(const char *bytes, size_t length, unsigned options,
                                    size_t piece, size_t *lines)
{
    smtpcodes_parser parser;
    smtpcodes_reply reply;
    smtpcodes_event event = SMTPCODES_MORE;
    size_t at = 0;
    MUST_HOLD(smtpcodes_parser_init(&parser, sizeof parser, options));
    *lines = 0;
    while (at < length && event != SMTPCODES_REPLY) {
        size_t left = length - at < piece ? length - at : piece;
        char *copy = malloc(left);
        size_t taken;
        MUST_HOLD(copy != NULL);
        memcpy(copy, bytes + at, left);
        event = smtpcodes_parser_feed(&parser, copy, left, &taken);
        free(copy);
        MUST_HOLD(taken != 0 && taken <= left);
        MUST_HOLD(event != SMTPCODES_MORE || taken == left);
        *lines += event != SMTPCODES_MORE;
        at += taken;
        smtpcodes_line line;
        smtpcodes_parser_get_line(&parser, &line, sizeof line);
        MUST_HOLD(line.start <= line.text_start && line.text_start <= at);
        MUST_HOLD(event == SMTPCODES_MORE || (line.text_start <= line.end && line.end < at));
        MUST_HOLD(line.is_last == (event == SMTPCODES_REPLY));
        MUST_HOLD(line.enhanced_end <= at);
    }
    if (event != SMTPCODES_REPLY)
        *lines += smtpcodes_parser_finish(&parser) != SMTPCODES_MORE;
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    return reply;
}

static void check_reply(const smtpcodes_reply *reply, const char *bytes, size_t length)
{
    MUST_HOLD(reply->end <= length);
    MUST_HOLD(reply->text_start <= reply->text_end && reply->text_end <= reply->end);
    MUST_HOLD(reply->broken_at <= length);
    MUST_HOLD(reply->code == 0 || (reply->code >= 100 && reply->code <= 599));
    MUST_HOLD(!reply->is_complete || reply->code != 0);
    if (reply->code != 0) {
        char code[4];
        snprintf(code, sizeof code, "%u", reply->code);
        MUST_HOLD(memcmp(bytes + reply->code_start, code, 3) == 0);
    }
    if (reply->enhanced.status_class == 0) {
        MUST_HOLD(!reply->enhanced_valid && reply->enhanced_end == 0);
    } else {
        char code[16];
        const int code_length =
            snprintf(code, sizeof code, "%u.%u.%u", reply->enhanced.status_class,
                     reply->enhanced.subject, reply->enhanced.detail);
        MUST_HOLD(reply->enhanced_end - reply->enhanced_start == (size_t)code_length);
        MUST_HOLD(memcmp(bytes + reply->enhanced_start, code, (size_t)code_length) == 0);
        MUST_HOLD(reply->enhanced_valid == (reply->code / 100 == reply->enhanced.status_class));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const unsigned options = data[0];
    const size_t piece = data[1] % 16 + 1;
    const char *bytes = (const char *)data + 2;
    const size_t length = size - 2;
    size_t lines;
    size_t lines_of_pieces;
    const smtpcodes_reply whole = parse_pieces(bytes, length, options, length, &lines);
    const smtpcodes_reply pieces = parse_pieces(bytes, length, options, piece, &lines_of_pieces);
    smtpcodes_reply convenient;
    MUST_HOLD(smtpcodes_parse(bytes, length, &convenient, sizeof convenient) == whole.is_complete);
    check_reply(&whole, bytes, length);
    check_reply(&convenient, bytes, length);
    /* All members are numbers, and what lies between them was cleared with the parser. */
    MUST_HOLD(memcmp(&whole, &pieces, sizeof whole) == 0);
    MUST_HOLD(lines == lines_of_pieces);
    MUST_HOLD(whole.code == convenient.code && whole.flags == convenient.flags);
    MUST_HOLD(whole.end == convenient.end && whole.line_count == convenient.line_count);
    return 0;
}
