// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file format.hpp The formats that Dialograph writes, each a row of a table.

#include "exporters/byte_sink.hpp"
#include "ontology/statement_sink.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace dialograph {

/// A format of RDF.
struct Format {
    /// The word for it on the command line.
    std::string_view name;
    /// The extension of its files, without the dot.
    std::string_view extension;
    std::string_view media_type;
    /// Its IRI among the W3C's file formats (https://www.w3.org/ns/formats/).
    std::string_view iri;
    /// Whether it says which named graph a statement is in.
    bool named_graphs;
    /// Makes a writer, which writes to the bytes until it is told to finish.
    /// @param base the base IRI of the data set, against which a format may write IRIs
    std::unique_ptr<StatementSink> (*make_writer)(ByteSink& bytes, std::string_view base);
};

[[nodiscard]] std::span<const Format> formats();

/// The format of a name, or null.
[[nodiscard]] const Format* format_named(std::string_view name);

/// The format that the extension of a file asks for, or null.
[[nodiscard]] const Format* format_of_file(const std::filesystem::path& file);

}  // namespace dialograph
