// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file listing.hpp What the rest of the data set says of a thing: lists under headings, which can
/// be longer than a page.

#include "exporters/site/page_context.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace dialograph {

/// A line of a list: a thing, and the agenda item that joins it with the page's own.
struct ListEntry {
    Vertex vertex = 0;
    const AgendaItem* item = nullptr;
};

/// How a list shows its entries.
enum class ListStyle : std::uint8_t {
    things,  ///< the name and what is most worth knowing of the thing
    agenda,  ///< a topic with its outcome and the quoted words, on the page of a session
    course,  ///< a session, likewise, on the page of a topic
    quotes,  ///< the quoted words with session and topic, on the page of a source
};

/// A list under a heading.
struct ListSection {
    const Words& heading;
    ListStyle style = ListStyle::things;
    std::vector<ListEntry> entries = {};
};

/// The lists of a page, in their order.
using Listing = std::vector<ListSection>;

/// As many entries as one page shows; a longer listing continues on further pages.
inline constexpr std::size_t entries_of_a_page = 200;

/// The number of pages that a listing takes: at least one.
[[nodiscard]] std::size_t page_count(const Listing& listing);

/// The part of a listing that a page shows, counted from 0.
[[nodiscard]] Markup listing_part(const PageContext& context, const Listing& listing,
                                  std::size_t page);

/// A list of things, such as an index shows.
[[nodiscard]] Markup thing_list(const PageContext& context, std::span<const ListEntry> entries);

/// The name of a further page of a thing or an index: `doc/place/tokyo_2` is the second.
/// @param page counted from 0
[[nodiscard]] std::string page_name(const std::string& name, std::size_t page);

/// Links between the pages of a listing; nothing where there is one page.
[[nodiscard]] Markup page_links(const PageContext& context, const std::string& name,
                                std::size_t page, std::size_t pages);

}  // namespace dialograph
