// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file jsonld_writer.hpp A writer of JSON-LD that a web programmer can read.

#include "exporters/byte_sink.hpp"
#include "ontology/json_context.hpp"
#include "ontology/statement_sink.hpp"

#include <memory>
#include <string_view>

namespace dialograph {

/// Writes JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): short keys, a language map for texts,
/// each part inside its whole. The context stands in the document, so that nothing has to be
/// fetched to read it. Holds one entity at a time; the statements of a subject have to come in a
/// row.
/// @param base the base IRI of the data set
/// @param chosen which terms the context has to have; all where it is empty
[[nodiscard]] std::unique_ptr<StatementSink> make_jsonld_writer_of(ByteSink& bytes,
                                                                   std::string_view base,
                                                                   const TermChoice& chosen);

/// The same with the whole context.
[[nodiscard]] std::unique_ptr<StatementSink> make_jsonld_writer(ByteSink& bytes,
                                                                std::string_view base);

}  // namespace dialograph
