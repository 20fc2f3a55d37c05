// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file media_types.hpp The kinds of files in a release, each a row of a table.

#include <span>
#include <string_view>

namespace dialograph {

/// A kind of file.
struct FileType {
    /// The extension, without the dot.
    std::string_view extension;
    /// As IANA registers it.
    std::string_view media_type;
    /// Whether a server says that it is UTF-8: text that names no encoding of its own.
    bool utf8;
    /// Its name in the EU's authority table of file types, or empty: RDF_TURTLE.
    std::string_view file_type;
};

[[nodiscard]] std::span<const FileType> file_types();

/// The kind of a file by the end of its name; that of bytes where nothing is known.
[[nodiscard]] const FileType& file_type_of(std::string_view path);

}  // namespace dialograph
