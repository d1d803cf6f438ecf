// SPDX-License-Identifier: MIT
// Look-ups against other ways to look up the same keys, all in one run.
//
// Chained: each query depends on the answer before it, as in a program that goes on with the
// answer. Independent: the processor may work on several queries at once. Nine queries of ten are
// hits, in random order. Every contender meets the same queries; the rounds of all contenders
// alternate, and the medians over the rounds are printed.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "smtpcodes/smtpcodes.h"

namespace
{

constexpr std::size_t query_count = 8192; // few enough for the cache, too many to be learnt
constexpr std::size_t lookups = 1 << 18;  // of one round
constexpr std::size_t rounds = 41;

const smtpcodes_catalog *const catalog = smtpcodes_builtin();
volatile std::uint32_t volatile_zero = 0; // what no compiler knows to be zero
volatile std::uint32_t sink;

struct contender {
    const char *name;
    std::function<double(bool)> run; // seconds of one round, chained or not
    std::vector<double> chained;
    std::vector<double> independent;
};

template <typename Query, typename Find>
double measure(const std::vector<Query> &queries, bool chained, Find find)
{
    const std::uint32_t mask = volatile_zero;
    std::uint32_t sum = 0;
    std::uint32_t at = 0;
    const auto start = std::chrono::steady_clock::now();
    if (chained) {
        for (std::size_t i = 0; i < lookups; i++) {
            const auto answer = static_cast<std::uint32_t>(find(queries[at]));
            sum += answer;
            at = (at + 1 + (answer & mask)) % query_count;
        }
    } else {
        for (std::size_t i = 0; i < lookups; i++) {
            sum += static_cast<std::uint32_t>(find(queries[at]));
            at = (at + 1) % query_count;
        }
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    sink = sum;
    return time.count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The ratio of two contenders, round by round: what slows the machine slows both.
double ratio(const std::vector<double> &one, const std::vector<double> &other)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < one.size(); i++)
        ratios.push_back(one[i] / other[i]);
    return median(ratios);
}

void compete(const char *title, std::vector<contender> &contenders)
{
    for (std::size_t round = 0; round < rounds; round++) {
        for (contender &each : contenders) {
            each.chained.push_back(each.run(true));
            each.independent.push_back(each.run(false));
        }
    }
    const contender &ours = contenders.front();
    std::printf("%s\n", title);
    for (const contender &each : contenders)
        std::printf("  %-34s chained %6.2f ns (%5.2f of ours)   independent %6.2f ns (%5.2f)\n",
                    each.name, median(each.chained) / lookups * 1e9,
                    ratio(each.chained, ours.chained), median(each.independent) / lookups * 1e9,
                    ratio(each.independent, ours.independent));
}

std::mt19937 generator(550);

std::size_t random_below(std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(generator);
}

template <typename Query>
std::vector<Query> mix(const std::vector<Query> &hits, const std::vector<Query> &misses)
{
    std::vector<Query> queries;
    for (std::size_t i = 0; i < query_count; i++)
        queries.push_back(i % 10 == 0 ? misses[random_below(misses.size())]
                                      : hits[random_below(hits.size())]);
    std::shuffle(queries.begin(), queries.end(), generator);
    return queries;
}

// Every entry of a kind, or of all kinds.
std::vector<smtpcodes_entry> entries(smtpcodes_kind kind)
{
    std::vector<smtpcodes_entry> found;
    for (smtpcodes_entry entry = smtpcodes_next(catalog, SMTPCODES_NONE); entry != SMTPCODES_NONE;
         entry = smtpcodes_next(catalog, entry)) {
        if (kind == SMTPCODES_KIND_UNKNOWN || smtpcodes_get_kind(catalog, entry) == kind)
            found.push_back(entry);
    }
    return found;
}

void by_number()
{
    static std::array<std::int32_t, 1000> table;
    table.fill(-1);
    std::unordered_map<unsigned, std::int32_t> map;
    std::vector<unsigned> hits;
    std::vector<unsigned> misses;
    for (smtpcodes_entry entry : entries(SMTPCODES_KIND_REPLY)) {
        const unsigned number = smtpcodes_get_number(catalog, entry);
        table[number] = entry;
        map[number] = entry;
        hits.push_back(number);
    }
    for (unsigned number = 0; number < 1000; number++) {
        if (table[number] == -1)
            misses.push_back(number);
    }
    const auto queries = mix(hits, misses);
    const std::int32_t *const start = table.data();
    std::vector<contender> contenders = {
        {"smtpcodes_find_reply",
         [&](bool chained) {
             return measure(queries, chained, [](unsigned number) {
                 return smtpcodes_find_reply(catalog, number, nullptr);
             });
         },
         {},
         {}},
        {"table[code]",
         [&](bool chained) {
             return measure(queries, chained, [=](unsigned number) { return start[number]; });
         },
         {},
         {}},
        {"std::unordered_map<unsigned>",
         [&](bool chained) {
             return measure(queries, chained, [&](unsigned number) {
                 const auto found = map.find(number);
                 return found == map.end() ? -1 : found->second;
             });
         },
         {},
         {}}};
    compete("Reply codes by number", contenders);
}

// Strings that are no keys but look like them: one character of a key is another one.
std::vector<std::string> make_misses(const std::vector<std::string> &keys)
{
    std::vector<std::string> misses;
    while (misses.size() < 200) {
        std::string miss = keys[random_below(keys.size())];
        char &changed = miss[random_below(miss.size())];
        changed = changed >= '0' && changed <= '9' ? static_cast<char>('0' + random_below(10))
                                                   : static_cast<char>('a' + random_below(26));
        if (std::find(keys.begin(), keys.end(), miss) == keys.end())
            misses.push_back(miss);
    }
    return misses;
}

// How many keys the queries ask for: few of many leave the caches out of it.
std::size_t asked = SIZE_MAX;

template <typename Find>
void by_string(const char *title, const char *name, const std::vector<smtpcodes_entry> &found,
               smtpcodes_field field, Find find)
{
    std::vector<std::string> keys;
    std::vector<std::pair<std::string_view, smtpcodes_entry>> sorted;
    std::unordered_map<std::string_view, smtpcodes_entry> map;
    for (smtpcodes_entry entry : found) {
        const char *key = smtpcodes_get(catalog, entry, field);
        keys.emplace_back(key);
        sorted.emplace_back(key, entry);
        map.emplace(key, entry);
    }
    std::sort(sorted.begin(), sorted.end());
    while (keys.size() > asked) {
        std::swap(keys[random_below(keys.size())], keys.back());
        keys.pop_back();
    }
    const std::vector<std::string> misses = make_misses(keys);
    const auto queries = mix(std::vector<std::string_view>(keys.begin(), keys.end()),
                             std::vector<std::string_view>(misses.begin(), misses.end()));
    const auto search = [&](std::string_view key) {
        const auto at = std::lower_bound(
            sorted.begin(), sorted.end(), key,
            [](const auto &pair, std::string_view wanted) { return pair.first < wanted; });
        return at != sorted.end() && at->first == key ? at->second : SMTPCODES_NONE;
    };
    const auto look = [&](std::string_view key) {
        const auto at = map.find(key);
        return at == map.end() ? SMTPCODES_NONE : at->second;
    };
    for (std::string_view query : queries) {
        if (find(query) != look(query) || find(query) != search(query))
            std::printf("the contenders differ about '%s'\n", std::string(query).c_str());
    }
    std::vector<contender> contenders = {
        {name, [&](bool chained) { return measure(queries, chained, find); }, {}, {}},
        {"std::unordered_map<std::string_view>",
         [&](bool chained) { return measure(queries, chained, look); },
         {},
         {}},
        {"sorted array, binary search",
         [&](bool chained) { return measure(queries, chained, search); },
         {},
         {}}};
    compete(title, contenders);
}

} // namespace

