// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file site_page.hpp A page of the site: what it holds, and the frame that all pages share.

#include "exporters/format.hpp"
#include "exporters/site/page_context.hpp"

#include <string>
#include <vector>

namespace dialograph {

/// A page above another: its name in the release and its title.
struct Crumb {
    std::string name;
    Markup title;
};

/// What a page holds, but for its frame.
struct SitePage {
    /// The title for the window and the breadcrumbs, where there is one; the heading is in `main`.
    ChosenText title;
    std::vector<Crumb> ancestors;
    Markup main;
    /// Further elements of the head.
    Markup head;
    /// The name whose twins in RDF the page has, such as `doc/session/6`; empty for none.
    std::string twins_of;
};

/// The page's content in a format of RDF.
struct Twin {
    const Format* format;
    /// The format's name for readers, such as `N-Triples`.
    std::string_view title;
    /// Seen from the page.
    std::string href;
};

/// The twins of a name in the release; none for the empty name.
[[nodiscard]] std::vector<Twin> twins_of(const PageContext& context, std::string_view name);

/// The licence as a link, by its well-known name if it has one.
[[nodiscard]] Markup licence_link(std::string_view iri);

/// The page as a file of HTML.
[[nodiscard]] std::string render(const PageContext& context, const SitePage& page);

/// Names in the release of what all pages load, and their contents.
inline constexpr std::string_view style_path = "assets/site.css";
inline constexpr std::string_view script_path = "assets/search.js";
inline constexpr std::string_view icon_path = "assets/icon.svg";
[[nodiscard]] std::string_view site_style();
[[nodiscard]] std::string_view site_pages_style();
[[nodiscard]] std::string_view site_media_style();
[[nodiscard]] std::string_view site_script();
[[nodiscard]] std::string_view site_icon();

}  // namespace dialograph
