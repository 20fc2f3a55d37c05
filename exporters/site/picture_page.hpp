// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file picture_page.hpp Pages with one picture each, and the pictures as files.

#include "exporters/site/page_context.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// A picture of the site: it has a page of its name.
struct SitePicture {
    /// The picture's name among `pictures()`.
    std::string_view name;
    const Words& title;
    const Words& about;
};

/// The pictures, in the order in which the landing page shows them.
[[nodiscard]] std::span<const SitePicture> site_pictures();

/// The page of a picture as a file.
[[nodiscard]] std::string render_picture_page(const SiteModel& model, const SitePicture& picture,
                                              SiteLanguage language);

/// The picture as a file of SVG, whose links lead to the pages in its language.
[[nodiscard]] std::string picture_file(const SiteModel& model, const SitePicture& picture,
                                       SiteLanguage language);

/// Where that file lies in the release.
[[nodiscard]] std::string picture_path(const SitePicture& picture, SiteLanguage language);

/// The picture as an element of a page; the page's style sheet has its colours.
[[nodiscard]] Markup picture_figure(const PageContext& context, const SitePicture& picture);

}  // namespace dialograph
