// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file version_notes.hpp A difference in one sentence or three, for the notes of a version.

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/entity_change.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// Collects what changed, in a language: `ja`, `en`, `mn`; English words for any other. Names a few
/// things of each kind and counts the rest, so that it needs little memory for any number.
///
///     Added: session 16. Changed: session 12, topics Asbestos, Dust and 3 more.
class VersionNote {
public:
    explicit VersionNote(std::string_view language) : language_(language) {}

    /// Entities have to come kind by kind.
    void add(const EntityChange& change, const LabelBook& labels);
    /// The note; empty where nothing came.
    [[nodiscard]] std::string text() const;

private:
    /// The first names of some things, and how many there are.
    struct Names {
        std::vector<std::string> first = {};
        std::size_t count = 0;
    };

    /// The things of a kind, by what became of them in the order of `EntityFate`.
    struct Kind {
        std::string name;
        std::array<Names, 3> fates = {};
    };

    [[nodiscard]] bool is_japanese() const { return language_ == "ja"; }
    [[nodiscard]] bool is_english() const { return !is_japanese() && language_ != "mn"; }
    [[nodiscard]] std::string list_of(EntityFate fate) const;
    [[nodiscard]] std::string text_of(const std::string& kind, const Names& names) const;
    [[nodiscard]] std::string more(std::size_t count) const;

    std::string_view language_;
    std::vector<Kind> kinds_;
    /// What every new version changes; told only where nothing else is.
    std::vector<Kind> of_data_set_;
};

/// The same by the number of statements alone.
[[nodiscard]] std::string version_note(const Difference& difference, std::string_view language);

/// The notes in Japanese, English and Mongolian; none where nothing changed.
[[nodiscard]] std::vector<Label> version_notes(const Comparison& comparison, const Step& step = {});

}  // namespace dialograph
