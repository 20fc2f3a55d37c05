// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/jsonld_document.hpp"

#include <algorithm>
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

}  // namespace dialograph
