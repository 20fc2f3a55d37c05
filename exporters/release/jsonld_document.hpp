// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file jsonld_document.hpp A document of JSON-LD that brings a context of its own making.

#include "exporters/byte_sink.hpp"
#include "exporters/json_node.hpp"
#include "ontology/statement_sink.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

class JsonWriter;

/// Writes a small document of JSON-LD 1.1 whose keys are prefixed names, such as `dcat:version`.
/// Its context stands in it, and is made from what it says: the prefixes in use, and of each
/// property whether its values are things, texts by language, or literals of one datatype. A thing
/// that one other alone speaks of stands inside that one. Holds the whole document until it is
/// finished; graphs are not told apart.
class JsonLdDocument final : public StatementSink {
public:
    /// @param base the IRI that others are written against
    JsonLdDocument(ByteSink& bytes, std::string_view base) : bytes_(bytes), base_(base) {}

    void prefix(const Namespace& name_space) override;
    void statement(const Statement& statement) override;
    void finish() override;

private:
    /// What the values of a property have in common.
    struct Usage {
        bool things = true;
        bool texts = true;
        bool one_datatype = true;
        std::string datatype;
    };

    JsonNode& node_of(std::string_view iri);
    void note_usage(const std::string& property, const JsonNode::Value& value);
    void put_parts_in_place();
    /// The prefix that an IRI can be written with, or empty.
    [[nodiscard]] std::string prefix_of(std::string_view iri) const;
    void use_prefix(std::string_view iri);
    /// An IRI behind its prefix, or the IRI.
    [[nodiscard]] std::string compacted(std::string_view iri);
    /// An IRI that names a thing, relative to the base where it lies below that.
    [[nodiscard]] std::string reference(std::string_view iri);
    void write_context(JsonWriter& json);
    void write_definition(JsonWriter& json, const std::string& property, const Usage& usage);
    void write_node(JsonWriter& json, const JsonNode& node);
    void write_values(JsonWriter& json, const JsonNode::Property& property);
    void write_value(JsonWriter& json, const JsonNode::Value& value, const Usage& usage);

    ByteSink& bytes_;
    std::string base_;
    /// Prefixes by name, in the order of their names.
    std::map<std::string, std::string, std::less<>> prefixes_;
    std::set<std::string, std::less<>> used_prefixes_;
    std::map<std::string, Usage, std::less<>> properties_;
    std::vector<std::unique_ptr<JsonNode>> nodes_;
    std::map<std::string, std::size_t, std::less<>> places_;
};

}  // namespace dialograph
