// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_names.hpp What a person calls the things and values of a difference.

#include "exporters/diff/entity_change.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// Finds names in a language, for a terminal: no control character is in them.
class EntityNames {
public:
    EntityNames(const LabelBook& labels, std::string_view language)
        : labels_(labels), language_(language) {}

    /// `session 12: 12th Japan-Mongolia Environmental Policy Dialogue`.
    [[nodiscard]] std::string heading(const EntityChange& change) const;
    /// What stands behind the word for its kind: the id of a session, else the label, else the id;
    /// empty for what a data set has once.
    [[nodiscard]] std::string name(const EntityChange& change) const;
    /// The label of a thing, else its kind and id, else a word for it, else the IRI.
    [[nodiscard]] std::string thing(std::string_view iri) const;
    [[nodiscard]] std::string value(const ChangedValue& value) const;

private:
    const LabelBook& labels_;
    std::string_view language_;
};

}  // namespace dialograph
