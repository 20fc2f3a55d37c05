// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file label_book.hpp What the things of two sides are called, and on which sides they are.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/diff/statement_sorter.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A text in a language; the tag is empty where it has none.
struct Label {
    std::string language;
    std::string text;
};

/// What was found out about a thing.
struct LabelEntry {
    bool before = false;
    bool after = false;
    /// By the best of its predicates; those of the new side where it has any.
    std::vector<Label> labels = {};
    std::size_t rank = 0;
};

/// Collects the labels of the things that it is asked for, and of no others.
class LabelBook {
public:
    /// Has the labels of a thing collected.
    void want(std::string_view iri) { entries_.try_emplace(std::string(iri)); }

    /// Walks through both sides.
    void collect(const SortedStatements& before, const SortedStatements& after, const Step& step);

    /// Null where the thing was not asked for.
    [[nodiscard]] const LabelEntry* find(std::string_view iri) const;

    /// The label in a language, else in English, else the first; empty where there is none.
    [[nodiscard]] std::string_view label(std::string_view iri, std::string_view language) const;

private:
    void collect(const SortedStatements& side, bool LabelEntry::*here, const Step& step);

    std::map<std::string, LabelEntry, std::less<>> entries_;
};

/// Adds the languages in which things of a side have labels.
void add_label_languages(const SortedStatements& side, std::set<std::string>& languages,
                         const Step& step = {});

}  // namespace dialograph
