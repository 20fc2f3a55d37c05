// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/value_text.hpp"

#include "model/diagnostic.hpp"
#include "model/labels.hpp"

#include <array>
#include <charconv>

namespace dialograph {
namespace {

/// Turns each kind of value into text.
struct ToText {
    const DialogueGraph& graph;
    std::string_view language;
    std::string_view separator;
    Digits digits;

    std::string operator()(std::monostate /*none*/) const { return {}; }
    std::string operator()(const EntityValue& value) const {
        return std::string(label_of(graph, value.vertex, language));
    }
    std::string operator()(const EntitiesValue& value) const {
        std::string text;
        for (const Vertex vertex : value.vertices) {
            text += text.empty() ? "" : separator;
            text += label_of(graph, vertex, language);
        }
        return text;
    }
    std::string operator()(std::size_t value) const { return std::to_string(value); }
    std::string operator()(const Measure& value) const {
        std::array<char, 32> text{};
        char* const end = text.data() + text.size();
        const auto written = digits == Digits::all ? std::to_chars(text.data(), end, value.value)
                                                   : std::to_chars(text.data(), end, value.value,
                                                                   std::chars_format::fixed, 3);
        return {text.data(), written.ptr};
    }
    std::string operator()(const Date& value) const {
        return value ? std::string(value.text().view()) : std::string{};
    }
    std::string operator()(const Words& value) const { return value.text; }
};

}  // namespace

std::string value_text(const DialogueGraph& graph, const Value& value, std::string_view language,
                       std::string_view separator, Digits digits) {
    return std::visit(ToText{graph, language, separator, digits}, value);
}

std::string id_text(const DialogueGraph& graph, Vertex vertex) {
    const VertexProperties& properties = graph.graph()[vertex];
    return std::string(name_of(properties.kind)) + '/' + std::string(properties.id);
}

std::string described(const DialogueGraph& graph, Vertex vertex) {
    return id_text(graph, vertex) + " (" + shown_short(label_of(graph, vertex, {})) + ')';
}

}  // namespace dialograph
