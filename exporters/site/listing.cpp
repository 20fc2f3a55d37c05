// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/listing.hpp"

#include "exporters/site/list_entry.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <algorithm>
#include <string>

namespace dialograph {
namespace {

Markup list_of(const PageContext& context, ListStyle style, std::span<const ListEntry> entries) {
    Markup items;
    for (const ListEntry& entry : entries) {
        items += list_entry(context, style, entry);
    }
    switch (style) {
    case ListStyle::things: return Markup::block("ul", {{"class", "things"}}, items);
    case ListStyle::agenda:
    case ListStyle::course:
    case ListStyle::quotes: return Markup::block("ul", {{"class", "agenda"}}, items);
    }
    return {};
}

}  // namespace

std::size_t page_count(const Listing& listing) {
    std::size_t entries = 0;
    for (const ListSection& section : listing) {
        entries += section.entries.size();
    }
    return std::max<std::size_t>(1, (entries + entries_of_a_page - 1) / entries_of_a_page);
}

Markup listing_part(const PageContext& context, const Listing& listing, std::size_t page) {
    Markup out;
    const std::size_t first = page * entries_of_a_page;
    const std::size_t end = first + entries_of_a_page;
    std::size_t at = 0;
    for (const ListSection& section : listing) {
        const std::size_t size = section.entries.size();
        const std::size_t from = std::clamp(first, at, at + size) - at;
        const std::size_t to = std::clamp(end, at, at + size) - at;
        if (from < to) {
            const auto entries = std::span(section.entries).subspan(from, to - from);
            out += counted_section(context, section.heading, size,
                                   list_of(context, section.style, entries));
        }
        at += size;
    }
    return out;
}

Markup thing_list(const PageContext& context, std::span<const ListEntry> entries) {
    return list_of(context, ListStyle::things, entries);
}

std::string page_name(const std::string& name, std::size_t page) {
    return page == 0 ? name : name + '_' + std::to_string(page + 1);
}

Markup page_links(const PageContext& context, const std::string& name, std::size_t page,
                  std::size_t pages) {
    if (pages == 1) {
        return {};
    }
    Markup out;
    const auto link = [&](std::string_view relation, std::size_t other, const Words& words) {
        return Markup::element(
            "a", {{"rel", relation}, {"href", context.to_page(page_name(name, other))}},
            context.words(words));
    };
    if (page > 0) {
        out += link("prev", page - 1, site_words::previous_page);
    }
    out += Markup::element("span", {},
                           Markup::text(std::to_string(page + 1) + " / " + std::to_string(pages)));
    if (page + 1 < pages) {
        out += link("next", page + 1, site_words::next_page);
    }
    return Markup::block(
        "nav", {{"class", "pages"}, {"aria-label", context.word(site_words::pages)}}, out);
}

}  // namespace dialograph
