// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/plain_lines.hpp"

namespace dialograph {

bool PlainLines::read_line(StatementSink& sink) {
    const std::optional<std::string_view> line = scanner_.line();
    const std::optional<RdfLine> plain =
        line ? plain_line(*line, graph_names_, text_) : std::nullopt;
    const std::optional<Statement> statement =
        plain ? statement_of(plain->statement) : std::nullopt;
    if (!statement) {
        return false;
    }
    scanner_.skip_line(plain->last_term);
    sink.statement(*statement);
    return true;
}

std::optional<Statement> PlainLines::statement_of(const WrittenStatement& written) {
    try {
        return checked_statement(written, terms_);
    } catch (const TermFault&) {
        return std::nullopt;
    }
}

}  // namespace dialograph
