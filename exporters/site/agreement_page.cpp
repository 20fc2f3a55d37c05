// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/list_entry.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <algorithm>
#include <array>
#include <ranges>

namespace dialograph {
namespace {

Markup lead(const PageContext& context, Vertex vertex) {
    const auto& agreement = context.model().record<Agreement>(vertex);
    const Markup words =
        agreement.quote.empty()
            ? Markup{}
            : Markup::block("p", {},
                            quotation(context, agreement.quote,
                                      context.graph().vertex(agreement.source.front())));
    return paragraph(choose(agreement.summary, context.language()), context.language()) + words;
}

Markup facts(const PageContext& context, Vertex vertex) {
    const auto& agreement = context.model().record<Agreement>(vertex);
    const DialogueGraph& graph = context.graph();
    const Words& kind = kind_words::word_of(kind_words::agreement_kind, agreement.kind);
    return fact(context, site_words::kind_of_it, context.words(kind)) +
           fact(context, site_words::date, context.date(agreement.date)) +
           fact(context, site_words::agreed_at, link(context, agreement.agreed_at)) +
           fact(context, site_words::signed_at, link(context, agreement.signed_at)) +
           fact(context, site_words::parties,
                links(context, graph.targets(vertex, EdgeKind::party))) +
           fact(context, site_words::renews, link(context, agreement.revises)) +
           fact(context, site_words::renewed_by,
                links(context, graph.sources(vertex, EdgeKind::revises))) +
           fact(context, site_words::carries_out, link(context, agreement.fulfils)) +
           fact(context, site_words::carried_out_by,
                links(context, graph.sources(vertex, EdgeKind::fulfils))) +
           sources_fact(context, vertex);
}

/// How far from an agreement its history goes on its page.
constexpr std::size_t steps_of_history = 20;

constexpr std::array history_edges{EdgeKind::revises, EdgeKind::fulfils};

/// The agreements that are reached step by step, the nearest first.
template <class Step>
std::vector<ListEntry> history(Vertex from, Step step) {
    std::vector<ListEntry> found;
    std::vector<Vertex> met{from};
    for (std::size_t i = 0; i < met.size() && met.size() <= steps_of_history; ++i) {
        for (const EdgeKind edge : history_edges) {
            for (const Vertex other : step(met[i], edge)) {
                if (std::ranges::find(met, other) == met.end()) {
                    met.push_back(other);
                    found.push_back({other});
                }
            }
        }
    }
    return found;
}

Listing listing(const SiteModel& model, Vertex vertex) {
    const DialogueGraph& graph = model.graph();
    auto before = history(
        vertex, [&](Vertex agreement, EdgeKind edge) { return graph.targets(agreement, edge); });
    std::ranges::reverse(before);
    return {{site_words::led_to, ListStyle::things, std::move(before)},
            {site_words::followed, ListStyle::things,
             history(vertex, [&](Vertex agreement,
                                 EdgeKind edge) { return graph.sources(agreement, edge); })},
            {site_words::topics, ListStyle::things,
             entries_of(graph.targets(vertex, EdgeKind::about))}};
}

}  // namespace

const EntityPage agreement_page{lead, facts, listing};

}  // namespace dialograph
