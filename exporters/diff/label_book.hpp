// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file label_book.hpp What the things of two sides are called, and on which sides they are.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/diff/statement_line.hpp"
#include "exporters/step.hpp"

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
    bool has_new_labels = false;
};

/// Whether a statement says what its subject is called.
[[nodiscard]] bool is_label(const LineTerms& terms);

/// Keeps what some things are called. What the new side calls them has to come first, and then
/// counts alone.
class LabelBook {
public:
    /// Notes that a thing is on a side.
    LabelEntry& see(std::string_view iri, bool LabelEntry::*side);
    /// Keeps a label that a side has.
    void add(const LineTerms& label, bool LabelEntry::*side);

    /// Null where nothing is known of a thing.
    [[nodiscard]] const LabelEntry* find(std::string_view iri) const;

    /// The label in a language, else in English, else the first; empty where there is none.
    [[nodiscard]] std::string_view label(std::string_view iri, std::string_view language) const;

private:
    std::map<std::string, LabelEntry, std::less<>> entries_;
};

/// Adds the languages in which things of a side have labels.
void add_label_languages(const SortedStatements& side, std::set<std::string>& languages,
                         const Step& step = {});

}  // namespace dialograph
