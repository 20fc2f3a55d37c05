// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/site_model.hpp"

#include "exporters/site/sort_key.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dialograph {
namespace {

auto subject_of(const Link* link) {
    return std::tuple(link->subject.kind, link->subject.number);
}

EntityNumber source_of(const AgendaItem* item) {
    return item->source.number;
}

template <class Record>
std::vector<const Record*> sorted(const std::vector<Record>& records, auto key) {
    std::vector<const Record*> pointers;
    pointers.reserve(records.size());
    for (const Record& record : records) {
        pointers.push_back(&record);
    }
    std::ranges::stable_sort(pointers, {}, key);
    return pointers;
}

template <class Record, class Key>
std::span<const Record* const> equal(const std::vector<const Record*>& records, Key value,
                                     auto key) {
    const auto first = std::ranges::lower_bound(records, value, {}, key);
    const auto last = std::ranges::upper_bound(records, value, {}, key);
    return {first, last};
}

}  // namespace

SiteModel::SiteModel(const DialogueGraph& graph)
    : graph_(graph), naming_(graph.dataset().metadata.base),
      links_(sorted(dataset().records.links, subject_of)),
      agenda_(sorted(dataset().records.agenda, source_of)) {
    rank_sessions();
    sort_indexes();
}

std::string SiteModel::iri(Vertex vertex) const {
    std::string text;
    (void)naming_.entity(properties(vertex).kind, properties(vertex).id, text);
    return text;
}

std::string_view SiteModel::dataset_iri() const {
    const std::string_view own = dataset().metadata.iri;
    return own.empty() ? naming_.dataset().text() : own;
}

std::span<const Link* const> SiteModel::links(Vertex vertex) const {
    return equal(links_, std::tuple(properties(vertex).kind, properties(vertex).number),
                 subject_of);
}

std::span<const AgendaItem* const> SiteModel::agenda_from(Vertex source) const {
    return equal(agenda_, properties(source).number, source_of);
}

std::optional<Vertex> SiteModel::latest_session() const {
    const auto day = [&](Vertex vertex) {
        const Date& date = record<Session>(vertex).date;
        return std::tuple(date.year(), date.month(), date.day(), rank(vertex));
    };
    const auto latest = std::ranges::max_element(graph_.sessions(), {}, day);
    return latest == graph_.sessions().end() ? std::nullopt : std::optional(*latest);
}

void SiteModel::rank_sessions() {
    ranks_.resize(dataset().names.count(EntityKind::session));
    for (std::uint32_t rank = 0; const Vertex session : graph_.sessions()) {
        ranks_[properties(session).number] = rank++;
    }
}

void SiteModel::sort_indexes() {
    for (const EntityKind kind : entity_kinds) {
        const auto range = graph_.vertices(kind);
        std::vector<Vertex> vertices(range.begin(), range.end());
        if (kind == EntityKind::session) {
            vertices = graph_.sessions();
        }
        const bool by_name = kind == EntityKind::topic || kind == EntityKind::place ||
                             kind == EntityKind::organisation || kind == EntityKind::series;
        for (const SiteLanguage language : site_languages) {
            std::vector<Vertex>& index = indexes_[index_of(kind)][index_of(language)];
            index = vertices;
            if (by_name) {
                sort_by_name(index, language);
            }
        }
    }
}

void SiteModel::sort_by_name(std::vector<Vertex>& vertices, SiteLanguage language) const {
    std::vector<std::pair<std::string, Vertex>> keys;
    keys.reserve(vertices.size());
    for (const Vertex vertex : vertices) {
        keys.emplace_back(sort_key(name_of(graph_, vertex, language).text), vertex);
    }
    std::ranges::stable_sort(keys);
    std::ranges::transform(keys, vertices.begin(), &std::pair<std::string, Vertex>::second);
}

ChosenText name_of(const DialogueGraph& graph, Vertex vertex, SiteLanguage readers) {
    const ChosenText name = choose(names_of(graph, vertex), readers);
    return name.text.empty() ? ChosenText{graph.graph()[vertex].id, {}} : name;
}

}  // namespace dialograph
