// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/agreements_plan.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/marks.hpp"
#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/picture_words.hpp"

#include <algorithm>
#include <string>

namespace dialograph {
namespace {

constexpr int margin = 16;
constexpr int line_height = 16;
constexpr int padding = 10;

std::string point(int x, int y) {
    return std::to_string(x) + ' ' + std::to_string(y);
}

/// The head of an arrow that comes from above, from the right, or from the left.
Markup arrow_down(Point tip, std::string_view style) {
    return polygon({tip, {tip.x - 5, tip.y - 8}, {tip.x + 5, tip.y - 8}}, style);
}
Markup arrow_left(Point tip, std::string_view style) {
    return polygon({tip, {tip.x + 8, tip.y - 5}, {tip.x + 8, tip.y + 5}}, style);
}
Markup arrow_right(Point tip, std::string_view style) {
    return polygon({tip, {tip.x - 8, tip.y - 5}, {tip.x - 8, tip.y + 5}}, style);
}

/// How an edge is drawn: the classes of its line and of the head of its arrow.
struct EdgeStyle {
    std::string_view line;
    std::string_view head;
};
constexpr EdgeStyle renewal_style{"renewal-edge", "signed"};
constexpr EdgeStyle fulfilment_style{"fulfilment-edge", "agreed"};

/// Draws what led to what.
class Agreements {
public:
    Agreements(const DialogueGraph& graph, const PictureOptions& options)
        : graph_(graph), options_(options), plan_(plan_agreements(graph, options)) {}

    [[nodiscard]] Markup draw() const {
        Markup content = heading(graph_, options_, title()) + axis();
        for (const std::vector<Card>* const cards : {&plan_.left, &plan_.right}) {
            for (const Card& card : *cards) {
                content += edges_of(card);
            }
        }
        for (const Stop& stop : plan_.stops) {
            content += draw_stop(stop);
        }
        for (const std::vector<Card>* const cards : {&plan_.events, &plan_.left, &plan_.right}) {
            for (const Card& card : *cards) {
                content += draw_card(card);
            }
        }
        const Legend meaning = legend_at(plan_.bottom + 28);
        content += meaning.markup;
        return framed({"agreements", plan_.width, plan_.bottom + 28 + meaning.height + margin / 2,
                       title(), description()},
                      options_, content);
    }

private:
    [[nodiscard]] const Agreement& agreement(Vertex vertex) const {
        return graph_.record<Agreement>(vertex);
    }

    [[nodiscard]] std::string title() const {
        return title_with_years(picture_words::agreements_title, graph_, options_);
    }

    [[nodiscard]] std::string description() const {
        return counts_in_words({{picture_words::agreements, plan_.left.size() + plan_.right.size()},
                                {picture_words::sessions, plan_.stops.size()},
                                {picture_words::events, plan_.events.size()}},
                               options_);
    }

    /// The line of time.
    [[nodiscard]] Markup axis() const {
        if (plan_.stops.size() < 2) {
            return {};
        }
        return line(plan_.stops.front().middle, plan_.stops.back().middle, "axis");
    }

    [[nodiscard]] Markup draw_stop(const Stop& stop) const {
        const auto& session = graph_.record<Session>(stop.session);
        std::string where(session.date ? session.date.text().view() : std::string_view{});
        const auto places = graph_.targets(stop.session, EdgeKind::held_at);
        Markup words =
            circle(stop.middle, 15, "session") +
            text_at({stop.middle.x, stop.middle.y + 5}, "on-mark", std::to_string(session.number),
                    Anchor::middle) +
            text_at({stop.middle.x - 22, stop.middle.y - 2}, "small haloed", where, Anchor::end);
        if (!places.empty()) {
            words += text_at({stop.middle.x - 22, stop.middle.y + 12}, "tiny soft haloed",
                             label_of(graph_, places.front(), options_), Anchor::end);
        }
        return linked(words, label_of(graph_, stop.session, options_),
                      address_of(stop.session, options_));
    }

    [[nodiscard]] Markup draw_card(const Card& card) const {
        const bool is_agreement = graph_.graph()[card.thing].kind == EntityKind::agreement;
        Markup content = rectangle(card.box, is_agreement ? "card" : "card event", 6);
        const int first_line = card.box.y + padding + 11;
        int y = first_line;
        for (const CardLine& words : card.lines) {
            const bool is_marked = words.style.ends_with("marked");
            content +=
                text_at({card.box.x + padding + (is_marked ? 20 : 0), y}, words.style, words.text);
            y += line_height + (y == first_line ? 5 : 0);
        }
        if (is_agreement) {
            content += agreement_mark(agreement(card.thing),
                                      {card.box.x + padding + 6, card.box.y + padding + 7});
        }
        return linked(content, label_of(graph_, card.thing, options_),
                      address_of(card.thing, options_));
    }

