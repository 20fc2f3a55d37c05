// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/jsonld_document.hpp"

#include "exporters/release/json_writer.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

namespace dialograph {
namespace {

/// Whether a text can stand behind a prefix and its colon without being taken for something else.
bool is_local_name(std::string_view text) {
    return !text.empty() && !text.starts_with('/');
}

/// Whether a text without a scheme is a reference to what lies below the base.
bool is_relative_reference(std::string_view text) {
    return !text.empty() && !text.starts_with('/') && text.find(':') == std::string_view::npos;
}

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

}  // namespace

void JsonLdDocument::prefix(const Namespace& name_space) {
    prefixes_.try_emplace(std::string(name_space.prefix), name_space.iri);
}

JsonNode& JsonLdDocument::node_of(std::string_view iri) {
    const auto [place, is_new] = places_.try_emplace(std::string(iri), nodes_.size());
    if (is_new) {
        nodes_.push_back(std::make_unique<JsonNode>());
        nodes_.back()->iri = iri;
    }
    return *nodes_[place->second];
}

void JsonLdDocument::statement(const Statement& statement) {
    JsonNode one;
    one.add(statement.predicate, statement.object);
    JsonNode::Property& said = one.properties.front();
    note_usage(said.iri, said.values.front());
    auto& properties = node_of(statement.subject.text()).properties;
    const auto known = std::ranges::find(properties, said.iri, &JsonNode::Property::iri);
    if (known == properties.end()) {
        properties.push_back(std::move(said));
    } else {
        known->values.push_back(std::move(said.values.front()));
    }
}

void JsonLdDocument::note_usage(const std::string& property, const JsonNode::Value& value) {
    const auto [place, is_new] = properties_.try_emplace(property);
    Usage& usage = place->second;
    usage.things = usage.things && value.is_iri;
    usage.texts = usage.texts && !value.is_iri && value.datatype.empty();
    usage.one_datatype = usage.one_datatype && !value.is_iri && value.language.empty() &&
                         (is_new || usage.datatype == value.datatype);
    usage.datatype = value.datatype;
}

/// A part comes behind its whole, so that no two things can stand inside each other.
void JsonLdDocument::put_parts_in_place() {
    struct Mention {
        std::size_t count = 0;
        std::size_t subject = 0;
        JsonNode::Value* value = nullptr;
    };
    std::vector<Mention> mentions(nodes_.size());
    for (std::size_t subject = 0; subject < nodes_.size(); ++subject) {
        for (JsonNode::Property& property : nodes_[subject]->properties) {
            for (JsonNode::Value& value : property.values) {
                const auto place = value.is_iri ? places_.find(value.text) : places_.end();
                if (place != places_.end()) {
                    Mention& mention = mentions[place->second];
                    mention = {mention.count + 1, subject, &value};
                }
            }
        }
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        if (mentions[i].count == 1 && mentions[i].subject < i) {
            mentions[i].value->node = std::move(nodes_[i]);
        }
    }
}

std::string JsonLdDocument::prefix_of(std::string_view iri) const {
    const auto prefix = std::ranges::find_if(prefixes_, [&](const auto& each) {
        return iri.starts_with(each.second) && is_local_name(iri.substr(each.second.size()));
    });
    return prefix == prefixes_.end() ? std::string{} : prefix->first;
}

void JsonLdDocument::use_prefix(std::string_view iri) {
    if (std::string prefix = prefix_of(iri); !prefix.empty()) {
        used_prefixes_.insert(std::move(prefix));
    }
}

std::string JsonLdDocument::compacted(std::string_view iri) {
    const std::string prefix = prefix_of(iri);
    if (prefix.empty()) {
        return std::string(iri);
    }
    use_prefix(iri);
    return prefix + ':' + std::string(iri.substr(prefixes_.at(prefix).size()));
}

std::string JsonLdDocument::reference(std::string_view iri) {
    return iri.starts_with(base_) && is_relative_reference(iri.substr(base_.size()))
               ? std::string(iri.substr(base_.size()))
               : compacted(iri);
}

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

void JsonLdDocument::write_texts(JsonWriter& json, const std::vector<JsonNode::Value>& values) {
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
