// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/picture_page.hpp"

#include "exporters/pictures/picture.hpp"
#include "exporters/site/site_page.hpp"
#include "exporters/site/site_words.hpp"

#include <array>

namespace dialograph {
namespace {

constexpr std::array rows{
    SitePicture{"timeline", site_words::timeline, site_words::timeline_about},
    SitePicture{"map", site_words::map, site_words::map_about},
    SitePicture{"agreements", site_words::agreements, site_words::agreements_picture_about},
    SitePicture{"network", site_words::network, site_words::network_about},
};

Markup draw(const PageContext& context, const SitePicture& picture, PictureStyle style) {
    PictureOptions options;
    options.language = tag_of(context.language());
    options.link_for = [&](Vertex vertex) { return context.to_entity(vertex); };
    options.style = style;
    return picture_named(picture.name)->draw(context.graph(), options);
}

}  // namespace

std::span<const SitePicture> site_pictures() {
    return rows;
}

std::string picture_path(const SitePicture& picture, SiteLanguage language) {
    const std::string name = "pictures/" + std::string(picture.name);
    return language == default_language ? name + ".svg"
                                        : name + '.' + std::string(tag_of(language)) + ".svg";
}

std::string picture_file(const SiteModel& model, const SitePicture& picture,
                         SiteLanguage language) {
    const PageContext context(model, language, "pictures/" + std::string(picture.name));
    return draw(context, picture, PictureStyle::inside).markup() + '\n';
}

Markup picture_figure(const PageContext& context, const SitePicture& picture) {
    const Markup alone =
        Markup::element("a", {{"href", context.to_file(picture_path(picture, context.language()))}},
                        context.words(site_words::picture_alone));
    return Markup::block(
        "figure", {{"class", "picture " + std::string(picture.name)}},
        Markup::block("div",
                      {{"class", "scroll"},
                       {"tabindex", "0"},
                       {"role", "group"},
                       {"aria-label", context.word(picture.title)}},
                      draw(context, picture, PictureStyle::of_the_page)) +
            Markup::block("figcaption", {},
                          context.words(picture.about) + Markup::text(" ") + alone));
}

std::string render_picture_page(const SiteModel& model, const SitePicture& picture,
                                SiteLanguage language) {
    const PageContext context(model, language, std::string(picture.name));
    SitePage out;
    out.title = {context.word(picture.title), {}};
    out.ancestors = {{"index", context.words(site_words::home)}};
    out.main = Markup::block("header", {{"class", "title"}},
                             Markup::block("h1", {}, context.words(picture.title))) +
               picture_figure(context, picture);
    return render(context, out);
}

}  // namespace dialograph
