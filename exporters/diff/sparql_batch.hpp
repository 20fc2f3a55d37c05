// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sparql_batch.hpp Statements as the blocks of `INSERT DATA` and `DELETE DATA`.

#include "exporters/diff/line_spool.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace dialograph {

/// Appends a term of a line as SPARQL 1.1 spells it. Some engines look for `\u0022` before they
/// know what a string is (SPARQL 1.1, 19.2), so no backslash of ours is followed by `u` unless it
/// is meant so.
void append_sparql_term(std::string& out, std::string_view term);

/// Collects triples by graph until they are as many as a store takes at once.
class SparqlBatch {
public:
    static constexpr std::string_view insert_data = "INSERT DATA";
    static constexpr std::string_view delete_data = "DELETE DATA";

    /// @param verb one of the two above
    /// @param take is given each operation, without a `;`
    SparqlBatch(std::string_view verb, std::function<void(std::string_view)> take);

    /// @param graph an IRI between `<` and `>`, or nothing for the default graph
    void add(std::string_view graph, std::string_view triple_line);
    /// Passes on what is left.
    void finish();

private:
    std::string_view verb_;
    std::function<void(std::string_view)> take_;
    std::map<std::string, std::string, std::less<>> blocks_;
    std::size_t count_ = 0;
    std::size_t size_ = 0;
};

}  // namespace dialograph
