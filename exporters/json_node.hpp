// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file json_node.hpp A described thing on its way into JSON-LD.

#include "ontology/statement.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A thing with its statements, and the things that stand inside it.
struct JsonNode {
    /// A value of a property: an IRI, or a literal.
    struct Value {
        bool is_iri = false;
        std::string text;
        std::string language;
        /// The datatype of a literal that is neither a string nor in a language.
        std::string datatype;
        /// The thing that the IRI names, if it stands inside.
        std::unique_ptr<JsonNode> node;
    };

    struct Property {
        std::string iri;
        std::vector<Value> values;
    };

    std::string iri;
    /// In the order in which they were said.
    std::vector<Property> properties;
    /// The annotations that quote a source for this thing.
    std::vector<std::unique_ptr<JsonNode>> quotations;

    /// Adds a statement of this thing.
    void add(Iri predicate, const Term& object);

    /// The node, this one or one inside it, with an IRI; null where there is none.
    [[nodiscard]] JsonNode* find(std::string_view wanted);

    /// Puts a thing inside this one, if this one has it as a part or is quoted for by it.
    /// @return the thing, if it has no place here
    [[nodiscard]] std::unique_ptr<JsonNode> take_in(std::unique_ptr<JsonNode> node);
};

/// Appends a node as an object of JSON.
/// @param base the base that IRIs are written against
void append_json(std::string& out, const JsonNode& node, std::string_view base, std::size_t indent);

}  // namespace dialograph
