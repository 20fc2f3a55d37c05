// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/landing_parts.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/release/paths.hpp"
#include "exporters/site/list_entry.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/picture_page.hpp"
#include "exporters/site/site_page.hpp"
#include "exporters/site/site_words.hpp"

#include <string>

namespace dialograph {
namespace {

Markup figure_of(const std::string& number, const Markup& name, const std::string& href) {
    return Markup::element("li", {},
                           Markup::element("a", {{"href", href}},
                                           Markup::element("strong", {}, Markup::text(number)) +
                                               Markup::element("span", {}, name)));
}

std::string count_of(const PageContext& context, EntityKind kind) {
    return std::to_string(context.model().dataset().names.count(kind));
}

}  // namespace

Markup landing_hero(const PageContext& context) {
    const Metadata& metadata = context.model().dataset().metadata;
    Markup figures;
    for (const EntityKind kind : {EntityKind::session, EntityKind::topic, EntityKind::agreement}) {
        figures +=
            figure_of(count_of(context, kind), context.words(kind_words::kinds[index_of(kind)]),
                      context.to_page(index_name(kind)));
    }
    figures += figure_of(years_of(context.graph()), context.words(site_words::timeline),
                         context.to_page("timeline"));
    return Markup::block(
        "header", {{"class", "hero"}},
        Markup::block("h1", {}, context.text(metadata.title)) +
            paragraph(choose(metadata.description, context.language()), context.language()) +
            Markup::block("ul", {{"class", "figures"}}, figures));
}

Markup landing_latest(const PageContext& context) {
    const auto session = context.model().latest_session();
    if (!session) {
        return {};
    }
    const auto& record = context.model().record<Session>(*session);
    const DialogueGraph& graph = context.graph();
    Markup topics;
    for (const Edge& edge : graph.out_edges(*session, EdgeKind::on_agenda)) {
        topics +=
            Markup::element("li", {},
                            context.link(boost::target(edge, graph.graph())) + Markup::text(" ") +
                                outcome_mark(context, graph.graph()[edge].outcome));
    }
    return section(context, site_words::latest,
                   Markup::block("h3", {}, context.link(*session)) +
                       Markup::block("p", {{"class", "gist"}}, gist_of(context, *session)) +
                       paragraph(choose(record.summary, context.language()), context.language()) +
                       Markup::block("ul", {{"class", "tags"}}, topics));
}

Markup landing_contents(const PageContext& context) {
    Markup items;
    for (const EntityKind kind : entity_kinds) {
        items += Markup::element(
            "li", {},
            Markup::element(
                "a", {{"href", context.to_page(index_name(kind))}},
                Markup::element("span", {}, context.words(kind_words::kinds[index_of(kind)])) +
                    Markup::element("span", {{"class", "count"}},
                                    Markup::text(count_of(context, kind)))));
    }
    return section(context, site_words::contents,
                   Markup::block("ul", {{"class", "contents"}}, items));
}

Markup landing_pictures(const PageContext& context) {
    Markup items;
    for (const SitePicture& picture : site_pictures().subspan(1)) {
        const Markup image = Markup::empty(
            "img",
            {{"src", context.to_file(picture_path(picture, context.language()))}, {"alt", ""}});
        items += Markup::block(
            "li", {},
            Markup::element("a", {{"href", context.to_page(picture.name)}},
                            Markup::element("span", {{"class", "frame"}}, image) +
                                Markup::element("strong", {}, context.words(picture.title))) +
                Markup::element("p", {}, context.words(picture.about)));
    }
    return section(context, site_words::pictures,
                   Markup::block("ul", {{"class", "gallery"}}, items));
}

}  // namespace dialograph
