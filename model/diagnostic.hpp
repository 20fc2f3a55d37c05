// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file diagnostic.hpp A problem found in the input, with its place, for a person or a program.

#include "model/diagnostic_code.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

class SourceText;

/// A problem found in the input. Plain data: whoever finds it fills it, whoever shows it reads it.
struct Diagnostic {
    /// A part of the source line, with the problem marked.
    struct Excerpt {
        std::string text;
        /// The columns of a terminal before the mark, and under it.
        std::size_t indent = 0;
        std::size_t width = 1;
    };

    DiagnosticCode code;
    /// What is wrong, without a full stop.
    std::string sentence;
    std::string file;
    /// From 1; 0 where the problem has no place in the file.
    std::size_t line = 0;
    /// In characters, from 1.
    std::size_t column = 0;
    /// The record, such as `session 6`; empty where there is none.
    std::string record = {};
    /// The column of the table or the property of the metadata.
    std::string field = {};
    std::string_view field_word = "column";
    std::optional<Excerpt> excerpt = {};
    /// An advice better than the code's own, or empty.
    std::string hint = {};
    /// Where the row of a table starts, if leaving the row out would mend the problem.
    std::optional<std::size_t> row = {};
};

/// Makes a diagnostic for a part of a text, with line, column and excerpt.
/// @param part a view into the text of the source
[[nodiscard]] Diagnostic diagnose(DiagnosticCode code, const SourceText& source,
                                  std::string_view part, std::string sentence);

/// The problems found in one run.
using Diagnostics = std::vector<Diagnostic>;

/// Puts them into the order of files and places.
void sort_by_place(Diagnostics& diagnostics);

/// The problem as lines of text: `file:line:column: error[code]: sentence`, the record, the line
/// with a caret, and a hint. Ends in a newline.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic);

/// The problem as one line of JSON (RFC 8259) with the keys file, line, column, severity, code,
/// message, record, field and hint; those without a value are left out. Ends in a newline.
[[nodiscard]] std::string to_json_line(const Diagnostic& diagnostic);

/// A text for a message: long ones cut, control characters made visible.
[[nodiscard]] std::string shown_short(std::string_view text);

/// The same between quotes.
[[nodiscard]] std::string in_quotes(std::string_view text);

}  // namespace dialograph
