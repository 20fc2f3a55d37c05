// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sord_store.hpp Statements in memory, on Sord: for counting, comparing and asking.

#include "ontology/statement_sink.hpp"

#include <cstddef>
#include <memory>

namespace dialograph {

/// Keeps each statement once. It costs some 150 bytes a statement and is not for the way of an
/// export.
class SordStore final : public StatementSink {
public:
    SordStore();
    SordStore(const SordStore&) = delete;
    SordStore& operator=(const SordStore&) = delete;
    ~SordStore() override;

    void prefix(const Namespace& name_space) override;
    void statement(const Statement& statement) override;
    void finish() override;

    /// The number of different statements.
    [[nodiscard]] std::size_t size() const;

private:
    struct State;

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
