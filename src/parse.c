/* SPDX-License-Identifier: MIT */
/*
 * Reading replies: one state machine that takes an octet at a time. What most of a reply consists
 * of, text without anything to look for, is skipped in a loop of its own.
 */
#include <string.h>

#include "octets.h"
#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"

enum state {
    LINE_START,    /* before the code: blanks and prefixes */
    PREFIX,        /* within one of the prefixes */
    CODE_1,        /* the first digit was seen, */
    CODE_2,        /* two, */
    CODE_3,        /* all three */
    BEHIND_COLON,  /* "504:" */
    TEXT_START,    /* where an enhanced status code may stand directly */
    BEHIND_MARK,   /* "#" */
    NUMBER_1,      /* in the text: a digit that may be a class or start a code; */
    NUMBER_2,      /* two digits, */
    NUMBER_3,      /* three */
    SUBJECT,       /* "5." */
    DETAIL,        /* "5.1." */
    BEHIND_DETAIL, /* "5.1.1.", the end of a sentence perhaps */
    TEXT,          /* in the text, or in a line without a code */
    LINE_ENDED,
    FINISHED
};

/* Where an enhanced status code stands, which decides how surely it is one. */
enum place { FIRST_IN_LINE, BEHIND_CODE, MARKED, WITHIN_TEXT };

/* What is looked for in the rest of a line. */
enum { WANT_ENHANCED = 1, WANT_CODE = 2 };

/*
 * What may stand before a code, without its blanks. Each starts at one of the places below and ends
 * at the next of them but FIELD_VALUE, where blanks may follow.
 */
static const char prefixes[] = "diagnostic-code:smtp;<<<";
enum { FIELD_NAME = 0, FIELD_VALUE = 16, ARROWS = 21, PREFIXES_END = 24 };

static bool is_white(unsigned char octet)
{
    return octet == ' ' || octet == '\t';
}

static bool is_line_end(unsigned char octet)
{
    return octet == '\r' || octet == '\n';
}

/* Whether enhanced status codes have this class, as a number or a digit: RFC 3463 section 2. */
static bool is_class(unsigned status_class)
{
    return status_class == 2 || status_class == 4 || status_class == 5;
}

static void set_flag(smtpcodes_parser *parser, unsigned flag)
{
    parser->line.flags |= flag;
    parser->reply.flags |= flag;
}

/* Notes the first rule that is broken, of the line and of the reply. */
static void note_rule(smtpcodes_parser *parser, smtpcodes_rule rule, size_t offset)
{
    if (parser->line.broken_rule == SMTPCODES_RULE_NONE) {
        parser->line.broken_rule = rule;
        parser->line.broken_at = offset;
    }
    if (parser->reply.broken_rule == SMTPCODES_RULE_NONE) {
        parser->reply.broken_rule = rule;
        parser->reply.broken_at = offset;
    }
}

static bool is_line_too_long(const smtpcodes_parser *parser)
{
    return parser->line_limit != 0 && parser->offset - parser->line.start > parser->line_limit;
}

static void break_rule(smtpcodes_parser *parser, smtpcodes_rule rule, size_t offset)
{
    if ((parser->options & SMTPCODES_STRICT) == 0)
        return;
    /* Lengths are checked between pieces; what else is wrong comes behind, however they are cut. */
    if (is_line_too_long(parser))
        note_rule(parser, SMTPCODES_RULE_LINE_LENGTH, parser->line.start + parser->line_limit);
    note_rule(parser, rule, offset);
}

static void begin_line(smtpcodes_parser *parser)
{
    const size_t start = parser->offset;
    const smtpcodes_line line = {0, 0, {0, 0, 0}, SMTPCODES_RULE_NONE, start, start, 0, 0,
                                 0, 0, false};
    parser->line = line;
    parser->state = LINE_START;
    parser->previous = '\n';
    parser->wanted = 0;
    parser->character_left = 0;
    parser->is_first = false;
    parser->is_continued = false;
    parser->is_joined = false;
}

