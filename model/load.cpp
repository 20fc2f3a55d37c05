// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/load.hpp"

#include "model/check.hpp"
#include "model/check_quotes.hpp"

#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace dialograph {
namespace {

/// Reads and checks the rows that are not left out. There is a graph if every table could be read.
LoadedRecords load_once(const std::filesystem::path& folder, const std::set<RowPlace>& left_out,
                        const std::filesystem::path& source_texts) {
    LoadedRecords loaded;
    auto dataset = read_dataset(folder, loaded.diagnostics, left_out);
    if (dataset) {
        loaded.dataset = std::make_unique<const Dataset>(*std::move(dataset));
        loaded.graph = std::make_unique<const DialogueGraph>(*loaded.dataset);
        check(*loaded.graph, loaded.diagnostics);
        if (!source_texts.empty()) {
            check_quotes(*loaded.graph, source_texts, loaded.diagnostics);
        }
        loaded.rows_read = loaded.dataset->rows_read;
        for (const auto& [file, table] : loaded.dataset->tables) {
            loaded.rows_rejected += table.rows_left_out;
        }
    }
    return loaded;
}

/// Adds the rows that problems name to those to leave out; whether there were any new ones.
bool leave_out_more(std::set<RowPlace>& left_out, const Diagnostics& diagnostics) {
    const std::size_t before = left_out.size();
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.row) {
            left_out.emplace(diagnostic.file, *diagnostic.row);
        }
    }
    return left_out.size() > before;
}

}  // namespace

LoadedRecords load_records(const std::filesystem::path& folder, FaultyRows faulty_rows,
                           const std::filesystem::path& source_texts) {
    std::set<RowPlace> left_out;
    Diagnostics all;
    for (;;) {
        LoadedRecords loaded = load_once(folder, left_out, source_texts);
        if (!left_out.empty()) {
            // What no row is at fault for was told in the first pass.
            std::erase_if(loaded.diagnostics, [](const Diagnostic& d) { return !d.row; });
        }
        const bool again = faulty_rows == FaultyRows::leave_out && loaded.graph != nullptr &&
                           leave_out_more(left_out, loaded.diagnostics);
        all.insert(all.end(), std::make_move_iterator(loaded.diagnostics.begin()),
                   std::make_move_iterator(loaded.diagnostics.end()));
        if (again) {
            continue;
        }
        if (faulty_rows == FaultyRows::refuse && !all.empty()) {
            loaded.graph.reset();
        }
        sort_by_place(all);
        loaded.diagnostics = std::move(all);
        return loaded;
    }
}

}  // namespace dialograph
