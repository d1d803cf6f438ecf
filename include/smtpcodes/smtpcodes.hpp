/* SPDX-License-Identifier: MIT */
/**
 * @file
 * smtpcodes for C++17: the C library with std::string_view and ranges, in one header. Nothing here
 * allocates or throws; all is as cheap as a pointer and a number, and may be copied. What is not
 * here, such as parsing, rendering and writing, is called as in C: an entry and a catalogue give
 * what the C functions want.
 *
 * Strings live as long as their catalogue, which for the built-in one is for ever.
 */
#ifndef SMTPCODES_SMTPCODES_HPP
#define SMTPCODES_SMTPCODES_HPP

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>

#include "smtpcodes/smtpcodes.h"

namespace smtpcodes
{

/** SMTPCODES_NONE: no entry. */
inline constexpr smtpcodes_entry none = -1;

/** The items of a field that is a list: a range of std::string_view. */
class list
{
  public:
    /** Walks over the items, forward. */
    class iterator
    {
      public:
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::forward_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = std::string_view;

        iterator() = default;
        iterator(const smtpcodes_catalog *catalog, smtpcodes_entry entry, smtpcodes_field field,
                 std::size_t index) noexcept
            : catalog_(catalog), entry_(entry), field_(field), index_(index)
        {
        }

        std::string_view operator*() const noexcept
        {
            return smtpcodes_get_item(catalog_, entry_, field_, index_);
        }
        iterator &operator++() noexcept
        {
            index_++;
            return *this;
        }
        iterator operator++(int) noexcept
        {
            iterator before = *this;
            index_++;
            return before;
        }
        friend bool operator==(const iterator &a, const iterator &b) noexcept
        {
            return a.index_ == b.index_;
        }
        friend bool operator!=(const iterator &a, const iterator &b) noexcept
        {
            return a.index_ != b.index_;
        }

      private:
        const smtpcodes_catalog *catalog_ = nullptr;
        smtpcodes_entry entry_ = none;
        smtpcodes_field field_ = SMTPCODES_FIELD_COUNT;
        std::size_t index_ = 0;
    };

    list(const smtpcodes_catalog *catalog, smtpcodes_entry entry, smtpcodes_field field) noexcept
        : catalog_(catalog), entry_(entry), field_(field)
    {
    }

    iterator begin() const noexcept
    {
        return iterator(catalog_, entry_, field_, 0);
    }
    iterator end() const noexcept
    {
        return iterator(catalog_, entry_, field_, size());
    }
    std::size_t size() const noexcept
    {
        return catalog_ == nullptr ? 0 : smtpcodes_get_count(catalog_, entry_, field_);
    }
    bool empty() const noexcept
    {
        return size() == 0;
    }
    /** Item number `index` (from 0); "" past the last one. */
    std::string_view operator[](std::size_t index) const noexcept
    {
        return catalog_ == nullptr ? "" : smtpcodes_get_item(catalog_, entry_, field_, index);
    }

  private:
    const smtpcodes_catalog *catalog_;
    smtpcodes_entry entry_;
    smtpcodes_field field_;
};

/** An entry, or none: every field of none is "", 0 or false. */
class entry
{
  public:
    entry() = default;
    entry(const smtpcodes_catalog *catalog, smtpcodes_entry number) noexcept
        : catalog_(catalog), number_(number)
    {
    }

    /** Whether there is one: what a look-up found. */
    explicit operator bool() const noexcept
    {
        return number_ != none;
    }
    /** For the functions of C. */
    smtpcodes_entry c_entry() const noexcept
    {
        return number_;
    }

    /** A field that is one string. */
    std::string_view get(smtpcodes_field field) const noexcept
    {
        return catalog_ == nullptr ? "" : smtpcodes_get(catalog_, number_, field);
    }
    /** A field that is a list; empty for all others, and where the entry has none. */
    list get_list(smtpcodes_field field) const noexcept
    {
        return list(catalog_, catalog_ == nullptr ? none : number_, field);
    }

    std::string_view key() const noexcept
    {
        return get(SMTPCODES_FIELD_KEY);
    }
    std::string_view name() const noexcept
    {
        return get(SMTPCODES_FIELD_NAME);
    }
    std::string_view text() const noexcept
    {
        return get(SMTPCODES_FIELD_TEXT);
    }
    std::string_view explanation() const noexcept
    {
        return get(SMTPCODES_FIELD_EXPLANATION);
    }
    std::string_view cause() const noexcept
    {
        return get(SMTPCODES_FIELD_CAUSE);
    }
    std::string_view action() const noexcept
    {
        return get(SMTPCODES_FIELD_ACTION);
    }
    std::string_view category() const noexcept
    {
        return get(SMTPCODES_FIELD_CATEGORY);
    }
    list sources() const noexcept
    {
        return get_list(SMTPCODES_FIELD_SOURCES);
    }
    list samples() const noexcept
    {
        return get_list(SMTPCODES_FIELD_SAMPLES);
    }

    smtpcodes_kind kind() const noexcept
    {
        return catalog_ == nullptr ? SMTPCODES_KIND_UNKNOWN : smtpcodes_get_kind(catalog_, number_);
    }
    /** 550 for a reply code, subject * 1000 + detail for an enhanced status code, else 0. */
    unsigned number() const noexcept
    {
        return catalog_ == nullptr ? 0 : smtpcodes_get_number(catalog_, number_);
    }
    smtpcodes_disposition disposition() const noexcept
    {
        return catalog_ == nullptr ? SMTPCODES_DISPOSITION_UNKNOWN
                                   : smtpcodes_get_disposition(catalog_, number_);
    }
    smtpcodes_blame blame() const noexcept
    {
        return catalog_ == nullptr ? SMTPCODES_BLAME_UNKNOWN
                                   : smtpcodes_get_blame(catalog_, number_);
    }
    /** True only if the recipient's address itself is dead. */
    bool suppress() const noexcept
    {
        return catalog_ != nullptr && smtpcodes_get_suppress(catalog_, number_);
    }