/* Takes the three digits at an offset as the code of the line. */
static void accept_code(smtpcodes_parser *parser, size_t start)
{
    smtpcodes_line *line = &parser->line;
    smtpcodes_reply *reply = &parser->reply;
    line->code = parser->number;
    if (reply->code == 0) {
        parser->is_first = true;
        reply->text_start = line->text_start;
    }
    if (reply->code != line->code) {
        if (reply->code != 0) {
            set_flag(parser, SMTPCODES_CODE_CHANGED);
            break_rule(parser, SMTPCODES_RULE_SAME_CODE, start);
        }
        reply->code = line->code;
        reply->code_start = start;
    }
    if (start != line->start || line->code < 200 || line->code / 10 % 10 > 5)
        break_rule(parser, SMTPCODES_RULE_CODE, line->start);
}

/* Begins the text behind a code at the start of a line. */
static void begin_text(smtpcodes_parser *parser, size_t text_start)
{
    parser->line.text_start = text_start;
    if (parser->reply.code == 0) {
        /* What a line without a code showed counts only if no line has a code. */
        memset(&parser->reply.enhanced, 0, sizeof parser->reply.enhanced);
        parser->reply.enhanced_start = 0;
        parser->reply.enhanced_end = 0;
    }
    accept_code(parser, parser->candidate_start);
    parser->state = is_class(parser->number / 100) ? TEXT_START : TEXT;
    if (parser->state == TEXT_START && parser->number != 220 &&
        parser->reply.enhanced.status_class == 0)
        parser->wanted |= WANT_ENHANCED;
    if (parser->is_continued)
        parser->wanted |= WANT_CODE;
}

static void skip_line(smtpcodes_parser *parser)
{
    parser->state = TEXT;
}

/* Whether an enhanced status code may be taken for one where it stands. */
static bool is_plausible(const smtpcodes_parser *parser)
{
    if (parser->place == BEHIND_CODE)
        return true;
    /* Further on, versions of programs and dates look alike; the registered subjects end at 7. */
    if (parser->candidate.subject > 7)
        return false;
    const bool is_success = parser->candidate.status_class == 2;
    return parser->place != WITHIN_TEXT || is_success == (parser->line.code / 100 == 2);
}

static void accept_enhanced(smtpcodes_parser *parser, size_t end)
{
    smtpcodes_line *line = &parser->line;
    smtpcodes_reply *reply = &parser->reply;
    const size_t start = parser->candidate_start;
    line->enhanced = parser->candidate;
    line->enhanced_start = start;
    line->enhanced_end = end;
    parser->wanted &= (unsigned char)~WANT_ENHANCED;
    if (reply->enhanced.status_class == 0) {
        reply->enhanced = parser->candidate;
        reply->enhanced_start = start;
        reply->enhanced_end = end;
    }
    if (start != line->text_start)
        break_rule(parser, SMTPCODES_RULE_ENHANCED_PLACE, start);
    if (line->code != 0 && line->enhanced.status_class != line->code / 100)
        break_rule(parser, SMTPCODES_RULE_ENHANCED_CLASS, start);
}

/* The end of three numbers with points between them. */
static void end_candidate(smtpcodes_parser *parser, size_t end)
{
    if (!is_plausible(parser))
        return;
    accept_enhanced(parser, end);
    if (parser->place == FIRST_IN_LINE)
        parser->wanted |= WANT_CODE;
}

/* The end of three digits in the text: a code if the line still wants one, and this is its kind. */
static void end_number(smtpcodes_parser *parser, unsigned char next)
{
    if (parser->line.code != 0) {
        if (parser->number == parser->line.code && next == ' ')
            parser->is_joined = true;
        return;
    }
    if (parser->number / 100 != parser->line.enhanced.status_class)
        return;
    if (is_white(next) || is_line_end(next) || next == '-' || next == ':') {
        accept_code(parser, parser->candidate_start);
        parser->wanted = 0;
    }
}

