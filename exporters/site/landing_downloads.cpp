// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/landing_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <array>
#include <cstdio>
#include <string>

namespace dialograph {
namespace {

/// A size as people read it.
std::string size_words(std::uint64_t bytes) {
    constexpr std::array<std::string_view, 4> units{"B", "kB", "MB", "GB"};
    auto size = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (size >= 1000 && unit + 1 < units.size()) {
        size /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f " : "%.1f ", size);
    return std::string(text.data(), static_cast<std::size_t>(length)) + std::string(units[unit]);
}

Markup download_row(const PageContext& context, const Download& file) {
    const auto cell = [](std::string_view name, const Markup& content) {
        return Markup::element("td", {{"class", name}}, content);
    };
    const Markup link =
        Markup::element("a", {{"href", context.to_file(file.path)}, {"type", file.media_type}},
                        Markup::text(file.path));
    return Markup::block("tr", {},
                         Markup::element("th", {{"scope", "row"}}, link) +
                             cell("format", Markup::text(file.format)) +
                             cell("size", Markup::text(size_words(file.bytes))) +
                             cell("checksum", Markup::element("code", {{"translate", "no"}},
                                                              Markup::text(file.sha256))));
}

}  // namespace

Markup landing_downloads(const PageContext& context, const SiteRelease& release) {
    Markup rows;
    for (const Download& file : release.downloads) {
        rows += download_row(context, file);
    }
    if (rows.markup().empty()) {
        return rows;
    }
    Markup heads;
    for (const Words* const words :
         {&site_words::file, &site_words::format, &site_words::size, &site_words::checksum}) {
        heads += Markup::element("th", {{"scope", "col"}}, context.words(*words));
    }
    const Markup table =
        Markup::block("table", {{"class", "downloads"}},
                      Markup::block("thead", {}, Markup::element("tr", {}, heads)) +
                          Markup::block("tbody", {}, rows));
    return Markup::block("section", {{"id", "downloads"}},
                         Markup::block("h2", {}, context.words(site_words::downloads)) +
                             Markup::block("div",
                                           {{"class", "scroll"},
                                            {"tabindex", "0"},
                                            {"role", "group"},
                                            {"aria-label", context.word(site_words::downloads)}},
                                           table));
}

}  // namespace dialograph
