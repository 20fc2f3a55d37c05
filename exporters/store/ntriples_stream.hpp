// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ntriples_stream.hpp Reads the N-Triples of an answer while they arrive.

#include "ontology/statement_sink.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {

/// Takes N-Triples in pieces that may end anywhere, and passes their statements on. It holds some
/// lines at a time. Throws StoreError for what is no RDF, has blank nodes, or has a line without an
/// end.
class NTriplesStream {
public:
    /// The most bytes of a line.
    static constexpr std::size_t most_line_bytes = std::size_t{64} << 20U;

    explicit NTriplesStream(StatementSink& sink) : sink_(sink) {}

    void take(std::string_view bytes);
    /// Says that all has arrived.
    void finish();

private:
    void read(std::size_t size);

    StatementSink& sink_;
    std::string waiting_;
    /// The bytes of whole lines in what is waiting.
    std::size_t whole_ = 0;
};

}  // namespace dialograph
