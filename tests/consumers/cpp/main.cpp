/* SPDX-License-Identifier: MIT */
/* Says what a reply means, and lists what else the catalogue has of its category. */
#include <iostream>
#include <smtpcodes/smtpcodes.hpp>

int main(int argc, char **argv)
{
    const smtpcodes::catalog catalog;
    const auto verdict =
        catalog.explain(argc > 1 ? argv[1] : "552 5.2.2 <ann@example.org>: mailbox is full");

    std::cout << verdict.category() << ": " << verdict.winner().action() << '\n';
    for (const auto entry : catalog.entries()) {
        if (entry.kind() == SMTPCODES_KIND_ENHANCED && entry.category() == verdict.category())
            std::cout << entry.key() << ' ' << entry.name() << '\n';
    }
    for (const auto source : catalog.find_reply(552).sources())
        std::cout << "see " << source << '\n';
    return verdict.suppress() ? 1 : 0;
}
