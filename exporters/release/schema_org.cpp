// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/schema_org.hpp"

#include "exporters/release/json_writer.hpp"

#include <span>

namespace dialograph {
namespace {

/// A text by language as JSON-LD has it.
void write_texts(JsonWriter& json, std::string_view key, std::span<const MetadataText> texts) {
    if (texts.empty()) {
        return;
    }
    json.key(key).open('[');
    for (const MetadataText& text : texts) {
        if (!text.language) {
            json.string(text.text);
            continue;
        }
        json.open('{');
        json.key("@value").string(text.text);
        json.key("@language").string(text.language->text());
        json.close('}');
    }
    json.close(']');
}

void write_publisher(JsonWriter& json, std::string_view key, const ReleaseFacts& facts) {
    const Publisher& publisher = facts.metadata().publisher;
    json.key(key).open('{');
    json.key("@type").string("Organization");
    json.key("@id").string(publisher.iri.empty() ? facts.naming.publisher().text()
                                                 : std::string_view(publisher.iri));
    write_texts(json, "name", publisher.name);
    const ContactPoint& contact = facts.metadata().contact;
    json.key("contactPoint").open('{');
    json.key("@type").string("ContactPoint");
    json.member("name", contact.name);
    json.member("email", mail_address(contact.email));
    json.member("url", contact.page);
    json.close('}');
    json.close('}');
}

/// ISO 8601's way to say from when to when; `..` for an end that is open.
std::string temporal_coverage(const ReleaseFacts& facts) {
    return facts.first ? std::string(facts.first.text().view()) + '/' +
                             std::string(facts.last.text().view())
                       : std::string{};
}

void write_places(JsonWriter& json, const ReleaseFacts& facts) {
    if (facts.coverage.empty()) {
        return;
    }
    json.key("spatialCoverage").open('[');
    for (const Vertex vertex : facts.coverage) {
        const auto& place = facts.graph.record<Place>(vertex);
        std::string text;
        json.open('{');
        json.key("@type").string("Place");
        json.key("@id").string(facts.naming.entity(EntityKind::place, place.id.text, text).text());
        json.key("name").open('[');
        for (const LocalText& name : place.name) {
            json.open('{');
            json.key("@value").string(name.text);
            json.key("@language").string(name.language->text());
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
}

void write_distributions(JsonWriter& json, const ReleaseFacts& facts) {
    json.key("distribution").open('[');
    for (const Distribution& each : facts.distributions) {
        json.open('{');
        json.key("@type").string("DataDownload");
        json.key("name").string(each.title);
        json.key("contentUrl").string(facts.url(each.path));
        json.key("encodingFormat")
            .string(each.compression ? media_type_of(*each.compression) : each.media_type);
        json.key("contentSize").string(std::to_string(each.size) + " B");
        json.key("sha256").string(each.sha256);
        json.close('}');
    }
    json.close(']');
}

}  // namespace

std::string schema_org_document(const ReleaseFacts& facts) {
    const Metadata& metadata = facts.metadata();
    const std::string_view iri = facts.dataset_iri().text();
    JsonWriter json;
    json.open('{');
    json.key("@context").string("https://schema.org/");
    json.key("@type").string("Dataset");
    json.key("@id").string(iri);
    json.key("identifier").string(iri);
    json.key("url").string(facts.url(""));
    write_texts(json, "name", metadata.title);
    write_texts(json, "description", metadata.description);
    write_texts(json, "keywords", metadata.keywords);
    json.key("license").string(metadata.licence);
    json.key("version").string(metadata.version);
    json.member("datePublished", metadata.issued.text().view());
    json.member("dateModified", metadata.modified.text().view());
    write_publisher(json, "creator", facts);
    write_publisher(json, "publisher", facts);
    json.key("inLanguage").open('[');
    for (const std::string& language : facts.languages) {
        json.string(language);
    }
    json.close(']');
    json.member("temporalCoverage", temporal_coverage(facts));
    write_places(json, facts);
    json.member("isBasedOn", metadata.primary_source);
    json.key("isAccessibleForFree").boolean(true);
    write_distributions(json, facts);
    json.close('}');
    return json.text();
}

}  // namespace dialograph
