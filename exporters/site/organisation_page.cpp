// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/entity_page.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

namespace dialograph {
namespace {

Markup lead(const PageContext& /*context*/, Vertex /*vertex*/) {
    return {};
}

Markup facts(const PageContext& context, Vertex vertex) {
    const auto& organisation = context.model().record<Organisation>(vertex);
    const Markup homepage =
        organisation.homepage.text.empty() ? Markup{} : link_out(organisation.homepage.text);
    return fact(context, site_words::location, link(context, organisation.place)) +
           fact(context, site_words::name_in_use,
                period(organisation.from, organisation.to, context.language())) +
           fact(context, site_words::earlier_name, link(context, organisation.succeeds)) +
           fact(context, site_words::later_name,
                links(context, context.graph().sources(vertex, EdgeKind::succeeds))) +
           fact(context, site_words::website, homepage) + sources_fact(context, vertex);
}

Listing listing(const SiteModel& model, Vertex vertex) {
    return {{site_words::takes_part, ListStyle::things,
             entities_to(model, vertex, EdgeKind::party, EntityKind::series)},
            {site_words::sessions_organised, ListStyle::things,
             sessions_to(model, vertex, EdgeKind::organised_by)},
            {site_words::agreements_of, ListStyle::things,
             entities_to(model, vertex, EdgeKind::party, EntityKind::agreement)},
            {site_words::documents_published, ListStyle::things,
             entries_of(model.graph().sources(vertex, EdgeKind::published_by))}};
}

}  // namespace

const EntityPage organisation_page{lead, facts, listing};

}  // namespace dialograph
