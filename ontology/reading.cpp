// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/reading.hpp"

#include "model/check.hpp"
#include "ontology/metadata_reading.hpp"
#include "ontology/reading_comparison.hpp"
#include "ontology/records_reading.hpp"
#include "ontology/vocabulary.hpp"

#include <utility>

namespace dialograph {

struct DatasetReading::State {
    const StatementPlaces* places = nullptr;
    Dataset dataset;
    StatementTable table{*dataset.arena};

    /// Whether sources are told at all, without which nothing can be read.
    [[nodiscard]] bool has_sources() const {
        return table.terms().find(prov::was_derived_from) != no_term ||
               table.terms().find(dlg::session) == no_term;
    }

    /// Fills the data set; whether there is one.
    bool read(LoadedRecords& loaded, ReadingProblems& problems) {
        table.sort();
        auto metadata = read_metadata(table, problems);
        if (!metadata) {
            return false;
        }
        if (!has_sources()) {
            problems.report_file(
                DiagnosticCode::missing_statement,
                "no statement says where anything comes from (prov:wasDerivedFrom)",
                "Write the file anew with --provenance source.");
            return false;
        }
        dataset.metadata = *std::move(metadata);
        const Naming naming(dataset.metadata.base);
        read_records(dataset, table, naming, problems);
        loaded.rows_read = dataset.rows_read;
        loaded.rows_rejected = dataset.rows_left_out;
        loaded.dataset = std::make_unique<const Dataset>(std::move(dataset));
        loaded.graph = std::make_unique<const DialogueGraph>(*loaded.dataset);
        check(*loaded.graph, loaded.diagnostics);
        if (loaded.diagnostics.empty()) {
            compare_with_description(*loaded.graph, naming, table, problems);
        } else {
            report_foreign_subjects(loaded.dataset->metadata, naming, table, problems);
        }
        return loaded.diagnostics.empty();
    }
};

DatasetReading::DatasetReading(const StatementPlaces* places) : state_(std::make_unique<State>()) {
    state_->places = places;
}

DatasetReading::~DatasetReading() = default;

void DatasetReading::prefix(const Namespace& /*name_space*/) {}

void DatasetReading::statement(const Statement& statement) {
    state_->table.add(statement,
                      state_->places == nullptr ? StatementPlace{} : state_->places->place());
}

void DatasetReading::finish() {}

LoadedRecords DatasetReading::take() {
    LoadedRecords loaded;
    ReadingProblems problems(state_->table,
                             state_->places == nullptr ? "statements" : state_->places->file(),
                             loaded.diagnostics);
    if (!state_->read(loaded, problems)) {
        loaded.graph.reset();
    }
    problems.report_rest();
    sort_by_place(loaded.diagnostics);
    state_.reset();
    return loaded;
}

}  // namespace dialograph
