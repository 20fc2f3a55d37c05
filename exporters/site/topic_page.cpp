// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/list_entry.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <array>
#include <cstddef>
#include <string>

namespace dialograph {
namespace {

Markup lead(const PageContext& context, Vertex vertex) {
    return paragraph(choose(context.model().record<Topic>(vertex).definition, context.language()),
                     context.language());
}

/// How often each outcome was reached.
Markup outcomes(const PageContext& context, Vertex vertex) {
    const DialogueGraph& graph = context.graph();
    std::array<std::size_t, kind_words::outcome.size()> counts{};
    for (const Edge& edge : graph.in_edges(vertex, EdgeKind::on_agenda)) {
        ++counts[static_cast<std::size_t>(graph.graph()[edge].outcome)];
    }
    Markup items;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            items += Markup::element("li", {},
                                     outcome_mark(context, static_cast<Outcome>(i)) +
                                         Markup::text(" " + std::to_string(counts[i])));
        }
    }
    return items.markup().empty() ? items : Markup::element("ul", {}, items);
}

Markup facts(const PageContext& context, Vertex vertex) {
    return fact(context, site_words::broader,
                links(context, context.graph().targets(vertex, EdgeKind::broader))) +
           fact(context, site_words::outcomes, outcomes(context, vertex));
}

Listing listing(const SiteModel& model, Vertex vertex) {
    const DialogueGraph& graph = model.graph();
    std::vector<ListEntry> course;
    for (const Edge& edge : graph.in_edges(vertex, EdgeKind::on_agenda)) {
        course.push_back({boost::source(edge, graph.graph()), graph.graph()[edge].item});
    }
    sort_sessions(model, course);
    return {{site_words::course, ListStyle::course, std::move(course)},
            {site_words::agreements_about, ListStyle::things,
             entries_of(graph.sources(vertex, EdgeKind::about))},
            {site_words::narrower, ListStyle::things,
             entries_of(graph.sources(vertex, EdgeKind::broader))}};
}

}  // namespace

const EntityPage topic_page{lead, facts, listing};

}  // namespace dialograph
