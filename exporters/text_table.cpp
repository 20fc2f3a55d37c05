// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/text_table.hpp"

#include "exporters/text_wrap.hpp"
#include "model/shown_text.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::string_view gap = "  ";
/// No column is folded to less, for one word a line is hard to read.
constexpr std::size_t least_folded_width = 12;

/// A text with its line breaks, and nothing else that moves a terminal's cursor.
std::string shown_lines(std::string_view text) {
    std::string out;
    for (;;) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (end != std::string_view::npos && line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        out += shown(line);
        if (end == std::string_view::npos) {
            return out;
        }
        out += '\n';
        text.remove_prefix(end + 1);
    }
}

/// The columns that the widest line of a text takes.
std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (;;) {
        const std::size_t end = text.find('\n');
        width = std::max(width, display_width(text.substr(0, end)));
        if (end == std::string_view::npos) {
            return width;
        }
        text.remove_prefix(end + 1);
    }
}

/// Makes the widest columns narrower, a column of the terminal at a time, until all fit.
void fold(std::vector<std::size_t>& widths, std::size_t room) {
    std::size_t total = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
    while (total > room) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= least_folded_width) {
            return;
        }
        --*widest;
        --total;
    }
}

/// The parameters of SGR for a tint.
std::string_view code_of(Tint tint) {
    constexpr std::array<std::string_view, 8> codes{"", "1", "2", "32", "33", "34", "35", "36"};
    return codes[static_cast<std::size_t>(tint)];
}

std::string tinted(std::string_view text, Tint tint, bool coloured) {
    if (!coloured || tint == Tint::plain || text.empty()) {
        return std::string(text);
    }
    return "\x1B[" + std::string(code_of(tint)) + 'm' + std::string(text) + "\x1B[0m";
}

/// Puts rows of cells below each other, each cell in its lines.
class Layout {
public:
    Layout(const std::vector<TextColumn>& columns, const std::vector<std::size_t>& widths,
           bool coloured)
        : columns_(columns), widths_(widths), coloured_(coloured) {}

    void row(const std::vector<TextCell>& cells) {
        std::vector<std::vector<std::string_view>> lines;
        std::size_t height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            lines.push_back(wrap(cells[i].text, std::max<std::size_t>(widths_[i], 2)));
            height = std::max(height, lines.back().size());
        }
        for (std::size_t line = 0; line < height; ++line) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                piece(i, line < lines[i].size() ? lines[i][line] : "", cells[i].tint);
            }
            end_line();
        }
    }

    void rule() {
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            piece(i, std::string(widths_[i], '-'), Tint::faint);
        }
        end_line();
    }

    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    /// Appends a part of a line. Blanks wait until something follows them.
    void piece(std::size_t column, std::string_view text, Tint tint) {
        const std::size_t width = display_width(text);
        const std::size_t free = widths_[column] - std::min(width, widths_[column]);
        const bool right = columns_[column].align == Align::right;
        blanks_ += (column == 0 ? 0 : gap.size()) + (right ? free : 0);
        if (!text.empty()) {
            out_.append(blanks_, ' ').append(tinted(text, tint, coloured_));
            blanks_ = 0;
        } else {
            blanks_ += width;
        }
        blanks_ += right ? 0 : free;
    }

    void end_line() {
        out_ += '\n';
        blanks_ = 0;
    }

    const std::vector<TextColumn>& columns_;
    const std::vector<std::size_t>& widths_;
    bool coloured_;
    std::size_t blanks_ = 0;
    std::string out_;
};

}  // namespace

void TextTable::add_row(std::vector<TextCell> cells) {
    cells.resize(columns_.size());
    for (TextCell& cell : cells) {
        cell.text = shown_lines(cell.text);
    }
    rows_.push_back(std::move(cells));
}

std::vector<std::size_t> TextTable::widths(std::size_t most) const {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        std::size_t width = width_of(shown_lines(columns_[i].heading));
        for (const auto& row : rows_) {
            width = std::max(width, width_of(row[i].text));
        }
        widths.push_back(width);
    }
    if (most > 0 && !widths.empty()) {
        const std::size_t gaps = (widths.size() - 1) * gap.size();
        fold(widths, most - std::min(most, gaps));
    }
    return widths;
}

std::string TextTable::text(const TextTableStyle& style) const {
    const std::vector<std::size_t> widths = this->widths(style.width);
    Layout layout(columns_, widths, style.coloured);
    std::vector<TextCell> headings;
    for (const TextColumn& column : columns_) {
        headings.push_back({shown_lines(column.heading), Tint::bold});
    }
    layout.row(headings);
    layout.rule();
    for (const auto& row : rows_) {
        layout.row(row);
    }
    return layout.take();
}

}  // namespace dialograph
