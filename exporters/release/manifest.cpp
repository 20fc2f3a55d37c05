// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/manifest.hpp"

#include "model/json_text.hpp"

#include <initializer_list>
#include <utility>

namespace dialograph {
namespace {

using Value = std::pair<std::string_view, std::string>;

std::string json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

/// An object on one line.
std::string object(std::initializer_list<Value> members) {
    std::string out = "{";
    for (const auto& [key, value] : members) {
        out += (out.size() == 1 ? "" : ", ") + json_string(key) + ": " + value;
    }
    return out + '}';
}

/// A text by language; the one without a language has an empty key.
std::string texts_of(std::span<const MetadataText> texts) {
    std::string out = "{";
    for (const MetadataText& text : texts) {
        out += (out.size() == 1 ? "" : ", ") +
               json_string(text.language ? text.language->text() : std::string_view{}) + ": " +
               json_string(text.text);
    }
    return out + '}';
}

std::string text_of(const ReleaseVersion& version) {
    return object({{"version", json_string(version.version)},
                   {"issued", json_string(version.issued)},
                   {"modified", json_string(version.modified)},
                   {"statements", std::to_string(version.statements)},
                   {"publisher", object({{"iri", json_string(version.publisher.iri)},
                                         {"name", texts_of(version.publisher.name)}})},
                   {"licence", json_string(version.licence)},
                   {"availability", json_string(version.availability)},
                   {"rights", texts_of(version.rights)},
                   {"title", texts_of(version.title)},
                   {"description", texts_of(version.description)},
                   {"notes", texts_of(version.notes)}});
}

std::string text_of(const ManifestHead& head) {
    std::string earlier;
    for (const ReleaseVersion& version : head.earlier) {
        earlier += (earlier.empty() ? "\n    " : ",\n    ") + text_of(version);
    }
    std::string out = "{\n";
    for (const auto& [key, value] : std::initializer_list<Value>{
             {"release", json_string(ManifestLayout::name)},
             {"dataset", json_string(head.dataset)},
             {"base", json_string(head.base)},
             {"dumps", json_string(head.dumps)},
             {"current", text_of(head.current)},
             {"subjects", std::to_string(head.subjects)},
             {"objects", std::to_string(head.objects)},
             {"earlier", "[" + earlier + (earlier.empty() ? "]" : "\n  ]")}}) {
        out.append("  ").append(json_string(key)).append(": ").append(value).append(",\n");
    }
    return out;
}

}  // namespace

void write_manifest(const ManifestHead& head, std::span<const ReleaseEntry> files,
                    ByteSink& bytes) {
    bytes.write(text_of(head).append(ManifestLayout::start_of_files));
    std::string_view separator = "    ";
    for (const ReleaseEntry& file : files) {
        bytes.write(std::string(std::exchange(separator, ",\n    "))
                        .append(object({{"path", json_string(file.path)},
                                        {"size", std::to_string(file.size)},
                                        {"type", json_string(file.media_type)},
                                        {"sha256", json_string(file.sha256.text())}})));
    }
    bytes.write(ManifestLayout::end_of_files);
}

}  // namespace dialograph
