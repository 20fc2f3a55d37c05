// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/format.hpp"

#include "exporters/jsonld_writer.hpp"
#include "exporters/serd_writer.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array rows{
    Format{"turtle", "ttl", "text/turtle", "http://www.w3.org/ns/formats/Turtle", false,
           make_turtle_writer},
    Format{"trig", "trig", "application/trig", "http://www.w3.org/ns/formats/TriG", true,
           make_trig_writer},
    Format{"ntriples", "nt", "application/n-triples", "http://www.w3.org/ns/formats/N-Triples",
           false, make_ntriples_writer},
    Format{"nquads", "nq", "application/n-quads", "http://www.w3.org/ns/formats/N-Quads", true,
           make_nquads_writer},
    Format{"jsonld", "jsonld", "application/ld+json", "http://www.w3.org/ns/formats/JSON-LD", true,
           make_jsonld_writer},
};

const Format* found(const Format* row) {
    return row == rows.end() ? nullptr : row;
}

}  // namespace

std::span<const Format> formats() {
    return rows;
}

const Format* format_named(std::string_view name) {
    return found(std::ranges::find(rows, name, &Format::name));
}

const Format* format_of_file(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    return extension.empty()
               ? nullptr
               : found(std::ranges::find(rows, extension.substr(1), &Format::extension));
}

}  // namespace dialograph
