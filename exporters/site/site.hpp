// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file site.hpp All pages of a release, in pieces that can be made at the same time.

#include "exporters/release/paths.hpp"
#include "exporters/site/landing_page.hpp"
#include "exporters/site/search_page.hpp"
#include "exporters/site/site_model.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace dialograph {

/// Takes a file of the site.
using SiteSink = std::function<void(const ReleasePath& path, std::string_view bytes)>;

/// The site of a graph. A piece depends on nothing but the graph and the release, so that pieces
/// can be made in any order and on any number of threads, and holds one page in memory at a time.
class Site {
public:
    /// The graph has to outlive the site.
    Site(const DialogueGraph& graph, SiteRelease release);
    // The pages refer to it.
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;
    ~Site() = default;

    /// How many pieces there are.
    [[nodiscard]] std::size_t piece_count() const { return first_entity_ + entities_; }

    /// Makes the files of a piece: an entity with all of its pages, or a page in all languages.
    void write(std::size_t piece, const SiteSink& sink) const;

private:
    void write_assets(const SiteSink& sink) const;
    void write_entity(Vertex vertex, const SiteSink& sink) const;

    SiteModel model_;
    SearchIndex search_;
    SiteRelease release_;
    /// A page that has a file in each language.
    using Page = std::function<void(SiteLanguage language, const SiteSink& sink)>;
    std::vector<Page> pages_;
    std::size_t first_entity_ = 0;
    std::size_t entities_ = 0;
};

}  // namespace dialograph