/* The first digit of what may be an enhanced status code, or in the text a reply code. */
static void begin_candidate(smtpcodes_parser *parser, unsigned char octet, enum place place)
{
    parser->state = NUMBER_1;
    parser->place = (unsigned char)place;
    parser->number = octet - (unsigned)'0';
    parser->candidate_start = parser->offset;
}

/* In the text: what may start something that is looked for. */
static void step_text(smtpcodes_parser *parser, unsigned char octet)
{
    parser->state = TEXT;
    if (parser->wanted == 0 || !octet_is(octet, OCTET_START) ||
        !octet_is(parser->previous, OCTET_BORDER))
        return;
    if (octet == '#') {
        parser->state = BEHIND_MARK;
        parser->place = MARKED;
    } else {
        begin_candidate(parser, octet, WITHIN_TEXT);
    }
}

/* Directly behind the code, also in brackets. */
static void step_text_start(smtpcodes_parser *parser, unsigned char octet)
{
    if (is_white(octet) || octet == '(' || octet == '[')
        return;
    if (octet == '#') {
        parser->state = BEHIND_MARK;
        parser->place = BEHIND_CODE;
    } else if (is_class(octet - (unsigned)'0')) {
        begin_candidate(parser, octet, BEHIND_CODE);
    } else {
        step_text(parser, octet);
    }
}

static void step_behind_mark(smtpcodes_parser *parser, unsigned char octet)
{
    if (is_class(octet - (unsigned)'0'))
        begin_candidate(parser, octet, (enum place)parser->place);
    else
        step_text(parser, octet);
}

static void begin_subject(smtpcodes_parser *parser)
{
    const smtpcodes_enhanced candidate = {parser->number, 0, 0};
    parser->candidate = candidate;
    parser->digits = 0;
    parser->state = SUBJECT;
}

/* Behind one to three digits in the text. */
static void step_number(smtpcodes_parser *parser, unsigned char octet)
{
    const bool wants_enhanced = parser->place == BEHIND_CODE || (parser->wanted & WANT_ENHANCED);
    const bool wants_code = parser->place == WITHIN_TEXT && (parser->wanted & WANT_CODE);
    if (octet == '.' && parser->state == NUMBER_1 && wants_enhanced) {
        begin_subject(parser);
    } else if (is_digit(octet) && parser->state != NUMBER_3 && wants_code) {
        parser->number = parser->number * 10 + octet - '0';
        parser->state++;
    } else {
        if (parser->state == NUMBER_3)
            end_number(parser, octet);
        step_text(parser, octet);
    }
}

/* Takes one more digit of a subject or a detail, without a leading zero; false if it is none. */
static bool take_digit(smtpcodes_parser *parser, unsigned char octet, unsigned *number)
{
    if (!is_digit(octet) || parser->digits == 3 || (parser->digits == 1 && *number == 0))
        return false;
    *number = *number * 10 + octet - '0';
    parser->digits++;
    return true;
}

static void step_subject(smtpcodes_parser *parser, unsigned char octet)
{
    if (take_digit(parser, octet, &parser->candidate.subject))
        return;
    if (octet != '.' || parser->digits == 0) {
        step_text(parser, octet);
        return;
    }
    parser->digits = 0;
    parser->state = DETAIL;
}

static void step_detail(smtpcodes_parser *parser, unsigned char octet)
{
    if (take_digit(parser, octet, &parser->candidate.detail))
        return;
    const bool is_sure = parser->place == BEHIND_CODE || parser->place == FIRST_IN_LINE;
    if (octet == '.' && parser->digits != 0) {
        parser->state = BEHIND_DETAIL;
        return;
    }
    if (parser->digits != 0 &&
        (is_sure ? !octet_is(octet, OCTET_WORD) : octet_is(octet, OCTET_BORDER)))
        end_candidate(parser, parser->offset);
    step_text(parser, octet);
}

