// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/page_parts.hpp"

#include "exporters/site/site_words.hpp"

#include <string>

namespace dialograph {

Markup section(const PageContext& context, const Words& heading, const Markup& content) {
    return content.markup().empty()
               ? Markup{}
               : Markup::block("section", {},
                               Markup::block("h2", {}, context.words(heading)) + content);
}

Markup counted_section(const PageContext& context, const Words& heading, std::size_t count,
                       const Markup& content) {
    const Markup number =
        Markup::element("span", {{"class", "count"}}, Markup::text(std::to_string(count)));
    return Markup::block(
        "section", {},
        Markup::block("h2", {}, context.words(heading) + Markup::text(" ") + number) + content);
}

Markup fact(const PageContext& context, const Words& name, const Markup& content) {
    return content.markup().empty()
               ? Markup{}
               : Markup::element("dt", {}, context.words(name)) + Markup::block("dd", {}, content);
}

Markup sources_fact(const PageContext& context, Vertex vertex) {
    return fact(context, site_words::sources,
                links(context, context.graph().targets(vertex, EdgeKind::stated_in)));
}

}  // namespace dialograph
