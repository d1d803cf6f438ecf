/* SPDX-License-Identifier: MIT */
/*
 * libFuzzer: a reply is written, and read back. Bytes 0 and 1 are the code, 2 the options, 3 to 6
 * the enhanced status code, the rest is the text.
 */
#include <stdbool.h>
#include <string.h>

#include "fuzz.h"
#include "smtpcodes/smtpcodes.h"

enum { HEAD = 7 };

/* Every line is within the limit and the texts of the lines are the text. */
static void read_back(const char *written, size_t length, unsigned code,
                      const smtpcodes_enhanced *enhanced, const char *text, size_t text_length)
{
    smtpcodes_parser parser;
    smtpcodes_event event;
    size_t at = 0;
    size_t read = 0;
    MUST_HOLD(smtpcodes_parser_init(&parser, sizeof parser, SMTPCODES_STRICT | SMTPCODES_SMTPUTF8));
    smtpcodes_parser_set_limits(&parser, SMTPCODES_LINE_LIMIT, 0);
    do {
        size_t taken;
        smtpcodes_line line;
        event = smtpcodes_parser_feed(&parser, written + at, length - at, &taken);
        MUST_HOLD(event != SMTPCODES_MORE && taken <= SMTPCODES_LINE_LIMIT);
        at += taken;
        smtpcodes_parser_get_line(&parser, &line, sizeof line);
        MUST_HOLD(line.code == code);
        MUST_HOLD((line.flags & ~(unsigned)SMTPCODES_EIGHT_BIT) == 0);
        size_t start = line.text_start;
        if (enhanced != NULL) {
            MUST_HOLD(memcmp(&line.enhanced, enhanced, sizeof *enhanced) == 0);
            MUST_HOLD(line.broken_rule == SMTPCODES_RULE_NONE);
            start = line.enhanced_end + (line.enhanced_end < line.end);
        }
        MUST_HOLD(line.end - start <= text_length - read);
        MUST_HOLD(memcmp(text + read, written + start, line.end - start) == 0);
        MUST_HOLD((written[start] & 0xc0) != 0x80);
        read += line.end - start;
    } while (event == SMTPCODES_LINE && at < length);
    MUST_HOLD(at == length && read == text_length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < HEAD)
        return 0;
    const unsigned code = data[0] * 4u + data[1] % 4u;
    const unsigned options = data[2] & (SMTPCODES_SMTPUTF8 | SMTPCODES_CONTINUED);
    const smtpcodes_enhanced numbers = {data[3] % 8u, data[4] * 4u, data[5] * 4u + data[6] % 4u};
    const smtpcodes_enhanced *enhanced = numbers.status_class == 0 ? NULL : &numbers;
    const char *text = (const char *)data + HEAD;
    const size_t length = size - HEAD;
    size_t needed = 1;
    smtpcodes_error error =
        smtpcodes_write_reply(code, enhanced, text, length, options, NULL, 0, &needed);
    MUST_HOLD(error != SMTPCODES_NO_ERROR);
    char *buffer = malloc(needed + 1);
    MUST_HOLD(buffer != NULL);
    if (error != SMTPCODES_ERROR_SPACE) {
        MUST_HOLD(needed == 0);
        MUST_HOLD(smtpcodes_write_reply(code, enhanced, text, length, options, buffer, 1,
                                        &needed) == error);
        MUST_HOLD(buffer[0] == '\0');
    } else {
        const size_t written = needed;
        error = smtpcodes_write_reply(code, enhanced, text, length, options, buffer, written + 1,
                                      &needed);
        MUST_HOLD(error == SMTPCODES_NO_ERROR && needed == written);
        MUST_HOLD(buffer[written] == '\0');
        read_back(buffer, written, code, enhanced, text, length);
        error =
            smtpcodes_write_reply(code, enhanced, text, length, options, buffer, written, &needed);
        MUST_HOLD(error == SMTPCODES_ERROR_SPACE && buffer[0] == '\0');
    }
    free(buffer);
    return 0;
}
