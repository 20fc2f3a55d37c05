// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file site_model.hpp What the pages of a site are made from: the graph, and lists over all of it
/// that are made once.

#include "exporters/site/chosen_text.hpp"
#include "exporters/site/site_language.hpp"
#include "model/graph.hpp"
#include "model/labels.hpp"
#include "ontology/naming.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A graph, prepared for the making of pages. It does not change, so that many threads can read it.
/// The graph has to outlive it.
class SiteModel {
public:
    explicit SiteModel(const DialogueGraph& graph);

    [[nodiscard]] const DialogueGraph& graph() const { return graph_; }
    [[nodiscard]] const Dataset& dataset() const { return graph_.dataset(); }
    [[nodiscard]] const VertexProperties& properties(Vertex vertex) const {
        return graph_.graph()[vertex];
    }
    template <class Record>
    [[nodiscard]] const Record& record(Vertex vertex) const {
        return graph_.record<Record>(vertex);
    }

    /// The IRI of an entity.
    [[nodiscard]] std::string iri(Vertex vertex) const;
    /// The IRI of the data set.
    [[nodiscard]] std::string_view dataset_iri() const;
    /// The links out of the data set that start at an entity.
    [[nodiscard]] std::span<const Link* const> links(Vertex vertex) const;
    /// The agenda items that quote a source or rest on it, in the order of the table.
    [[nodiscard]] std::span<const AgendaItem* const> agenda_from(Vertex source) const;
    /// Where a session stands among all, by series and number.
    [[nodiscard]] std::uint32_t rank(Vertex session) const {
        return ranks_[properties(session).number];
    }
    /// The entities of a kind as an index lists them: sessions by series and number, sources and
    /// agreements by their table, the others by name.
    [[nodiscard]] std::span<const Vertex> index(EntityKind kind, SiteLanguage language) const {
        return indexes_[index_of(kind)][index_of(language)];
    }
    /// The last session of a series that has any, else none: the one with the latest date.
    [[nodiscard]] std::optional<Vertex> latest_session() const;

private:
    void rank_sessions();
    void sort_indexes();
    void sort_by_name(std::vector<Vertex>& vertices, SiteLanguage language) const;

    const DialogueGraph& graph_;
    Naming naming_;
    /// By subject.
    std::vector<const Link*> links_;
    /// By source.
    std::vector<const AgendaItem*> agenda_;
    std::vector<std::uint32_t> ranks_;
    std::array<std::array<std::vector<Vertex>, 3>, entity_kind_count> indexes_;
};

/// The name of an entity for readers of a language; its id where it has none.
[[nodiscard]] ChosenText name_of(const DialogueGraph& graph, Vertex vertex, SiteLanguage readers);

}  // namespace dialograph
