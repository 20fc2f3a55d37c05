// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/landing_parts.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_page.hpp"
#include "exporters/site/site_words.hpp"

#include <string>

namespace dialograph {
namespace {

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

/// What the version before was, and what changed since.
Markup changes_of(const PageContext& context, const SiteRelease& release) {
    if (release.previous_version.empty()) {
        return {};
    }
    const Markup before =
        context.words(site_words::previous_version) + Markup::text(": ") +
        Markup::element("a", {{"href", context.to_file(release.previous_file)}},
                        Markup::text(release.previous_version + " (N-Quads, gzip)"));
    return paragraph(choose(release.notes, context.language()), context.language()) +
           Markup::block("p", {{"class", "gist"}}, before);
}

}  // namespace

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
                section(context, site_words::changes, changes_of(context, release)) +
                    section(context, site_words::attribution, licence) +
                    section(context, site_words::cite,
                            Markup::block("p", {{"class", "citation"}}, citation(context)))));
}

}  // namespace dialograph
