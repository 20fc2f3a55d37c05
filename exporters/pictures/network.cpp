// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/layout.hpp"
#include "exporters/pictures/marks.hpp"
#include "exporters/pictures/network_plan.hpp"
#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/picture_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace dialograph {
namespace {

constexpr int margin = 16;
constexpr int top = 70;
constexpr int text_size = 12;
constexpr int widest_line = 144;
constexpr int line_height = 15;
constexpr int session_size = 30;

/// The class of an edge's line.
std::string_view style_of(const EdgeProperties& edge) {
    switch (edge.kind) {
    case EdgeKind::on_agenda:
        switch (edge.outcome) {
        case Outcome::reported: return "reported-edge";
        case Outcome::discussed: return "discussed-edge";
        case Outcome::confirmed: return "confirmed-edge";
        case Outcome::agreed: return "agreed-edge";
        }
        return {};
    case EdgeKind::agreed_at: return "agreed-edge";
    case EdgeKind::revises: return "renewal-edge";
    case EdgeKind::fulfils: return "fulfilment-edge";
    case EdgeKind::about: return "about-edge";
    case EdgeKind::held_at: return "place-edge";
    default: return "signing-line";
    }
}

/// Draws the network.
class Network {
public:
    Network(const DialogueGraph& graph, const PictureOptions& options)
        : graph_(graph), options_(options), plan_(plan_network(graph, options.limit)) {
        std::vector<LayoutNode> nodes;
        for (const Vertex thing : plan_.things) {
            lines_.push_back(words_of(thing));
            nodes.push_back(size_of(thing, lines_.back()));
        }
        std::vector<LayoutEdge> edges;
        for (const Edge& edge : plan_.edges) {
            edges.push_back({place_of(boost::source(edge, graph.graph())),
                             place_of(boost::target(edge, graph.graph()))});
        }
        layout_ = lay_out(nodes, edges);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Point& middle = layout_.nodes[i];
            boxes_.push_back({margin + middle.x - nodes[i].width / 2,
                              top + middle.y - nodes[i].height / 2, nodes[i].width,
                              nodes[i].height});
        }
    }

    [[nodiscard]] Markup draw() const {
        const int width = std::max(layout_.width + 2 * margin, 760);
        Markup content = heading(graph_, options_, title()) + edges();
        for (std::size_t i = 0; i < plan_.things.size(); ++i) {
            content += draw_thing(plan_.things[i], boxes_[i], lines_[i]);
        }
        int y = top + layout_.height + 24;
        for (const auto& [caption, entries] :
             {std::pair{picture_words::things, thing_entries()},
              std::pair{picture_words::outcomes, outcome_entries()},
              std::pair{picture_words::agreements, agreement_entries()}}) {
            const Legend part =
                legend(in_words(caption, options_), entries, {margin, y}, width - 2 * margin);
            content += part.markup;
            y += part.height;
        }
        if (plan_.left_out > 0) {
            const Legend note = legend(std::string(in_words(picture_words::not_drawn, options_)) +
                                           ": " + std::to_string(plan_.left_out),
                                       {}, {margin, y}, width);
            content += note.markup;
            y += note.height;
        }
        return framed({"network", width, y + margin / 2, title(), description()}, options_,
                      content);
    }

private:
    [[nodiscard]] EntityKind kind_of(Vertex thing) const { return graph_.graph()[thing].kind; }

    /// Where a thing stands among those drawn, which are in the order of the graph.
    [[nodiscard]] std::size_t place_of(Vertex thing) const {
        return static_cast<std::size_t>(std::ranges::lower_bound(plan_.things, thing) -
                                        plan_.things.begin());
    }

    [[nodiscard]] std::vector<std::string> words_of(Vertex thing) const {
        if (kind_of(thing) == EntityKind::session) {
            return {std::to_string(graph_.record<Session>(thing).number)};
        }
        if (kind_of(thing) == EntityKind::agreement) {
            const auto& agreement = graph_.record<Agreement>(thing);
            std::vector<std::string> words{std::string(agreement_words(agreement, options_))};
            if (agreement.date) {
                words.emplace_back(agreement.date.text().view());
            }
            return words;
        }
        return lines_of(label_of(graph_, thing, options_), widest_line, text_size, 4);
    }

    [[nodiscard]] LayoutNode size_of(Vertex thing, const std::vector<std::string>& lines) const {
        if (kind_of(thing) == EntityKind::session) {
            return {session_size, session_size, true};
        }
        int width = 0;
        for (const std::string& line : lines) {
            width = std::max(width, pixel_width(line, text_size));
        }
        const bool is_marked = kind_of(thing) == EntityKind::agreement;
        return {width + (is_marked ? 42 : 20), static_cast<int>(lines.size()) * line_height + 11,
                false};
    }

