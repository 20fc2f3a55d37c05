// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/metadata_reading.hpp"

#include "ontology/naming.hpp"
#include "ontology/short_name.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

/// Takes out of the statements what MetadataReader takes out of the file beside the tables.
class DatasetStatements {
public:
    DatasetStatements(const StatementTable& table, ReadingProblems& problems)
        : table_(table), terms_(table.terms()), problems_(problems) {}

    std::optional<Metadata> read() {
        if (!find_dataset()) {
            return std::nullopt;
        }
        const std::size_t before = problems_.count();
        const TermNumber dataset = subject_;
        Metadata metadata;
        metadata.iri = terms_.text(dataset);
        metadata.base = base();
        metadata.title = texts(dcterms::title, Need::required);
        metadata.description = texts(dcterms::description, Need::required);
        metadata.rights = texts(dcterms::rights, Need::optional);
        metadata.keywords = texts(dcat::keyword, Need::optional);
        metadata.licence = iri(dcterms::license, Need::required);
        metadata.version = text(dcat::version, Need::required);
        metadata.issued = date(dcterms::issued);
        metadata.modified = date(dcterms::modified);
        metadata.primary_source = iri(prov::had_primary_source, Need::optional);
        if (problems_.count() != before) {
            return std::nullopt;
        }
        const Naming naming(metadata.base);
        metadata.contact = contact(naming);
        metadata.publisher = publisher(naming);
        return problems_.count() == before ? std::optional(std::move(metadata)) : std::nullopt;
    }

private:
    enum class Need : bool { optional, required };

    /// Finds the one subject that has a void:uriSpace.
    bool find_dataset() {
        const TermNumber uri_space = terms_.find(void_::uri_space);
        for (const NumberedStatement& statement : table_.statements()) {
            if (statement.predicate != uri_space || statement.subject == subject_) {
                continue;
            }
            if (subject_ != no_term) {
                problems_.report(DiagnosticCode::contradiction, statement,
                                 "the file holds a second data set",
                                 "Put each data set into a file of its own.");
                return false;
            }
            subject_ = statement.subject;
        }
        if (subject_ == no_term) {
            problems_.report_file(
                DiagnosticCode::missing_metadata,
                "no statement says what the data set is called: there is no void:uriSpace",
                "Only what dialograph export wrote can be read.");
        }
        return subject_ != no_term;
    }

    std::vector<const NumberedStatement*> all(Iri predicate, Need need) {
        std::vector<const NumberedStatement*> found;
        const TermNumber number = terms_.find(predicate);
        for (const StatementTable::Number place : table_.about(subject_)) {
            const NumberedStatement& statement = table_.statements()[place];
            if (statement.predicate == number) {
                found.push_back(&statement);
            }
        }
        if (found.empty() && need == Need::required) {
            problems_.report_absent(
                DiagnosticCode::missing_metadata, subject_, predicate,
                "the " + short_name(predicate) + " is missing",
                "Say it in the file; data/README.md lists what a data set needs.");
        }
        return found;
    }

    const NumberedStatement* single(Iri predicate, Need need) {
        const auto found = all(predicate, need);
        for (std::size_t i = 1; i < found.size(); ++i) {
            if (found[i]->object != found.front()->object) {
                problems_.report(DiagnosticCode::contradiction, *found[i],
                                 "it is " + problems_.shown(found.front()->object) + " in line " +
                                     std::to_string(found.front()->place.line) + ", and " +
                                     problems_.shown(found[i]->object) + " here");
            }
        }
        return found.empty() ? nullptr : found.front();
    }

    std::string text(Iri predicate, Need need) {
        const NumberedStatement* const statement = single(predicate, need);
        return statement == nullptr ? std::string{} : std::string(terms_.text(statement->object));
    }

    std::string iri(Iri predicate, Need need) {
        const NumberedStatement* const statement = single(predicate, need);
        if (statement != nullptr && !terms_.is_iri(statement->object)) {
            problems_.report(DiagnosticCode::bad_iri, *statement,
                             problems_.shown(statement->object) + " is a text and not an IRI",
                             "Write the IRI between < and >.");
        }
        return statement == nullptr ? std::string{} : std::string(terms_.text(statement->object));
    }

    std::string base() {
        const NumberedStatement& statement = *single(void_::uri_space, Need::required);
        std::string base(terms_.text(statement.object));
        if (!Naming::is_base(base)) {
            problems_.report(DiagnosticCode::bad_metadata, statement,
                             in_quotes(base) + " is not an IRI that ends in a slash",
                             "Write the base of all IRIs, such as https://example.org/dialogue/.");
        }
        return base;
    }

    std::vector<MetadataText> texts(Iri predicate, Need need) {
        std::vector<MetadataText> texts;
        for (const NumberedStatement* const statement : all(predicate, need)) {
            texts.push_back({LanguageTag::parse(terms_.language(statement->object)),
                             std::string(terms_.text(statement->object))});
        }
        return texts;
    }

    Date date(Iri predicate) {
        const NumberedStatement* const statement = single(predicate, Need::optional);
        if (statement == nullptr) {
            return {};
        }
        const auto date = Date::parse(terms_.text(statement->object));
        if (!date) {
            problems_.report(DiagnosticCode::bad_date, *statement,
                             problems_.shown(statement->object) + " is not a date");
        }
        return date.value_or(Date{});
    }

    Publisher publisher(const Naming& naming) {
        Publisher publisher;
        const NumberedStatement* const statement = single(dcterms::publisher, Need::required);
        if (statement != nullptr) {
            subject_ = statement->object;
            if (terms_.text(subject_) != naming.publisher().text()) {
                publisher.iri = terms_.text(subject_);
            }
            publisher.name = texts(foaf::name, Need::required);
        }
        return publisher;
    }

    ContactPoint contact(const Naming& naming) {
        ContactPoint contact;
        const TermNumber dataset = subject_;
        subject_ = terms_.find(naming.contact());
        if (subject_ != no_term) {
            contact.name = text(vcard::fn, Need::optional);
            contact.email = iri(vcard::has_email, Need::optional);
            contact.page = iri(vcard::has_url, Need::optional);
        }
        subject_ = dataset;
        return contact;
    }

    const StatementTable& table_;
    const TermTable& terms_;
    ReadingProblems& problems_;
    TermNumber subject_ = no_term;
};

}  // namespace

std::optional<Metadata> read_metadata(const StatementTable& table, ReadingProblems& problems) {
    return DatasetStatements(table, problems).read();
}

}  // namespace dialograph
