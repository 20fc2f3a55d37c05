// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_refusal.hpp What must not go on to Serd's reader, though it may take it.

#include "exporters/byte_window.hpp"
#include "exporters/rdf_context.hpp"
#include "exporters/rdf_grammar.hpp"
#include "model/diagnostic_code.hpp"

#include <string_view>

namespace dialograph {

/// Why a byte is refused.
struct RdfRefusal {
    DiagnosticCode code;
    std::string_view sentence;
    /// Better than the code's own, or empty.
    std::string_view hint = {};
};

namespace refusal {

inline constexpr RdfRefusal not_utf8{DiagnosticCode::bad_utf8, "the text is not UTF-8 from here on",
                                     "Save the file as UTF-8."};
inline constexpr RdfRefusal cut_character{
    DiagnosticCode::bad_utf8, "the file ends within a character", "Get the file once more."};

}  // namespace refusal

/// Why the next byte of a window is refused; null where it is not.
[[nodiscard]] const RdfRefusal* refusal_of(char byte, const RdfContext& context, ByteWindow& window,
                                           RdfGrammar grammar);

/// Why a file may not end where it does; null where it may.
[[nodiscard]] const RdfRefusal* refusal_of_end(const RdfContext& context, RdfGrammar grammar);

}  // namespace dialograph
