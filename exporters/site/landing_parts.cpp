// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/landing_parts.hpp"

#include "exporters/pictures/frame.hpp"
#include "exporters/release/paths.hpp"
#include "exporters/site/list_entry.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/picture_page.hpp"
#include "exporters/site/site_page.hpp"
#include "exporters/site/site_words.hpp"

#include <array>
#include <cstdio>

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

/// A size as people read it.
std::string size_words(std::uint64_t bytes) {
    constexpr std::array<std::string_view, 4> units{"B", "kB", "MB", "GB"};
    double size = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (size >= 1000 && unit + 1 < units.size()) {
        size /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f " : "%.1f ", size);
    return std::string(text.data(), static_cast<std::size_t>(length)) + std::string(units[unit]);
}

Markup download_row(const PageContext& context, const Download& file) {
    const auto cell = [](std::string_view name, const Markup& content) {
        return Markup::element("td", {{"class", name}}, content);
    };
    const Markup link =
        Markup::element("a", {{"href", context.to_file(file.path)}, {"type", file.media_type}},
                        Markup::text(file.path));
    return Markup::block("tr", {},
                         Markup::element("th", {{"scope", "row"}}, link) +
                             cell("format", Markup::text(file.format)) +
                             cell("size", Markup::text(size_words(file.bytes))) +
                             cell("checksum", Markup::element("code", {{"translate", "no"}},
                                                              Markup::text(file.sha256))));
}

Markup contact_of(const ContactPoint& contact) {
    const Markup name = Markup::element("bdi", {}, Markup::text(contact.name));
    Markup out = contact.page.empty() ? name : link_out(contact.page, name);
    if (!contact.email.empty()) {
        out += Markup::text(" ") +
               link_out(contact.email,
                        Markup::text(contact.email.substr(contact.email.find(':') + 1)));
    }
    return out;
}

Markup keywords_of(const PageContext& context, const Metadata& metadata) {
    Markup items;
    for (const MetadataText& keyword : metadata.keywords) {
        if (keyword.language && is_in(keyword.language->text(), context.language())) {
            items +=
                Markup::element("li", {}, Markup::element("bdi", {}, Markup::text(keyword.text)));
        }
    }
    return items.markup().empty() ? items : Markup::element("ul", {}, items);
}

/// Publisher (year). Title. Version. IRI: what a reference to a data set needs.
Markup citation(const PageContext& context) {
    const Metadata& metadata = context.model().dataset().metadata;
    const Date& date = metadata.modified ? metadata.modified : metadata.issued;
    const Markup year = date ? Markup::text(" (" + std::to_string(date.year()) + ")") : Markup{};
    return context.text(metadata.publisher.name) + year + Markup::text(". ") +
           Markup::element("cite", {}, context.text(metadata.title)) + Markup::text(". ") +
           context.words(site_words::version) + Markup::text(" " + metadata.version + ". ") +
           link_out(context.model().dataset_iri());
}

Markup facts_of(const PageContext& context, const SiteRelease& release) {
    const Metadata& metadata = context.model().dataset().metadata;
    Markup described;
    for (const Download& file : release.metadata) {
        described += Markup::element("li", {},
                                     Markup::element("a", {{"href", context.to_file(file.path)}},
                                                     Markup::text(file.format)));
    }
    return fact(context, site_words::publisher, context.text(metadata.publisher.name)) +
           fact(context, site_words::version, Markup::text(metadata.version)) +
           fact(context, site_words::issued, context.date(metadata.issued)) +
           fact(context, site_words::modified, context.date(metadata.modified)) +
           fact(context, site_words::contact, contact_of(metadata.contact)) +
           fact(context, site_words::keywords, keywords_of(context, metadata)) +
           fact(context, site_words::metadata,
                described.markup().empty() ? described : Markup::element("ul", {}, described));
}

}  // namespace

Markup landing_hero(const PageContext& context) {
    const Metadata& metadata = context.model().dataset().metadata;
    Markup figures;
    for (const EntityKind kind : {EntityKind::session, EntityKind::topic, EntityKind::agreement}) {
        figures +=
            figure_of(count_of(context, kind), context.words(site_words::kinds[index_of(kind)]),
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
                Markup::element("span", {}, context.words(site_words::kinds[index_of(kind)])) +
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

Markup landing_downloads(const PageContext& context, const SiteRelease& release) {
    Markup rows;
    for (const Download& file : release.downloads) {
        rows += download_row(context, file);
    }
    if (rows.markup().empty()) {
        return rows;
    }
    Markup heads;
    for (const Words* const words :
         {&site_words::file, &site_words::format, &site_words::size, &site_words::checksum}) {
        heads += Markup::element("th", {{"scope", "col"}}, context.words(*words));
    }
    const Markup table =
        Markup::block("table", {{"class", "downloads"}},
                      Markup::block("thead", {}, Markup::element("tr", {}, heads)) +
                          Markup::block("tbody", {}, rows));
    return Markup::block("section", {{"id", "downloads"}},
                         Markup::block("h2", {}, context.words(site_words::downloads)) +
                             Markup::block("div",
                                           {{"class", "scroll"},
                                            {"tabindex", "0"},
                                            {"role", "group"},
                                            {"aria-label", context.word(site_words::downloads)}},
                                           table));
}

Markup landing_about(const PageContext& context, const SiteRelease& release) {
    const Metadata& metadata = context.model().dataset().metadata;
    const Markup licence =
        Markup::block("p", {},
                      context.words(site_words::licence) + Markup::text(": ") +
                          licence_link(metadata.licence)) +
        paragraph(choose(metadata.rights, context.language()), context.language());
    return Markup::block(
        "div", {{"class", "columns"}},
        section(context, site_words::about, Markup::block("dl", {}, facts_of(context, release))) +
            Markup::block(
                "div", {},
                section(context, site_words::attribution, licence) +
                    section(context, site_words::cite,
                            Markup::block("p", {{"class", "citation"}}, citation(context)))));
}

}  // namespace dialograph
