// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/entity_lookup.hpp"

#include "model/folded_text.hpp"
#include "model/labels.hpp"
#include "model/unicode.hpp"
#include "ontology/naming.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t most_nearest = 3;

/// Calls `visit` with each name of a thing: its id, its names, and the other labels of a topic.
template <class Visit>
void for_each_name(const DialogueGraph& graph, Vertex vertex, const Visit& visit) {
    visit(graph.graph()[vertex].id);
    for (const LocalText& name : names_of(graph, vertex)) {
        visit(name.text);
    }
    if (graph.graph()[vertex].kind == EntityKind::topic) {
        for (const LocalText& name : graph.record<Topic>(vertex).alternatives) {
            visit(name.text);
        }
    }
}

/// The thing of an IRI of the data set, or of its kind and id behind a slash.
std::optional<Vertex> find_whole(const DialogueGraph& graph, std::string_view text,
                                 std::span<const EntityKind> kinds) {
    const Naming naming(graph.dataset().metadata.base);
    for (const EntityKind kind : kinds) {
        const std::string_view name_space = naming.namespaces()[index_of(kind)].iri;
        const std::string prefix = std::string(name_of(kind)) + '/';
        for (const std::string_view start : {name_space, std::string_view(prefix)}) {
            if (text.starts_with(start)) {
                return graph.find(kind, text.substr(start.size()));
            }
        }
    }
    return std::nullopt;
}

/// A name with the kinds of which a thing of this name is looked for.
struct Wanted {
    std::string_view name;
    std::span<const EntityKind> kinds;
};

/// What stands behind the slash is looked for in the kind before it, if there may be such things.
Wanted wanted_by(std::string_view text, std::span<const EntityKind> kinds) {
    const std::string_view before = text.substr(0, text.find('/'));
    const auto kind =
        std::ranges::find(kinds, before, [](EntityKind known) { return name_of(known); });
    return before == text || kind == kinds.end()
               ? Wanted{text, kinds}
               : Wanted{text.substr(before.size() + 1), std::span(kind, 1)};
}

std::vector<Vertex> find_ids(const DialogueGraph& graph, std::string_view text,
                             std::span<const EntityKind> kinds) {
    std::vector<Vertex> found;
    for (const EntityKind kind : kinds) {
        if (const auto vertex = graph.find(kind, text)) {
            found.push_back(*vertex);
        }
    }
    return found;
}

std::vector<Vertex> find_names(const DialogueGraph& graph, const std::string& wanted,
                               std::span<const EntityKind> kinds) {
    std::vector<Vertex> found;
    for (const EntityKind kind : kinds) {
        for (const Vertex vertex : graph.vertices(kind)) {
            bool same = false;
            for_each_name(graph, vertex, [&](std::string_view name) {
                same = same || (!wanted.empty() && folded(name) == wanted);
            });
            if (same) {
                found.push_back(vertex);
            }
        }
    }
    return found;
}

/// How much a name differs from what was wanted: little where it contains that. A single letter,
/// which many names contain, does not count; a single Chinese character does.
std::size_t difference(std::string_view wanted, const std::string& name) {
    if (display_width(wanted) >= 2 && name.find(wanted) != std::string::npos) {
        return 1;
    }
    return edit_distance(wanted, name);
}

std::vector<Vertex> nearest(const DialogueGraph& graph, const std::string& wanted,
                            std::span<const EntityKind> kinds) {
    std::vector<std::pair<std::size_t, Vertex>> candidates;
    const std::size_t most = std::max<std::size_t>(1, character_count(wanted) / 3);
    for (const EntityKind kind : kinds) {
        for (const Vertex vertex : graph.vertices(kind)) {
            std::size_t least = most + 1;
            for_each_name(graph, vertex, [&](std::string_view name) {
                least = std::min(least, difference(wanted, folded(name)));
            });
            if (least <= most) {
                candidates.emplace_back(least, vertex);
            }
        }
    }
    std::ranges::sort(candidates);
    std::vector<Vertex> vertices;
    for (const auto& [distance, vertex] : candidates) {
        if (vertices.size() < most_nearest) {
            vertices.push_back(vertex);
        }
    }
    return vertices;
}

}  // namespace

EntityMatches find_entities(const DialogueGraph& graph, std::string_view text,
                            std::span<const EntityKind> kinds) {
    if (const auto vertex = find_whole(graph, text, kinds)) {
        return {{*vertex}, {}};
    }
    EntityMatches matches{find_ids(graph, text, kinds), {}};
    if (matches.found.empty()) {
        const Wanted wanted = wanted_by(text, kinds);
        const std::string name = folded(wanted.name);
        matches.found = find_names(graph, name, wanted.kinds);
        if (matches.found.empty() && !name.empty()) {
            matches.nearest = nearest(graph, name, wanted.kinds);
        }
    }
    return matches;
}

}  // namespace dialograph
