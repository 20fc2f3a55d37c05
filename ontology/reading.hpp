// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file reading.hpp From statements back to the graph that said them: the way back of
/// description.hpp.
///
/// What `describe` says of a graph becomes an equal graph again, vertex by vertex and edge by edge,
/// and that graph says the same in the same order. It goes by what is said, so the order of the
/// statements is free: things, texts and references come in the order in which the statements do.
///
/// This much the statements do not hold:
/// - the rows of the tables: `dlg:recordedAt` is passed over, and `--provenance row` cannot be
///   written again;
/// - the order of the sessions in their table, who come by series and number;
/// - what was said with `--provenance none`, as sources and quotes are missing: it cannot be read.

#include "model/load.hpp"
#include "ontology/statement_place.hpp"
#include "ontology/statement_sink.hpp"

#include <memory>
#include <string>

namespace dialograph {

/// Takes statements and makes the data set of them.
class DatasetReading final : public StatementSink {
public:
    /// @param places where the statements come from, or null; have to outlive the reading
    explicit DatasetReading(const StatementPlaces* places = nullptr);
    DatasetReading(const DatasetReading&) = delete;
    DatasetReading& operator=(const DatasetReading&) = delete;
    ~DatasetReading() override;

    void prefix(const Namespace& name_space) override;
    void statement(const Statement& statement) override;
    void finish() override;

    /// The data set and its graph, checked as those of a records folder are; once, at the end.
    ///
    /// There is a graph where the statements say all that a graph says, and nothing else. Otherwise
    /// there are diagnostics: of values, references and rules between records, and where there are
    /// none of those, of each statement that is missing or that no graph would say.
    [[nodiscard]] LoadedRecords take();

private:
    struct State;

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
