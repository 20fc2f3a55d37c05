// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file negotiation.hpp Among what a client can choose, and how its wish is read (RFC 9110, 12.5).

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// Something that a client can wish for, and the ranges in its header that take it in, from the
/// widest to the one that names it.
struct Choice {
    /// A word for variables.
    std::string_view word;
    /// As regular expressions.
    std::vector<std::string> ranges;
    /// What stands before `.html`, or behind the document's name.
    std::string_view ending;
};

/// The types of a document, the one that is taken among equals first.
[[nodiscard]] const std::vector<Choice>& type_choices();

/// The languages of a page, likewise.
[[nodiscard]] const std::vector<Choice>& language_choices();

/// The start of a range in a header with its parameters but for `q`, in the regular expressions
/// that PCRE and RE2 share.
[[nodiscard]] std::string range_pattern(std::string_view range);

/// The ids of kinds as alternatives: `series|session|...`.
[[nodiscard]] std::string kinds_pattern();

}  // namespace dialograph
