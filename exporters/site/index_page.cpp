// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/index_page.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/release/paths.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_words.hpp"

#include <algorithm>

namespace dialograph {

std::size_t index_page_count(const SiteModel& model, EntityKind kind) {
    const std::size_t entities = model.dataset().names.count(kind);
    return std::max<std::size_t>(1, (entities + entries_of_a_page - 1) / entries_of_a_page);
}

std::string render_index(const SiteModel& model, EntityKind kind, SiteLanguage language,
                         std::size_t page) {
    const std::string name = index_name(kind);
    const PageContext context(model, language, page_name(name, page));
    const auto all = model.index(kind, language);
    const std::size_t first = page * entries_of_a_page;
    const auto shown = all.subspan(first, std::min(entries_of_a_page, all.size() - first));
    const Words& title = kind_words::kinds[index_of(kind)];
    const Markup count =
        Markup::element("span", {{"class", "count"}}, Markup::text(std::to_string(all.size())));
    SitePage out;
    out.title = {context.word(title), {}};
    out.ancestors = {{"index", context.words(site_words::home)}};
    out.main =
        Markup::block("header", {{"class", "title"}},
                      Markup::block("h1", {}, context.words(title) + Markup::text(" ") + count)) +
        (shown.empty() ? Markup{} : thing_list(context, entries_of(shown))) +
        page_links(context, name, page, index_page_count(model, kind));
    return render(context, out);
}

}  // namespace dialograph