// bench_lookup [KEYS]: with a number, the queries ask for no more keys than that, at random.
int main(int count, char **words)
{
    if (count > 1)
        asked = std::strtoul(words[1], nullptr, 10);
    std::printf("%zu entries; medians of %zu rounds of %zu look-ups, one in ten a miss\n",
                smtpcodes_count(catalog), rounds, lookups);
    by_number();
    std::vector<smtpcodes_entry> codes = entries(SMTPCODES_KIND_REPLY);
    for (smtpcodes_entry entry : entries(SMTPCODES_KIND_ENHANCED))
        codes.push_back(entry);
    by_string("Reply codes and enhanced status codes by string", "smtpcodes_find_key", codes,
              SMTPCODES_FIELD_KEY, [](std::string_view key) {
                  return smtpcodes_find_key(catalog, key.data(), key.size());
              });
    by_string("All keys, those of providers and phrases too", "smtpcodes_find_key",
              entries(SMTPCODES_KIND_UNKNOWN), SMTPCODES_FIELD_KEY, [](std::string_view key) {
                  return smtpcodes_find_key(catalog, key.data(), key.size());
              });
    by_string("Reply codes by name", "smtpcodes_find_name", entries(SMTPCODES_KIND_REPLY),
              SMTPCODES_FIELD_NAME, [](std::string_view key) {
                  return smtpcodes_find_name(catalog, SMTPCODES_KIND_REPLY, key.data(), key.size());
              });
    if (smtpcodes_count_kind(catalog, SMTPCODES_KIND_ENHANCED) != 0)
        by_string("Enhanced status codes by name", "smtpcodes_find_name",
                  entries(SMTPCODES_KIND_ENHANCED), SMTPCODES_FIELD_NAME, [](std::string_view key) {
                      return smtpcodes_find_name(catalog, SMTPCODES_KIND_ENHANCED, key.data(),
                                                 key.size());
                  });
    return 0;
}
