// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/reading_comparison.hpp"

#include "ontology/description.hpp"
#include "ontology/short_name.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace dialograph {
namespace {

std::string shown(const Term& term) {
    const Iri* const iri = std::get_if<Iri>(&term);
    return iri != nullptr ? short_name(*iri) : in_quotes(std::get<Literal>(term).text());
}

/// Takes what the graph says, and marks it in the table of what the file says.
class Comparison final : public StatementSink {
public:
    Comparison(const Naming& naming, const StatementTable& table, ReadingProblems& problems)
        : naming_(naming), table_(table), problems_(problems), said_(table.statements().size()),
          with_graphs_(std::ranges::any_of(
              table.statements(), [](const NumberedStatement& s) { return s.graph != no_term; })) {}

    void prefix(const Namespace& /*name_space*/) override {}

    void statement(const Statement& statement) override {
        const std::size_t found = table_.find(statement, with_graphs_);
        if (found < said_.size()) {
            said_[found] = true;
        } else if (!(statement.subject == naming_.software() &&
                     statement.predicate == rdfs::label)) {
            report_missing(statement);
        }
    }

    void finish() override {
        for (std::size_t i = 0; i < said_.size(); ++i) {
            const NumberedStatement& statement = table_.statements()[i];
            if (!said_[i] && !may_differ(statement)) {
                problems_.report(DiagnosticCode::foreign_statement, statement,
                                 "no records say that this is " +
                                     problems_.shown(statement.object) +
                                     (with_graphs_ ? " in the graph " + graph(statement) : ""));
            }
        }
    }

private:
    void report_missing(const Statement& statement) {
        const TermNumber subject = table_.terms().find(statement.subject);
        const std::string sentence =
            "the " + short_name(statement.predicate) + ' ' + shown(statement.object) +
            " is missing" +
            (with_graphs_ && statement.graph ? " in the graph " + short_name(*statement.graph)
                                             : "");
        if (subject == no_term) {
            report_missing_subject(statement.subject);
        } else {
            problems_.report_absent(DiagnosticCode::missing_statement, subject, statement.predicate,
                                    sentence);
        }
    }

    /// Once, and not for each of its statements, which come in a row.
    void report_missing_subject(Iri subject) {
        if (subject.text() != missing_subject_) {
            missing_subject_ = subject.text();
            problems_.report_file(DiagnosticCode::missing_statement,
                                  "nothing is said of " + short_name(subject));
        }
    }

    [[nodiscard]] std::string graph(const NumberedStatement& statement) const {
        return statement.graph == no_term ? "without a name"
                                          : short_name(table_.terms().text(statement.graph));
    }

    [[nodiscard]] bool may_differ(const NumberedStatement& statement) const {
        const TermTable& terms = table_.terms();
        const std::string_view subject = terms.text(statement.subject);
        const std::string_view predicate = terms.text(statement.predicate);
        return (predicate == dlg::recorded_at.text() &&
                (naming_.entity_named(subject) || naming_.names_agenda_item(subject))) ||
               (subject == naming_.software().text() && predicate == rdfs::label.text());
    }

    const Naming& naming_;
    const StatementTable& table_;
    ReadingProblems& problems_;
    std::vector<bool> said_;
    bool with_graphs_;
    std::string missing_subject_;
};

}  // namespace

void compare_with_description(const DialogueGraph& graph, const Naming& naming,
                              const StatementTable& table, ReadingProblems& problems) {
    Comparison comparison(naming, table, problems);
    describe(graph, naming, comparison);
}

void report_foreign_subjects(const Metadata& metadata, const Naming& naming,
                             const StatementTable& table, ReadingProblems& problems) {
    for (const NumberedStatement& statement : table.statements()) {
        const std::string_view subject = table.terms().text(statement.subject);
        if (!naming.is_inside(subject) && subject != metadata.iri &&
            subject != metadata.publisher.iri) {
            problems.report(DiagnosticCode::foreign_statement, statement,
                            "the subject is not one of the data set");
        }
    }
}

}  // namespace dialograph
