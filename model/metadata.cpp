// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/metadata.hpp"

#include "model/iri_syntax.hpp"
#include "model/json.hpp"
#include "model/source_text.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

/// Takes the properties that a data set needs out of the document, and reports those that are
/// missing or of the wrong shape.
class MetadataReader {
public:
    MetadataReader(const SourceText& source, const JsonValue& root, Diagnostics& diagnostics)
        : source_(source), root_(root), diagnostics_(diagnostics) {}

    Metadata read() {
        Metadata metadata;
        if (const JsonValue* const id = root_.find("@id")) {
            metadata.iri = iri(*id, "@id");
        }
        metadata.base = base();
        metadata.title = texts("dcterms:title", Need::required);
        metadata.description = texts("dcterms:description", Need::required);
        metadata.rights = texts("dcterms:rights", Need::optional);
        metadata.keywords = texts("dcat:keyword", Need::optional);
        metadata.publisher = publisher();
        metadata.contact = contact();
        metadata.licence = reference(root_, "dcterms:license", Need::required);
        metadata.version = text("dcat:version", Need::required);
        metadata.issued = date("dcterms:issued");
        metadata.modified = date("dcterms:modified");
        metadata.primary_source = reference(root_, "prov:hadPrimarySource", Need::optional);
        metadata.themes = references("dcat:theme");
        metadata.availability =
            reference(root_, "http://data.europa.eu/r5r/availability", Need::optional);
        metadata.tables = tables();
        return metadata;
    }

private:
    enum class Need : bool { optional, required };

    void report(DiagnosticCode code, const JsonValue& at, std::string_view key,
                std::string sentence) {
        diagnostics_.push_back(diagnose(code, source_, at.token, std::move(sentence)));
        diagnostics_.back().field = key;
        diagnostics_.back().field_word = "property";
    }

    void report_bad(const JsonValue& at, std::string_view key, std::string_view expected) {
        report(DiagnosticCode::bad_metadata, at, key,
               "the value of " + in_quotes(key) + " is not " + std::string(expected));
    }

    const JsonValue* find(const JsonValue& object, std::string_view key, Need need) {
        const JsonValue* const value = object.find(key);
        if (value == nullptr && need == Need::required) {
            report(DiagnosticCode::missing_metadata, object, key,
                   "the property " + in_quotes(key) + " is missing");
        }
        return value;
    }

    std::string text(std::string_view key, Need need) {
        const JsonValue* const value = find(root_, key, need);
        if (value == nullptr) {
            return {};
        }
        if (value->type != JsonValue::Type::string || value->text.empty()) {
            report_bad(*value, key, "a text");
            return {};
        }
        return value->text;
    }

    /// A text, or `{"@value": ..., "@language": ...}`.
    MetadataText local_text(const JsonValue& value, std::string_view key) {
        const JsonValue* const text = value.find("@value");
        const JsonValue* const language = value.find("@language");
        const JsonValue& content = text != nullptr ? *text : value;
        if (content.type != JsonValue::Type::string || content.text.empty()) {
            report_bad(content, key, R"(a text or {"@value": "...", "@language": "..."})");
            return {};
        }
        if (language == nullptr) {
            return {std::nullopt, content.text};
        }
        auto tag = LanguageTag::parse(language->text);
        if (!tag) {
            report(DiagnosticCode::bad_language, *language, key,
                   in_quotes(language->text) + " is not a language tag");
            return {};
        }
        if (!tag->is_known()) {
            report(DiagnosticCode::unknown_language, *language, key,
                   "there is no language " + in_quotes(tag->text()));
        }
        return {std::move(tag), content.text};
    }

    std::vector<MetadataText> texts_of(const JsonValue& value, std::string_view key) {
        std::vector<MetadataText> texts;
        for (const JsonValue* const item : value.each()) {
            MetadataText text = local_text(*item, key);
            if (!text.text.empty() && std::ranges::find(texts, text) != texts.end()) {
                report(DiagnosticCode::repeated_item, *item, key,
                       in_quotes(text.text) + " stands twice");
            }
            texts.push_back(std::move(text));
        }
        if (texts.empty()) {
            report_bad(value, key, "a text; the list is empty");
        }
        return texts;
    }

    std::vector<MetadataText> texts(std::string_view key, Need need) {
        const JsonValue* const value = find(root_, key, need);
        return value == nullptr ? std::vector<MetadataText>{} : texts_of(*value, key);
    }

    std::string reference(const JsonValue& object, std::string_view key, Need need) {
        const JsonValue* const value = find(object, key, need);
        return value == nullptr ? std::string{} : reference(*value, key);
    }

    /// An IRI as `{"@id": "..."}`.
    std::string reference(const JsonValue& value, std::string_view key) {
        const JsonValue* const id = value.find("@id");
        if (id == nullptr || id->type != JsonValue::Type::string) {
            report_bad(value, key, R"({"@id": "an IRI"})");
            return {};
        }
        return iri(*id, key);
    }

