// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/frame.hpp"

#include "exporters/pictures/shapes.hpp"
#include "model/labels.hpp"

#include <algorithm>

namespace dialograph {

std::string years_of(const DialogueGraph& graph) {
    int first = 0;
    int last = 0;
    for (const Session& session : graph.dataset().records.sessions) {
        if (session.date) {
            const int year = session.date.year();
            first = first == 0 ? year : std::min(first, year);
            last = std::max(last, year);
        }
    }
    if (first == 0) {
        return {};
    }
    return first == last ? std::to_string(first)
                         : std::to_string(first) + "–" + std::to_string(last);
}

Markup framed(const Frame& frame, const PictureOptions& options, const Markup& content) {
    const std::string title_id = std::string(frame.name) + "-title";
    const std::string description_id = std::string(frame.name) + "-description";
    const std::string width = std::to_string(frame.width);
    const std::string height = std::to_string(frame.height);
    // An image has no links for assistive technology, a group has.
    const std::string_view role = options.link_for ? "group" : "img";
    const Markup style =
        options.style == PictureStyle::inside ? Markup::style(picture_style()) : Markup{};
    const Markup head =
        Markup::block("title", {{"id", title_id}}, Markup::text(frame.title)) +
        Markup::block("desc", {{"id", description_id}}, Markup::text(frame.description)) + style +
        rectangle({0, 0, frame.width, frame.height}, "paper");
    return Markup::block("svg",
                         {{"xmlns", "http://www.w3.org/2000/svg"},
                          {"class", "dialograph-picture"},
                          {"viewBox", "0 0 " + width + ' ' + height},
                          {"width", width},
                          {"height", height},
                          {"lang", options.language},
                          {"role", role},
                          {"aria-labelledby", title_id},
                          {"aria-describedby", description_id}},
                         head + content);
}

std::string_view in_words(const Words& words, const PictureOptions& options) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view tag = options.language;
        const std::string_view language = page_languages[i];
        if (tag == language || (tag.starts_with(language) && tag[language.size()] == '-')) {
            return words[i];
        }
    }
    return words[1];
}

std::string_view label_of(const DialogueGraph& graph, Vertex vertex,
                          const PictureOptions& options) {
    return label_of(graph, vertex, options.language);
}

std::string address_of(Vertex vertex, const PictureOptions& options) {
    return options.link_for ? options.link_for(vertex) : std::string{};
}

std::string counts_in_words(const std::vector<std::pair<Words, std::size_t>>& counts,
                            const PictureOptions& options) {
    std::string sentence;
    for (const auto& [words, count] : counts) {
        sentence.append(sentence.empty() ? "" : " ")
            .append(in_words(words, options))
            .append(": ")
            .append(std::to_string(count))
            .append(".");
    }
    return sentence;
}

std::string title_with_years(const Words& words, const DialogueGraph& graph,
                             const PictureOptions& options) {
    const std::string years = years_of(graph);
    return std::string(in_words(words, options)) + (years.empty() ? "" : ", ") + years;
}

std::string_view series_name(const DialogueGraph& graph, const PictureOptions& options) {
    const auto series = graph.vertices(EntityKind::series);
    return series.size() == 1 ? label_of(graph, series.front(), options) : std::string_view{};
}

Markup heading(const DialogueGraph& graph, const PictureOptions& options, std::string_view title) {
    constexpr int margin = 16;
    const std::string_view series = series_name(graph, options);
    const Markup first =
        series.empty() ? Markup{} : text_at({margin, margin + 14}, "heading", series);
    return first + text_at({margin, margin + 36}, "soft", title);
}

}  // namespace dialograph