/* "5.1.1." ends a sentence; "5.1.1.10" and "5.1.1.example.org" are something else. */
static void step_behind_detail(smtpcodes_parser *parser, unsigned char octet)
{
    if (!octet_is(octet, OCTET_WORD))
        end_candidate(parser, parser->offset - 1);
    step_text(parser, octet);
}

static void step_prefix(smtpcodes_parser *parser, unsigned char octet)
{
    if (parser->prefix_at == FIELD_VALUE && is_white(octet))
        return;
    if (lower(octet) != (unsigned char)prefixes[parser->prefix_at]) {
        skip_line(parser);
        return;
    }
    parser->prefix_at++;
    parser->state =
        parser->prefix_at == ARROWS || parser->prefix_at == PREFIXES_END ? LINE_START : PREFIX;
}

static void step_line_start(smtpcodes_parser *parser, unsigned char octet)
{
    if (is_white(octet))
        return;
    if (octet >= '0' && octet <= '5') {
        parser->number = octet - (unsigned)'0';
        parser->candidate_start = parser->offset;
        parser->state = CODE_1;
        return;
    }
    parser->prefix_at = FIELD_NAME;
    if (octet == '<')
        parser->prefix_at = ARROWS;
    else if (lower(octet) == 's')
        parser->prefix_at = FIELD_VALUE;
    step_prefix(parser, octet);
}

/* Behind one or two digits at the start of a line. */
static void step_code(smtpcodes_parser *parser, unsigned char octet)
{
    if (is_digit(octet)) {
        parser->number = parser->number * 10 + octet - '0';
        parser->state++;
    } else if (octet == '.' && parser->state == CODE_1 && parser->reply.code == 0 &&
               is_class(parser->number)) {
        parser->place = FIRST_IN_LINE;
        parser->line.text_start = parser->candidate_start;
        begin_subject(parser);
    } else {
        skip_line(parser);
    }
}

/* Behind three digits at the start of a line: what makes them a code. */
static void step_behind_code(smtpcodes_parser *parser, unsigned char octet)
{
    if (parser->number < 100) {
        /* "050 " is how sendmail -v marks what the other side says. */
        const bool is_mark = parser->number == 50 && octet == ' ';
        parser->state = is_mark ? LINE_START : TEXT;
    } else if (is_line_end(octet)) {
        begin_text(parser, parser->offset);
    } else if (is_white(octet) || octet == '-') {
        parser->is_continued = octet == '-';
        if (octet == '\t')
            break_rule(parser, SMTPCODES_RULE_SEPARATOR, parser->offset);
        begin_text(parser, parser->offset + 1);
    } else if (octet == ':') {
        break_rule(parser, SMTPCODES_RULE_SEPARATOR, parser->offset);
        parser->state = BEHIND_COLON;
    } else {
        skip_line(parser);
    }
}

/* A colon behind the code may have a blank with it. */
static void step_behind_colon(smtpcodes_parser *parser, unsigned char octet)
{
    begin_text(parser, parser->offset + (octet == ' ' ? 1 : 0));
    if (octet != ' ' && parser->state == TEXT_START)
        step_text_start(parser, octet);
}

static void step_state(smtpcodes_parser *parser, unsigned char octet)
{
    switch (parser->state) {
    case LINE_START:
        step_line_start(parser, octet);
        break;
    case PREFIX:
        step_prefix(parser, octet);
        break;
    case CODE_1:
    case CODE_2:
        step_code(parser, octet);
        break;
    case CODE_3:
        step_behind_code(parser, octet);
        break;
    case BEHIND_COLON:
        step_behind_colon(parser, octet);
        break;
    case TEXT_START:
        step_text_start(parser, octet);
        break;
    case BEHIND_MARK:
        step_behind_mark(parser, octet);
        break;
    case NUMBER_1:
    case NUMBER_2:
    case NUMBER_3:
        step_number(parser, octet);
        break;
    case SUBJECT:
        step_subject(parser, octet);
        break;
    case DETAIL:
        step_detail(parser, octet);
        break;
    case BEHIND_DETAIL:
        step_behind_detail(parser, octet);
        break;
    default:
        step_text(parser, octet);
        break;
    }
}

