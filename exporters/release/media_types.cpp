// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/media_types.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array rows{
    FileType{"html", "text/html", true, "HTML"},
    FileType{"ttl", "text/turtle", true, "RDF_TURTLE"},
    FileType{"nt", "application/n-triples", false, "RDF_N_TRIPLES"},
    FileType{"nq", "application/n-quads", false, "RDF_N_QUADS"},
    FileType{"trig", "application/trig", false, "RDF_TRIG"},
    FileType{"jsonld", "application/ld+json", false, "JSON_LD"},
    FileType{"json", "application/json", false, "JSON"},
    FileType{"csv", "text/csv", true, "CSV"},
    FileType{"css", "text/css", true, ""},
    FileType{"js", "text/javascript", true, ""},
    FileType{"svg", "image/svg+xml", true, "SVG"},
    FileType{"png", "image/png", false, "PNG"},
    FileType{"woff2", "font/woff2", false, ""},
    FileType{"xml", "application/xml", false, "XML"},
    FileType{"txt", "text/plain", true, "TXT"},
    FileType{"gz", "application/gzip", false, "GZIP"},
    FileType{"zst", "application/zstd", false, ""},
};

constexpr FileType turtle_without_extension{"", "text/turtle", true, "RDF_TURTLE"};
constexpr FileType text{"", "text/plain", true, "TXT"};
constexpr FileType bytes{"", "application/octet-stream", false, ""};

}  // namespace

std::span<const FileType> file_types() {
    return rows;
}

const FileType& file_type_of(std::string_view path) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (path == ".well-known/void") {
        return turtle_without_extension;
    }
    if (name == "SHA256SUMS" || name == "Caddyfile" || name == ".htaccess" ||
        name.ends_with(".conf")) {
        return text;
    }
    const auto* const row =
        std::ranges::find(rows, name.substr(name.rfind('.') + 1), &FileType::extension);
    return row == rows.end() ? bytes : *row;
}

}  // namespace dialograph
