// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/entity_page.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <algorithm>

namespace dialograph {
namespace {

Markup lead(const PageContext& context, Vertex vertex) {
    return paragraph(choose(context.model().record<Source>(vertex).note, context.language()),
                     context.language());
}

Markup facts(const PageContext& context, Vertex vertex) {
    const auto& source = context.model().record<Source>(vertex);
    const Markup address = source.url.text.empty() ? Markup{} : link_out(source.url.text);
    const Markup licence =
        source.licence.text.empty() ? Markup{} : licence_link(source.licence.text);
    const Markup language =
        source.language == nullptr
            ? Markup{}
            : Markup::text(language_name(source.language->text(), context.language()));
    return fact(context, site_words::address, address) +
           fact(context, site_words::language, language) +
           fact(context, site_words::publisher, link(context, source.publisher)) +
           fact(context, site_words::published, context.date(source.published)) +
           fact(context, site_words::retrieved, context.date(source.retrieved)) +
           fact(context, site_words::licence, licence);
}

Listing listing(const SiteModel& model, Vertex vertex) {
    const DialogueGraph& graph = model.graph();
    std::vector<ListEntry> quotes;
    for (const AgendaItem* const item : model.agenda_from(vertex)) {
        quotes.push_back({graph.vertex(item->session), item});
    }
    return {{site_words::reported_by_it, ListStyle::things,
             sessions_to(model, vertex, EdgeKind::reported_in)},
            {site_words::rests_on_it, ListStyle::things,
             entries_of(graph.sources(vertex, EdgeKind::stated_in))},
            {site_words::quoted_from_it, ListStyle::quotes, std::move(quotes)}};
}

}  // namespace

const EntityPage source_page{lead, facts, listing};

}  // namespace dialograph