static void check_lengths(smtpcodes_parser *parser)
{
    if (is_line_too_long(parser)) {
        set_flag(parser, SMTPCODES_LINE_TOO_LONG);
        break_rule(parser, SMTPCODES_RULE_LINE_LENGTH, parser->line.start + parser->line_limit);
    }
    if (parser->reply_limit != 0 && parser->offset > parser->reply_limit)
        set_flag(parser, SMTPCODES_REPLY_TOO_LONG);
}

/* What each line of a reply must have in common with the first one. */
static void compare_with_first(smtpcodes_parser *parser)
{
    const smtpcodes_line *line = &parser->line;
    if (parser->is_first) {
        parser->first_enhanced = line->enhanced;
        parser->reply.text_end = line->end;
    } else if (memcmp(&parser->first_enhanced, &line->enhanced, sizeof line->enhanced) != 0) {
        break_rule(parser, SMTPCODES_RULE_ENHANCED_SAME, line->text_start);
    }
}

/* Begins a character of UTF-8: what its next byte may be, RFC 3629 section 4. */
static void begin_character(smtpcodes_parser *parser, unsigned char octet)
{
    parser->character_start = parser->offset;
    parser->character_left = octet >= 0xf0 ? 3 : octet >= 0xe0 ? 2 : 1;
    parser->character_least = octet == 0xe0 ? 0xa0 : octet == 0xf0 ? 0x90 : 0x80;
    parser->character_most = octet == 0xed ? 0x9f : octet == 0xf4 ? 0x8f : 0xbf;
    if (octet < 0xc2 || octet > 0xf4) {
        parser->character_left = 0;
        break_rule(parser, SMTPCODES_RULE_TEXT, parser->offset);
    }
}

/* A character that was begun must have ended. */
static void check_character(smtpcodes_parser *parser)
{
    if (parser->character_left != 0)
        break_rule(parser, SMTPCODES_RULE_TEXT, parser->character_start);
    parser->character_left = 0;
}

/* At the line end, or behind the last octet of the input. */
static void end_line(smtpcodes_parser *parser)
{
    smtpcodes_line *line = &parser->line;
    smtpcodes_reply *reply = &parser->reply;
    line->end = parser->offset - (parser->previous == '\r' ? 1 : 0);
    check_character(parser);
    if (line->code == 0) {
        set_flag(parser, SMTPCODES_LINE_WITHOUT_CODE);
        break_rule(parser, SMTPCODES_RULE_CODE, line->start);
    } else {
        line->is_last = !parser->is_continued;
        compare_with_first(parser);
    }
    reply->is_complete = line->is_last;
    reply->enhanced_valid = reply->code != 0 && reply->enhanced.status_class == reply->code / 100;
    reply->line_count++;
    parser->state = line->is_last ? FINISHED : LINE_ENDED;
}

static void take_line_end(smtpcodes_parser *parser)
{
    step_state(parser, '\n');
    if (parser->previous != '\r') {
        set_flag(parser, SMTPCODES_BARE_LF);
        break_rule(parser, SMTPCODES_RULE_LINE_END, parser->offset);
    }
    end_line(parser);
    parser->offset++;
    parser->reply.end = parser->offset;
    check_lengths(parser);
}

