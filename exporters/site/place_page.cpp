// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <string>

namespace dialograph {
namespace {

Markup lead(const PageContext& /*context*/, Vertex /*vertex*/) {
    return {};
}

Markup position(const Place& place) {
    return place.latitude.text.empty() ? Markup{}
                                       : Markup::text(std::string(place.latitude.text) + ", " +
                                                      std::string(place.longitude.text));
}

Markup facts(const PageContext& context, Vertex vertex) {
    const auto& place = context.model().record<Place>(vertex);
    const Words& kind = kind_words::word_of(kind_words::place_kind, place.kind);
    return fact(context, site_words::kind_of_it, context.words(kind)) +
           fact(context, site_words::within, link(context, place.within)) +
           fact(context, site_words::coordinates, position(place)) + sources_fact(context, vertex);
}

Listing listing(const SiteModel& model, Vertex vertex) {
    const DialogueGraph& graph = model.graph();
    return {{site_words::sessions_here, ListStyle::things,
             sessions_to(model, vertex, EdgeKind::held_at)},
            {site_words::events_here, ListStyle::things,
             entities_to(model, vertex, EdgeKind::held_at, EntityKind::event)},
            {site_words::contains, ListStyle::things,
             entries_of(graph.sources(vertex, EdgeKind::within))},
            {site_words::organisations_here, ListStyle::things,
             entries_of(graph.sources(vertex, EdgeKind::located_in))}};
}

}  // namespace

const EntityPage place_page{lead, facts, listing};

}  // namespace dialograph
