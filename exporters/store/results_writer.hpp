// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file results_writer.hpp Writes the answer to a query as CSV, TSV or JSON, as the W3C says.

#include "exporters/byte_sink.hpp"
#include "exporters/store/sparql_results.hpp"

#include <cstddef>
#include <memory>

namespace dialograph {

/// Writes an answer while it arrives, and says at its end how many rows there were.
class ResultWriter : public ResultSink {
public:
    /// Ends the document. Throws OutputError where the bytes did not arrive.
    virtual void finish() = 0;

    [[nodiscard]] std::size_t row_count() const { return row_count_; }

protected:
    std::size_t row_count_ = 0;
};

/// SPARQL 1.1 Query Results CSV and TSV (https://www.w3.org/TR/sparql11-results-csv-tsv/). There is
/// no CSV or TSV for a yes or no: it is refused with std::invalid_argument.
[[nodiscard]] std::unique_ptr<ResultWriter> make_csv_result_writer(ByteSink& bytes);
[[nodiscard]] std::unique_ptr<ResultWriter> make_tsv_result_writer(ByteSink& bytes);

/// SPARQL 1.1 Query Results JSON (https://www.w3.org/TR/sparql11-results-json/), a row a line.
[[nodiscard]] std::unique_ptr<ResultWriter> make_json_result_writer(ByteSink& bytes);

}  // namespace dialograph