static void note_eight_bit(smtpcodes_parser *parser, unsigned char octet)
{
    set_flag(parser, SMTPCODES_EIGHT_BIT);
    if ((parser->options & SMTPCODES_SMTPUTF8) == 0) {
        break_rule(parser, SMTPCODES_RULE_TEXT, parser->offset);
    } else if (parser->character_left != 0 && parser->previous >= 0x80 &&
               octet >= parser->character_least && octet <= parser->character_most) {
        parser->character_left--;
        parser->character_least = 0x80;
        parser->character_most = 0xbf;
    } else {
        check_character(parser);
        begin_character(parser, octet);
    }
}

static void note_special(smtpcodes_parser *parser, unsigned char octet)
{
    if (octet >= 0x80) {
        note_eight_bit(parser, octet);
    } else if (octet != '\r') {
        set_flag(parser, SMTPCODES_CONTROL_BYTES);
        break_rule(parser, SMTPCODES_RULE_TEXT, parser->offset);
    }
}

/* Any octet but LF. */
static void take_octet(smtpcodes_parser *parser, unsigned char octet)
{
    if (parser->previous == '\r') {
        set_flag(parser, SMTPCODES_BARE_CR);
        break_rule(parser, SMTPCODES_RULE_LINE_END, parser->offset - 1);
    }
    if (octet_is(octet, OCTET_SPECIAL))
        note_special(parser, octet);
    step_state(parser, octet);
    parser->previous = octet;
    parser->offset++;
}

/* Whether no octet of eight is special, or may be: TAB counts as special here. */
static bool are_plain(uint64_t octets)
{
    const uint64_t printable = octets + IN_ALL_OCTETS(0x80 - ' ');
    const uint64_t above = octets | (octets + IN_ALL_OCTETS(0x80 - 0x7f));
    return ((above | ~printable) & IN_ALL_OCTETS(0x80)) == 0;
}

/* Whether none of eight plain octets may start what is looked for: 0 less 1 sets the highest bit.
 */
static bool start_nothing(uint64_t octets)
{
    const uint64_t one = IN_ALL_OCTETS(1);
    const uint64_t borrowed =
        ((octets ^ IN_ALL_OCTETS('2')) - one) | ((octets ^ IN_ALL_OCTETS('4')) - one) |
        ((octets ^ IN_ALL_OCTETS('5')) - one) | ((octets ^ IN_ALL_OCTETS('#')) - one);
    return (borrowed & IN_ALL_OCTETS(0x80)) == 0;
}

/* How many octets at the start are text, in a line in which nothing is looked for any more. */
static size_t count_plain(const char *bytes, size_t length)
{
    size_t count = 0;
    while (length - count >= EIGHT && are_plain(smtpcodes_eight_bytes(bytes + count)))
        count += EIGHT;
    while (count < length && !octet_is((unsigned char)bytes[count], OCTET_SPECIAL))
        count++;
    return count;
}

/*
 * The same in a line in which something is looked for: it may start behind a border. Without a
 * branch for each digit, which processors would guess wrong.
 */
static size_t count_unlikely(const char *bytes, size_t length, unsigned char previous)
{
    unsigned kinds = smtpcodes_octets[previous];
    size_t count = 0;
    while (count < length) {
        if (length - count >= EIGHT) {
            const uint64_t octets = smtpcodes_eight_bytes(bytes + count);
            if (are_plain(octets) && start_nothing(octets)) {
                count += EIGHT;
                kinds = smtpcodes_octets[(unsigned char)bytes[count - 1]];
                continue;
            }
        }
        for (size_t end = length - count < EIGHT ? length : count + EIGHT; count < end; count++) {
            const unsigned before = kinds;
            kinds = smtpcodes_octets[(unsigned char)bytes[count]];
            if ((kinds & (OCTET_SPECIAL | (before / OCTET_BORDER * OCTET_START & OCTET_START))) !=
                0)
                return count;
        }
    }
    return count;
}

