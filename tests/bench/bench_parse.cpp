// SPDX-License-Identifier: MIT
// Reading replies against a count of the line ends in the same text, byte by byte, all in one run.
//
// First many single-line replies of some 100 bytes, then one reply of many megabytes: as one
// endless line and as lines of 64 bytes. The rounds of all contenders alternate; medians are
// printed. Arguments: the size of the large reply in MiB, 64 if none is given.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "smtpcodes/smtpcodes.h"

namespace
{

constexpr std::size_t rounds = 41;
volatile std::size_t sink;

// As a byte loop of C does it: without the vector instructions that compilers may make of it.
#if defined(__clang__)
#define ONE_BY_ONE _Pragma("clang loop vectorize(disable) interleave(disable)")
#define BYTE_LOOP
#else
#define ONE_BY_ONE
#define BYTE_LOOP __attribute__((optimize("no-tree-vectorize")))
#endif

BYTE_LOOP std::size_t count_line_ends(const char *text, std::size_t length)
{
    std::size_t count = 0;
    ONE_BY_ONE for (std::size_t i = 0; i < length; i++) count += text[i] == '\n';
    return count;
}

struct contender {
    std::string name;
    std::function<std::size_t()> run;
    std::vector<double> times;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compete(const std::string &title, std::vector<contender> &contenders, std::size_t bytes,
             std::size_t times)
{
    for (std::size_t round = 0; round < times; round++) {
        for (contender &each : contenders) {
            const auto start = std::chrono::steady_clock::now();
            sink = each.run();
            const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
            each.times.push_back(time.count());
        }
    }
    std::printf("%s\n", title.c_str());
    for (const contender &each : contenders) {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < times; i++)
            ratios.push_back(each.times[i] / contenders.front().times[i]);
        std::printf("  %-34s %8.3f ns a byte   %5.2f of the count\n", each.name.c_str(),
                    median(each.times) / static_cast<double>(bytes) * 1e9, median(ratios));
    }
}

// Replies of about 100 bytes, with and without an enhanced status code and numbers in the text.
std::vector<std::string> make_replies()
{
    const std::vector<std::string> forms = {
        "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in local recipient "
        "table; rcpt\r\n",
        "421 4.7.0 [TSS04] Messages from 192.0.2.108 temporarily deferred due to user complaints - "
        "4.16.55.1\r\n",
        "250 2.0.0 Ok: queued as 4F2B81C0A5, thank you for flying with the mail server of "
        "example.org today\r\n",
        "550 Requested action not taken: mailbox unavailable or not local, see the pages of the "
        "postmaster ()\r\n",
        "553 Mail from 192.0.2.25 not allowed - 5.7.1 [BL23] Connections not accepted from your IP "
        "address 1\r\n",
        "220 mx.example.org ESMTP Postfix (Debian/GNU) ready on port 25 at Wed, 25 Nov 2026 "
        "18:41:47 +0000 1\r\n",
    };
    std::vector<std::string> replies;
    for (std::size_t i = 0; i < 1024; i++)
        replies.push_back(forms[i * 7919 % forms.size()]);
    return replies;
}

std::size_t parse_stream(const std::string &text)
{
    smtpcodes_parser parser;
    smtpcodes_parser_init(&parser, sizeof parser, 0);
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t taken = 0;
        smtpcodes_parser_feed(&parser, text.data() + at, text.size() - at, &taken);
        at += taken;
    }
    smtpcodes_parser_finish(&parser);
    smtpcodes_reply reply;
    smtpcodes_parser_get_reply(&parser, &reply, sizeof reply);
    return reply.line_count;
}

void small_replies()
{
    const std::vector<std::string> replies = make_replies();
    std::size_t bytes = 0;
    for (const std::string &reply : replies)
        bytes += reply.size();
    std::vector<contender> contenders = {
        {"count of line ends",
         [&] {
             std::size_t sum = 0;
             for (int again = 0; again < 20; again++) {
                 for (const std::string &reply : replies)
                     sum += count_line_ends(reply.data(), reply.size());
             }
             return sum;
         },
         {}},
        {"smtpcodes_parse",
         [&] {
             std::size_t sum = 0;
             for (int again = 0; again < 20; again++) {
                 for (const std::string &reply : replies) {
                     smtpcodes_reply out;
                     smtpcodes_parse(reply.data(), reply.size(), &out, sizeof out);
                     sum += out.code + out.enhanced.detail;
                 }
             }
             return sum;
         },
         {}},
        {"smtpcodes_parser_feed",
         [&] {
             std::size_t sum = 0;
             smtpcodes_parser parser;
             smtpcodes_parser_init(&parser, sizeof parser, 0);
             for (int again = 0; again < 20; again++) {
                 for (const std::string &reply : replies) {
                     std::size_t taken = 0;
                     smtpcodes_parser_feed(&parser, reply.data(), reply.size(), &taken);
                     smtpcodes_parser_reset(&parser);
                     sum += taken;
                 }
             }
             return sum;
         },
         {}}};
    compete("Single-line replies of " + std::to_string(bytes / replies.size()) + " bytes",
            contenders, bytes * 20, rounds);
}

void large_reply(const std::string &title, const std::string &text)
{
    std::vector<contender> contenders = {
        {"count of line ends", [&] { return count_line_ends(text.data(), text.size()); }, {}},
        {"smtpcodes_parser_feed", [&] { return parse_stream(text); }, {}}};
    compete(title + ", " + std::to_string(text.size() >> 20) + " MiB", contenders, text.size(), 5);
}

std::string repeat(const std::string &part, std::size_t size)
{
    std::string text;
    text.reserve(size + part.size());
    while (text.size() < size)
        text += part;
    return text;
}

} // namespace

int main(int count, char **words)
{
    const std::size_t size = std::strtoul(count > 1 ? words[1] : "64", nullptr, 10) << 20;
    small_replies();
    // A quarter of the size beside it: time in proportion is the same time for each byte.
    for (std::size_t part : {size / 4, size}) {
        large_reply("One endless line", "550 " + repeat("text of a reply ", part) + "\r\n");
        large_reply("One endless line of points and digits", "550-" + repeat("5.1.5.550 ", part));
        large_reply("Lines of 64 bytes",
                    repeat("550-5.1.1 " + std::string(52, 'x') + "\r\n", part) + "550 5.1.1 x\r\n");
        large_reply("Line ends alone", repeat("\n", part));
    }
    return 0;
}
