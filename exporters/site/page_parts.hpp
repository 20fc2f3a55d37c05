// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file page_parts.hpp The parts of which the pages of the site are put together.

#include "exporters/site/page_context.hpp"

#include <cstddef>

namespace dialograph {

/// A part of a page under its heading; nothing where it has no content.
[[nodiscard]] Markup section(const PageContext& context, const Words& heading,
                             const Markup& content);

/// A section whose heading says how many entries it has.
[[nodiscard]] Markup counted_section(const PageContext& context, const Words& heading,
                                     std::size_t count, const Markup& content);

/// A row of a list of facts; nothing where it has no content.
[[nodiscard]] Markup fact(const PageContext& context, const Words& name, const Markup& content);

/// Things as a list of links, or as one link where there is one; nothing where there are none.
template <class Vertices>
[[nodiscard]] Markup links(const PageContext& context, const Vertices& vertices) {
    Markup items;
    std::size_t count = 0;
    Markup last;
    for (const Vertex vertex : vertices) {
        last = context.link(vertex);
        items += Markup::element("li", {}, last);
        ++count;
    }
    return count < 2 ? last : Markup::element("ul", {}, items);
}

/// The sources that a thing is stated in, as a fact.
[[nodiscard]] Markup sources_fact(const PageContext& context, Vertex vertex);

/// The thing of a reference as a link; nothing where it refers to nothing.
template <EntityKind Kind>
[[nodiscard]] Markup link(const PageContext& context, Ref<Kind> ref) {
    return ref ? context.link(context.graph().vertex(ref)) : Markup{};
}

}  // namespace dialograph
