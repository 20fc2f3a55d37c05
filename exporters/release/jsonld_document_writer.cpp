// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/json_writer.hpp"
#include "exporters/release/jsonld_document.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <ranges>

namespace dialograph {
namespace {

/// The languages of texts, each once, in their order.
std::vector<std::string_view> languages_of(const std::vector<JsonNode::Value>& values) {
    std::vector<std::string_view> languages;
    for (const JsonNode::Value& value : values) {
        if (std::ranges::find(languages, value.language) == languages.end()) {
            languages.push_back(value.language);
        }
    }
    return languages;
}

/// One value alone, or several in brackets.
template <class Values, class Write>
void write_list(JsonWriter& json, const Values& values, const Write& write) {
    const bool is_list = std::ranges::distance(values) != 1;
    if (is_list) {
        json.open('[');
    }
    for (const auto& value : values) {
        write(value);
    }
    if (is_list) {
        json.close(']');
    }
}

/// Texts as a map of languages.
void write_texts(JsonWriter& json, const std::vector<JsonNode::Value>& values) {
    json.open('{');
    for (const std::string_view language : languages_of(values)) {
        json.key(language.empty() ? "@none" : language);
        std::vector<std::string_view> texts;
        for (const JsonNode::Value& value : values) {
            if (value.language == language) {
                texts.emplace_back(value.text);
            }
        }
        write_list(json, texts, [&](std::string_view text) { json.string(text); });
    }
    json.close('}');
}

}  // namespace

void JsonLdDocument::finish() {
    put_parts_in_place();
    std::erase(nodes_, nullptr);
    JsonWriter graph(1);  // before the context, which has the prefixes that are in use
    graph.open('[');
    for (const auto& node : nodes_) {
        write_node(graph, *node);
    }
    graph.close(']');
    JsonWriter json;
    json.open('{');
    write_context(json);
    json.key("@graph").raw(graph.value());
    json.close('}');
    bytes_.write(json.text());
    bytes_.check();
}

void JsonLdDocument::write_context(JsonWriter& json) {
    properties_.erase(std::string(rdf::type.text()));  // which has the key `type`
    for (const auto& [property, usage] : properties_) {
        use_prefix(property);
        use_prefix(usage.datatype);
    }
    json.key("@context").open('{');
    json.key("@base").string(base_);
    json.key("id").string("@id");
    json.key("type").string("@type");
    for (const std::string& name : used_prefixes_) {
        json.key(name).string(prefixes_.at(name));
    }
    for (const auto& [property, usage] : properties_) {
        write_definition(json, property, usage);
    }
    json.close('}');
}

void JsonLdDocument::write_definition(JsonWriter& json, const std::string& property,
                                      const Usage& usage) {
    if (usage.one_datatype && usage.datatype.empty()) {
        return;  // strings need no definition
    }
    if (!usage.things && !usage.texts && !usage.one_datatype) {
        return;  // each value says by itself what it is
    }
    json.key(compacted(property)).open_line('{');
    json.key(usage.texts ? "@container" : "@type")
        .string(usage.things  ? "@id"
                : usage.texts ? "@language"
                              : compacted(usage.datatype));
    json.close('}');
}

void JsonLdDocument::write_node(JsonWriter& json, const JsonNode& node) {
    json.open('{');
    json.key("id").string(reference(node.iri));
    for (const JsonNode::Property& property : node.properties) {
        write_values(json, property);
    }
    json.close('}');
}

void JsonLdDocument::write_values(JsonWriter& json, const JsonNode::Property& property) {
    if (property.iri == rdf::type.text()) {
        json.key("type");
        write_list(json, property.values,
                   [&](const JsonNode::Value& value) { json.string(compacted(value.text)); });
        return;
    }
    json.key(compacted(property.iri));
    const Usage& usage = properties_.at(property.iri);
    const auto has_language = [](const auto& value) { return !value.language.empty(); };
    if (usage.texts && std::ranges::any_of(property.values, has_language)) {
        write_texts(json, property.values);
        return;
    }
    write_list(json, property.values,
               [&](const JsonNode::Value& value) { write_value(json, value, usage); });
}

void JsonLdDocument::write_value(JsonWriter& json, const JsonNode::Value& value,
                                 const Usage& usage) {
    if (value.node != nullptr) {
        write_node(json, *value.node);
        return;
    }
    if (usage.things || (usage.one_datatype && !value.is_iri) ||
        (!value.is_iri && value.datatype.empty() && value.language.empty())) {
        json.string(value.is_iri ? reference(value.text) : value.text);
        return;
    }
    json.open_line('{');
    if (value.is_iri) {
        json.key("id").string(reference(value.text));
    } else {
        json.key("@value").string(value.text);
        json.key(value.language.empty() ? "@type" : "@language")
            .string(value.language.empty() ? compacted(value.datatype) : value.language);
    }
    json.close('}');
}

}  // namespace dialograph
