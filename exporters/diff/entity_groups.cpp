// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/entity_groups.hpp"

#include "exporters/diff/statement_line.hpp"
#include "ontology/named_thing.hpp"

#include <algorithm>
#include <array>
#include <iomanip>
#include <sstream>

namespace dialograph {
namespace {

constexpr std::size_t lines_a_step = 4096;

/// The order in which kinds are told.
constexpr std::array<std::string_view, 15> kinds{
    "dataset",   "publisher", "contact", "export", "software", "series",       "session", "agenda",
    "agreement", "event",     "topic",   "scheme", "place",    "organisation", "source"};

/// What a line in the sorting says of its group, in the order in which a group takes it in.
enum class Tag : char {
    removed = '1',
    added = '2',
    /// A statement of another group, which says the same as one of this.
    removed_elsewhere = '3',
    added_elsewhere = '4',
    /// That a thing is on a side, or what it is called there.
    seen_after = '5',
    seen_before = '6',
};

/// Behind the key of a group, and inside it behind the id; in no IRI.
constexpr char key_end = '\x02';
constexpr char id_end = '\x01';

std::size_t rank_of_kind(std::string_view kind) {
    return static_cast<std::size_t>(std::ranges::find(kinds, kind) - kinds.begin());
}

/// A text by which groups are sorted: by kind, then by id, so that session 2 comes before session
/// 10, then by IRI.
std::string key_of(const std::string& whole) {
    const auto thing = thing_named(whole);
    const std::string_view id = thing ? thing->id : std::string_view{};
    const bool is_number = !id.empty() && id.find_first_not_of("0123456789") == id.npos;
    std::ostringstream key;
    key << std::setfill('0') << std::setw(2)
        << rank_of_kind(thing ? thing->kind : std::string_view{}) << std::setw(9)
        << (is_number ? id.size() : 0) << id << id_end << whole;
    return key.str();
}

ChangedStatement statement_of(std::string_view line, bool added) {
    const LineTerms terms = terms_of(line);
    LineTerm object = read_term(terms.object);
    return {added, read_term(terms.subject).text, read_term(terms.predicate).text,
            ChangedValue{added, object.is_iri, std::move(object.text), std::string(object.language),
                         std::string(object.datatype)}};
}

/// A walk through the things whose labels are wanted, in the order of their IRIs: lines of an IRI
/// between `<` and `>`, a blank, and the key of a group.
class Wanted {
public:
    explicit Wanted(const SortedStatements& lines) : cursor_(lines.read()) { advance(); }

    /// Goes on to a thing.
    /// @return whether it is wanted
    bool find(std::string_view iri) {
        while (more_ && this->iri() < iri) {
            advance();
        }
        return more_ && this->iri() == iri;
    }

    [[nodiscard]] std::string_view key() const { return line_.substr(iri().size() + 1); }

    void advance() { more_ = cursor_.next(line_); }

private:
    [[nodiscard]] std::string_view iri() const { return line_.substr(0, line_.find(' ')); }

    SortedStatements::Cursor cursor_;
    std::string_view line_;
    bool more_ = false;
};

/// Sorts what there is to tell by group.
class Grouping {
public:
    Grouping(const Comparison& comparison, const Step& step)
        : step_(step), groups_(step), wanted_(step) {
        add(comparison.difference.removed, Tag::removed);
        add(comparison.difference.added, Tag::added);
        wanted_.finish();
        const SortedStatements wanted = wanted_.take();
        add_labels(wanted, comparison.after, Tag::seen_after);
        add_labels(wanted, comparison.before, Tag::seen_before);
        groups_.finish();
    }

    SortedStatements take() { return groups_.take(); }

private:
    void add(std::string_view key, Tag tag, std::string_view text) {
        line_.assign(key).append(1, key_end).append(1, static_cast<char>(tag)).append(text);
        groups_.add(line_);
        if (++count_ % lines_a_step == 0 && step_) {
            step_();
        }
    }

