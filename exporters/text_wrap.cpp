// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/text_wrap.hpp"

#include "model/unicode.hpp"

namespace dialograph {
namespace {

/// Marks that may not begin a line, and marks that may not end one (JIS X 4051).
constexpr std::string_view closing_marks = "、。，．・：；！？ー）」』】〉》〕］｝,.:;!?)]}";
constexpr std::string_view opening_marks = "（「『【〈《〔［｛([{";

/// A character with what combines with it, and the columns that it takes in a terminal.
struct Cluster {
    std::string_view text;
    std::size_t columns;
};

Cluster first_cluster(std::string_view text) {
    std::size_t size = first_character(text).size();
    const std::size_t columns = display_width(text.substr(0, size));
    while (size < text.size()) {
        const std::string_view next = first_character(text.substr(size));
        if (display_width(next) > 0) {
            break;
        }
        size += next.size();
    }
    return {text.substr(0, size), columns};
}

/// Whether a line may end between two characters that are no blanks.
bool may_break_between(const Cluster& before, const Cluster& after) {
    return (before.columns == 2 || after.columns == 2) &&
           closing_marks.find(first_character(after.text)) == std::string_view::npos &&
           opening_marks.find(first_character(before.text)) == std::string_view::npos;
}

/// The size of the first line of a text without line breaks, with blanks at its end.
std::size_t line_size(std::string_view text, std::size_t width, WidthRule rule) {
    std::size_t size = 0;
    std::size_t used = 0;
    std::size_t last_break = 0;
    Cluster before{" ", 1};
    while (size < text.size()) {
        const Cluster cluster = first_cluster(text.substr(size));
        const bool blank = cluster.text == " ";
        if (before.text == " " || may_break_between(before, cluster)) {
            last_break = size;
        }
        if (!blank && used + rule(cluster.text) > width) {
            // Where no break has come, the word is cut.
            return last_break > 0 ? last_break : (size > 0 ? size : cluster.text.size());
        }
        size += cluster.text.size();
        used += rule(cluster.text);
        before = cluster;
    }
    return size;
}

std::string_view without_blanks_behind(std::string_view line) {
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

}  // namespace

std::vector<std::string_view> wrap(std::string_view text, std::size_t width, WidthRule rule) {
    std::vector<std::string_view> lines;
    for (;;) {
        const std::size_t end = text.find('\n');
        std::string_view rest = text.substr(0, end);
        do {
            const std::size_t size = line_size(rest, width, rule);
            lines.push_back(without_blanks_behind(rest.substr(0, size)));
            rest.remove_prefix(size);
        } while (!rest.empty());
        if (end == std::string_view::npos) {
            return lines;
        }
        text.remove_prefix(end + 1);
    }
}

}  // namespace dialograph
