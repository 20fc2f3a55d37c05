// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/json.hpp"

#include "model/source_text.hpp"

#include <simdjson.h>

#include <algorithm>

namespace dialograph {
namespace {

namespace ondemand = simdjson::ondemand;

/// More than any metadata needs, and far less than the stack holds.
constexpr std::size_t most_depth = 100;

/// Walks a document of simdjson and builds the tree.
class TreeBuilder {
public:
    TreeBuilder(const SourceText& source, const simdjson::padded_string& padded,
                Diagnostics& diagnostics)
        : source_(source), padded_(padded), diagnostics_(diagnostics) {}

    /// @param value a document or a value
    JsonValue build(auto& value) {
        if (++depth_ > most_depth) {
            throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
        }
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
        --depth_;
        return node;
    }

    /// The part of the source that a token of the padded copy stands for, without blanks behind it.
    [[nodiscard]] std::string_view in_source(std::string_view token) const {
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
    std::size_t depth_ = 0;
};

constexpr std::string_view blanks = " \t\r\n";

/// The offset behind the last character that is no blank.
std::size_t end_of_content(std::string_view text) {
    return text.find_last_not_of(blanks) + 1;
}

/// Where the first value of a text ends, if its brackets close.
std::optional<std::size_t> end_of_first_value(std::string_view text) {
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string) {
            i += c == '\\' ? 1U : 0U;
            in_string = c != '"';
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return i + 1;
        }
    }
    return std::nullopt;
}

/// A fault for which simdjson has no place: nothing there, cut off, or text behind the end.
Diagnostic fault_of_whole(const SourceText& source, simdjson::error_code error) {
    const std::string_view text = source.text();
    const auto fault = [&](std::size_t offset, std::string sentence) {
        return diagnose(DiagnosticCode::bad_json, source, text.substr(offset, 1),
                        std::move(sentence));
    };
    if (end_of_content(text) == 0) {
        return fault(0, "the file is empty");
    }
    const auto end = end_of_first_value(text);
    if (!end) {
        return fault(text.size(),
                     "the file is not JSON: it ends in the middle of an object or array");
    }
    const std::size_t behind = text.find_first_not_of(blanks, *end);
    if (behind != std::string_view::npos) {
        return fault(behind, "the file is not JSON: text follows the end of the document");
    }
    return fault(0, std::string("the file is not JSON: ") + simdjson::error_message(error));
}

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
    const std::size_t before = diagnostics.size();
    if (const auto error = parser.iterate(padded).get(document)) {
        diagnostics.push_back(fault_of_whole(source, error));
        return std::nullopt;
    }
    try {
        JsonValue root = TreeBuilder(source, padded, diagnostics).build(document);
        if (const char* end = nullptr; document.current_location().get(end) == simdjson::SUCCESS) {
            diagnostics.push_back(fault_of_whole(source, simdjson::TRAILING_CONTENT));
        }
        return diagnostics.size() == before ? std::optional(std::move(root)) : std::nullopt;
    } catch (const simdjson::simdjson_error& error) {
        if (error.error() == simdjson::INCOMPLETE_ARRAY_OR_OBJECT) {
            diagnostics.push_back(fault_of_whole(source, error.error()));
            return std::nullopt;
        }
        std::size_t offset = end_of_content(source.text());
        if (const char* at = nullptr; document.current_location().get(at) == simdjson::SUCCESS) {
            offset = std::min(offset, static_cast<std::size_t>(at - padded.data()));
        }
        diagnostics.push_back(diagnose(DiagnosticCode::bad_json, source,
                                       source.text().substr(offset, 1),
                                       std::string("the file is not JSON: ") + error.what()));
        return std::nullopt;
    }
}

}  // namespace dialograph
