// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_lines.hpp A sink that keeps statements as lines of N-Quads, for tests.

#include "ontology/statement_sink.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <variant>
#include <vector>

namespace dialograph::tests {

/// Keeps each statement as a line of N-Quads, without escapes.
class StatementLines final : public StatementSink {
public:
    void prefix(const Namespace& name_space) override { prefixes.emplace_back(name_space.prefix); }
    void statement(const Statement& statement) override {
        std::string line = in_brackets(statement.subject) + ' ' + in_brackets(statement.predicate) +
                           ' ' + object(statement.object);
        line += statement.graph ? ' ' + in_brackets(*statement.graph) : std::string{};
        lines.push_back(line + " .");
    }
    void finish() override { ++finished; }

    [[nodiscard]] std::string text() const {
        std::string text;
        for (const std::string& line : lines) {
            text += line + '\n';
        }
        return text;
    }

    std::vector<std::string> prefixes;
    std::vector<std::string> lines;
    int finished = 0;

private:
    static std::string in_brackets(Iri iri) { return '<' + std::string(iri.text()) + '>'; }

    static std::string object(const Term& term) {
        if (const Iri* const iri = std::get_if<Iri>(&term)) {
            return in_brackets(*iri);
        }
        const auto& literal = std::get<Literal>(term);
        const std::string text = '"' + std::string(literal.text()) + '"';
        if (!literal.language().empty()) {
            return text + '@' + std::string(literal.language());
        }
        return literal.datatype() == xsd::string ? text
                                                 : text + "^^" + in_brackets(literal.datatype());
    }
};

}  // namespace dialograph::tests
