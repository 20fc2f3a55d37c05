// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/entity_change.hpp"

#include "exporters/diff/difference_words.hpp"
#include "exporters/diff/entity_groups.hpp"
#include "ontology/named_thing.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace dialograph {
namespace {

/// Makes an entity of a group of statements.
class Reading {
public:
    explicit Reading(const EntityGroup& group) : group_(group) {
        for (const ChangedStatement& statement : group.statements) {
            by_owner_[owner_of(statement.subject)].push_back(&statement);
        }
        for (const auto& [owner, statements] : by_owner_) {
            add_entity(owner, statements);
        }
    }

    /// The entity, a session with its agenda items; nothing where there is nothing to tell.
    [[nodiscard]] std::optional<EntityChange> told() {
        std::vector<EntityChange> items;
        for (auto& [iri, change] : entities_) {
            if (change.kind == "agenda" && tells(change)) {
                items.push_back(std::move(change));
            }
        }
        EntityChange& whole = entity(whole_of(group_.statements.front().subject));
        whole.items = std::move(items);
        return tells(whole) ? std::optional(std::move(whole)) : std::nullopt;
    }

private:
    EntityChange& entity(const std::string& iri) {
        auto [found, is_new] = entities_.try_emplace(iri);
        if (is_new) {
            const auto thing = thing_named(iri);
            const LabelEntry* const entry = group_.labels.find(iri);
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
        PropertyPlaces places;
        for (const Echo least : {Echo::none, Echo::frame}) {
            for (const ChangedStatement* const statement : statements) {
                if (group_.echoes.echo_of(*statement, change.fate) == least) {
                    add_value(change, places, *statement);
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

    /// Where among the properties that of a predicate in a language is.
    using PropertyPlaces = std::map<std::pair<std::string_view, std::string_view>, std::size_t>;

    static void add_value(EntityChange& change, PropertyPlaces& places,
                          const ChangedStatement& statement) {
        const auto [found, is_new] = places.try_emplace(
            {statement.predicate, statement.object.language}, change.properties.size());
        if (is_new) {
            change.properties.push_back({statement.predicate, statement.object.language, {}});
        }
        change.properties[found->second].values.push_back(statement.object);
    }

    static bool tells(const EntityChange& change) {
        return !change.properties.empty() || !change.items.empty() ||
               change.fate != EntityFate::changed;
    }

    const EntityGroup& group_;
    std::map<std::string, std::vector<const ChangedStatement*>> by_owner_;
    std::map<std::string, EntityChange> entities_;
};

}  // namespace

void each_entity_change(const Comparison& comparison, const TakeEntity& take, const Step& step) {
    each_entity_group(
        comparison,
        [&](const EntityGroup& group) {
            if (const auto change = Reading(group).told()) {
                take(*change, group.labels);
            }
        },
        step);
}

}  // namespace dialograph
