// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/reading_problems.hpp"

#include "ontology/short_name.hpp"

#include <utility>

namespace dialograph {

void ReadingProblems::add(DiagnosticCode code, std::string_view subject, std::string_view predicate,
                          StatementPlace place, std::string sentence, std::string hint) {
    Diagnostic diagnostic{code, std::move(sentence), file_, place.line, place.column};
    diagnostic.record = '<' + shown_short(subject) + '>';
    diagnostic.field = short_name(predicate);
    diagnostic.field_word = "property";
    diagnostic.hint = std::move(hint);
    add(std::move(diagnostic));
}

void ReadingProblems::add(Diagnostic diagnostic) {
    if (++count_ <= most_reading_problems) {
        diagnostics_.push_back(std::move(diagnostic));
    }
}

void ReadingProblems::report(DiagnosticCode code, const NumberedStatement& statement,
                             std::string sentence, std::string hint) {
    const TermTable& terms = table_.terms();
    add(code, terms.text(statement.subject), terms.text(statement.predicate), statement.place,
        std::move(sentence), std::move(hint));
}

void ReadingProblems::report_absent(DiagnosticCode code, TermNumber subject, Iri predicate,
                                    std::string sentence, std::string hint) {
    const auto about = table_.about(subject);
    const StatementPlace place =
        about.empty() ? StatementPlace{} : table_.statements()[about.front()].place;
    add(code, table_.terms().text(subject), predicate.text(), place, std::move(sentence),
        std::move(hint));
}

void ReadingProblems::report_file(DiagnosticCode code, std::string sentence, std::string hint) {
    Diagnostic diagnostic{code, std::move(sentence), file_};
    diagnostic.hint = std::move(hint);
    add(std::move(diagnostic));
}

void ReadingProblems::report_rest() {
    if (count_ > most_reading_problems) {
        diagnostics_.push_back({DiagnosticCode::bad_rdf,
                                "there are " + std::to_string(count_ - most_reading_problems) +
                                    " problems more than those told here",
                                file_});
    }
}

std::string ReadingProblems::shown(TermNumber term) const {
    const TermTable& terms = table_.terms();
    return terms.is_iri(term) ? short_name(terms.text(term)) : in_quotes(terms.text(term));
}

}  // namespace dialograph
