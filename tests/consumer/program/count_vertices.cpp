// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/dataset.hpp"
#include "model/graph.hpp"

#include <boost/graph/graph_traits.hpp>

#include <iostream>

// count_vertices RECORDS: prints how many vertices the graph of a records folder has.
int main(int argc, char** argv) {
    dialograph::Diagnostics diagnostics;
    const auto dataset = dialograph::read_dataset(argc > 1 ? argv[1] : ".", diagnostics);
    if (!dataset || !diagnostics.empty()) {
        return 1;
    }
    const dialograph::DialogueGraph dialogue(*dataset);
    std::cout << num_vertices(dialogue.graph()) << " vertices\n";
}
