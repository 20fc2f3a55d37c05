// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/graticule.hpp"
#include "exporters/pictures/label_places.hpp"
#include "exporters/pictures/map_plan.hpp"
#include "exporters/pictures/marks.hpp"
#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/picture_words.hpp"
#include "exporters/pictures/spot_words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace dialograph {
namespace {

constexpr int margin = 16;
constexpr int map_top = 70;
constexpr int map_left = margin + 36;
constexpr int line_height = 15;

/// Draws the map.
class MapDrawing {
public:
    MapDrawing(const DialogueGraph& graph, const PictureOptions& options)
        : graph_(graph), options_(options), spots_(find_spots(graph, options.limit)) {
        for (const Spot& spot : spots_.on_map) {
            most_sessions_ = std::max(most_sessions_, spot.sessions.size());
        }
        if (!spots_.on_map.empty()) {
            projection_ = projection_for(graph, spots_.on_map, {map_left, map_top});
            box_ = projection_.box();
        }
    }

    [[nodiscard]] Markup draw() const {
        const int width = std::max(box_.right(), map_left + 400) + margin + 8;
        Markup content = heading(graph_, options_, title());
        int y = map_top;
        if (!spots_.on_map.empty()) {
            content += graticule(projection_, options_) + routes() + spots();
            y = box_.bottom() + 30;
        }
        for (const Spot& spot : spots_.elsewhere) {
            content += beside_the_map(spot, y);
            y += 24;
        }
        for (const Legend& part : {meaning_at(y, width), notes_at(y + 24, width)}) {
            content += part.markup;
            y += part.height;
        }
        return framed({"map", width, y + margin / 2, title(), description()}, options_, content);
    }

private:
    [[nodiscard]] std::string title() const {
        return title_with_years(picture_words::map_title, graph_, options_);
    }

    [[nodiscard]] std::string description() const {
        std::string words;
        for (const std::vector<Spot>* const spots : {&spots_.on_map, &spots_.elsewhere}) {
            for (const Spot& spot : *spots) {
                words.append(words.empty() ? "" : " ")
                    .append(name_of(graph_, spot, options_))
                    .append(". ");
                for (const std::string& line : facts_of(graph_, spot, options_)) {
                    words.append(line).append(". ");
                }
            }
        }
        return words;
    }

    /// A circle whose area grows with the number of sessions; a diamond where there were none.
    [[nodiscard]] int radius_of(const Spot& spot) const {
        const double part = static_cast<double>(spot.sessions.size()) /
                            static_cast<double>(std::max<std::size_t>(most_sessions_, 1));
        return 7 + static_cast<int>(std::lround(14 * std::sqrt(part)));
    }

    [[nodiscard]] Point middle_of(Vertex vertex) const {
        const auto& place = graph_.record<Place>(vertex);
        return projection_.at(place.longitude.value, place.latitude.value);
    }

    [[nodiscard]] Markup spots() const {
        std::vector<LabelWanted> wanted;
        std::vector<std::vector<std::string>> texts;
        for (const Spot& spot : spots_.on_map) {
            texts.push_back(facts_of(graph_, spot, options_));
            texts.back().insert(texts.back().begin(), name_of(graph_, spot, options_));
            int width = 0;
            for (const std::string& text : texts.back()) {
                width = std::max(width, pixel_width(text, 13));
            }
            const Point middle = middle_of(spot.place);
            const int radius = radius_of(spot);
            wanted.push_back({{middle.x - radius, middle.y - radius, 2 * radius, 2 * radius},
                              width,
                              static_cast<int>(texts.back().size()) * line_height + 4});
        }
        const auto labels = place_labels(wanted, box_);
        Markup out;
        for (std::size_t i = spots_.on_map.size(); i-- > 0;) {  // the smallest on top
            out += draw_spot(spots_.on_map[i], texts[i], labels[i]);
        }
        return out;
    }

    [[nodiscard]] Markup draw_spot(const Spot& spot, const std::vector<std::string>& texts,
                                   const std::optional<Box>& label) const {
        const Point at = middle_of(spot.place);
        const int radius = radius_of(spot);
        Markup content;
        if (label) {
            content += leader(at, radius, *label);
        }
        if (spot.sessions.empty()) {
            content += event_mark(at);
        } else {
            content += circle(at, radius, "spot") + text_at({at.x, at.y + 4}, "on-mark",
                                                            std::to_string(spot.sessions.size()),
                                                            Anchor::middle);
        }
        if (label) {
            content += words_in(*label, at, texts);
        }
        std::string title;
        for (const std::string& text : texts) {
            title.append(title.empty() ? "" : "; ").append(text);
        }
        return linked(content, title, address_of(spot.place, options_));
    }

