// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file page_context.hpp Which page is being written, in which language, and how it names others.

#include "exporters/markup.hpp"
#include "exporters/site/date_words.hpp"
#include "exporters/site/site_model.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// A page of the site and its language; makes the pieces that depend on both.
class PageContext {
public:
    /// @param name the page's name in the release, such as `doc/session/6`
    PageContext(const SiteModel& model, SiteLanguage language, std::string name);

    [[nodiscard]] const SiteModel& model() const { return model_; }
    [[nodiscard]] const DialogueGraph& graph() const { return model_.graph(); }
    [[nodiscard]] SiteLanguage language() const { return language_; }
    [[nodiscard]] const std::string& name() const { return name_; }

    [[nodiscard]] std::string_view word(const Words& words) const { return in(words, language_); }
    [[nodiscard]] Markup words(const Words& words) const { return Markup::text(word(words)); }

    /// The address of a file of the release, seen from this page.
    [[nodiscard]] std::string to_file(std::string_view path) const;
    /// The address of a page in the language of this one.
    [[nodiscard]] std::string to_page(std::string_view name) const;
    [[nodiscard]] std::string to_entity(Vertex vertex) const;

    /// The name of an entity, which leads to its page.
    [[nodiscard]] Markup link(Vertex vertex) const;
    [[nodiscard]] Markup name_of(Vertex vertex) const;
    [[nodiscard]] Markup text(std::span<const LocalText> texts) const;
    [[nodiscard]] Markup text(std::span<const MetadataText> texts) const;
    [[nodiscard]] Markup date(const Date& date) const { return date_element(date, language_); }

private:
    const SiteModel& model_;
    SiteLanguage language_;
    std::string name_;
    std::string to_root_;
};

/// A text that leads out of the site; no link where a page may not lead to the address.
[[nodiscard]] Markup link_out(std::string_view address, const Markup& content);
/// The address itself as such a text.
[[nodiscard]] Markup link_out(std::string_view address);

}  // namespace dialograph