    /// What leads to an agreement.
    [[nodiscard]] Markup edges_of(const Card& card) const {
        Markup out;
        for (const Vertex session : graph_.targets(card.thing, EdgeKind::agreed_at)) {
            const auto stop = std::ranges::find(plan_.stops, session, &Stop::session);
            out += from_session(*stop, card.box);
        }
        for (const Vertex event : graph_.targets(card.thing, EdgeKind::signed_at)) {
            if (const Box* const box = plan_.box_of(event)) {
                out += from_event(*box, card.box);
            }
        }
        for (const Vertex before : graph_.targets(card.thing, EdgeKind::revises)) {
            out += from_agreement(before, card.box, renewal_style, picture_words::renews);
        }
        for (const Vertex before : graph_.targets(card.thing, EdgeKind::fulfils)) {
            out += from_agreement(before, card.box, fulfilment_style, picture_words::carries_out);
        }
        return out;
    }

    /// From the circle of a session to the right, and down to what is stacked there.
    [[nodiscard]] static Markup from_session(const Stop& stop, const Box& to) {
        const int y = std::abs(to.middle().y - stop.middle.y) < 2 ? stop.middle.y : to.middle().y;
        const int turn = to.x - 30;
        return path("M" + point(stop.middle.x, stop.middle.y) + "H" + std::to_string(turn) + "V" +
                        std::to_string(y) + "H" + std::to_string(to.x),
                    "axis");
    }

    [[nodiscard]] static Markup from_event(const Box& from, const Box& to) {
        const int x = (from.right() + to.x) / 2;
        return path("M" + point(from.right(), from.middle().y) + "H" + std::to_string(x) + "V" +
                        std::to_string(to.middle().y) + "H" + std::to_string(to.x - 6),
                    "signing-line") +
               arrow_right({to.x, to.middle().y}, "signed");
    }

    [[nodiscard]] Markup from_agreement(Vertex before, const Box& to, const EdgeStyle& style,
                                        const Words& words) const {
        const Box* const from = plan_.box_of(before);
        if (from == nullptr) {
            return {};  // left out, being too early
        }
        const std::string_view says = in_words(words, options_);
        return from->x == to.x ? within_column(*from, to, style, says)
                               : across(*from, to, style, says);
    }

    /// Straight down to the next in the column; else around what lies between.
    [[nodiscard]] Markup within_column(const Box& from, const Box& to, const EdgeStyle& style,
                                       std::string_view says) const {
        if (is_next(from, to)) {
            const int x = from.x + 40;
            return line({x, from.bottom()}, {x, to.y - 6}, style.line) +
                   arrow_down({x, to.y}, style.head) +
                   text_at({x + 10, to.y - 9}, "tiny soft haloed", says);
        }
        const int x = from.right() + 18;
        return path("M" + point(from.right(), from.middle().y) + "H" + std::to_string(x) + "V" +
                        std::to_string(to.middle().y) + "H" + std::to_string(to.right() + 6),
                    style.line) +
               arrow_left({to.right(), to.middle().y}, style.head);
    }

    [[nodiscard]] bool is_next(const Box& from, const Box& to) const {
        const auto lies_between = [&](const Card& card) {
            return card.box.x == from.x && card.box.y > from.y && card.box.y < to.y;
        };
        return from.y < to.y && std::ranges::none_of(plan_.left, lies_between) &&
               std::ranges::none_of(plan_.right, lies_between);
    }

    /// From one side of the line of time to the other.
    [[nodiscard]] static Markup across(const Box& from, const Box& to, const EdgeStyle& style,
                                       std::string_view says) {
        const bool to_left = to.x < from.x;
        const int start_x = from.x + (to_left ? 40 : from.width - 40);
        const int start_y = from.bottom();
        const int end_x = to_left ? to.right() : to.x;
        const int end_y = to.middle().y;
        const int past_end = end_x + (to_left ? 6 : -6);
        const Point tip{end_x, end_y};
        return path("M" + point(start_x, start_y) + "Q" + point(start_x, end_y) + ' ' +
                        point(past_end, end_y),
                    style.line) +
               (to_left ? arrow_left(tip, style.head) : arrow_right(tip, style.head)) +
               text_at({end_x + (to_left ? 14 : -14), end_y - 6}, "tiny soft haloed", says,
                       to_left ? Anchor::start : Anchor::end);
    }

    [[nodiscard]] Legend legend_at(int y) const {
        return left_out_note({{picture_words::agreements, plan_.left_out}}, {margin, y},
                             plan_.width, options_);
    }

    const DialogueGraph& graph_;
    const PictureOptions& options_;
    AgreementsPlan plan_;
};

}  // namespace

Markup draw_agreements(const DialogueGraph& graph, const PictureOptions& options) {
    return Agreements(graph, options).draw();
}

}  // namespace dialograph