    [[nodiscard]] static Markup event_mark(Point at) {
        return polygon({{at.x, at.y - 9}, {at.x + 9, at.y}, {at.x, at.y + 9}, {at.x - 9, at.y}},
                       "signed");
    }

    /// Where what was agreed at one place was signed at another.
    [[nodiscard]] Markup routes() const {
        Markup out;
        for (const auto& [from, to] : routes_to_signings(graph_)) {
            const auto is_on_map = [&](Vertex place) {
                return std::ranges::find(spots_.on_map, place, &Spot::place) != spots_.on_map.end();
            };
            if (from == to || !is_on_map(from) || !is_on_map(to)) {
                continue;
            }
            const Point start = middle_of(from);
            const Point end = middle_of(to);
            // Bent to the right of its way, so that it stays off what lies between.
            const Point bend{(start.x + end.x) / 2 + (end.y - start.y) / 5,
                             (start.y + end.y) / 2 - (end.x - start.x) / 5};
            out += path("M" + std::to_string(start.x) + ' ' + std::to_string(start.y) + "Q" +
                            std::to_string(bend.x) + ' ' + std::to_string(bend.y) + ' ' +
                            std::to_string(end.x) + ' ' + std::to_string(end.y),
                        "signing-line");
        }
        return out;
    }

    /// A line to a label that is not beside its mark.
    [[nodiscard]] static Markup leader(Point at, int radius, const Box& label) {
        const Point end{std::clamp(at.x, label.x, label.right()),
                        std::clamp(at.y, label.y, label.bottom())};
        const int distance = std::max(std::abs(end.x - at.x), std::abs(end.y - at.y)) - radius;
        return distance > 12 ? line(at, end, "course") : Markup{};
    }

    /// The words of a label, on the side of its mark.
    [[nodiscard]] static Markup words_in(const Box& label, Point mark,
                                         const std::vector<std::string>& texts) {
        const bool is_left = label.right() < mark.x;
        const bool is_right = label.x > mark.x;
        const Anchor anchor = is_left ? Anchor::end : is_right ? Anchor::start : Anchor::middle;
        const int x = is_left ? label.right() : is_right ? label.x : label.middle().x;
        Markup out;
        int y = label.y + 13;
        for (const std::string& text : texts) {
            out += text_at({x, y}, &text == texts.data() ? "strong haloed" : "small soft haloed",
                           text, anchor);
            y += line_height;
        }
        return out;
    }

    /// A place without coordinates, as those online are.
    [[nodiscard]] Markup beside_the_map(const Spot& spot, int y) const {
        const std::string name = name_of(graph_, spot, options_);
        Markup content = rectangle({map_left, y, 18, 16}, "spot", 3) +
                         text_at({map_left + 9, y + 12}, "on-mark", std::to_string(spot.weight()),
                                 Anchor::middle) +
                         text_at({map_left + 28, y + 12}, "strong", name);
        int x = map_left + 28 + pixel_width(name, 13) + 14;
        for (const std::string& text : facts_of(graph_, spot, options_)) {
            content += text_at({x, y + 12}, "small soft", text);
            x += pixel_width(text, 12) + 14;
        }
        return linked(content, name, address_of(spot.place, options_));
    }

    [[nodiscard]] Legend meaning_at(int y, int width) const {
        if (spots_.on_map.empty()) {
            return {};
        }
        std::vector<LegendEntry> entries{
            {circle({}, 9, "spot"),
             std::string(in_words(picture_words::number_of_sessions, options_))},
            {event_mark({}), std::string(in_words(picture_words::events, options_))}};
        if (!routes().markup().empty()) {
            entries.push_back({line({-9, 0}, {9, 0}, "signing-line"),
                               std::string(in_words(picture_words::route, options_))});
        }
        return legend({}, entries, {map_left - 18, y}, width - map_left);
    }

    [[nodiscard]] Legend notes_at(int y, int width) const {
        return left_out_note({{picture_words::places, spots_.left_out}}, {map_left, y}, width,
                             options_);
    }

    const DialogueGraph& graph_;
    const PictureOptions& options_;
    Spots spots_;
    std::size_t most_sessions_ = 0;
    Projection projection_;
    Box box_{map_left, map_top, 400, 0};
};

}  // namespace

Markup draw_map(const DialogueGraph& graph, const PictureOptions& options) {
    return MapDrawing(graph, options).draw();
}

}  // namespace dialograph
