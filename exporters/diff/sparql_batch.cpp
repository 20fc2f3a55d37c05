// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/sparql_batch.hpp"

#include "exporters/diff/statement_line.hpp"

#include <utility>

namespace dialograph {
namespace {

// Virtuoso compiles an operation into one procedure, which has an end; others hold it in memory.
constexpr std::size_t greatest_count = 500;
constexpr std::size_t greatest_size = std::size_t{1} << 18U;

}  // namespace

void append_sparql_term(std::string& out, std::string_view term) {
    for (std::size_t i = 0; i < term.size(); ++i) {
        out += term[i];
        if (term[i] != '\\') {
            continue;
        }
        out += term[++i];
        const char next = i + 1 < term.size() ? term[i + 1] : '\0';
        if (term[i] == '\\' && (next == 'u' || next == 'U')) {
            out += next == 'u' ? "\\u0075" : "\\u0055";
            ++i;
        }
    }
}

SparqlBatch::SparqlBatch(std::string_view verb, std::function<void(std::string_view)> take)
    : verb_(verb), take_(std::move(take)) {}

void SparqlBatch::add(std::string_view graph, std::string_view triple_line) {
    if (count_ > 0 && (count_ == greatest_count || size_ + triple_line.size() > greatest_size)) {
        finish();
    }
    auto found = blocks_.find(graph);
    if (found == blocks_.end()) {
        found = blocks_.emplace(graph, std::string{}).first;
        size_ += graph.size();
    }
    std::string& block = found->second;
    const LineTerms terms = terms_of(triple_line);
    block.append("    ").append(terms.subject).append(1, ' ').append(terms.predicate);
    block += ' ';
    append_sparql_term(block, terms.object);
    block += " .\n";
    ++count_;
    size_ += triple_line.size();
}

void SparqlBatch::finish() {
    if (count_ == 0) {
        return;
    }
    const std::string start = std::string(verb_) + " {\n";
    std::string text = start;
    for (const auto& [graph, triples] : blocks_) {
        // Virtuoso 7.2.5 leaves texts in a language where they are if one deletion names several
        // graphs.
        if (verb_ == delete_data && text.size() > start.size()) {
            take_(text + "}");
            text = start;
        }
        text += graph.empty() ? triples : "  GRAPH " + graph + " {\n" + triples + "  }\n";
    }
    take_(text + "}");
    blocks_.clear();
    count_ = 0;
    size_ = 0;
}

}  // namespace dialograph
