// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/kind_words.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

namespace dialograph {
namespace {

Markup lead(const PageContext& context, Vertex vertex) {
    return paragraph(choose(context.model().record<Series>(vertex).description, context.language()),
                     context.language());
}

Markup facts(const PageContext& context, Vertex vertex) {
    const auto& series = context.model().record<Series>(vertex);
    return fact(context, site_words::started, context.date(series.started)) +
           fact(context, site_words::parties,
                links(context, context.graph().targets(vertex, EdgeKind::party))) +
           sources_fact(context, vertex);
}

Listing listing(const SiteModel& model, Vertex vertex) {
    return {{kind_words::kinds[index_of(EntityKind::session)], ListStyle::things,
             entries_of(model.graph().sessions({model.properties(vertex).number}))}};
}

}  // namespace

const EntityPage series_page{lead, facts, listing};

}  // namespace dialograph