/* The three digits at the very start of a line, at once; gives how many octets were taken. */
static size_t take_usual_code(smtpcodes_parser *parser, const char *bytes, size_t length)
{
    enum { CODE_LENGTH = 3 };
    if (parser->offset != parser->line.start || length < CODE_LENGTH || bytes[0] < '0' ||
        bytes[0] > '5' || !is_digit((unsigned char)bytes[1]) || !is_digit((unsigned char)bytes[2]))
        return 0;
    parser->number = ((unsigned)(bytes[0] - '0') * 10 + (unsigned)(bytes[1] - '0')) * 10 +
                     (unsigned)(bytes[2] - '0');
    parser->candidate_start = parser->offset;
    parser->state = CODE_3;
    parser->previous = (unsigned char)bytes[2];
    parser->offset += CODE_LENGTH;
    return CODE_LENGTH;
}

/* The same of an enhanced status code of one-digit numbers directly behind the code: "5.1.1 ". */
static size_t take_usual_enhanced(smtpcodes_parser *parser, const char *bytes, size_t length)
{
    enum { ENHANCED_LENGTH = 5 };
    if (length <= ENHANCED_LENGTH || !is_class((unsigned)(unsigned char)bytes[0] - '0') ||
        bytes[1] != '.' || !is_digit((unsigned char)bytes[2]) || bytes[3] != '.' ||
        !is_digit((unsigned char)bytes[4]) || bytes[5] != ' ')
        return 0;
    parser->candidate_start = parser->offset;
    parser->candidate.status_class = (unsigned)(bytes[0] - '0');
    parser->candidate.subject = (unsigned)(bytes[2] - '0');
    parser->candidate.detail = (unsigned)(bytes[4] - '0');
    parser->state = TEXT;
    parser->previous = (unsigned char)bytes[4];
    parser->offset += ENHANCED_LENGTH;
    accept_enhanced(parser, parser->offset);
    return ENHANCED_LENGTH;
}

/* How nearly all lines start, without a step for each octet; gives how many were taken. */
static size_t take_start(smtpcodes_parser *parser, const char *bytes, size_t length)
{
    if (parser->previous == '\r')
        return 0; /* behind CR the next octet matters, whatever it is */
    if (parser->state == LINE_START)
        return take_usual_code(parser, bytes, length);
    return parser->state == TEXT_START ? take_usual_enhanced(parser, bytes, length) : 0;
}

/* Skips text in which there is nothing to do; returns how much. */
static size_t skip_text(smtpcodes_parser *parser, const char *bytes, size_t length)
{
    /* Behind CR the next octet matters, whatever it is. */
    if (parser->state != TEXT || parser->previous == '\r')
        return 0;
    const size_t count = parser->wanted == 0 ? count_plain(bytes, length)
                                             : count_unlikely(bytes, length, parser->previous);
    if (count != 0) {
        parser->offset += count;
        parser->previous = (unsigned char)bytes[count - 1];
    }
    return count;
}

/* What has become of the reply when there is nothing more to take. */
static smtpcodes_event last_event(const smtpcodes_parser *parser)
{
    return parser->reply.is_complete ? SMTPCODES_REPLY : SMTPCODES_MORE;
}

smtpcodes_event smtpcodes_parser_feed(smtpcodes_parser *parser, const char *bytes, size_t length,
                                      size_t *taken)
{
    *taken = 0;
    if (parser->state == FINISHED)
        return last_event(parser);
    size_t at = 0;
    if (parser->state == LINE_ENDED && length != 0)
        begin_line(parser);
    while (at < length) {
        at += take_start(parser, bytes + at, length - at);
        at += skip_text(parser, bytes + at, length - at);
        if (at == length)
            break;
        const unsigned char octet = (unsigned char)bytes[at++];
        if (octet == '\n') {
            take_line_end(parser);
            *taken = at;
            return parser->line.is_last ? SMTPCODES_REPLY : SMTPCODES_LINE;
        }
        take_octet(parser, octet);
    }
    check_lengths(parser);
    *taken = at;
    return SMTPCODES_MORE;
}

