// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/marks.hpp"
#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/picture_words.hpp"
#include "exporters/pictures/shapes.hpp"
#include "exporters/pictures/timeline_plan.hpp"
#include "exporters/pictures/timeline_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace dialograph {
namespace {

constexpr int margin = 16;
constexpr int session_width = 46;
constexpr int agreement_width = 40;
constexpr int label_size = 12;
constexpr int widest_label = 260;
constexpr int indent = 14;
constexpr int line_height = 15;
constexpr int row_padding = 12;

/// Draws one timeline: first where everything goes, then the parts from the back to the front.
class TimelineDrawing {
public:
    TimelineDrawing(const DialogueGraph& graph, const PictureOptions& options)
        : graph_(graph), options_(options), plan_(plan_timeline(graph, options.limit)) {
        place_columns();
        place_rows();
    }

    [[nodiscard]] Markup draw() const {
        Markup content = corner() + bands();
        for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
            content += column_head(i);
        }
        for (std::size_t i = 0; i < plan_.rows.size(); ++i) {
            content += row(i);
        }
        int y = bottom_ + 18;
        const auto add = [&](const Legend& part) {
            content += part.markup;
            y += part.height;
        };
        add(legend_at(y, picture_words::outcomes, outcome_entries(options_)));
        if (const auto entries = agreement_entries(graph_, plan_, options_); !entries.empty()) {
            add(legend_at(y, picture_words::agreements, entries));
        }
        add(notes_at(y));
        return framed({"timeline", width_, y + margin / 2, title(), description()}, options_,
                      content);
    }

private:
    // Where things go.

    void place_columns() {
        left_ = margin + label_room() + 12;
        int x = left_;
        int longest = 0;
        for (const TimelineColumn& column : plan_.columns) {
            const int width = column.is_session ? session_width : agreement_width;
            middles_.push_back(x + width / 2);
            x += width;
            longest = std::max(longest, pixel_width(slanted_words(graph_, column, options_), 11));
        }
        right_ = x;
        // Slanted by 50 degrees, a text is as high as 0.77 of its length, and as broad as 0.64.
        slant_bottom_ = margin + std::max(52, longest * 77 / 100 + 12);
        agreements_y_ = slant_bottom_ + 72;
        top_ = agreements_y_ + 18;
        const int slant_end =
            plan_.columns.empty() ? 0 : middles_.back() + longest * 64 / 100 + 2 * margin;
        width_ = std::max({right_ + margin, slant_end, left_ + 240});
    }

    void place_rows() {
        int y = top_;
        for (const TimelineRow& row : plan_.rows) {
            labels_.push_back(lines_of(label_of(graph_, row.topic, options_),
                                       left_ - 12 - margin - (row.is_indented ? indent : 0),
                                       label_size, 2));
            const int height = static_cast<int>(labels_.back().size()) * line_height + row_padding;
            tops_.push_back(y);
            y += height;
        }
        tops_.push_back(y);
        bottom_ = y;
    }

    [[nodiscard]] int label_room() const {
        int widest = 180;
        for (const TimelineRow& row : plan_.rows) {
            widest =
                std::max(widest, pixel_width(label_of(graph_, row.topic, options_), label_size) +
                                     (row.is_indented ? indent : 0));
        }
        return std::min(widest, widest_label);
    }

    [[nodiscard]] int middle_of(std::size_t row) const { return (tops_[row] + tops_[row + 1]) / 2; }

    // What it is called.

    [[nodiscard]] std::string title() const {
        return title_with_years(picture_words::timeline_title, graph_, options_);
    }

