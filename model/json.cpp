// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/json.hpp"

#include "model/source_text.hpp"

#include <simdjson.h>

#include <algorithm>

namespace dialograph {
namespace {

namespace ondemand = simdjson::ondemand;

/// Walks a document of simdjson and builds the tree.
class TreeBuilder {
public:
    TreeBuilder(const SourceText& source, const simdjson::padded_string& padded,
                Diagnostics& diagnostics)
        : source_(source), padded_(padded), diagnostics_(diagnostics) {}

    /// @param value a document or a value
    JsonValue build(auto& value) {
        JsonValue node;
        node.token = in_source(value.raw_json_token());
        switch (value.type().value()) {
        case ondemand::json_type::array: add_items(node, value.get_array().value()); break;
        case ondemand::json_type::object: add_members(node, value.get_object().value()); break;
        case ondemand::json_type::string:
            node.type = JsonValue::Type::string;
            node.text = std::string_view(value.get_string().value());
            break;
        case ondemand::json_type::number:
            node.type = JsonValue::Type::number;
            static_cast<void>(value.get_double().value());  // throws where it is no number
            node.text = node.token;
            break;
        case ondemand::json_type::boolean:
            node.type = JsonValue::Type::boolean;
            node.text = value.get_bool().value() ? "true" : "false";
            break;
        case ondemand::json_type::null:
            if (!value.is_null()) {
                throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
            }
            break;
        }
        return node;
    }

    /// The part of the source that a token of the padded copy stands for, without blanks behind it.
    std::string_view in_source(std::string_view token) const {
        const auto offset = static_cast<std::size_t>(token.data() - padded_.data());
        const std::string_view part = source_.text().substr(offset, token.size());
        return part.substr(0, part.find_last_not_of(" \t\r\n") + 1);
    }

private:
    void add_items(JsonValue& node, ondemand::array array) {
        node.type = JsonValue::Type::array;
        for (auto item : array) {
            ondemand::value value = item.value();
            node.items.push_back(build(value));
        }
    }

    void add_members(JsonValue& node, ondemand::object object) {
        node.type = JsonValue::Type::object;
        for (simdjson::simdjson_result<ondemand::field> member : object) {
            if (member.error() != simdjson::SUCCESS) {
                throw simdjson::simdjson_error(member.error());
            }
            ondemand::field field = std::move(member).value_unsafe();
            const char* const raw_key = field.key().raw();
            std::string key(std::string_view(field.unescaped_key().value()));
            if (node.find(key) != nullptr) {
                const std::string_view place = in_source({raw_key, key.size()});
                diagnostics_.push_back(
                    diagnose(DiagnosticCode::duplicate_key, source_, place,
                             "the key " + in_quotes(key) + " stands twice in one object"));
            }
            node.members.push_back({std::move(key), build(field.value())});
        }
    }

    const SourceText& source_;
    const simdjson::padded_string& padded_;
    Diagnostics& diagnostics_;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
    const auto member = std::ranges::find(members, key, &JsonMember::key);
    return member == members.end() ? nullptr : &member->value;
}

std::vector<const JsonValue*> JsonValue::each() const {
    if (type != Type::array) {
        return {this};
    }
    std::vector<const JsonValue*> values;
    for (const JsonValue& item : items) {
        values.push_back(&item);
    }
    return values;
}

std::optional<JsonValue> parse_json(const SourceText& source, Diagnostics& diagnostics) {
    const simdjson::padded_string padded(source.text());
    ondemand::parser parser;
    ondemand::document document;
    TreeBuilder builder(source, padded, diagnostics);
    const std::size_t before = diagnostics.size();
    try {
        document = parser.iterate(padded);
        JsonValue root = builder.build(document);
        if (const char* end = nullptr; document.current_location().get(end) == simdjson::SUCCESS) {
            throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT);
        }
        return diagnostics.size() == before ? std::optional(std::move(root)) : std::nullopt;
    } catch (const simdjson::simdjson_error& error) {
        const char* location = nullptr;
        std::string_view place = source.text().substr(0, 0);
        if (document.current_location().get(location) == simdjson::SUCCESS) {
            const auto offset = static_cast<std::size_t>(location - padded.data());
            place = source.text().substr(std::min(offset, source.text().size()), 1);
        }
        diagnostics.push_back(diagnose(DiagnosticCode::bad_json, source, place,
                                       std::string("the file is not JSON: ") + error.what()));
        return std::nullopt;
    }
}

}  // namespace dialograph