    friend bool operator==(const entry &a, const entry &b) noexcept
    {
        return a.catalog_ == b.catalog_ && a.number_ == b.number_;
    }
    friend bool operator!=(const entry &a, const entry &b) noexcept
    {
        return !(a == b);
    }

  private:
    const smtpcodes_catalog *catalog_ = nullptr;
    smtpcodes_entry number_ = none;
};

/** All entries of a catalogue: a range of smtpcodes::entry, by kind, then by code. */
class entries
{
  public:
    /** Walks over the entries, forward. */
    class iterator
    {
      public:
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::forward_iterator_tag;
        using value_type = entry;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = entry;

        iterator() = default;
        iterator(const smtpcodes_catalog *catalog, smtpcodes_entry number) noexcept
            : catalog_(catalog), number_(number)
        {
        }

        entry operator*() const noexcept
        {
            return entry(catalog_, number_);
        }
        iterator &operator++() noexcept
        {
            number_ = smtpcodes_next(catalog_, number_);
            return *this;
        }
        iterator operator++(int) noexcept
        {
            iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const iterator &a, const iterator &b) noexcept
        {
            return a.number_ == b.number_;
        }
        friend bool operator!=(const iterator &a, const iterator &b) noexcept
        {
            return a.number_ != b.number_;
        }

      private:
        const smtpcodes_catalog *catalog_ = nullptr;
        smtpcodes_entry number_ = none;
    };

    explicit entries(const smtpcodes_catalog *catalog) noexcept : catalog_(catalog)
    {
    }

    iterator begin() const noexcept
    {
        return iterator(catalog_, smtpcodes_next(catalog_, none));
    }
    iterator end() const noexcept
    {
        return iterator(catalog_, none);
    }
    std::size_t size() const noexcept
    {
        return smtpcodes_count(catalog_);
    }

  private:
    const smtpcodes_catalog *catalog_;
};

/** The verdict on a reply: smtpcodes_explain(). */
class verdict
{
  public:
    verdict(const smtpcodes_catalog *catalog, std::string_view reply,
            const smtpcodes_known *known) noexcept
        : catalog_(catalog)
    {
        /* Only a verdict of another size is refused. */
        smtpcodes_explain(catalog, reply.data(), reply.size(), known, &verdict_, sizeof verdict_);
    }

    /** All of it, as C has it. */
    const smtpcodes_verdict &c_verdict() const noexcept
    {
        return verdict_;
    }
    /** The entry whose words hold; none if nothing spoke. */
    entry winner() const noexcept
    {
        return entry(catalog_, verdict_.winner);
    }
    /** The most specific code or provider's entry that spoke, or none. */
    entry code() const noexcept
    {
        return entry(catalog_, verdict_.entry);
    }
    std::string_view category() const noexcept
    {
        return verdict_.category;
    }
    smtpcodes_disposition disposition() const noexcept
    {
        return verdict_.disposition;
    }
    smtpcodes_blame blame() const noexcept
    {
        return verdict_.blame;
    }
    bool suppress() const noexcept
    {
        return verdict_.suppress;
    }
    /** The seconds that the reply asks to wait, if it does. */
    std::optional<long> retry_after() const noexcept
    {
        return verdict_.retry_after < 0 ? std::nullopt : std::optional<long>(verdict_.retry_after);
    }

  private:
    const smtpcodes_catalog *catalog_;
    smtpcodes_verdict verdict_ = {};
};

/** A catalogue; without an argument the built-in one. */
class catalog
{
  public:
    catalog() noexcept : catalog_(smtpcodes_builtin())
    {
    }
    /** Not null. */
    explicit catalog(const smtpcodes_catalog *chosen) noexcept : catalog_(chosen)
    {
    }

    /** For the functions of C. */
    const smtpcodes_catalog *c_catalog() const noexcept
    {
        return catalog_;
    }
    std::string_view name() const noexcept
    {
        return smtpcodes_catalog_name(catalog_);
    }
    smtpcodes::entries entries() const noexcept
    {
        return smtpcodes::entries(catalog_);
    }

    /** By key: "550", "X.1.1", "yahoo:deferred_for_complaints". */
    entry find(std::string_view key) const noexcept
    {
        return entry(catalog_, smtpcodes_find_key(catalog_, key.data(), key.size()));
    }
    /** By name, which is unique within its kind. */
    entry find(smtpcodes_kind kind, std::string_view name) const noexcept
    {
        return entry(catalog_, smtpcodes_find_name(catalog_, kind, name.data(), name.size()));
    }
    /** A reply code, as it is meant in reply to a command; null if that is not known. */
    entry find_reply(unsigned number, const char *command = nullptr) const noexcept
    {
        return entry(catalog_, smtpcodes_find_reply(catalog_, number, command));
    }
    /** An enhanced status code: 5, 1, 1. */
    entry find_enhanced(unsigned status_class, unsigned subject, unsigned detail) const noexcept
    {
        return entry(catalog_, smtpcodes_find_enhanced(catalog_, status_class, subject, detail));
    }
    /** What a whole reply means. `known` says what is known besides, or is null. */
    verdict explain(std::string_view reply, const smtpcodes_known *known = nullptr) const noexcept
    {
        return verdict(catalog_, reply, known);
    }

  private:
    const smtpcodes_catalog *catalog_;
};

} // namespace smtpcodes

#endif
