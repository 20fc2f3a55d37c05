// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file literal_value.hpp The value of a literal, whichever of its spellings it has.

#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A value that may be spelled in several ways.
struct LiteralValue {
    /// What kind of value it is, as a plural for a person: `numbers`.
    std::string_view kind;
    /// The same for all spellings of the value, and for no other value. Printable ASCII without a
    /// tab, whatever the literal holds.
    std::string key;
};

/// The value of a term of a line (`statement_line.hpp`). Nothing for an IRI, a text, a datatype
/// with one spelling for each value, and a text that is none of its datatype's.
///
/// Coordinates are the same if they are so as 32-bit floats, since Virtuoso keeps no more. Points
/// in time are the same only in the same offset from UTC: an offset says where the clock stood.
[[nodiscard]] std::optional<LiteralValue> value_of(std::string_view term);

}  // namespace dialograph