    [[nodiscard]] std::string title() const {
        return title_with_years(picture_words::network_title, graph_, options_);
    }

    [[nodiscard]] std::string description() const {
        const auto count = [&](EntityKind kind) {
            return static_cast<std::size_t>(std::ranges::count_if(
                plan_.things, [&](Vertex thing) { return kind_of(thing) == kind; }));
        };
        return counts_in_words({{picture_words::sessions, count(EntityKind::session)},
                                {picture_words::topics, count(EntityKind::topic)},
                                {picture_words::agreements, count(EntityKind::agreement)},
                                {picture_words::events, count(EntityKind::event)},
                                {picture_words::places, count(EntityKind::place)}},
                               options_);
    }

    [[nodiscard]] Markup edges() const {
        Markup out;
        for (std::size_t i = 0; i < plan_.edges.size(); ++i) {
            const std::vector<Point>& curve = layout_.edges[i];
            std::string data;
            for (std::size_t n = 0; n < curve.size(); ++n) {
                data += n == 0 ? "M" : n == 1 ? "C" : " ";
                data +=
                    std::to_string(margin + curve[n].x) + ' ' + std::to_string(top + curve[n].y);
            }
            if (!data.empty()) {
                out += path(data, style_of(graph_.graph()[plan_.edges[i]]));
            }
        }
        return out;
    }

    [[nodiscard]] Markup draw_thing(Vertex thing, const Box& box,
                                    const std::vector<std::string>& lines) const {
        const EntityKind kind = kind_of(thing);
        Markup content = shape_of(kind, box);
        const bool is_marked = kind == EntityKind::agreement;
        const bool is_session = kind == EntityKind::session;
        const int x = box.middle().x + (is_marked ? 11 : 0);
        int y = box.middle().y + 4 - static_cast<int>(lines.size() - 1) * line_height / 2;
        for (const std::string& line : lines) {
            content += text_at({x, y},
                               is_session                  ? "on-mark"
                               : kind == EntityKind::place ? "strong place-name"
                                                           : "",
                               line, Anchor::middle);
            y += line_height;
        }
        if (is_marked) {
            content +=
                agreement_mark(graph_.record<Agreement>(thing), {box.x + 16, box.middle().y});
        }
        return linked(content, label_of(graph_, thing, options_), address_of(thing, options_));
    }

    [[nodiscard]] static Markup shape_of(EntityKind kind, const Box& box) {
        switch (kind) {
        case EntityKind::session: return circle(box.middle(), box.width / 2, "session");
        case EntityKind::topic: return rectangle(box, "topic", 12);
        case EntityKind::event: return rectangle(box, "card event", 4);
        case EntityKind::place: return rectangle(box, "place", 0);
        default: return rectangle(box, "card", 4);
        }
    }

    [[nodiscard]] LegendEntry entry(const Markup& mark, const Words& words) const {
        return {mark, std::string(in_words(words, options_))};
    }
    [[nodiscard]] LegendEntry line_entry(std::string_view style, const Words& words) const {
        return entry(line({-10, 0}, {10, 0}, style), words);
    }

    [[nodiscard]] std::vector<LegendEntry> thing_entries() const {
        const Box box{-10, -7, 20, 14};
        return {entry(circle({}, 9, "session"), picture_words::sessions),
                entry(rectangle(box, "topic", 7), picture_words::topics),
                entry(rectangle(box, "card", 3), picture_words::agreements),
                entry(rectangle(box, "card event", 3), picture_words::events),
                entry(rectangle(box, "place", 0), picture_words::places),
                line_entry("place-edge", picture_words::held_at)};
    }

    [[nodiscard]] std::vector<LegendEntry> outcome_entries() const {
        return {line_entry("reported-edge", kind_words::outcome[0]),
                line_entry("discussed-edge", kind_words::outcome[1]),
                line_entry("confirmed-edge", kind_words::outcome[2]),
                line_entry("agreed-edge", kind_words::outcome[3])};
    }

    [[nodiscard]] std::vector<LegendEntry> agreement_entries() const {
        return {line_entry("renewal-edge", picture_words::renews),
                line_entry("fulfilment-edge", picture_words::carries_out),
                line_entry("signing-line", picture_words::signing),
                line_entry("about-edge", picture_words::covered)};
    }

    const DialogueGraph& graph_;
    const PictureOptions& options_;
    NetworkPlan plan_;
    Layout layout_;
    /// By thing.
    std::vector<std::vector<std::string>> lines_;
    std::vector<Box> boxes_;
};

}  // namespace

Markup draw_network(const DialogueGraph& graph, const PictureOptions& options) {
    return Network(graph, options).draw();
}

}  // namespace dialograph
