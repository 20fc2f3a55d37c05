// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/ckan.hpp"

#include "exporters/release/ckan_tag.hpp"
#include "exporters/release/json_writer.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace dialograph {
namespace {

/// The licences of CKAN's own list that a data set is likely to have; it knows no versions.
struct Licence {
    std::string_view iri;
    std::string_view id;
};
constexpr std::array licences{
    Licence{"https://creativecommons.org/licenses/by/", "cc-by"},
    Licence{"https://creativecommons.org/licenses/by-sa/", "cc-by-sa"},
    Licence{"https://creativecommons.org/publicdomain/zero/", "cc-zero"},
    Licence{"https://opendatacommons.org/licenses/by/", "odc-by"},
    Licence{"https://opendatacommons.org/licenses/odbl/", "odc-odbl"},
    Licence{"https://opendatacommons.org/licenses/pddl/", "odc-pddl"},
};

/// CKAN's word for a licence; its IRI where it has none, which CKAN takes as it is.
std::string_view licence_id(std::string_view iri) {
    const auto* const licence = std::ranges::find_if(
        licences, [&](const Licence& each) { return iri.starts_with(each.iri); });
    return licence == licences.end() ? iri : licence->id;
}

/// The text in English, else the first.
std::string_view main_text(std::span<const MetadataText> texts) {
    const auto english = std::ranges::find_if(texts, [](const MetadataText& text) {
        return text.language && text.language->text() == "en";
    });
    return english == texts.end() ? std::string_view(texts.front().text)
                                  : std::string_view(english->text);
}

/// The tags, each once.
void write_tags(JsonWriter& json, std::span<const MetadataText> keywords) {
    std::set<std::string> written;
    json.key("tags").open('[');
    for (const MetadataText& keyword : keywords) {
        const std::string tag = ckan_tag(keyword.text);
        if (!tag.empty() && written.insert(tag).second) {
            json.open('{');
            json.key("name").string(tag);
            json.close('}');
        }
    }
    json.close(']');
}

void write_extra(JsonWriter& json, const std::string& key, std::string_view value) {
    if (!value.empty()) {
        json.open('{');
        json.key("key").string(key);
        json.key("value").string(value);
        json.close('}');
    }
}

void write_extras(JsonWriter& json, const ReleaseFacts& facts) {
    const Metadata& metadata = facts.metadata();
    json.key("extras").open('[');
    write_extra(json, "issued", metadata.issued.text().view());
    write_extra(json, "modified", metadata.modified.text().view());
    write_extra(json, "publisher_name", main_text(metadata.publisher.name));
    write_extra(json, "publisher_uri", metadata.publisher.iri);
    for (const MetadataText& title : metadata.title) {
        if (title.language) {
            write_extra(json, "title_" + std::string(title.language->text()), title.text);
        }
    }
    for (const MetadataText& description : metadata.description) {
        if (description.language) {
            write_extra(json, "notes_" + std::string(description.language->text()),
                        description.text);
        }
    }
    json.close(']');
}

void write_resources(JsonWriter& json, const ReleaseFacts& facts) {
    json.key("resources").open('[');
    for (const Distribution& each : facts.distributions) {
        json.open('{');
        json.key("name").string(each.title);
        json.key("url").string(facts.url(each.path));
        json.key("format").string(each.title.substr(0, each.title.find(',')));
        json.key("mimetype")
            .string(each.compression ? media_type_of(*each.compression) : each.media_type);
        if (each.compression) {
            json.key("mimetype_inner").string(each.media_type);
        }
        json.key("hash").string(each.sha256);
        json.key("hash_algorithm").string("http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        json.key("size").number(each.size);
        json.close('}');
    }
    json.close(']');
}

}  // namespace

std::string ckan_package(const ReleaseFacts& facts) {
    const Metadata& metadata = facts.metadata();
    const ContactPoint& contact = metadata.contact;
    JsonWriter json;
    json.open('{');
    json.key("name").string(facts.file_name());
    json.key("title").string(main_text(metadata.title));
    json.key("notes").string(main_text(metadata.description));
    json.key("url").string(facts.url(""));
    json.key("version").string(metadata.version);
    json.key("license_id").string(licence_id(metadata.licence));
    json.key("license_url").string(metadata.licence);
    json.key("maintainer").string(contact.name);
    json.member("maintainer_email", mail_address(contact.email));
    write_tags(json, metadata.keywords);
    write_extras(json, facts);
    write_resources(json, facts);
    json.close('}');
    return json.text();
}

}  // namespace dialograph
