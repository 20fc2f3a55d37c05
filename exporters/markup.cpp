// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/markup.hpp"

#include <stdexcept>

namespace dialograph {
namespace {

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// U+FFFE and U+FFFF, which are no characters, but for their last byte.
constexpr std::string_view noncharacter = "\xEF\xBF";

std::string start_tag(std::string_view tag, std::span<const Markup::Attribute> attributes) {
    std::string out = "<" + std::string(tag);
    for (const Markup::Attribute& attribute : attributes) {
        const bool is_address = attribute.name == "href" || attribute.name == "src";
        if (is_address && !is_address_for_pages(attribute.value)) {
            continue;
        }
        out.append(" ").append(attribute.name).append("=\"");
        out += escape_markup(attribute.value) + '"';
    }
    return out + '>';
}

/// What stands for a byte; nothing where it stands for itself.
std::string_view reference(char byte) {
    switch (byte) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\t': return "&#9;";
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    default: return static_cast<unsigned char>(byte) < 0x20U ? replacement_character : "";
    }
}

}  // namespace

bool is_address_for_pages(std::string_view address) {
    // A browser passes over blanks in a scheme; whatever has a colon before the path is taken for
    // one here.
    const std::size_t end = address.find_first_of(":/?#");
    if (end == std::string_view::npos || address[end] != ':') {
        return true;
    }
    const std::string_view scheme = address.substr(0, end);
    return scheme == "http" || scheme == "https" || scheme == "mailto";
}

std::string escape_markup(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view other = reference(text[i]);
        if (text.substr(i, 2) == noncharacter && i + 2 < text.size() &&
            static_cast<unsigned char>(text[i + 2]) >= 0xBEU) {
            out += replacement_character;
            i += 2;
        } else if (other.empty()) {
            out += text[i];
        } else {
            out += other;
        }
    }
    return out;
}

Markup Markup::text(std::string_view text) {
    return Markup(escape_markup(text));
}

Markup Markup::element(std::string_view tag, std::span<const Attribute> attributes,
                       const Markup& content) {
    return Markup(start_tag(tag, attributes) + content.markup_ + "</" + std::string(tag) + '>');
}

Markup Markup::element(std::string_view tag, std::initializer_list<Attribute> attributes,
                       const Markup& content) {
    return element(tag, std::span(attributes.begin(), attributes.size()), content);
}

Markup Markup::block(std::string_view tag, std::initializer_list<Attribute> attributes,
                     const Markup& content) {
    return element(tag, attributes, content) + Markup("\n");
}

Markup Markup::empty(std::string_view tag, std::initializer_list<Attribute> attributes) {
    return Markup(start_tag(tag, std::span(attributes.begin(), attributes.size())) + '\n');
}

Markup Markup::style(std::string_view sheet) {
    if (sheet.find_first_of("<&") != std::string_view::npos) {
        throw std::invalid_argument("a style sheet has a character that would end its element");
    }
    return Markup("<style>\n" + std::string(sheet) + "</style>\n");
}

Markup Markup::data_block(std::string_view media_type, std::string_view json) {
    // In JSON `<` stands in strings alone, where it can be said by its number.
    std::string content;
    for (const char character : json) {
        if (character == '<') {
            content += "\\u003C";
        } else {
            content += character;
        }
    }
    const Attribute type{"type", media_type};
    return Markup(start_tag("script", {&type, 1}) + content + "</script>\n");
}

Markup& Markup::operator+=(const Markup& more) {
    markup_ += more.markup_;
    return *this;
}

}  // namespace dialograph
