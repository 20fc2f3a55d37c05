// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement.hpp What is said: a subject, a predicate, an object, and the graph that says it.

#include "ontology/iri.hpp"
#include "ontology/literal.hpp"

#include <optional>
#include <variant>

namespace dialograph {

/// An RDF term. There are no blank nodes: two exports can be compared line by line, and a store
/// that loads one twice has it once.
using Term = std::variant<Iri, Literal>;

/// An RDF statement (RDF 1.1 Concepts, 3.1), of views that live as long as the call it is passed
/// to.
struct Statement {
    Iri subject;
    Iri predicate;
    Term object;
    /// The named graph; nothing for the default graph.
    std::optional<Iri> graph = std::nullopt;
};

}  // namespace dialograph
