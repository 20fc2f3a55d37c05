// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file search_page.hpp All names in all languages, by letter: a search that needs no script.

#include "exporters/site/site_model.hpp"
#include "exporters/site/sort_key.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace dialograph {

/// A name under which an entity can be found.
struct SearchEntry {
    Vertex vertex = 0;
    LocalText name;
};

/// The names of all entities in their order, made once.
class SearchIndex {
public:
    /// As many names as one page holds.
    static constexpr std::size_t names_of_a_page = 1000;

    explicit SearchIndex(const SiteModel& model);

    [[nodiscard]] const std::vector<SearchEntry>& entries() const { return entries_; }
    [[nodiscard]] std::size_t page_count() const;

    /// A letter and its first entry.
    struct Group {
        Initial initial;
        std::size_t first = 0;
    };
    [[nodiscard]] const std::vector<Group>& groups() const { return groups_; }

    /// The first key of each page as JSON, for the script to know which page holds a name.
    [[nodiscard]] std::string boundaries() const;

private:
    std::vector<SearchEntry> entries_;
    std::vector<Group> groups_;
};

/// The name in the release of what `boundaries` gives.
inline constexpr std::string_view search_boundaries_path = "assets/search.json";

/// A page of the search as a file.
/// @param page counted from 0
[[nodiscard]] std::string render_search(const SiteModel& model, const SearchIndex& index,
                                        SiteLanguage language, std::size_t page);

}  // namespace dialograph
