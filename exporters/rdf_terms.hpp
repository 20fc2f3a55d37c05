// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_terms.hpp Makes checked terms of the names and texts that stand in an RDF file.

#include "model/diagnostic_code.hpp"
#include "ontology/iri.hpp"
#include "ontology/literal.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A term that is at fault; thrown to whoever reads the file, who tells the place.
struct TermFault {
    DiagnosticCode code;
    /// What to look for in the file.
    std::string text;
    std::string sentence;
    /// Better than the code's own, or empty.
    std::string hint = {};
};

/// The prefixes and the base of a file, and the terms made with them.
///
/// Each function throws TermFault. A term views a text in here, which the next term of its role
/// replaces.
class RdfTerms {
public:
    /// The places of IRIs in a statement.
    enum class Role : std::uint8_t { subject, predicate, object, graph, datatype };

    void set_base(std::string_view iri);
    /// @param announced whether the namespace is to be known to the sink, so that IRIs carry it
    /// @return what the sink has to be told, or null
    const Namespace* set_prefix(std::string_view name, std::string_view iri, bool announced);

    [[nodiscard]] Iri iri(Role role, std::string_view text);
    [[nodiscard]] Iri prefixed_name(Role role, std::string_view name);
    [[nodiscard]] Literal literal(std::string_view text, std::string_view language,
                                  const std::optional<Iri>& datatype);

private:
    struct Prefix {
        std::string name;
        std::string iri;
        Namespace name_space;
        bool announced;
    };

    /// IRIs that were checked a while ago, by their hash: most come again and again.
    struct Cache {
        static constexpr std::size_t size = 64;
        std::array<std::string, size> texts;
        std::array<std::optional<Iri>, size> iris;
    };

    [[nodiscard]] Iri checked(Role role, std::string_view text, const Namespace* name_space);
    [[nodiscard]] std::string resolved(std::string_view text) const;
    [[nodiscard]] const LanguageTag& language(std::string_view text);

    std::string base_;
    /// Never moved: IRIs and sinks point to their namespaces.
    std::deque<Prefix> kept_prefixes_;
    std::map<std::string, const Prefix*, std::less<>> prefixes_;
    std::map<std::string, LanguageTag, std::less<>> languages_;
    std::array<Cache, 5> caches_;
    std::string joined_;
};

}  // namespace dialograph
