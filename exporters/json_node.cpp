// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/json_node.hpp"

#include "ontology/json_context.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

bool is_part(const JsonNode::Property& property) {
    const JsonProperty* const known = json_property(property.iri);
    return known != nullptr && known->coercion == JsonCoercion::part;
}

}  // namespace

void JsonNode::add(Iri predicate, const Term& object) {
    if (properties.empty() || properties.back().iri != predicate.text()) {
        properties.push_back({std::string(predicate.text()), {}});
    }
    Value& value = properties.back().values.emplace_back();
    if (const Iri* const named = std::get_if<Iri>(&object)) {
        value.is_iri = true;
        value.text = named->text();
        return;
    }
    const auto& literal = std::get<Literal>(object);
    value.text = literal.text();
    value.language = literal.language();
    if (value.language.empty() && literal.datatype() != xsd::string) {
        value.datatype = literal.datatype().text();
    }
}

JsonNode* JsonNode::find(std::string_view wanted) {
    if (iri == wanted) {
        return this;
    }
    for (Property& property : properties) {
        for (Value& value : property.values) {
            if (JsonNode* const found = value.node ? value.node->find(wanted) : nullptr) {
                return found;
            }
        }
    }
    for (const auto& quotation : quotations) {
        if (JsonNode* const found = quotation->find(wanted)) {
            return found;
        }
    }
    return nullptr;
}

std::unique_ptr<JsonNode> JsonNode::take_in(std::unique_ptr<JsonNode> node) {
    const auto body = std::ranges::find(node->properties, oa::has_body.text(), &Property::iri);
    if (body != node->properties.end() && body->values.size() == 1 &&
        body->values.front().text == iri) {
        node->properties.erase(body);  // said by the key under which the node stands
        quotations.push_back(std::move(node));
        return nullptr;
    }
    for (Property& property : properties) {
        for (Value& value : property.values) {
            if (is_part(property) && value.text == node->iri && value.node == nullptr) {
                value.node = std::move(node);
                return nullptr;
            }
            if (value.node && (node = value.node->take_in(std::move(node))) == nullptr) {
                return nullptr;
            }
        }
    }
    for (const auto& quotation : quotations) {
        if ((node = quotation->take_in(std::move(node))) == nullptr) {
            return nullptr;
        }
    }
    return node;
}

}  // namespace dialograph