    /// Any number of them.
    std::vector<std::string> references(std::string_view key) {
        std::vector<std::string> iris;
        if (const JsonValue* const value = find(root_, key, Need::optional)) {
            for (const JsonValue* const item : value->each()) {
                iris.push_back(reference(*item, key));
            }
        }
        return iris;
    }

    std::string iri(const JsonValue& value, std::string_view key) {
        if (value.type != JsonValue::Type::string || iri_fault(value.text) != no_fault) {
            report(
                iri_fault(value.text) == 0 ? DiagnosticCode::relative_iri : DiagnosticCode::bad_iri,
                value, key, in_quotes(value.text) + " is not an absolute IRI");
            return {};
        }
        return value.text;
    }

    std::string base() {
        const JsonValue* const value = find(root_, "void:uriSpace", Need::required);
        std::string base = value == nullptr ? std::string{} : iri(*value, "void:uriSpace");
        if (!base.empty() &&
            (!base.ends_with('/') || base.find_first_of("?#") != std::string::npos)) {
            report_bad(*value, "void:uriSpace", "an IRI that ends in a slash");
        }
        return base;
    }

    Publisher publisher() {
        Publisher publisher;
        const JsonValue* const value = find(root_, "dcterms:publisher", Need::required);
        if (value != nullptr) {
            if (const JsonValue* const id = value->find("@id")) {
                publisher.iri = iri(*id, "@id");
                check_is_outside(publisher.iri, *id);
            }
            if (const JsonValue* const name = find(*value, "foaf:name", Need::required)) {
                publisher.name = texts_of(*name, "foaf:name");
            }
        }
        return publisher;
    }

    /// What the data set describes already would be described once more.
    void check_is_outside(const std::string& iri, const JsonValue& value) {
        const JsonValue* const base = root_.find("void:uriSpace");
        if (!iri.empty() && base != nullptr && !base->text.empty() && iri.starts_with(base->text)) {
            report_bad(value, "@id", "an IRI outside the data set");
        }
    }

    ContactPoint contact() {
        ContactPoint contact;
        const JsonValue* const value = find(root_, "dcat:contactPoint", Need::optional);
        if (value != nullptr) {
            if (const JsonValue* const name = find(*value, "vcard:fn", Need::required)) {
                contact.name = local_text(*name, "vcard:fn").text;
            }
            contact.email = reference(*value, "vcard:hasEmail", Need::optional);
            contact.page = reference(*value, "vcard:hasURL", Need::optional);
        }
        return contact;
    }

    Date date(std::string_view key) {
        const JsonValue* const value = find(root_, key, Need::optional);
        if (value == nullptr) {
            return {};
        }
        // A date may carry its type: {"@value": "2011-12-08", "@type": "xsd:date"}.
        const JsonValue* const typed = value->find("@value");
        const JsonValue& content = typed != nullptr ? *typed : *value;
        const auto date = Date::parse(content.text);
        if (!date) {
            report(DiagnosticCode::bad_date, content, key,
                   in_quotes(content.text) + " is not a date of the calendar");
        }
        return date.value_or(Date{});
    }

    std::vector<DeclaredTable> tables() {
        std::vector<DeclaredTable> tables;
        const JsonValue* const value = find(root_, "tables", Need::required);
        if (value == nullptr) {
            return tables;
        }
        for (const JsonValue* const table : value->each()) {
            const JsonValue* const url = find(*table, "url", Need::required);
            if (url != nullptr) {
                tables.push_back({url->text, columns(*table)});
            }
        }
        return tables;
    }

    static std::vector<std::string> columns(const JsonValue& table) {
        std::vector<std::string> names;
        const JsonValue* const schema = table.find("tableSchema");
        const JsonValue* const columns = schema == nullptr ? nullptr : schema->find("columns");
        if (columns != nullptr) {
            for (const JsonValue* const column : columns->each()) {
                const JsonValue* const name = column->find("name");
                names.push_back(name == nullptr ? std::string{} : name->text);
            }
        }
        return names;
    }

    const SourceText& source_;
    const JsonValue& root_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Metadata> read_metadata(const SourceText& source, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.size();
    const auto root = parse_json(source, diagnostics);
    if (!root) {
        return std::nullopt;
    }
    if (root->type != JsonValue::Type::object) {
        diagnostics.push_back(diagnose(DiagnosticCode::bad_metadata, source, root->token,
                                       "the file does not hold a JSON object"));
        return std::nullopt;
    }
    Metadata metadata = MetadataReader(source, *root, diagnostics).read();
    if (diagnostics.size() != before) {
        return std::nullopt;
    }
    return metadata;
}

}  // namespace dialograph
