// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/site_page.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/release/paths.hpp"
#include "exporters/site/picture_page.hpp"
#include "exporters/site/site_words.hpp"
#include "model/version.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

/// The formats in which an entity has its twins.
struct TwinFormat {
    std::string_view name;
    std::string_view title;
};

constexpr std::array twin_formats{TwinFormat{"turtle", "Turtle"},
                                  TwinFormat{"ntriples", "N-Triples"},
                                  TwinFormat{"jsonld", "JSON-LD"}};

Markup meta(std::string_view name, std::string_view content) {
    return Markup::empty("meta", {{"name", name}, {"content", content}});
}

/// The same page in each language, for machines.
Markup language_alternates(const PageContext& context) {
    Markup out;
    for (const SiteLanguage language : site_languages) {
        const std::string href =
            context.to_file(page_path(context.name(), tag_of(language)).text());
        out += Markup::empty(
            "link", {{"rel", "alternate"}, {"hreflang", tag_of(language)}, {"href", href}});
        if (language == default_language) {
            out += Markup::empty("link",
                                 {{"rel", "alternate"}, {"hreflang", "x-default"}, {"href", href}});
        }
    }
    return out;
}

Markup head_of(const PageContext& context, const SitePage& page) {
    const Metadata& metadata = context.model().dataset().metadata;
    const std::string site(choose(metadata.title, context.language()).text);
    const std::string title =
        page.title.text.empty() ? site : std::string(page.title.text) + " — " + site;
    Markup twins;
    for (const Twin& twin : twins_of(context, page.twins_of)) {
        twins += Markup::empty(
            "link", {{"rel", "alternate"}, {"type", twin.format->media_type}, {"href", twin.href}});
    }
    return Markup::block(
        "head", {},
        Markup::empty("meta", {{"charset", "utf-8"}}) +
            meta("viewport", "width=device-width, initial-scale=1") +
            meta("color-scheme", "light dark") + Markup::block("title", {}, Markup::text(title)) +
            Markup::empty("link", {{"rel", "stylesheet"}, {"href", context.to_file(style_path)}}) +
            Markup::empty("link", {{"rel", "icon"},
                                   {"type", "image/svg+xml"},
                                   {"href", context.to_file(icon_path)}}) +
            language_alternates(context) + twins + page.head);
}

/// The switch: each language leads to this same page.
Markup language_switch(const PageContext& context) {
    Markup items;
    for (const SiteLanguage language : site_languages) {
        const std::string_view tag = tag_of(language);
        const std::string href = context.to_file(page_path(context.name(), tag).text());
        const Markup name = Markup::text(own_name_of(language));
        items += Markup::element(
            "li", {},
            language == context.language()
                ? Markup::element("a", {{"href", href}, {"aria-current", "true"}}, name)
                : Markup::element("a", {{"href", href}, {"lang", tag}, {"hreflang", tag}}, name));
    }
    return Markup::block(
        "nav", {{"class", "languages"}, {"aria-label", context.word(site_words::language)}},
        Markup::element("ul", {}, items));
}

Markup navigation_item(const PageContext& context, std::string_view name, const Words& words) {
    const std::string href = context.to_page(name);
    const Markup content = context.words(words);
    return Markup::element(
        "li", {},
        name == context.name()
            ? Markup::element("a", {{"href", href}, {"aria-current", "page"}}, content)
            : Markup::element("a", {{"href", href}}, content));
}

/// The pages that every page leads to.
Markup main_navigation(const PageContext& context) {
    Markup list = navigation_item(context, "index", site_words::home);
    for (const EntityKind kind : {EntityKind::session, EntityKind::topic, EntityKind::agreement}) {
        list += navigation_item(context, index_name(kind), kind_words::kinds[index_of(kind)]);
    }
    for (const SitePicture& picture : site_pictures()) {
        list += navigation_item(context, picture.name, picture.title);
    }
    list += navigation_item(context, "search", site_words::search);
    return Markup::block(
        "nav", {{"class", "main-pages"}, {"aria-label", context.word(site_words::main_pages)}},
        Markup::element("ul", {}, list));
}

Markup header_of(const PageContext& context) {
    const Metadata& metadata = context.model().dataset().metadata;
    const Markup name = Markup::element(
        "a", {{"class", "site-name"}, {"href", context.to_page("index")}},
        Markup::empty(
            "img",
            {{"src", context.to_file(icon_path)}, {"alt", ""}, {"width", "28"}, {"height", "28"}}) +
            Markup::element("span", {}, context.text(metadata.title)));
    return Markup::block("header", {{"class", "site"}},
                         Markup::block("div", {{"class", "bar"}}, name + language_switch(context)) +
                             main_navigation(context));
}

Markup breadcrumbs(const PageContext& context, const SitePage& page) {
    if (page.ancestors.empty()) {
        return {};
    }
    Markup items;
    for (const Crumb& crumb : page.ancestors) {
        items += Markup::element(
            "li", {}, Markup::element("a", {{"href", context.to_page(crumb.name)}}, crumb.title));
    }
    items += Markup::element("li", {},
                             Markup::element("span", {{"aria-current", "page"}},
                                             inline_text(page.title, context.language())));
    return Markup::block(
        "nav", {{"class", "breadcrumbs"}, {"aria-label", context.word(site_words::you_are_here)}},
        Markup::element("ol", {}, items));
}

Markup footer_of(const PageContext& context) {
    const Metadata& metadata = context.model().dataset().metadata;
    const Markup separator = Markup::text(" · ");
    // Said on the landing page alone: a new version would rewrite every page else.
    const Markup version_words =
        context.name() == "index"
            ? context.words(site_words::version) + Markup::text(" " + metadata.version) + separator
            : Markup();
    return Markup::block(
        "footer", {},
        Markup::block("p", {}, context.text(metadata.title)) +
            Markup::block("p", {},
                          context.text(metadata.publisher.name) + separator + version_words +
                              licence_link(metadata.licence) + separator +
                              context.words(site_words::made_with) +
                              Markup::text(" Dialograph " + std::string(version()))));
}

}  // namespace

std::vector<Twin> twins_of(const PageContext& context, std::string_view name) {
    std::vector<Twin> twins;
    for (const TwinFormat& row : twin_formats) {
        if (const Format* const format = format_named(row.name); !name.empty()) {
            twins.push_back(
                {format, row.title,
                 context.to_file(std::string(name) + '.' + std::string(format->extension))});
        }
    }
    return twins;
}

Markup licence_link(std::string_view iri) {
    struct Named {
        std::string_view iri;
        std::string_view name;
    };
    constexpr std::array known{
        Named{"https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"},
        Named{"https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"},
        Named{"https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"},
        Named{"https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
              "Public Data License 1.0 (PDL1.0)"},
    };
    const auto* const found = std::ranges::find(known, iri, &Named::iri);
    return found == known.end() ? link_out(iri) : link_out(iri, Markup::text(found->name));
}

std::string render(const PageContext& context, const SitePage& page) {
    const Markup skip =
        Markup::block("a", {{"class", "skip"}, {"href", "#main"}}, context.words(site_words::skip));
    const Markup body =
        Markup::block("body", {},
                      skip + header_of(context) + breadcrumbs(context, page) +
                          Markup::block("main", {{"id", "main"}}, page.main) + footer_of(context));
    return "<!DOCTYPE html>\n" + Markup::block("html", {{"lang", tag_of(context.language())}},
                                               head_of(context, page) + body)
                                     .markup();
}

}  // namespace dialograph
