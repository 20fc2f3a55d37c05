// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file side_description.hpp What a side of a comparison says of itself: which data set it is, in
/// which version, from when.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/step.hpp"
#include "ontology/iri.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dialograph {

/// A data set that a side describes.
struct SideDescription {
    /// The IRI.
    std::string dataset;
    /// Version and dates, as predicates and terms of N-Quads, in the order of the statements.
    std::vector<std::pair<Iri, std::string>> facts = {};
};

/// The data set that a side describes (`dcat:Dataset`); nothing where it describes none, or more
/// than one.
[[nodiscard]] std::optional<SideDescription> description_of(const SortedStatements& side,
                                                            const Step& step = {});

}  // namespace dialograph
