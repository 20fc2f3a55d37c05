// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <string>

namespace dialograph {
namespace {

Markup lead(const PageContext& context, Vertex vertex) {
    return paragraph(choose(context.model().record<Session>(vertex).summary, context.language()),
                     context.language());
}

Markup facts(const PageContext& context, Vertex vertex) {
    const auto& session = context.model().record<Session>(vertex);
    const DialogueGraph& graph = context.graph();
    const Words& form = kind_words::word_of(kind_words::attendance, session.mode);
    return fact(context, site_words::series, link(context, session.series)) +
           fact(context, site_words::number, Markup::text(std::to_string(session.number))) +
           fact(context, site_words::held_on,
                period(session.date, session.end_date, context.language())) +
           fact(context, site_words::place, link(context, session.place)) +
           fact(context, site_words::form, context.words(form)) +
           fact(context, site_words::organisers,
                links(context, graph.targets(vertex, EdgeKind::organised_by))) +
           fact(context, site_words::report, link(context, session.report)) +
           sources_fact(context, vertex);
}

Listing listing(const SiteModel& model, Vertex vertex) {
    const DialogueGraph& graph = model.graph();
    std::vector<ListEntry> agenda;
    for (const Edge& edge : graph.out_edges(vertex, EdgeKind::on_agenda)) {
        agenda.push_back({boost::target(edge, graph.graph()), graph.graph()[edge].item});
    }
    return {{site_words::agenda, ListStyle::agenda, std::move(agenda)},
            {site_words::agreed_here, ListStyle::things,
             entries_of(graph.sources(vertex, EdgeKind::agreed_at))}};
}

template <class Vertices>
Markup neighbour(const PageContext& context, std::string_view relation, const Words& words,
                 const Vertices& sessions) {
    Markup out;
    for (const Vertex session : sessions) {
        out += Markup::element("a", {{"rel", relation}, {"href", context.to_entity(session)}},
                               Markup::element("span", {{"class", "gist"}}, context.words(words)) +
                                   context.name_of(session));
    }
    return out;
}

/// The sessions before and after it.
Markup after(const PageContext& context, Vertex vertex) {
    const DialogueGraph& graph = context.graph();
    const Markup neighbours = neighbour(context, "prev", site_words::previous_session,
                                        graph.sources(vertex, EdgeKind::next_session)) +
                              neighbour(context, "next", site_words::next_session,
                                        graph.targets(vertex, EdgeKind::next_session));
    return neighbours.markup().empty()
               ? neighbours
               : Markup::block("nav",
                               {{"class", "neighbours"},
                                {"aria-label", context.word(site_words::neighbours)}},
                               neighbours);
}

}  // namespace

const EntityPage session_page{lead, facts, listing, after};

}  // namespace dialograph
