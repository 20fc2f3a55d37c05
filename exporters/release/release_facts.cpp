// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/release_facts.hpp"

#include "exporters/format.hpp"
#include "exporters/release/media_types.hpp"

#include <algorithm>
#include <span>

namespace dialograph {
namespace {

/// A format's name as readers know it.
std::string_view title_of(std::string_view extension) {
    struct Title {
        std::string_view extension;
        std::string_view title;
    };
    constexpr Title titles[] = {
        {"ttl", "Turtle"},     {"trig", "TriG"}, {"nt", "N-Triples"},      {"nq", "N-Quads"},
        {"jsonld", "JSON-LD"}, {"csv", "CSV"},   {"json", "CSVW metadata"}};
    const auto* const row = std::ranges::find(titles, extension, &Title::extension);
    return row == std::end(titles) ? extension : row->title;
}

/// The parts of a file's name: `japan-mongolia`, `ttl`, and perhaps `gz`.
struct NameParts {
    std::string_view stem;
    std::string_view extension;
    std::optional<Compression> compression;
};

NameParts parts_of(std::string_view path) {
    NameParts parts;
    std::string_view name = path.substr(path.rfind('/') + 1);
    parts.compression = compression_of_file(name);
    if (parts.compression) {
        name.remove_suffix(extension_of(*parts.compression).size() + 1);
    }
    const std::size_t point = name.rfind('.');
    parts.stem = name.substr(0, point);
    parts.extension = name.substr(point + 1);
    return parts;
}

Distribution distribution_of(const ReleaseEntry& file) {
    const NameParts parts = parts_of(file.path);
    const FileType& type = file_type_of("." + std::string(parts.extension));
    Distribution distribution{{},
                              std::string(title_of(parts.extension)),
                              file.path,
                              type.media_type,
                              type.file_type,
                              parts.compression,
                              file.size,
                              file.sha256.text()};
    const bool is_dump = file.path.starts_with("data/");
    const Format* const format = format_of_file("x." + std::string(parts.extension));
    distribution.name = is_dump && format != nullptr
                            ? std::string(format->name)
                            : std::string(parts.extension) + '-' + std::string(parts.stem);
    if (!is_dump) {
        distribution.title += ", " + std::string(parts.stem);
    }
    if (parts.compression) {
        distribution.name += '-' + std::string(extension_of(*parts.compression));
        distribution.title += *parts.compression == Compression::gzip ? ", gzip" : ", Zstandard";
    }
    return distribution;
}

void add_language(std::vector<std::string>& languages, const std::optional<LanguageTag>& tag) {
    if (tag) {
        const std::string language(tag->text().substr(0, tag->text().find('-')));
        if (std::ranges::find(languages, language) == languages.end()) {
            languages.push_back(language);
        }
    }
}

void add_languages(std::vector<std::string>& languages, std::span<const LocalText> texts) {
    for (const LocalText& text : texts) {
        add_language(languages, *text.language);
    }
}

Vertex top_of(const DialogueGraph& graph, Vertex place) {
    // Checked data have no cycle, and a place lies within one other at most.
    for (const Vertex outer : graph.targets(place, EdgeKind::within)) {
        return top_of(graph, outer);
    }
    return place;
}

void cover_place(ReleaseFacts& facts, Vertex session) {
    for (const Vertex place : facts.graph.targets(session, EdgeKind::held_at)) {
        const Vertex top = top_of(facts.graph, place);
        if (facts.graph.record<Place>(top).kind != PlaceKind::online &&
            std::ranges::find(facts.coverage, top) == facts.coverage.end()) {
            facts.coverage.push_back(top);
        }
    }
}

void cover_time(ReleaseFacts& facts, const Session& session) {
    const Date end = session.end_date ? session.end_date : session.date;
    if (!facts.first || surely_before(session.date, facts.first)) {
        facts.first = session.date;
    }
    if (!facts.last || surely_before(facts.last, end)) {
        facts.last = end;
    }
}

}  // namespace

ReleasePath version_path(std::string_view version) {
    return ReleasePath("versions/" + std::string(version) + ".nq.gz");
}

std::vector<Distribution> distributions_of(const std::vector<ReleaseEntry>& files) {
    std::vector<Distribution> distributions;
    for (const ReleaseEntry& file : files) {
        if (file.path.starts_with("data/") || file.path.starts_with("records/")) {
            distributions.push_back(distribution_of(file));
        }
    }
    return distributions;
}

std::string kept_name(std::string_view version) {
    return "version-" + std::string(version) + "-nquads-gz";
}

std::vector<Distribution> kept_distributions_of(const std::vector<ReleaseEntry>& files,
                                                const std::vector<ReleaseVersion>& earlier) {
    std::vector<Distribution> kept;
    for (const ReleaseVersion& version : earlier) {
        const auto file =
            std::ranges::find(files, version_path(version.version).text(), &ReleaseEntry::path);
        kept.push_back(distribution_of(*file));
        kept.back().name = kept_name(version.version);
    }
    return kept;
}

std::string_view mail_address(std::string_view iri) {
    constexpr std::string_view scheme = "mailto:";
    return iri.starts_with(scheme) ? iri.substr(scheme.size()) : iri;
}

void derive_coverage(ReleaseFacts& facts) {
    for (const MetadataText& title : facts.metadata().title) {
        add_language(facts.languages, title.language);
    }
    const Records& records = facts.graph.dataset().records;
    for (const Series& series : records.series) {
        add_languages(facts.languages, series.name);
    }
    for (const Topic& topic : records.topics) {
        add_languages(facts.languages, topic.label);
    }
    for (const Vertex vertex : facts.graph.sessions()) {
        const auto& session = facts.graph.record<Session>(vertex);
        add_languages(facts.languages, session.title);
        cover_time(facts, session);
        cover_place(facts, vertex);
    }
}

}  // namespace dialograph
