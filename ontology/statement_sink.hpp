// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_sink.hpp The seam between what is said and how it is written.

#include "ontology/iri.hpp"
#include "ontology/statement.hpp"

namespace dialograph {

/// Takes statements: a writer of a format, a store, a counter.
///
/// Whatever makes statements knows sinks alone and never formats; whatever is a sink never asks
/// what the statements are about. A sink throws where it cannot take any more.
class StatementSink {
public:
    StatementSink() = default;
    StatementSink(const StatementSink&) = delete;
    StatementSink& operator=(const StatementSink&) = delete;
    virtual ~StatementSink() = default;

    /// Says that a prefix stands for a namespace. Prefixes come before the statements; the
    /// namespace outlives the sink.
    virtual void prefix(const Namespace& name_space) = 0;

    /// Takes a statement. Its views end with the call.
    virtual void statement(const Statement& statement) = 0;

    /// Ends the document. Nothing is taken after it.
    virtual void finish() = 0;
};

}  // namespace dialograph