    void add(const LineSpool& lines, Tag tag) {
        LineReader reader = lines.read();
        for (std::string_view line; reader.next(line);) {
            const ChangedStatement statement = statement_of(line, tag == Tag::added);
            const std::string triple = std::string(triple_of(line)) + " .";
            const std::string key = key_of(whole_of(statement.subject));
            add(key, tag, triple);
            if (statement.object.is_iri && Echoes::may_be_repeated(statement.predicate)) {
                add(key_of(whole_of(statement.object.text)),
                    tag == Tag::added ? Tag::added_elsewhere : Tag::removed_elsewhere, triple);
            }
            want_of(statement, key);
        }
    }

    void want_of(const ChangedStatement& statement, const std::string& key) {
        want(owner_of(statement.subject), key);
        if (statement.object.is_iri) {
            want(statement.object.text, key);
        }
        for (const std::string_view iri :
             {std::string_view(statement.subject), std::string_view(statement.object.text)}) {
            const auto thing = thing_named(iri);
            if (thing && thing->kind == "agenda") {
                want(thing->session(), key);
                want(thing->topic(), key);
            }
        }
    }

    void want(const std::string& iri, const std::string& key) {
        wanted_.add("<" + iri + "> " + key);
    }

    void add_labels(const SortedStatements& wanted, const SortedStatements& side, Tag tag) {
        Wanted things(wanted);
        auto cursor = side.read();
        std::string subject;
        std::vector<std::string> labels;
        bool is_wanted = false;
        const auto end_subject = [&] {
            for (; is_wanted && things.find(subject); things.advance()) {
                add(things.key(), tag, subject);
                for (const std::string& label : labels) {
                    add(things.key(), tag, label);
                }
            }
            labels.clear();
        };
        std::size_t count = 0;
        for (std::string_view line; cursor.next(line); ++count) {
            const LineTerms terms = terms_of(line);
            if (terms.subject != subject) {
                end_subject();
                subject = terms.subject;
                is_wanted = things.find(subject);
            }
            if (is_wanted && is_label(terms)) {
                labels.push_back(std::string(triple_of(line)) + " .");
            }
            if (count % lines_a_step == 0 && step_) {
                step_();
            }
        }
        end_subject();
    }

    const Step& step_;
    StatementSorter groups_;
    StatementSorter wanted_;
    std::string line_;
    std::size_t count_ = 0;
};

void take_label(LabelBook& labels, std::string_view text, bool LabelEntry::*side) {
    if (text.ends_with('>')) {
        labels.see(iri_of(text), side);
    } else {
        labels.add(terms_of(text), side);
    }
}

void take_in(EntityGroup& group, Tag tag, std::string_view text) {
    switch (tag) {
    case Tag::removed:
    case Tag::added:
        group.statements.push_back(statement_of(text, tag == Tag::added));
        return group.echoes.add(group.statements.back());
    case Tag::removed_elsewhere: return group.echoes.add(statement_of(text, false));
    case Tag::added_elsewhere: return group.echoes.add(statement_of(text, true));
    case Tag::seen_after: return take_label(group.labels, text, &LabelEntry::after);
    case Tag::seen_before: return take_label(group.labels, text, &LabelEntry::before);
    }
}

}  // namespace

std::string owner_of(std::string_view subject) {
    const auto thing = thing_named(subject);
    return thing ? thing->iri() : std::string(subject);
}

std::string whole_of(std::string_view subject) {
    const std::string owner = owner_of(subject);
    const auto thing = thing_named(owner);
    return thing && thing->kind == "agenda" ? thing->session() : owner;
}

void each_entity_group(const Comparison& comparison,
                       const std::function<void(const EntityGroup&)>& take, const Step& step) {
    const SortedStatements sorted = Grouping(comparison, step).take();
    auto cursor = sorted.read();
    std::string key;
    EntityGroup group;
    const auto end_group = [&] {
        // Without a statement of its own it only heard of others'.
        if (!group.statements.empty()) {
            take(group);
        }
        group = {};
    };
    std::size_t count = 0;
    for (std::string_view line; cursor.next(line);) {
        if (++count % lines_a_step == 0 && step) {
            step();
        }
        const std::size_t end = line.find(key_end);
        if (line.substr(0, end) != key) {
            end_group();
            key = line.substr(0, end);
        }
        take_in(group, static_cast<Tag>(line[end + 1]), line.substr(end + 2));
    }
    end_group();
}

}  // namespace dialograph
