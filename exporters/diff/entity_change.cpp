// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/entity_change.hpp"

#include "exporters/diff/difference_words.hpp"
#include "exporters/diff/statement_echo.hpp"
#include "exporters/diff/statement_line.hpp"
#include "ontology/named_thing.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace dialograph {
namespace {

/// The order in which kinds are told.
constexpr std::array<std::string_view, 15> kinds{
    "dataset",   "publisher", "contact", "export", "software", "series",       "session", "agenda",
    "agreement", "event",     "topic",   "scheme", "place",    "organisation", "source"};

std::size_t rank_of_kind(std::string_view kind) {
    return static_cast<std::size_t>(std::ranges::find(kinds, kind) - kinds.begin());
}

/// So that session 2 comes before session 10.
auto natural(const std::string& id) {
    const bool is_number = !id.empty() && id.find_first_not_of("0123456789") == id.npos;
    return std::tuple(is_number ? id.size() : 0, std::string_view(id));
}

bool comes_before(const EntityChange& a, const EntityChange& b) {
    return std::tuple(rank_of_kind(a.kind), natural(a.id), std::string_view(a.iri)) <
           std::tuple(rank_of_kind(b.kind), natural(b.id), std::string_view(b.iri));
}

std::string owner_of(std::string_view subject) {
    const auto thing = thing_named(subject);
    return thing ? thing->iri() : std::string(subject);
}

/// Groups the statements by their owners.
class Grouping {
public:
    explicit Grouping(const Comparison& comparison) {
        read(comparison.difference.removed, false);
        read(comparison.difference.added, true);
        for (const ChangedStatement& statement : statements_) {
            want(statement);
        }
    }

    LabelBook& labels() { return labels_; }

    std::vector<EntityChange> entities() {
        for (const ChangedStatement& statement : statements_) {
            by_owner_[owner_of(statement.subject)].push_back(&statement);
        }
        for (const auto& [owner, statements] : by_owner_) {
            add_entity(owner, statements);
        }
        return collected();
    }

private:
    void read(const LineSpool& lines, bool added) {
        LineReader reader = lines.read();
        for (std::string_view line; reader.next(line);) {
            const LineTerms terms = terms_of(line);
            statements_.push_back({added, read_term(terms.subject).text,
                                   read_term(terms.predicate).text, value(terms.object, added)});
            echoes_.add(statements_.back());
        }
    }

    static ChangedValue value(std::string_view object, bool added) {
        LineTerm term = read_term(object);
        return {added, term.is_iri, std::move(term.text), std::string(term.language),
                std::string(term.datatype)};
    }

    void want(const ChangedStatement& statement) {
        labels_.want(owner_of(statement.subject));
        if (statement.object.is_iri) {
            labels_.want(statement.object.text);
        }
        for (const std::string_view iri :
             {std::string_view(statement.subject), std::string_view(statement.object.text)}) {
            const auto thing = thing_named(iri);
            if (thing && thing->kind == "agenda") {
                labels_.want(thing->session());
                labels_.want(thing->topic());
            }
        }
    }

    EntityChange& entity(const std::string& iri) {
        auto [found, is_new] = entities_.try_emplace(iri);
        if (is_new) {
            const auto thing = thing_named(iri);
            const LabelEntry* const entry = labels_.find(iri);
            found->second.iri = iri;
            found->second.kind = thing ? thing->kind : std::string_view{};
            found->second.id = thing ? thing->id : std::string_view{};
            // What only has parts here is found on neither side.
            found->second.fate = entry == nullptr || entry->before == entry->after
                                     ? EntityFate::changed
                                 : entry->after ? EntityFate::added
                                                : EntityFate::removed;
        }
        return found->second;
    }

    void add_entity(const std::string& owner,
                    const std::vector<const ChangedStatement*>& statements) {
        EntityChange& change = entity(owner);
        for (const Echo least : {Echo::none, Echo::frame}) {
            for (const ChangedStatement* const statement : statements) {
                if (echoes_.echo_of(*statement, change.fate) == least) {
                    add_value(change, *statement);
                }
            }
            if (!change.properties.empty() || change.fate != EntityFate::changed) {
                break;  // the frame tells nothing more
            }
        }
        std::ranges::stable_sort(change.properties, {}, [](const PropertyChange& property) {
            return std::tuple(rank_of_property(property.predicate), property.language);
        });
    }

    static void add_value(EntityChange& change, const ChangedStatement& statement) {
        const auto found = std::ranges::find_if(change.properties, [&](const PropertyChange& p) {
            return p.predicate == statement.predicate && p.language == statement.object.language;
        });
        PropertyChange& property = found != change.properties.end()
                                       ? *found
                                       : change.properties.emplace_back(PropertyChange{
                                             statement.predicate, statement.object.language, {}});
        property.values.push_back(statement.object);
    }

    static bool tells(const EntityChange& change) {
        return !change.properties.empty() || !change.items.empty() ||
               change.fate != EntityFate::changed;
    }

    /// Puts agenda items under their sessions, leaves out what has nothing to tell, and sorts.
    std::vector<EntityChange> collected() {
        std::map<std::string, std::vector<EntityChange>> items;
        for (auto& [iri, change] : entities_) {
            if (change.kind == "agenda" && tells(change)) {
                items[thing_named(iri)->session()].push_back(change);
            }
        }
        for (auto& [session, changes] : items) {
            std::ranges::sort(changes, comes_before);
            entity(session).items = std::move(changes);
        }
        std::vector<EntityChange> sorted;
        for (auto& [iri, change] : entities_) {
            if (change.kind != "agenda" && tells(change)) {
                sorted.push_back(std::move(change));
            }
        }
        std::ranges::sort(sorted, comes_before);
        return sorted;
    }

    std::vector<ChangedStatement> statements_;
    Echoes echoes_;
    LabelBook labels_;
    std::map<std::string, std::vector<const ChangedStatement*>> by_owner_;
    std::map<std::string, EntityChange> entities_;
};

}  // namespace

std::optional<EntityChanges> entity_changes(const Comparison& comparison, const Step& step) {
    const Difference& difference = comparison.difference;
    if (difference.removed.size() + difference.added.size() > most_told_by_entity) {
        return std::nullopt;
    }
    Grouping grouping(comparison);
    grouping.labels().collect(comparison.before, comparison.after, step);
    std::vector<EntityChange> entities = grouping.entities();
    return EntityChanges{std::move(entities), std::move(grouping.labels())};
}

}  // namespace dialograph
