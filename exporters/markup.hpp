// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file markup.hpp Markup, of HTML, SVG or XML, whose texts are escaped because there is no other
/// way in.

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace dialograph {

/// A piece of markup.
///
/// An attribute `href` or `src` whose address no page may lead to (see `is_address_for_pages`) is
/// left out, whoever asks for it.
class Markup {
public:
    struct Attribute {
        std::string_view name;
        std::string_view value;
    };

    Markup() = default;

    /// A text: what has a meaning in markup is escaped.
    [[nodiscard]] static Markup text(std::string_view text);

    /// An element with its content; a block ends its line.
    [[nodiscard]] static Markup element(std::string_view tag,
                                        std::initializer_list<Attribute> attributes,
                                        const Markup& content);
    [[nodiscard]] static Markup block(std::string_view tag,
                                      std::initializer_list<Attribute> attributes,
                                      const Markup& content);

    /// The same for attributes that are counted when the program runs.
    [[nodiscard]] static Markup element(std::string_view tag, std::span<const Attribute> attributes,
                                        const Markup& content);

    /// An element of HTML that never has content, and no end tag.
    [[nodiscard]] static Markup empty(std::string_view tag,
                                      std::initializer_list<Attribute> attributes);

    /// A style sheet in its element. An escape would change it, so it has to do without `<` and
    /// `&`: with either it throws std::invalid_argument.
    [[nodiscard]] static Markup style(std::string_view sheet);

    /// Data for programs in an element `script` that no browser runs.
    /// @param json a JSON text; it comes out the same for whoever reads it, without `<`
    [[nodiscard]] static Markup data_block(std::string_view media_type, std::string_view json);

    Markup& operator+=(const Markup& more);
    [[nodiscard]] friend Markup operator+(Markup a, const Markup& b) { return std::move(a += b); }

    [[nodiscard]] const std::string& markup() const { return markup_; }

private:
    explicit Markup(std::string markup) : markup_(std::move(markup)) {}

    std::string markup_;
};

/// Whether a page may lead to an address: a relative one, or one with the scheme `http`, `https` or
/// `mailto`. With others, such as `javascript`, an address runs as a program.
[[nodiscard]] bool is_address_for_pages(std::string_view address);

/// A text of valid UTF-8 as it stands in markup, between tags or in a quoted attribute.
///
/// What has a meaning there, and the white space that a parser would change, become character
/// references. XML 1.0 has no way to say the other control characters, U+FFFE and U+FFFF: each
/// becomes U+FFFD.
[[nodiscard]] std::string escape_markup(std::string_view text);

}  // namespace dialograph
