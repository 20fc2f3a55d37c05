// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page_html.hpp"

namespace dialograph {
namespace {

std::string start_tag(std::string_view tag, std::initializer_list<Html::Attribute> attributes) {
    std::string out = "<" + std::string(tag);
    for (const Html::Attribute& attribute : attributes) {
        out.append(" ").append(attribute.name).append("=\"");
        out += escape_html(attribute.value) + '"';
    }
    return out + '>';
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string out;
    for (const char character : text) {
        switch (character) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += character;
        }
    }
    return out;
}

Html Html::text(std::string_view text) {
    return Html(escape_html(text));
}

Html Html::element(std::string_view tag, std::initializer_list<Attribute> attributes,
                   const Html& content) {
    return Html(start_tag(tag, attributes) + content.markup_ + "</" + std::string(tag) + '>');
}

Html Html::block(std::string_view tag, std::initializer_list<Attribute> attributes,
                 const Html& content) {
    return element(tag, attributes, content) + Html("\n");
}

Html Html::empty(std::string_view tag, std::initializer_list<Attribute> attributes) {
    return Html(start_tag(tag, attributes) + '\n');
}

Html Html::style() {
    return Html("<style>\n" + std::string(ontology_page_style()) + "</style>\n");
}

Html& Html::operator+=(const Html& more) {
    markup_ += more.markup_;
    return *this;
}

}  // namespace dialograph
