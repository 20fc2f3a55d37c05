// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file reading_problems.hpp Problems of statements that were read, each told at its place.

#include "model/diagnostic.hpp"
#include "ontology/statement_table.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// A file of another kind can have a million problems, of which nobody reads more than these.
inline constexpr std::size_t most_reading_problems = 1000;

/// Makes diagnostics of statements and subjects, with the subject's IRI as the record and the
/// predicate as the property.
class ReadingProblems {
public:
    /// @param file the name of the file for messages
    ReadingProblems(const StatementTable& table, std::string file, Diagnostics& diagnostics)
        : table_(table), file_(std::move(file)), diagnostics_(diagnostics) {}

    /// A problem of a statement.
    void report(DiagnosticCode code, const NumberedStatement& statement, std::string sentence,
                std::string hint = {});
    /// A problem of what is not said of a subject, at the subject's first statement.
    void report_absent(DiagnosticCode code, TermNumber subject, Iri predicate, std::string sentence,
                       std::string hint = {});
    /// A problem that is made already.
    void add(Diagnostic diagnostic);
    /// A problem of the file as a whole.
    void report_file(DiagnosticCode code, std::string sentence, std::string hint = {});

    /// A term for messages: an IRI by its short name, a text in quotes.
    [[nodiscard]] std::string shown(TermNumber term) const;

    /// How many there were, those that were too many to be told included.
    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] const std::string& file() const { return file_; }
    /// Says how many were too many to be told.
    void report_rest();

private:
    void add(DiagnosticCode code, std::string_view subject, std::string_view predicate,
             StatementPlace place, std::string sentence, std::string hint);

    const StatementTable& table_;
    std::string file_;
    Diagnostics& diagnostics_;
    std::size_t count_ = 0;
};

}  // namespace dialograph
