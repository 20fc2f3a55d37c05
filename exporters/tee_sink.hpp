// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file tee_sink.hpp Tells two sinks the same.

#include "ontology/statement_sink.hpp"

namespace dialograph {

/// Passes everything on to one sink and then to another.
class TeeSink final : public StatementSink {
public:
    TeeSink(StatementSink& first, StatementSink& second) : first_(first), second_(second) {}

    void prefix(const Namespace& name_space) override {
        first_.prefix(name_space);
        second_.prefix(name_space);
    }
    void statement(const Statement& statement) override {
        first_.statement(statement);
        second_.statement(statement);
    }
    void finish() override {
        first_.finish();
        second_.finish();
    }

private:
    StatementSink& first_;
    StatementSink& second_;
};

}  // namespace dialograph
