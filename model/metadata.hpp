// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file metadata.hpp What `csv-metadata.json` says of a data set.

#include "model/date.hpp"
#include "model/diagnostic.hpp"
#include "model/language_tag.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dialograph {

class SourceText;

/// A text of the metadata, with its language where one is given.
struct MetadataText {
    std::optional<LanguageTag> language;
    std::string text;

    friend bool operator==(const MetadataText&, const MetadataText&) = default;
};

/// Who publishes a data set.
struct Publisher {
    /// Its IRI, or empty.
    std::string iri;
    std::vector<MetadataText> name;

    friend bool operator==(const Publisher&, const Publisher&) = default;
};

/// Whom to ask about a data set.
struct ContactPoint {
    std::string name;
    /// A `mailto:` IRI, or empty.
    std::string email;
    /// The IRI of a page, or empty.
    std::string page;
};

/// A table as the metadata declares it.
struct DeclaredTable {
    /// The file's name in the folder.
    std::string url;
    std::vector<std::string> columns;
};

/// The file of a records folder that has its metadata and names its tables.
inline constexpr std::string_view metadata_file = "csv-metadata.json";

/// The data set as a whole: the common properties of the CSVW table group (W3C Tabular
/// Metadata 5.3).
struct Metadata {
    /// The IRI of the data set (`@id`), or empty.
    std::string iri;
    /// The base of all IRIs of the data set (`void:uriSpace`); ends in a slash.
    std::string base;
    std::vector<MetadataText> title;
    std::vector<MetadataText> description;
    std::vector<MetadataText> rights;
    std::vector<MetadataText> keywords;
    Publisher publisher;
    ContactPoint contact;
    /// An IRI.
    std::string licence;
    std::string version;
    Date issued;
    Date modified;
    /// An IRI, or empty.
    std::string primary_source;
    /// IRIs of the subjects that a catalog sorts data sets by (`dcat:theme`).
    std::vector<std::string> themes;
    /// The IRI of how long the data set is to be had (DCAT-AP's availability, which CSVW
    /// has no prefix for), or empty.
    std::string availability;
    std::vector<DeclaredTable> tables;
};

/// Reads the metadata of a table group; nothing where it has a fault. All faults are reported.
[[nodiscard]] std::optional<Metadata> read_metadata(const SourceText& source,
                                                    Diagnostics& diagnostics);

}  // namespace dialograph
