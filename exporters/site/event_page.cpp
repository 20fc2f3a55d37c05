// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

namespace dialograph {
namespace {

Markup lead(const PageContext& /*context*/, Vertex /*vertex*/) {
    return {};
}

Markup facts(const PageContext& context, Vertex vertex) {
    const auto& event = context.model().record<Event>(vertex);
    const Words& kind = kind_words::word_of(kind_words::event_kind, event.kind);
    return fact(context, site_words::kind_of_it, context.words(kind)) +
           fact(context, site_words::date, period(event.date, event.end_date, context.language())) +
           fact(context, site_words::place, link(context, event.place)) +
           fact(context, site_words::during, link(context, event.during)) +
           sources_fact(context, vertex);
}

Listing listing(const SiteModel& model, Vertex vertex) {
    return {{site_words::signed_there, ListStyle::things,
             entries_of(model.graph().sources(vertex, EdgeKind::signed_at))},
            {site_words::during_it, ListStyle::things,
             entries_of(model.graph().sources(vertex, EdgeKind::during))}};
}

}  // namespace

const EntityPage event_page{lead, facts, listing};

}  // namespace dialograph
