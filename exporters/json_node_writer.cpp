// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/json_node.hpp"
#include "model/json_text.hpp"
#include "ontology/json_context.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace dialograph {
namespace {

/// Writes a node, and what stands inside it, line by line.
class JsonNodeWriter {
public:
    JsonNodeWriter(std::string& out, std::string_view base) : out_(out), base_(base) {}

    void write(const JsonNode& node, std::size_t indent) {
        out_ += '{';
        const std::size_t inner = indent + 2;
        start_member("id", inner, true);
        append_json_string(out_, relative(node.iri));
        for (const JsonNode::Property& property : node.properties) {
            write(property, inner);
        }
        if (!node.quotations.empty()) {
            start_member(json_quotation_key, inner, false);
            write_list(node.quotations.size(), inner,
                       [&](std::size_t i, std::size_t at) { write(*node.quotations[i], at); });
        }
        new_line(indent);
        out_ += '}';
    }

private:
    void new_line(std::size_t indent) { out_.append(1, '\n').append(indent, ' '); }

    void start_member(std::string_view key, std::size_t indent, bool first) {
        out_ += first ? "" : ",";
        new_line(indent);
        append_json_string(out_, key);
        out_ += ": ";
    }

    /// Writes one item as it is, and several as an array.
    void write_list(std::size_t count, std::size_t indent, const auto& write_item) {
        if (count == 1) {
            write_item(0, indent);
            return;
        }
        out_ += '[';
        for (std::size_t i = 0; i < count; ++i) {
            out_ += i == 0 ? "" : ",";
            new_line(indent + 2);
            write_item(i, indent + 2);
        }
        new_line(indent);
        out_ += ']';
    }

    void write(const JsonNode::Property& property, std::size_t indent) {
        if (property.iri == rdf::type.text()) {
            start_member("type", indent, false);
            write_values(property.values, JsonCoercion::term, std::nullopt, indent);
            return;
        }
        const JsonProperty* const known = key_of(property);
        start_member(known == nullptr ? property.iri : json_key(known->iri), indent, false);
        if (known == nullptr) {
            // Under a whole IRI nothing is known of the values, so that each says what it is.
            write_values(property.values, std::nullopt, std::nullopt, indent);
        } else if (known->coercion == JsonCoercion::language_map) {
            write_language_map(property.values, indent);
        } else {
            write_values(property.values, known->coercion, known->datatype, indent);
        }
    }

    /// The property's key; none where its texts go by language and a value is no text.
    static const JsonProperty* key_of(const JsonNode::Property& property) {
        const JsonProperty* const known = json_property(property.iri);
        const bool fits = known == nullptr || known->coercion != JsonCoercion::language_map ||
                          std::ranges::none_of(property.values, [](const JsonNode::Value& value) {
                              return value.is_iri || value.node;
                          });
        return fits ? known : nullptr;
    }

    void write_values(const std::vector<JsonNode::Value>& values,
                      std::optional<JsonCoercion> coercion, const std::optional<Iri>& datatype,
                      std::size_t indent) {
        write_list(values.size(), indent, [&](std::size_t i, std::size_t at) {
            const JsonNode::Value& value = values[i];
            if (value.node) {
                write(*value.node, at);
            } else if (value.is_iri) {
                write_iri(value.text, coercion);
            } else {
                write_literal(value, datatype);
            }
        });
    }

    void write_iri(std::string_view iri, std::optional<JsonCoercion> coercion) {
        const auto parsed = Iri::parse(iri);
        const std::string key = parsed ? json_key(*parsed) : std::string{};
        if (coercion == JsonCoercion::term) {
            append_json_string(out_, key.empty() ? iri : key);
        } else if (coercion == JsonCoercion::reference || coercion == JsonCoercion::part) {
            append_json_string(out_, relative(iri));
        } else {
            out_ += R"({"id": )";
            append_json_string(out_, relative(iri));
            out_ += '}';
        }
    }

    void write_literal(const JsonNode::Value& value, const std::optional<Iri>& datatype) {
        const bool plain = value.language.empty() &&
                           value.datatype == (datatype ? datatype->text() : std::string_view{});
        if (plain) {
            append_json_string(out_, value.text);
        } else if (!datatype && value.datatype == xsd::integer.text() &&
                   is_json_integer(value.text)) {
            out_ += value.text;
        } else {
            out_ += R"({"@value": )";
            append_json_string(out_, value.text);
            out_ += value.language.empty() ? R"(, "type": )" : R"(, "@language": )";
            append_json_string(
                out_, value.language.empty() ? short_datatype(value.datatype) : value.language);
            out_ += '}';
        }
    }

    /// Numbers of JSON are read as xsd:integer in their canonical form alone, and up to 2^53.
    static bool is_json_integer(std::string_view text) {
        return text.size() <= 15 && (text == "0" || (text.front() >= '1' && text.front() <= '9')) &&
               text.find_first_not_of("0123456789") == std::string_view::npos;
    }

    static std::string short_datatype(std::string_view datatype) {
        const bool is_xsd = datatype.empty() || datatype.starts_with(xsd::ns.iri);
        const std::string_view iri = datatype.empty() ? xsd::string.text() : datatype;
        return is_xsd ? "xsd:" + std::string(iri.substr(xsd::ns.iri.size())) : std::string(iri);
    }

    void write_language_map(const std::vector<JsonNode::Value>& values, std::size_t indent) {
        std::vector<std::pair<std::string_view, std::vector<std::string_view>>> languages;
        for (const JsonNode::Value& value : values) {
            const std::string_view language =
                value.language.empty() ? std::string_view("@none") : value.language;
            auto known = std::ranges::find(languages, language,
                                           [](const auto& entry) { return entry.first; });
            if (known == languages.end()) {
                known = languages.insert(known, {language, {}});
            }
            known->second.push_back(value.text);
        }
        out_ += '{';
        for (std::size_t i = 0; i < languages.size(); ++i) {
            start_member(languages[i].first, indent + 2, i == 0);
            const auto& texts = languages[i].second;
            write_list(texts.size(), indent + 2,
                       [&](std::size_t j, std::size_t) { append_json_string(out_, texts[j]); });
        }
        new_line(indent);
        out_ += '}';
    }

    /// An IRI against the base, if what remains cannot be taken for a key or a prefix.
    [[nodiscard]] std::string_view relative(std::string_view iri) const {
        if (!base_.empty() && iri.starts_with(base_) && iri.size() > base_.size()) {
            const std::string_view rest = iri.substr(base_.size());
            if (rest.find_first_of(":?#") == std::string_view::npos && rest.front() != '/') {
                return rest;
            }
        }
        return iri;
    }

    std::string& out_;
    std::string_view base_;
};

}  // namespace

void append_json(std::string& out, const JsonNode& node, std::string_view base,
                 std::size_t indent) {
    JsonNodeWriter(out, base).write(node, indent);
}

}  // namespace dialograph
