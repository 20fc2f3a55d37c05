// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file counting_sink.hpp Counts the statements on their way to another sink.

#include "ontology/statement_sink.hpp"

#include <cstddef>

namespace dialograph {

/// Passes everything on and counts the statements.
class CountingSink final : public StatementSink {
public:
    explicit CountingSink(StatementSink& next) : next_(next) {}

    void prefix(const Namespace& name_space) override { next_.prefix(name_space); }
    void statement(const Statement& statement) override {
        next_.statement(statement);
        ++count_;
    }
    void finish() override { next_.finish(); }

    [[nodiscard]] std::size_t count() const { return count_; }

private:
    StatementSink& next_;
    std::size_t count_ = 0;
};

}  // namespace dialograph
