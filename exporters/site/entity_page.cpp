// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/entity_page.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/release/paths.hpp"
#include "exporters/site/external_name.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dialograph {
namespace {

const EntityPage& page_of(EntityKind kind) {
    static constexpr std::array<const EntityPage*, entity_kind_count> pages{
        &series_page, &session_page, &topic_page,        &agreement_page,
        &event_page,  &place_page,   &organisation_page, &source_page};
    return *pages[index_of(kind)];
}

/// A name, or another name of a topic, with its language.
Markup name_rows(const PageContext& context, std::span<const LocalText> texts) {
    Markup rows;
    for (const LocalText& text : texts) {
        const std::string_view tag = text.language->text();
        rows += Markup::element("dt", {}, Markup::text(language_name(tag, context.language()))) +
                Markup::block("dd", {{"lang", tag}},
                              Markup::element("bdi", {}, Markup::text(text.text)));
    }
    return rows;
}

Markup names_section(const PageContext& context, Vertex vertex) {
    Markup rows = name_rows(context, names_of(context.graph(), vertex));
    if (context.model().properties(vertex).kind == EntityKind::topic) {
        const Markup others =
            name_rows(context, context.model().record<Topic>(vertex).alternatives);
        if (!others.markup().empty()) {
            return section(context, site_words::names, Markup::block("dl", {}, rows)) +
                   section(context, site_words::also_called, Markup::block("dl", {}, others));
        }
    }
    return rows.markup().empty()
               ? rows
               : section(context, site_words::names, Markup::block("dl", {}, rows));
}

Markup elsewhere_section(const PageContext& context, Vertex vertex) {
    Markup items;
    for (const Link* const link : context.model().links(vertex)) {
        const Words& relation = kind_words::word_of(kind_words::link_relation, link->relation);
        const Markup name = Markup::element(
            "bdi", {}, Markup::text(external_name(link->target.text, context.language())));
        items += Markup::block(
            "li", {},
            link_out(link->target.text, name) +
                Markup::element("span", {{"class", "gist"}}, context.words(relation)));
    }
    return items.markup().empty() ? items
                                  : section(context, site_words::elsewhere,
                                            Markup::block("ul", {{"class", "things"}}, items));
}

Markup data_section(const PageContext& context, Vertex vertex, const std::string& name) {
    Markup items;
    for (const Twin& twin : twins_of(context, name)) {
        items += Markup::element(
            "li", {},
            Markup::element("a", {{"href", twin.href}, {"type", twin.format->media_type}},
                            Markup::text(twin.title)));
    }
    const Markup iri =
        Markup::element("code", {{"translate", "no"}}, Markup::text(context.model().iri(vertex)));
    const Markup rows = fact(context, site_words::identifier, iri) +
                        fact(context, site_words::format, Markup::element("ul", {}, items));
    return section(context, site_words::as_data, Markup::block("dl", {}, rows));
}

Markup first_part(const PageContext& context, Vertex vertex, const Markup& heading) {
    const EntityPage& parts = page_of(context.model().properties(vertex).kind);
    const Markup facts = parts.facts(context, vertex);
    const Markup lead = parts.lead(context, vertex);
    return Markup::block("header", {{"class", "title"}},
                         heading + (lead.markup().empty()
                                        ? lead
                                        : Markup::block("div", {{"class", "lead"}}, lead))) +
           (facts.markup().empty()
                ? facts
                : Markup::block("div", {{"class", "facts"}}, Markup::block("dl", {}, facts)));
}

Markup last_part(const PageContext& context, Vertex vertex, const std::string& name) {
    const EntityPage& parts = page_of(context.model().properties(vertex).kind);
    return (parts.after == nullptr ? Markup{} : parts.after(context, vertex)) +
           Markup::block("div", {{"class", "reference"}},
                         names_section(context, vertex) + elsewhere_section(context, vertex) +
                             data_section(context, vertex, name));
}

}  // namespace

Listing listing_of(const SiteModel& model, Vertex vertex) {
    return page_of(model.properties(vertex).kind).listing(model, vertex);
}

std::string render_entity(const SiteModel& model, Vertex vertex, const Listing& listing,
                          SiteLanguage language, std::size_t page) {
    const VertexProperties& properties = model.properties(vertex);
    const std::string name = document_name(properties.kind, properties.id);
    const PageContext context(model, language, page_name(name, page));
    const std::size_t pages = page_count(listing);
    const Markup heading =
        Markup::block("p", {{"class", "kind"}},
                      context.words(kind_words::kind[index_of(properties.kind)])) +
        Markup::block("h1", {}, context.name_of(vertex));
    const Markup lists = Markup::block(
        "div", {{"class", "lists"}},
        listing_part(context, listing, page) + page_links(context, name, page, pages));
    SitePage out;
    out.title = name_of(model.graph(), vertex, language);
    out.ancestors = {
        {"index", context.words(site_words::home)},
        {index_name(properties.kind), context.words(kind_words::kinds[index_of(properties.kind)])}};
    out.main = Markup::block(
        "article", {{"class", "entity " + std::string(name_of(properties.kind))}},
        page == 0 ? first_part(context, vertex, heading) + lists + last_part(context, vertex, name)
                  : Markup::block("header", {{"class", "title"}}, heading) + lists);
    out.twins_of = name;
    return render(context, out);
}

void sort_sessions(const SiteModel& model, std::vector<ListEntry>& entries) {
    std::ranges::sort(entries, {},
                      [&](const ListEntry& entry) { return model.rank(entry.vertex); });
}

std::vector<ListEntry> sessions_to(const SiteModel& model, Vertex vertex, EdgeKind kind) {
    std::vector<ListEntry> entries = entities_to(model, vertex, kind, EntityKind::session);
    sort_sessions(model, entries);
    return entries;
}

std::vector<ListEntry> entities_to(const SiteModel& model, Vertex vertex, EdgeKind edge,
                                   EntityKind kind) {
    std::vector<ListEntry> entries;
    for (const Vertex source : model.graph().sources(vertex, edge)) {
        if (model.properties(source).kind == kind) {
            entries.push_back({source});
        }
    }
    return entries;
}

}  // namespace dialograph
