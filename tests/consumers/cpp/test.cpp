/* SPDX-License-Identifier: MIT */
/* Asserts on <smtpcodes/smtpcodes.hpp>: what it says is what the C functions say. */
#undef NDEBUG
#include <algorithm>
#include <cassert>
#include <cstdio>
#include <iterator>
#include <smtpcodes/smtpcodes.hpp>
#include <smtpcodes_codes.h>
#include <string>
#include <type_traits>
#if __cplusplus >= 202002L
#include <ranges>
static_assert(std::ranges::forward_range<smtpcodes::entries>);
static_assert(std::ranges::forward_range<smtpcodes::list>);
#endif

static_assert(std::is_trivially_copyable_v<smtpcodes::entry>);
static_assert(std::is_nothrow_default_constructible_v<smtpcodes::entry>);

static void test_entries(const smtpcodes::catalog &catalog)
{
    smtpcodes_entry number = smtpcodes::none;
    std::size_t count = 0;
    for (const smtpcodes::entry entry : catalog.entries()) {
        number = smtpcodes_next(catalog.c_catalog(), number);
        assert(entry.c_entry() == number);
        assert(entry.key() == smtpcodes_get(catalog.c_catalog(), number, SMTPCODES_FIELD_KEY));
        /* Several entries of one provider may share a code, but no two a key. */
        assert(catalog.find(entry.key()) == entry);
        count++;
    }
    assert(count == catalog.entries().size());
    assert(count == smtpcodes_count(catalog.c_catalog()));

    const auto entries = catalog.entries();
    const auto dead = std::count_if(entries.begin(), entries.end(),
                                    [](const smtpcodes::entry &entry) { return entry.suppress(); });
    assert(dead > 0);
    auto at = entries.begin();
    const auto before = at++;
    assert(before == entries.begin() && at != before && (*at).c_entry() == 1);
    assert(smtpcodes::entries::iterator() == smtpcodes::entries::iterator());
}

static void test_fields(const smtpcodes::catalog &catalog)
{
    const auto entry = catalog.find_reply(SMTPCODES_REPLY_MAILBOX_UNAVAILABLE);
    assert(entry && entry.key() == "550" && entry.number() == 550);
    assert(entry.name() == "mailbox_unavailable");
    assert(entry == catalog.find(SMTPCODES_KIND_REPLY, "mailbox_unavailable"));
    assert(entry != catalog.find("551"));
    assert(entry.disposition() == SMTPCODES_FAIL && entry.kind() == SMTPCODES_KIND_REPLY);
    assert(!entry.text().empty() && !entry.explanation().empty() && !entry.cause().empty());
    assert(!entry.action().empty() && entry.category() == "mailbox_unavailable");
    assert(entry.blame() == smtpcodes_get_blame(catalog.c_catalog(), entry.c_entry()));
    /* In reply to another command it is another context. */
    assert(catalog.find_reply(550, "EHLO") != entry);
    assert(catalog.find_enhanced(5, 1, 1).key() == "X.1.1");
    assert(catalog.find_enhanced(5, 1, 1).suppress());
}

static void test_lists(const smtpcodes::catalog &catalog)
{
    const auto entry = catalog.find("550");
    const auto commands = entry.get_list(SMTPCODES_FIELD_COMMANDS);
    assert(!commands.empty() &&
           commands.size() ==
               smtpcodes_get_count(catalog.c_catalog(), entry.c_entry(), SMTPCODES_FIELD_COMMANDS));
    assert(std::find(commands.begin(), commands.end(), "RCPT") != commands.end());
    std::string joined;
    for (const std::string_view command : commands)
        joined.append(command).append(" ");
    assert(joined.find(commands[commands.size() - 1]) != std::string::npos);
    assert(commands[commands.size()].empty());
    assert(std::distance(entry.samples().begin(), entry.samples().end()) ==
           static_cast<std::ptrdiff_t>(entry.samples().size()));
    assert(!entry.sources().empty());
    assert(entry.get_list(SMTPCODES_FIELD_TEXT).empty());
}

static void test_none(const smtpcodes::catalog &catalog)
{
    const auto missing = catalog.find("999");
    for (const smtpcodes::entry &entry : {missing, smtpcodes::entry()}) {
        assert(!entry && entry.key().empty() && entry.sources().empty() && entry.number() == 0);
        assert(!entry.suppress() && entry.blame() == SMTPCODES_BLAME_UNKNOWN);
        assert(entry.kind() == SMTPCODES_KIND_UNKNOWN);
        assert(entry.disposition() == SMTPCODES_DISPOSITION_UNKNOWN);
        assert(entry.sources().begin() == entry.sources().end());
    }
    assert(!catalog.find(std::string_view()));
}

static void test_verdict(const smtpcodes::catalog &catalog)
{
    const auto full = catalog.explain("552 5.2.2 mailbox is full");
    assert(full.category() == "mailbox_full" && full.disposition() == SMTPCODES_FAIL);
    assert(full.winner().key() == "phrase:rcpt_mailbox_full" ||
           full.winner().kind() == SMTPCODES_KIND_PHRASE);
    assert(full.code().key() == "X.2.2" && !full.retry_after());
    assert(full.c_verdict().reply.code == 552);

    smtpcodes_known known = {};
    known.size = sizeof known;
    known.command = "RCPT";
    const auto wait = catalog.explain("450 4.2.0 Greylisted, try again in 300 seconds", &known);
    assert(wait.disposition() == SMTPCODES_RETRY && wait.retry_after() == 300);
    assert(!wait.suppress() && wait.category() == "greylisted");

    const auto nothing = catalog.explain("");
    assert(!nothing.winner() && nothing.category() == "unclassified");
    assert(nothing.blame() == SMTPCODES_BLAME_UNKNOWN);
}

int main()
{
    const smtpcodes::catalog catalog;
    assert(catalog.name() == "smtp");
    test_entries(catalog);
    test_fields(catalog);
    test_lists(catalog);
    test_none(catalog);
    test_verdict(catalog);
    assert(smtpcodes::catalog(smtpcodes_builtin()).find("220"));
    std::puts("all passed");
    return 0;
}
