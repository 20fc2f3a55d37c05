// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ontology_page_html.hpp Markup whose texts are escaped, because there is no other way in.

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace dialograph {

/// A piece of HTML.
class Html {
public:
    struct Attribute {
        std::string_view name;
        std::string_view value;
    };

    Html() = default;

    /// A text: what has a meaning in HTML is escaped.
    [[nodiscard]] static Html text(std::string_view text);

    /// An element with its content; a block ends its line.
    [[nodiscard]] static Html element(std::string_view tag,
                                      std::initializer_list<Attribute> attributes,
                                      const Html& content);
    [[nodiscard]] static Html block(std::string_view tag,
                                    std::initializer_list<Attribute> attributes,
                                    const Html& content);

    /// An element that never has content, and no end tag.
    [[nodiscard]] static Html empty(std::string_view tag,
                                    std::initializer_list<Attribute> attributes);

    /// The style sheet of the page in its element. It is ours, and an escape would change it.
    [[nodiscard]] static Html style();

    Html& operator+=(const Html& more);
    [[nodiscard]] friend Html operator+(Html a, const Html& b) { return std::move(a += b); }

    [[nodiscard]] const std::string& markup() const { return markup_; }

private:
    explicit Html(std::string markup) : markup_(std::move(markup)) {}

    std::string markup_;
};

/// A text with what has a meaning in HTML, between tags and in attributes, as character references.
[[nodiscard]] std::string escape_html(std::string_view text);

/// The file `ontology_page.css`, byte for byte.
[[nodiscard]] std::string_view ontology_page_style();

}  // namespace dialograph
