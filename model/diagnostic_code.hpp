// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file diagnostic_code.hpp The problems that Dialograph can find, each with a name and an advice.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dialograph {

/// What is wrong; one code for one kind of mistake.
enum class DiagnosticCode : std::uint8_t {
    // files and tables
    missing_table,
    stray_table,
    bad_utf8,
    nul_character,
    empty_table,
    wrong_separator,
    missing_column,
    stray_column,
    duplicate_column,
    undeclared_column,
    repeated_language,
    bad_language,
    unknown_language,
    // rows and cells
    ragged_row,
    unclosed_quote,
    stray_quote,
    bare_carriage_return,
    missing_value,
    bad_id,
    bad_date,
    bad_number,
    bad_coordinate,
    bad_choice,
    bad_iri,
    relative_iri,
    bad_subject,
    repeated_item,
    // between rows
    duplicate_id,
    duplicate_row,
    unknown_reference,
    date_order,
    session_number_twice,
    session_number_left_out,
    lone_coordinate,
    label_twice,
    conflicting_mappings,
    quote_not_in_source,
    cycle,
    // metadata
    bad_json,
    duplicate_key,
    missing_metadata,
    bad_metadata,
    // RDF that is read
    bad_rdf,
    bad_compression,
    blank_node,
    bad_literal,
    foreign_statement,
    missing_statement,
    contradiction,
};

/// A row of the table of problems.
struct DiagnosticCodeInfo {
    DiagnosticCode code;
    /// The name in messages and for `dialograph explain`.
    std::string_view name;
    /// How to mend it, in a sentence that stands under the message.
    std::string_view hint;
    /// What it means and why it matters, for `dialograph explain`.
    std::string_view explanation;
};

/// All problems, in the order of the enumeration.
[[nodiscard]] std::span<const DiagnosticCodeInfo> diagnostic_codes();

[[nodiscard]] const DiagnosticCodeInfo& info(DiagnosticCode code);

/// The problem of a name such as `bad-date`, if there is one.
[[nodiscard]] std::optional<DiagnosticCode> diagnostic_code_named(std::string_view name);

}  // namespace dialograph
