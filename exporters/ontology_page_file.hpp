// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ontology_page_file.hpp An ontology as its file says it, by the names that the file uses.

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// What a term says of itself: a name as the file writes it (`dlg:Session`, or an IRI), or a text.
struct OntologyFact {
    std::string predicate;
    std::string value;
    /// Empty for a name, and for a text that has none.
    std::string language;
    bool is_name;
};

/// The statements about one subject.
struct OntologySubject {
    std::string name;
    std::vector<OntologyFact> facts;

    /// The values of a predicate, in the order of the file.
    [[nodiscard]] std::vector<const OntologyFact*> all(std::string_view predicate) const;
    /// The value of a predicate, in a language if one is asked for; empty where there is none.
    [[nodiscard]] std::string_view text(std::string_view predicate,
                                        std::string_view language = {}) const;
    [[nodiscard]] bool is_a(std::string_view type) const;
    /// Whether the term is one of our own.
    [[nodiscard]] bool is_own() const { return name.starts_with("dlg:"); }
    /// The name without its prefix.
    [[nodiscard]] std::string_view local_name() const;
};

/// A file of Turtle in memory. Blank nodes are not understood; our own file has none.
struct OntologyFile {
    /// Namespaces by prefix.
    std::map<std::string, std::string, std::less<>> prefixes;
    /// In the order of the file.
    std::vector<OntologySubject> subjects;

    /// The subject of a name, or null.
    [[nodiscard]] const OntologySubject* find(std::string_view name) const;
    /// The IRI that a name stands for.
    [[nodiscard]] std::string iri(std::string_view name) const;
};

/// Reads Turtle. Throws std::runtime_error where it cannot be read.
[[nodiscard]] OntologyFile read_ontology(std::string_view turtle);

}  // namespace dialograph
