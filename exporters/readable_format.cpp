// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/readable_format.hpp"

#include "exporters/compression.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array rows{
    ReadableFormat{"turtle", "Turtle", RdfGrammar::turtle, GraphNames::refused},
    ReadableFormat{"trig", "TriG", RdfGrammar::trig, GraphNames::allowed},
    ReadableFormat{"ntriples", "N-Triples", RdfGrammar::lines, GraphNames::refused},
    ReadableFormat{"nquads", "N-Quads", RdfGrammar::lines, GraphNames::allowed},
};

}  // namespace

const ReadableFormat* readable_format(const Format& format) {
    const auto* const row = std::ranges::find(rows, format.name, &ReadableFormat::name);
    return row == rows.end() ? nullptr : row;
}

const Format* readable_format_of_file(const std::filesystem::path& file) {
    const bool packed = compression_of_file(file.string()).has_value();
    const Format* const format = format_of_file(packed ? file.stem() : file);
    return format != nullptr && readable_format(*format) != nullptr ? format : nullptr;
}

std::string readable_extensions() {
    std::string list;
    for (const ReadableFormat& format : rows) {
        list += list.empty() ? "" : &format == &rows.back() ? " or " : ", ";
        list += format_named(format.name)->extension;
    }
    return list;
}

}  // namespace dialograph
