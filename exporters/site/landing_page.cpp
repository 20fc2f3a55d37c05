// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/landing_page.hpp"

#include "exporters/site/landing_parts.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/picture_page.hpp"
#include "exporters/site/site_page.hpp"

namespace dialograph {
namespace {

/// What machines look for in the head: the description, and where more is said of the data set.
Markup head_of(const PageContext& context, const SiteRelease& release) {
    const Metadata& metadata = context.model().dataset().metadata;
    Markup out =
        Markup::empty("meta", {{"name", "description"},
                               {"content", choose(metadata.description, context.language()).text}});
    out += Markup::empty("link", {{"rel", "license"}, {"href", metadata.licence}});
    for (const Download& file : release.metadata) {
        out += Markup::empty("link", {{"rel", "describedby"},
                                      {"type", file.media_type},
                                      {"href", context.to_file(file.path)}});
    }
    if (!release.schema_org.empty()) {
        out += Markup::data_block("application/ld+json", release.schema_org);
    }
    return out;
}

}  // namespace

std::string render_landing(const SiteModel& model, const SiteRelease& release,
                           SiteLanguage language) {
    const PageContext context(model, language, "index");
    const SitePicture& timeline = site_pictures().front();
    SitePage out;
    out.head = head_of(context, release);
    out.main =
        Markup::block("div", {{"class", "landing"}},
                      landing_hero(context) +
                          section(context, timeline.title, picture_figure(context, timeline)) +
                          Markup::block("div", {{"class", "columns"}},
                                        landing_latest(context) + landing_contents(context)) +
                          landing_pictures(context) + landing_downloads(context, release) +
                          landing_about(context, release));
    out.twins_of = "doc/dataset";
    return render(context, out);
}

}  // namespace dialograph
