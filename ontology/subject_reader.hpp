// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file subject_reader.hpp Turns what is said of a subject into the values of a record's members.

#include "model/dataset.hpp"
#include "ontology/kinds.hpp"
#include "ontology/naming.hpp"
#include "ontology/reading_problems.hpp"
#include "ontology/statement_table.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dialograph {

/// Reads the values of one subject after the other, as CellReader does the cells of rows. A fault
/// is reported, and the subject is marked as not sound.
///
/// Each `read` says whether there was anything to be read, good or bad.
class SubjectReader {
public:
    SubjectReader(Dataset& dataset, const StatementTable& table, const Naming& naming,
                  ReadingProblems& problems)
        : dataset_(dataset), table_(table), naming_(naming), problems_(problems) {}

    /// Turns to a subject.
    void start_subject(TermNumber subject);
    /// Turns to what a predicate says of the subject, or of that part of it that a predicate of
    /// quotes or renamings is about.
    void start_predicate(Iri predicate);

    [[nodiscard]] bool subject_is_sound() const { return sound_; }
    void report_missing_value();

    bool read(Id& id);
    bool read(Date& date);
    bool read(std::uint32_t& number);
    bool read(Degrees& degrees);
    bool read(IriText& iri);
    bool read(const LanguageTag*& language);
    /// A quote.
    bool read(std::string_view& text);
    bool read(Texts& texts);
    bool read(TextLists& texts);

    template <EntityKind Kind>
    bool read(Ref<Kind>& ref) {
        const NumberedStatement* const statement = single_reference(Kind);
        if (statement != nullptr) {
            ref.number = reference(Kind, *statement);
        }
        return statement != nullptr;
    }

    template <EntityKind Kind>
    bool read(Refs<Kind>& refs) {
        std::vector<Ref<Kind>> list;
        for (const NumberedStatement* const statement : statements()) {
            list.push_back({reference(Kind, *statement)});
        }
        refs = kept_list(*dataset_.arena, list);
        return !list.empty();
    }

    template <class Choice>
    requires std::is_enum_v<Choice>
    bool read(Choice& choice) {
        const std::size_t found = find_kind(kind_statements<Choice>);
        if (found < kind_statements<Choice>.size()) {
            choice = static_cast<Choice>(found + first_stated<Choice>);
        }
        return found < kind_statements<Choice>.size() || !sound_;
    }
    /// What is no signing is read as a conference: RDF does not tell it from a meeting.
    bool read(EventKind& kind);

    /// The statements with the predicate about the subject, one for each object.
    [[nodiscard]] std::vector<const NumberedStatement*> statements() const;
    /// The one of them; null where there is none. A second one is reported.
    const NumberedStatement* single();

private:
    const NumberedStatement* single_of(const std::vector<const NumberedStatement*>& statements);
    const NumberedStatement* single_reference(EntityKind kind);
    EntityNumber reference(EntityKind kind, const NumberedStatement& statement);
    std::size_t find_kind(std::span<const KindStatement> kinds);
    const LanguageTag* language(const NumberedStatement& statement, std::string_view text);
    /// The object as a text in a language; an empty one where it is something else.
    LocalText local_text(const NumberedStatement& statement);
    void report(DiagnosticCode code, const NumberedStatement& statement, std::string sentence,
                std::string hint = {});

    Dataset& dataset_;
    const StatementTable& table_;
    const Naming& naming_;
    ReadingProblems& problems_;
    TermNumber subject_ = no_term;
    /// The subject or the part of it.
    TermNumber about_ = no_term;
    Iri predicate_ = rdf::type;
    bool sound_ = true;
    std::map<std::string_view, const LanguageTag*> languages_;
};

}  // namespace dialograph
