// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file serd_writer.hpp Writers of Turtle, TriG, N-Triples and N-Quads, on Serd.

#include "exporters/byte_sink.hpp"
#include "ontology/statement_sink.hpp"

#include <memory>
#include <string_view>

namespace dialograph {

// Each throws OutputError where the bytes do not arrive: Serd would go on without a word.
// The formats without named graphs leave the graph of a statement out. The base is not used: all
// IRIs are written whole or behind a prefix.

[[nodiscard]] std::unique_ptr<StatementSink> make_turtle_writer(ByteSink& bytes,
                                                                std::string_view base);
[[nodiscard]] std::unique_ptr<StatementSink> make_trig_writer(ByteSink& bytes,
                                                              std::string_view base);
[[nodiscard]] std::unique_ptr<StatementSink> make_ntriples_writer(ByteSink& bytes,
                                                                  std::string_view base);
[[nodiscard]] std::unique_ptr<StatementSink> make_nquads_writer(ByteSink& bytes,
                                                                std::string_view base);

}  // namespace dialograph
