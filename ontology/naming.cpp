// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/naming.hpp"

#include "model/slug.hpp"
#include "ontology/literal.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>

namespace dialograph {
namespace {

/// A slug needs no escape in an IRI, which is why the joined text need not be parsed again.
std::string_view checked(std::string_view id) {
    if (!is_slug(id)) {
        throw TermError("an id that is to become part of an IRI is no slug");
    }
    return id;
}

std::string_view checked_fragment(std::string_view name) {
    const bool good = !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == '_';
    });
    if (!good) {
        throw TermError("\"" + std::string(name) + "\" cannot be the fragment of an IRI");
    }
    return name;
}

}  // namespace

bool Naming::is_base(std::string_view text) {
    return iri_fault(text) == no_fault && text.ends_with('/') &&
           text.find_first_of("?#") == std::string_view::npos;
}

Naming::Naming(std::string_view base) : base_(base), namespaces_{} {
    if (!is_base(base_)) {
        throw TermError("the base \"" + base_ + "\" is no absolute IRI that ends in a slash");
    }
    for (const EntityKind kind : entity_kinds) {
        std::string& text = namespace_texts_.at(index_of(kind));
        text = id_ + std::string(name_of(kind)) + '/';
        namespaces_.at(index_of(kind)) = {name_of(kind), text};
    }
}

Iri Naming::entity(EntityKind kind, std::string_view id, std::string& text) const {
    const Namespace& name_space = namespaces_[index_of(kind)];
    text.assign(name_space.iri).append(checked(id));
    return {text, &name_space};
}

Iri Naming::agenda_item(std::string_view session, std::string_view topic, std::string& text) const {
    text.assign(agenda_).append(checked(session)).append(1, '/').append(checked(topic));
    return {text, nullptr};
}

Iri Naming::geometry(std::string_view place, std::string& text) const {
    static_cast<void>(entity(EntityKind::place, place, text));
    text.append("/geometry");
    return {text, nullptr};
}

Iri Naming::renaming(std::string_view organisation, std::string& text) const {
    static_cast<void>(entity(EntityKind::organisation, organisation, text));
    text.append("/renaming");
    return {text, nullptr};
}

Iri Naming::session_graph(std::string_view session, std::string& text) const {
    text.assign(session_graph_).append(checked(session));
    return {text, nullptr};
}

Iri Naming::staging_graph(Iri graph, std::string_view load, std::string& text) {
    // Letters and slashes may stand at the end of every IRI, whether path, query or fragment.
    text.assign(graph.text()).append("/staging/").append(checked(load));
    return {text, nullptr};
}

Iri Naming::load(std::string_view load, std::string& text) {
    text.assign(loading::ns.iri).append(checked(load));
    return {text, nullptr};
}

std::string_view Naming::graphs_beside(Iri dataset_graph) {
    constexpr std::string_view end = "graph/dataset";
    const std::string_view text = dataset_graph.text();
    return text.ends_with("/graph/dataset") ? text.substr(0, text.size() - end.size() + 6)
                                            : std::string_view{};
}

bool Naming::is_graph_of(std::string_view beginning, std::string_view graph) {
    return graph.starts_with(beginning) && !is_staging_graph(graph);
}

bool Naming::is_staging_graph(std::string_view graph) {
    const std::size_t slash = graph.rfind('/');
    return slash != std::string_view::npos && graph.substr(0, slash).ends_with("/staging");
}

std::string_view Naming::staging_pattern() {
    return "/staging/[^/]*$";
}

bool Naming::is_of_loading(std::string_view graph) {
    constexpr std::string_view document = loading::ns.iri.substr(0, loading::ns.iri.size() - 1);
    if (!graph.starts_with(document)) {
        return is_staging_graph(graph);
    }
    const std::string_view rest = graph.substr(document.size());
    return rest.empty() || std::string_view("#/?").find(rest.front()) != std::string_view::npos;
}

std::optional<EntityName> Naming::entity_named(std::string_view iri) const {
    for (const EntityKind kind : entity_kinds) {
        const std::string_view name_space = namespaces_[index_of(kind)].iri;
        if (iri.starts_with(name_space) &&
            iri.find('/', name_space.size()) == std::string_view::npos) {
            return EntityName{kind, iri.substr(name_space.size())};
        }
    }
    return std::nullopt;
}

Iri Naming::quote(Iri body, std::string& text) const {
    return quote_part(body, {}, text);
}

Iri Naming::quote_target(Iri body, std::string& text) const {
    return quote_part(body, "/target", text);
}

Iri Naming::quote_selector(Iri body, std::string& text) const {
    return quote_part(body, "/selector", text);
}

Iri Naming::catalog_part(std::string_view name, std::string& text) const {
    text.assign(catalog_).append(1, '#').append(checked_fragment(name));
    return {text, nullptr};
}

Iri Naming::void_part(std::string_view name, std::string& text) const {
    text.assign(void_).append(1, '#').append(checked_fragment(name));
    return {text, nullptr};
}

Iri Naming::quote_part(Iri body, std::string_view part, std::string& text) const {
    if (!body.text().starts_with(id_)) {
        throw TermError("a quote is of something in the data set");
    }
    text.assign(quote_).append(body.text().substr(id_.size())).append(part);
    return {text, nullptr};
}

}  // namespace dialograph
