// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/update_writer.hpp"

#include "exporters/diff/sparql_batch.hpp"
#include "exporters/diff/statement_line.hpp"

namespace dialograph {

void write_update(const Difference& difference, ByteSink& bytes, std::string_view graph) {
    const std::string named = graph.empty() ? std::string{} : "<" + std::string(graph) + ">";
    std::string_view separator;
    const auto write = [&](std::string_view operation) {
        bytes.write(separator);
        bytes.write(operation);
        bytes.check();
        separator = " ;\n";
    };
    const auto write_lines = [&](std::string_view verb, const LineSpool& lines) {
        SparqlBatch batch(verb, write);
        LineReader reader = lines.read();
        for (std::string_view line; reader.next(line);) {
            const std::string_view in = terms_of(line).graph;
            batch.add(in.empty() ? named : in, line);
        }
        batch.finish();
    };
    write_lines(SparqlBatch::delete_data, difference.removed);
    write_lines(SparqlBatch::insert_data, difference.added);
    bytes.write(difference.empty() ? "" : "\n");
}

}  // namespace dialograph
