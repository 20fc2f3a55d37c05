// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/page_context.hpp"

#include "exporters/release/paths.hpp"

#include <utility>

namespace dialograph {

PageContext::PageContext(const SiteModel& model, SiteLanguage language, std::string name)
    : model_(model), language_(language), name_(std::move(name)),
      to_root_(page_path(name_, tag_of(language)).to_root()) {}

std::string PageContext::to_file(std::string_view path) const {
    return to_root_ + std::string(path);
}

std::string PageContext::to_page(std::string_view name) const {
    return to_file(page_path(name, tag_of(language_)).text());
}

std::string PageContext::to_entity(Vertex vertex) const {
    const VertexProperties& properties = model_.properties(vertex);
    return to_page(document_name(properties.kind, properties.id));
}

Markup PageContext::link(Vertex vertex) const {
    return Markup::element("a", {{"href", to_entity(vertex)}}, name_of(vertex));
}

Markup PageContext::name_of(Vertex vertex) const {
    return inline_text(dialograph::name_of(graph(), vertex, language_), language_);
}

Markup PageContext::text(std::span<const LocalText> texts) const {
    return inline_text(choose(texts, language_), language_);
}

Markup PageContext::text(std::span<const MetadataText> texts) const {
    return inline_text(choose(texts, language_), language_);
}

Markup link_out(std::string_view address, const Markup& content) {
    return is_address_for_pages(address)
               ? Markup::element("a", {{"href", address}, {"rel", "external"}}, content)
               : content;
}

Markup link_out(std::string_view address) {
    return link_out(address, Markup::element("bdi", {{"class", "address"}}, Markup::text(address)));
}

}  // namespace dialograph
