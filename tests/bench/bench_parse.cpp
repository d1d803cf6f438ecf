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
#include <random>
#include <string>
#include <vector>

#include "smtpcodes/smtpcodes.h"

namespace
{

// Short rounds, and many: most of them end before something else wants the processor.
constexpr std::size_t rounds = 801;
constexpr std::size_t reply_count = 1024; // of one round
constexpr std::size_t sets = 16;          // each round takes the next set of replies
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
    std::function<std::size_t(std::size_t)> run; // given the number of the round
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
        sink = contenders.front().run(round); // brings the text into the cache, for all of them
        for (contender &each : contenders) {
            const auto start = std::chrono::steady_clock::now();
            sink = each.run(round);
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

// Replies of about 100 bytes, no two alike: an order or a text that comes again would be learnt by
// the processor, which guesses at every branch.
std::vector<std::vector<std::string>> make_replies()
{
    std::mt19937 generator(550);
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(generator);
    };
    const std::vector<std::string> heads = {
        "550 5.1.1 ", "550 5.7.1 ", "421 4.7.0 ",   "250 2.0.0 ", "450 4.2.2 ",
        "550 ",       "554 ",       "550 5.7.515 ", "354 ",       "220 mx.example.org ESMTP "};
    const std::vector<std::string> words = {"<user@example.org>:",
                                            "Recipient",
                                            "address",
                                            "rejected:",
                                            "User",
                                            "unknown",
                                            "in",
                                            "local",
                                            "mailbox",
                                            "[TSS04]",
                                            "Messages",
                                            "from",
                                            "192.0.2.108",
                                            "deferred",
                                            "due",
                                            "to",
                                            "user",
                                            "complaints",
                                            "-",
                                            "4.16.55.1;",
                                            "see",
                                            "https://example.org/help",
                                            "queued",
                                            "as",
                                            "4F2B81C0A5",
                                            "(#5.1.1)",
                                            "of",
                                            "the",
                                            "server"};
    std::vector<std::vector<std::string>> replies(sets);
    for (std::size_t i = 0; i < reply_count * sets; i++) {
        std::string reply = heads[below(heads.size())];
        const std::size_t length = 90 + below(20);
        while (reply.size() < length)
            reply += words[below(words.size())] + " ";
        reply.back() = '\r';
        replies[i % sets].push_back(reply + "\n");
    }
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
    const std::vector<std::vector<std::string>> all = make_replies();
    const auto set = [&](std::size_t round) -> const std::vector<std::string> & {
        return all[round % sets];
    };
    std::size_t bytes = 0;
    for (const std::string &reply : all.front())
        bytes += reply.size();
    std::vector<contender> contenders = {
        {"count of line ends",
         [&](std::size_t round) {
             std::size_t sum = 0;
             for (const std::string &reply : set(round))
                 sum += count_line_ends(reply.data(), reply.size());
             return sum;
         },
         {}},
        {"smtpcodes_parse",
         [&](std::size_t round) {
             std::size_t sum = 0;
             for (const std::string &reply : set(round)) {
                 smtpcodes_reply out;
                 smtpcodes_parse(reply.data(), reply.size(), &out, sizeof out);
                 sum += out.code + out.enhanced.detail;
             }
             return sum;
         },
         {}},
        {"smtpcodes_parser_feed",
         [&](std::size_t round) {
             std::size_t sum = 0;
             smtpcodes_parser parser;
             smtpcodes_parser_init(&parser, sizeof parser, 0);
             for (const std::string &reply : set(round)) {
                 std::size_t taken = 0;
                 smtpcodes_parser_feed(&parser, reply.data(), reply.size(), &taken);
                 smtpcodes_parser_reset(&parser);
                 sum += taken;
             }
             return sum;
         },
         {}}};
    compete("Single-line replies of " + std::to_string(bytes / reply_count) + " bytes", contenders,
            bytes, rounds);
}

void large_reply(const std::string &title, const std::string &text)
{
    std::vector<contender> contenders = {
        {"count of line ends",
         [&](std::size_t) { return count_line_ends(text.data(), text.size()); },
         {}},
        {"smtpcodes_parser_feed", [&](std::size_t) { return parse_stream(text); }, {}}};
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
