// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/agreements_plan.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/marks.hpp"
#include "exporters/pictures/picture_words.hpp"
#include "exporters/pictures/timeline_plan.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr int margin = 16;
constexpr int top = 84;
constexpr int event_width = 200;
constexpr int card_width = 288;
constexpr int gap = 44;
constexpr int axis_room = 150;
constexpr int row_gap = 26;
constexpr int stacked_gap = 10;
constexpr int line_height = 16;
constexpr int padding = 10;

constexpr int events_x = margin;
constexpr int left_x = events_x + event_width + gap;
constexpr int axis_x = left_x + card_width + axis_room / 2 + 10;
constexpr int right_x = axis_x + axis_room / 2;

/// Puts things where they go, from the first to the last.
class Planner {
public:
    Planner(const DialogueGraph& graph, const PictureOptions& options)
        : graph_(graph), options_(options) {}

    AgreementsPlan plan() && {
        plan_.top = top;
        for (const TimelineColumn& moment : moments()) {
            if (moment.is_session) {
                add_session(moment);
            } else {
                add_alone(moment.thing);
            }
        }
        plan_.bottom = y_ - (y_ > top ? row_gap : 0);
        plan_.width = right_x + card_width + margin + 24;
        return std::move(plan_);
    }

private:
    /// The moments at which anything was agreed, the latest if they are too many.
    std::vector<TimelineColumn> moments() {
        std::vector<TimelineColumn> all = timeline_columns(graph_);
        std::erase_if(all, [](const TimelineColumn& moment) { return moment.agreements.empty(); });
        for (const Agreement& agreement : graph_.dataset().records.agreements) {
            if (!agreement.agreed_at && !agreement.date) {
                const Vertex vertex = graph_.vertex(EntityKind::agreement, agreement.id.number);
                all.push_back({vertex, false, {vertex}});
            }
        }
        if (all.size() > options_.limit) {
            const auto end = all.end() - static_cast<std::ptrdiff_t>(options_.limit);
            for (auto moment = all.begin(); moment != end; ++moment) {
                plan_.left_out += moment->agreements.size();
            }
            all.erase(all.begin(), end);
        }
        return all;
    }

    void add_session(const TimelineColumn& moment) {
        const int start = y_;
        for (const Vertex agreement : moment.agreements) {
            plan_.right.push_back(card(agreement, {right_x, y_, card_width, 0}));
            y_ = plan_.right.back().box.bottom() + stacked_gap;
        }
        y_ += row_gap - stacked_gap;
        const int first_height =
            plan_.right[plan_.right.size() - moment.agreements.size()].box.height;
        plan_.stops.push_back({moment.thing, {axis_x, start + first_height / 2}});
    }

    void add_alone(Vertex agreement) {
        Card drawn = card(agreement, {left_x, y_, card_width, 0});
        for (const Vertex event : graph_.targets(agreement, EdgeKind::signed_at)) {
            if (plan_.box_of(event) == nullptr) {
                Card signing = card(event, {events_x, y_, event_width, 0});
                const int height = std::max(signing.box.height, drawn.box.height);
                signing.box.y += (height - signing.box.height) / 2;
                drawn.box.y += (height - drawn.box.height) / 2;
                plan_.events.push_back(std::move(signing));
            }
        }
        y_ = drawn.box.bottom();
        if (!plan_.events.empty()) {
            y_ = std::max(y_, plan_.events.back().box.bottom());
        }
        y_ += row_gap;
        plan_.left.push_back(std::move(drawn));
    }

    /// A card with its words; its height follows from them.
    [[nodiscard]] Card card(Vertex thing, Box box) const {
        Card card{thing, box, {}};
        const bool is_agreement = graph_.graph()[thing].kind == EntityKind::agreement;
        add_kind_and_date(card, is_agreement);
        const std::size_t most = is_agreement ? 5 : 4;
        add_lines(card, label_of(graph_, thing, options_), "", most);
        if (!is_agreement) {
            for (const Vertex around : graph_.targets(thing, EdgeKind::during)) {
                add_lines(card,
                          std::string(in_words(picture_words::during, options_)) + ' ' +
                              std::string(label_of(graph_, around, options_)),
                          "small soft", 4);
            }
        }
        card.box.height = static_cast<int>(card.lines.size()) * line_height + 2 * padding + 4;
        return card;
    }

    void add_kind_and_date(Card& card, bool is_agreement) const {
        const Date& date = is_agreement ? graph_.record<Agreement>(card.thing).date
                                        : graph_.record<Event>(card.thing).date;
        const std::string_view kind =
            is_agreement ? agreement_words(graph_.record<Agreement>(card.thing), options_)
                         : in_words(kind_words::word_of(kind_words::event_kind,
                                                        graph_.record<Event>(card.thing).kind),
                                    options_);
        std::string words(kind);
        if (date) {
            words.append(" · ").append(date.text().view());
        }
        // The kind leaves room for its mark.
        const int room = card.box.width - 2 * padding - (is_agreement ? 20 : 0);
        for (std::string& line : lines_of(words, room, card_text_size, 2)) {
            card.lines.push_back(
                {std::move(line), is_agreement ? "strong small marked" : "strong small signed"});
        }
    }

    static void add_lines(Card& card, std::string_view text, std::string_view style,
                          std::size_t most) {
        for (std::string& line :
             lines_of(text, card.box.width - 2 * padding, card_text_size, most)) {
            card.lines.push_back({std::move(line), style});
        }
    }

    const DialogueGraph& graph_;
    const PictureOptions& options_;
    AgreementsPlan plan_;
    int y_ = top;
};

}  // namespace

const Box* AgreementsPlan::box_of(Vertex thing) const {
    for (const std::vector<Card>* const cards : {&left, &right, &events}) {
        const auto found = std::ranges::find(*cards, thing, &Card::thing);
        if (found != cards->end()) {
            return &found->box;
        }
    }
    return nullptr;
}

AgreementsPlan plan_agreements(const DialogueGraph& graph, const PictureOptions& options) {
    return Planner(graph, options).plan();
}

}  // namespace dialograph
