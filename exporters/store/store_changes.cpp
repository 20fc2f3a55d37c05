// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_changes.hpp"

#include "exporters/diff/statement_line.hpp"
#include "exporters/diff/statement_sorter.hpp"
#include "exporters/store/literal_value.hpp"
#include "model/count_text.hpp"
#include "model/diagnostic.hpp"
#include "model/shown_text.hpp"
#include "model/unicode.hpp"

#include <functional>
#include <optional>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::size_t most_shown = 3;

void note_line(std::vector<std::string>& shown, std::size_t& count, std::string_view line) {
    if (++count <= most_shown) {
        constexpr std::size_t most_bytes = 300;
        shown.push_back(line.size() <= most_bytes
                            ? dialograph::shown(line)
                            : dialograph::shown(first_bytes(line, most_bytes)) + "\u2026");
    }
}

/// Takes what is wrong with lines of one kind.
using Note = std::function<void(std::string_view line)>;

/// Sorts the lines whose object has other spellings by what they say, whichever of these they use;
/// the others are noted. In what is sorted a tab stands between both.
SortedStatements values_of(const LineSpool& lines, const Note& note) {
    StatementSorter sorter;
    LineReader reader = lines.read();
    std::string keyed;
    for (std::string_view line; reader.next(line);) {
        const LineTerms terms = terms_of(line);
        if (const std::optional<LiteralValue> value = value_of(terms.object); value) {
            keyed.assign(terms.subject).append(1, ' ').append(terms.predicate).append(1, ' ');
            keyed.append(terms.graph).append(1, ' ').append(value->key).append(1, '\t');
            sorter.add(keyed.append(line));
        } else {
            note(line);
        }
    }
    sorter.finish();
    return sorter.take();
}

/// A side of a walk through values.
struct ValueSide {
    SortedStatements::Cursor cursor;
    std::string_view keyed = {};
    bool more = cursor.next(keyed);

    void advance() { more = cursor.next(keyed); }
    [[nodiscard]] std::string_view key() const { return keyed.substr(0, keyed.find('\t')); }
    [[nodiscard]] std::string_view line() const { return keyed.substr(keyed.find('\t') + 1); }
};

void note_same(StoreChanges& changes, std::string_view sent, std::string_view returned) {
    const std::string_view object = terms_of(sent).object;
    StoreChanges::Change& change = changes.same_value[std::string(value_of(object)->kind)];
    if (++change.count == 1) {
        change.sent = object;
        change.returned = terms_of(returned).object;
    }
}

/// Walks through the values that were sent and those that came back, and puts the same together.
void compare_values(const SortedStatements& sent_values, const SortedStatements& returned_values,
                    StoreChanges& changes, const Note& missing, const Note& unknown) {
    ValueSide sent{sent_values.read()};
    ValueSide returned{returned_values.read()};
    while (sent.more && returned.more) {
        const int order = sent.key().compare(returned.key());
        if (order == 0) {
            note_same(changes, sent.line(), returned.line());
        } else {
            (order < 0 ? missing : unknown)((order < 0 ? sent : returned).line());
        }
        if (order <= 0) {
            sent.advance();
        }
        if (order >= 0) {
            returned.advance();
        }
    }
    for (; sent.more; sent.advance()) {
        missing(sent.line());
    }
    for (; returned.more; returned.advance()) {
        unknown(returned.line());
    }
}

std::string list_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += "\n    " + line;
    }
    return text;
}

}  // namespace

StoreChanges changes_of(const Difference& difference) {
    StoreChanges changes;
    const Note missing = [&](std::string_view line) {
        note_line(changes.missing, changes.missing_count, line);
    };
    const Note unknown = [&](std::string_view line) {
        note_line(changes.unknown, changes.unknown_count, line);
    };
    compare_values(values_of(difference.removed, missing), values_of(difference.added, unknown),
                   changes, missing, unknown);
    return changes;
}

std::vector<std::string> StoreChanges::notes() const {
    std::vector<std::string> sentences;
    for (const auto& [kind, change] : same_value) {
        sentences.push_back("the store spells " + std::to_string(change.count) + " of the " + kind +
                            " in its own way, for example " + shown_short(change.sent) + " as " +
                            shown_short(change.returned));
    }
    return sentences;
}

std::string StoreChanges::problem() const {
    std::string text;
    if (missing_count > 0) {
        text += count_text(missing_count, "statement") +
                " did not come back as sent:" + list_of(missing);
    }
    if (unknown_count > 0) {
        text += std::string(text.empty() ? "" : "\nand ") + std::to_string(unknown_count) +
                " came back that " + (unknown_count == 1 ? "was" : "were") +
                " not sent:" + list_of(unknown);
    }
    return text;
}

std::string StoreChanges::discrepancy() const {
    std::string text;
    if (missing_count > 0) {
        text += count_text(missing_count, "statement") + (missing_count == 1 ? " is" : " are") +
                " missing:" + list_of(missing);
    }
    if (unknown_count > 0) {
        text += std::string(text.empty() ? "" : "\nand ") + std::to_string(unknown_count) +
                (unknown_count == 1 ? " is" : " are") +
                " there that it does not have:" + list_of(unknown);
    }
    return text;
}

}  // namespace dialograph
