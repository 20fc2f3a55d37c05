// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file difference_description.hpp What a difference is a difference of: the two sides, as far as
/// they say what they are.

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/side_description.hpp"
#include "ontology/statement_sink.hpp"

#include <optional>
#include <string>

namespace dialograph {

/// Names a difference and says what it was made of.
///
///     <name>          a prov:Entity, derived from <name>/before and <name>/after
///     <name>/before   a version of the data set that the old side describes, with what that side
///                     says of its version and dates
///     <name>/after    likewise; a revision of the former where both are of one data set
class DifferenceDescription {
public:
    explicit DifferenceDescription(const Comparison& comparison, const Step& step = {});

    /// The IRI of the difference, made of what it says; empty where neither side says what it is.
    [[nodiscard]] const std::string& name() const { return name_; }

    /// Says it, where there is a name.
    void say(StatementSink& sink) const;

private:
    [[nodiscard]] std::string digest(const Difference& difference) const;

    std::optional<SideDescription> before_;
    std::optional<SideDescription> after_;
    std::string name_;
};

}  // namespace dialograph