    [[nodiscard]] std::string description() const {
        const Records& records = graph_.dataset().records;
        std::array<std::size_t, 4> outcomes{};
        for (const AgendaItem& item : records.agenda) {
            ++outcomes[static_cast<std::size_t>(item.outcome)];
        }
        std::vector<std::pair<Words, std::size_t>> counts{
            {picture_words::sessions, records.sessions.size()},
            {picture_words::topics, records.topics.size()},
            {picture_words::agreements, records.agreements.size()}};
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            counts.emplace_back(kind_words::outcome[i], outcomes[i]);
        }
        return counts_in_words(counts, options_);
    }

    // The parts.

    /// The heading, in the corner above the topics.
    [[nodiscard]] Markup corner() const {
        Markup out;
        int y = margin + 14;
        const auto add = [&](std::string_view text, int size, std::string_view style) {
            for (const std::string& words : lines_of(text, left_ - margin - 16, size, 4)) {
                out += text_at({margin, y}, style, words);
                y += size + 5;
            }
        };
        if (const std::string_view series = series_name(graph_, options_); !series.empty()) {
            add(series, 15, "heading");
        }
        add(title(), 12, "soft");
        return out;
    }

    /// Stripes for the groups, lines for the columns.
    [[nodiscard]] Markup bands() const {
        Markup out;
        bool is_dark = false;
        for (std::size_t i = 0; i < plan_.rows.size(); ++i) {
            is_dark = plan_.rows[i].is_indented ? is_dark : !is_dark;
            if (is_dark) {
                out += rectangle(
                    {margin - 8, tops_[i], right_ - margin + 8, tops_[i + 1] - tops_[i]}, "band");
            }
        }
        for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
            const TimelineColumn& column = plan_.columns[i];
            out += line({middles_[i], top_ - 6}, {middles_[i], bottom_},
                        is_signed(graph_, column) ? "signing-line" : "rule");
        }
        return out;
    }

    [[nodiscard]] Markup column_head(std::size_t i) const {
        const TimelineColumn& column = plan_.columns[i];
        const int x = middles_[i];
        const std::string address = address_of(column.thing, options_);
        const Date& date = date_of(graph_, column);
        const std::string text(date ? date.text().view() : std::string_view{});
        Markup out = turned_text_at({x - 2, slant_bottom_}, -50,
                                    column.is_session ? "small soft" : "small signed",
                                    slanted_words(graph_, column, options_));
        if (column.is_session) {
            const Point middle{x, slant_bottom_ + 16};
            out += linked(circle(middle, 11, "session") +
                              text_at({x, middle.y + 4}, "on-mark",
                                      std::to_string(graph_.record<Session>(column.thing).number),
                                      Anchor::middle),
                          title_of(graph_, column, options_), address);
        }
        out += text_at({x, slant_bottom_ + 42}, "small", text.substr(0, 4), Anchor::middle);
        if (text.size() > 4) {
            out += text_at({x, slant_bottom_ + 54}, "tiny soft", text.substr(5), Anchor::middle);
        }
        return out + agreements_of(column, x);
    }

    /// What was agreed at a session, side by side.
    [[nodiscard]] Markup agreements_of(const TimelineColumn& column, int x) const {
        constexpr std::size_t most = 2;
        constexpr int distance = 20;
        Markup out;
        const std::size_t shown = std::min(column.agreements.size(), most);
        int at = x - distance / 2 * (static_cast<int>(shown) - 1);
        for (std::size_t i = 0; i < shown; ++i, at += distance) {
            const Vertex vertex = column.agreements[i];
            out += linked(agreement_mark(graph_.record<Agreement>(vertex), {at, agreements_y_}),
                          std::string(agreement_words(graph_.record<Agreement>(vertex), options_)) +
                              ": " + std::string(label_of(graph_, vertex, options_)),
                          address_of(vertex, options_));
        }
        if (column.agreements.size() > most) {
            out += text_at({x, agreements_y_ + 18}, "tiny soft",
                           "+" + std::to_string(column.agreements.size() - most), Anchor::middle);
        }
        return out;
    }

    [[nodiscard]] Markup row(std::size_t i) const {
        const TimelineRow& row = plan_.rows[i];
        const int y = middle_of(i);
        const int x = margin + (row.is_indented ? indent : 0);
        const auto lines = static_cast<int>(labels_[i].size());
        Markup label;
        for (int n = 0; n < lines; ++n) {
            label +=
                text_at({x, y + 4 - (lines - 1) * line_height / 2 + n * line_height},
                        row.is_indented ? "" : "strong", labels_[i][static_cast<std::size_t>(n)]);
        }
        Markup out =
            linked(label, label_of(graph_, row.topic, options_), address_of(row.topic, options_));
        if (row.marks.size() > 1) {
            out += line({middles_[row.marks.front().column], y},
                        {middles_[row.marks.back().column], y}, "course");
        }
        for (const TimelineMark& mark : row.marks) {
            out += draw_mark(row, mark, y);
        }
        return out;
    }

    [[nodiscard]] Markup draw_mark(const TimelineRow& row, const TimelineMark& mark, int y) const {
        const TimelineColumn& column = plan_.columns[mark.column];
        const Point middle{middles_[mark.column], y};
        const std::string title = title_of(graph_, column, options_) + ": " +
                                  std::string(label_of(graph_, row.topic, options_));
        const std::string address = address_of(column.thing, options_);
        return mark.item == nullptr
                   ? linked(covered_mark(middle), title, address, false)
                   : linked(outcome_mark(mark.item->outcome, middle),
                            title + ": " + outcome_words(mark.item->outcome, options_), address,
                            false);
    }

    // What the marks mean.

    [[nodiscard]] Legend legend_at(int y, const Words& caption,
                                   const std::vector<LegendEntry>& entries) const {
        return legend(in_words(caption, options_), entries, {margin, y}, width_ - 2 * margin);
    }

    [[nodiscard]] Legend notes_at(int y) const {
        return left_out_note({{picture_words::sessions, plan_.sessions_left_out},
                              {picture_words::topics, plan_.rows_left_out},
                              {picture_words::agreements, plan_.agreements_left_out}},
                             {margin, y}, width_, options_);
    }

    const DialogueGraph& graph_;
    const PictureOptions& options_;
    TimelinePlan plan_;
    /// By column.
    std::vector<int> middles_;
    /// By row, and where the last one ends.
    std::vector<int> tops_;
    std::vector<std::vector<std::string>> labels_;
    int left_ = 0;
    int right_ = 0;
    int slant_bottom_ = 0;
    int agreements_y_ = 0;
    int top_ = 0;
    int bottom_ = 0;
    int width_ = 0;
};

}  // namespace

Markup draw_timeline(const DialogueGraph& graph, const PictureOptions& options) {
    return TimelineDrawing(graph, options).draw();
}

}  // namespace dialograph