/* Ends the line that was begun when the input ended. */
static void end_input(smtpcodes_parser *parser)
{
    step_state(parser, '\n');
    set_flag(parser, SMTPCODES_MISSING_LINE_END);
    break_rule(parser, SMTPCODES_RULE_LINE_END, parser->offset);
    end_line(parser);
    parser->reply.end = parser->offset;
}

smtpcodes_event smtpcodes_parser_finish(smtpcodes_parser *parser)
{
    if (parser->state == FINISHED)
        return last_event(parser);
    smtpcodes_event event = SMTPCODES_MORE;
    if (parser->state != LINE_ENDED && parser->offset != parser->line.start) {
        end_input(parser);
        event = SMTPCODES_LINE;
    }
    if (parser->is_joined) {
        set_flag(parser, SMTPCODES_JOINED);
        parser->line.is_last = true;
        parser->reply.is_complete = true;
    }
    if (!parser->reply.is_complete)
        break_rule(parser, SMTPCODES_RULE_LAST_LINE, parser->offset);
    parser->state = FINISHED;
    return parser->reply.is_complete ? SMTPCODES_REPLY : event;
}

void smtpcodes_parser_reset(smtpcodes_parser *parser)
{
    smtpcodes_reply *reply = &parser->reply;
    /* Member by member: for so few bytes, what compilers make of memset is slow. */
    reply->code = 0;
    reply->flags = 0;
    reply->enhanced.status_class = 0;
    reply->enhanced.subject = 0;
    reply->enhanced.detail = 0;
    reply->broken_rule = SMTPCODES_RULE_NONE;
    reply->code_start = 0;
    reply->enhanced_start = 0;
    reply->enhanced_end = 0;
    reply->text_start = 0;
    reply->text_end = 0;
    reply->end = 0;
    reply->line_count = 0;
    reply->broken_at = 0;
    reply->is_complete = false;
    reply->enhanced_valid = false;
    parser->offset = 0;
    begin_line(parser);
}

bool smtpcodes_parser_init(smtpcodes_parser *parser, size_t size, unsigned options)
{
    if (size < sizeof *parser)
        return false;
    memset(parser, 0, sizeof *parser);
    parser->options = options;
    parser->line_limit = SMTPCODES_LINE_LIMIT;
    parser->reply_limit = SMTPCODES_REPLY_LIMIT;
    smtpcodes_parser_reset(parser);
    return true;
}

void smtpcodes_parser_set_limits(smtpcodes_parser *parser, size_t line_limit, size_t reply_limit)
{
    parser->line_limit = line_limit;
    parser->reply_limit = reply_limit;
}

/* Copies a struct to a caller whose own may be shorter, or longer, than ours. */
static void copy_struct(void *to, size_t to_size, const void *from, size_t from_size)
{
    memcpy(to, from, to_size < from_size ? to_size : from_size);
    if (to_size > from_size)
        memset((char *)to + from_size, 0, to_size - from_size);
}

void smtpcodes_parser_get_line(const smtpcodes_parser *parser, smtpcodes_line *line, size_t size)
{
    copy_struct(line, size, &parser->line, sizeof parser->line);
}

void smtpcodes_parser_get_reply(const smtpcodes_parser *parser, smtpcodes_reply *reply, size_t size)
{
    copy_struct(reply, size, &parser->reply, sizeof parser->reply);
}

bool smtpcodes_parse(const char *reply, size_t length, smtpcodes_reply *out, size_t size)
{
    smtpcodes_parser parser;
    smtpcodes_parser_init(&parser, sizeof parser, 0);
    size_t at = 0;
    while (at < length && !parser.reply.is_complete) {
        size_t taken;
        smtpcodes_parser_feed(&parser, reply + at, length - at, &taken);
        at += taken;
    }
    smtpcodes_parser_finish(&parser);
    smtpcodes_parser_get_reply(&parser, out, size);
    return parser.reply.is_complete;
}
