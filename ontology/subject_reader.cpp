// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/subject_reader.hpp"

#include "model/numbers.hpp"
#include "model/slug.hpp"
#include "ontology/short_name.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace dialograph {
namespace {

bool is_date_type(std::string_view datatype) {
    return datatype == xsd::date.text() || datatype == xsd::g_year.text() ||
           datatype == xsd::g_year_month.text();
}

/// The kinds as a sentence lists them.
std::string list_of(std::span<const KindStatement> kinds) {
    std::string list;
    for (const KindStatement& kind : kinds) {
        list += list.empty() ? "" : &kind == &kinds.back() ? " or " : ", ";
        list += short_name(kind.object);
    }
    return list;
}

}  // namespace

void SubjectReader::start_subject(TermNumber subject) {
    subject_ = subject;
    sound_ = true;
}

void SubjectReader::start_predicate(Iri predicate) {
    predicate_ = predicate;
    about_ = subject_;
    const std::string_view subject = table_.terms().text(subject_);
    std::string text;
    if (predicate == oa::exact) {
        about_ = table_.terms().find(naming_.quote_selector(Iri::parse(subject).value(), text));
    } else if (predicate == org::original_organization) {
        const auto name = naming_.entity_named(subject);
        about_ = table_.terms().find(naming_.renaming(name.value().id, text));
    }
}

std::vector<const NumberedStatement*> SubjectReader::statements() const {
    std::vector<const NumberedStatement*> found;
    std::set<TermNumber> objects;  // the same may be said in several graphs
    const TermNumber predicate = table_.terms().find(predicate_);
    for (const StatementTable::Number number : table_.about(about_)) {
        const NumberedStatement& statement = table_.statements()[number];
        if (statement.predicate == predicate && objects.insert(statement.object).second) {
            found.push_back(&statement);
        }
    }
    return found;
}

const NumberedStatement* SubjectReader::single_of(
    const std::vector<const NumberedStatement*>& statements) {
    if (statements.empty()) {
        return nullptr;
    }
    for (std::size_t i = 1; i < statements.size(); ++i) {
        report(DiagnosticCode::contradiction, *statements[i],
               "it is " + problems_.shown(statements.front()->object) + " in line " +
                   std::to_string(statements.front()->place.line) + ", and " +
                   problems_.shown(statements[i]->object) + " here");
    }
    return statements.front();
}

const NumberedStatement* SubjectReader::single() {
    return single_of(statements());
}

const NumberedStatement* SubjectReader::single_reference(EntityKind kind) {
    auto found = statements();
    if (predicate_ == prov::was_generated_by) {
        // Of a session, and of a signing too, which dlg:signedAt says better.
        std::erase_if(found, [&](const NumberedStatement* statement) {
            const auto name = naming_.entity_named(table_.terms().text(statement->object));
            return name && name->kind != kind;
        });
    }
    return single_of(found);
}

EntityNumber SubjectReader::reference(EntityKind kind, const NumberedStatement& statement) {
    const auto name = naming_.entity_named(table_.terms().text(statement.object));
    if (!table_.terms().is_iri(statement.object) || !name || name->kind != kind ||
        !is_slug(name->id)) {
        report(DiagnosticCode::unknown_reference, statement,
               problems_.shown(statement.object) + " is no " + std::string(name_of(kind)) +
                   " of the data set",
               "Correct the IRI, or describe the " + std::string(name_of(kind)) + " in the file.");
        return no_entity;
    }
    return dataset_.names.number(kind, name->id);
}

std::size_t SubjectReader::find_kind(std::span<const KindStatement> kinds) {
    std::size_t found = kinds.size();
    for (const StatementTable::Number number : table_.about(about_)) {
        const NumberedStatement& statement = table_.statements()[number];
        const auto kind = std::ranges::find_if(kinds, [&](const KindStatement& candidate) {
            return candidate.predicate.text() == table_.terms().text(statement.predicate) &&
                   candidate.object.text() == table_.terms().text(statement.object);
        });
        const auto place = static_cast<std::size_t>(kind - kinds.begin());
        if (kind != kinds.end() && found != kinds.size() && found != place) {
            report(DiagnosticCode::contradiction, statement,
                   "it is " + short_name(kinds[found].object) + ", and " +
                       short_name(kind->object) + " here");
        }
        found = std::min(found, place);
    }
    // Where one predicate tells the kind, any other object of it is a mistake.
    for (const NumberedStatement* const statement : statements()) {
        if (predicate_ != rdf::type && found == kinds.size()) {
            report(DiagnosticCode::bad_choice, *statement,
                   problems_.shown(statement->object) + " is not " + list_of(kinds),
                   "Use one of the listed IRIs.");
        }
    }
    return found;
}

bool SubjectReader::read(EventKind& kind) {
    constexpr std::array kinds{EventKind::signing, EventKind::meeting, EventKind::conference};
    kind = kinds[find_kind(kind_statements<EventKind>)];
    return true;
}

bool SubjectReader::read(Id& id) {
    id.text = naming_.entity_named(table_.terms().text(subject_)).value().id;
    return true;
}

bool SubjectReader::read(Date& date) {
    const NumberedStatement* const statement = single();
    if (statement != nullptr) {
        const auto read = Date::parse(table_.terms().text(statement->object));
        if (!read || !is_date_type(table_.terms().datatype(statement->object))) {
            report(DiagnosticCode::bad_date, *statement,
                   problems_.shown(statement->object) + " is not a date",
                   "Write \"2011\"^^xsd:gYear, \"2011-12\"^^xsd:gYearMonth or "
                   "\"2011-12-08\"^^xsd:date.");
        }
        date = read.value_or(Date{});
    }
    return statement != nullptr;
}

bool SubjectReader::read(std::uint32_t& number) {
    const NumberedStatement* const statement = single();
    if (statement != nullptr) {
        const auto value = ordinal_value(table_.terms().text(statement->object));
        if (!value || table_.terms().datatype(statement->object) != xsd::integer.text()) {
            report(DiagnosticCode::bad_number, *statement,
                   problems_.shown(statement->object) + " is not an integer from 1 on");
        }
        number = value.value_or(0);
    }
    return statement != nullptr;
}

bool SubjectReader::read(Degrees& degrees) {
    const NumberedStatement* const statement = single();
    if (statement != nullptr) {
        const double most = predicate_ == wgs84::latitude ? 90 : 180;
        const std::string_view text = table_.terms().text(statement->object);
        const auto value = decimal_value(text);
        if (!value || *value < -most || *value > most ||
            table_.terms().datatype(statement->object) != xsd::decimal.text()) {
            report(DiagnosticCode::bad_coordinate, *statement,
                   problems_.shown(statement->object) + " is not a decimal from -" +
                       std::to_string(static_cast<int>(most)) + " to " +
                       std::to_string(static_cast<int>(most)));
        }
        degrees = {text, value.value_or(0)};
    }
    return statement != nullptr;
}

bool SubjectReader::read(IriText& iri) {
    const NumberedStatement* const statement = single();
    if (statement != nullptr) {
        if (!table_.terms().is_iri(statement->object)) {
            report(DiagnosticCode::bad_iri, *statement,
                   problems_.shown(statement->object) + " is a text and not an IRI",
                   "Write the IRI between < and >.");
        }
        iri.text = table_.terms().text(statement->object);
    }
    return statement != nullptr;
}

bool SubjectReader::read(const LanguageTag*& language) {
    const NumberedStatement* const statement = single();
    if (statement != nullptr) {
        language = this->language(*statement, table_.terms().text(statement->object));
    }
    return statement != nullptr;
}

const LanguageTag* SubjectReader::language(const NumberedStatement& statement,
                                           std::string_view text) {
    const auto known = languages_.find(text);
    if (known != languages_.end()) {
        return known->second;
    }
    auto tag = LanguageTag::parse(text);
    if (!tag) {
        report(DiagnosticCode::bad_language, statement, in_quotes(text) + " is not a language tag");
        return nullptr;
    }
    if (!tag->is_known()) {
        report(DiagnosticCode::unknown_language, statement,
               "there is no language " + in_quotes(tag->text()));
    }
    const LanguageTag* const kept = dataset_.languages.keep(*std::move(tag));
    languages_.emplace(kept->text(), kept);
    return kept;
}

bool SubjectReader::read(std::string_view& text) {
    const NumberedStatement* const statement = single();
    if (statement != nullptr) {
        text = table_.terms().text(statement->object);
    }
    return statement != nullptr;
}

LocalText SubjectReader::local_text(const NumberedStatement& statement) {
    const TermTable& terms = table_.terms();
    if (terms.is_iri(statement.object) || terms.language(statement.object).empty()) {
        report(DiagnosticCode::bad_language, statement,
               problems_.shown(statement.object) + " is not a text in a language",
               "Put the language behind the text, as in \"Durban\"@en.");
        return {};
    }
    return {language(statement, terms.language(statement.object)), terms.text(statement.object)};
}

bool SubjectReader::read(Texts& texts) {
    std::vector<LocalText> list;
    for (const NumberedStatement* const statement : statements()) {
        const LocalText text = local_text(*statement);
        const auto earlier = std::ranges::find(list, text.language, &LocalText::language);
        if (text.language != nullptr && earlier != list.end()) {
            report(DiagnosticCode::contradiction, *statement,
                   "in the language " + std::string(text.language->text()) + " it is " +
                       in_quotes(earlier->text) + ", and " + in_quotes(text.text) + " here");
        }
        list.push_back(text);
    }
    texts = Texts(kept_list(*dataset_.arena, list));
    return !list.empty();
}

bool SubjectReader::read(TextLists& texts) {
    std::vector<LocalText> list;
    for (const NumberedStatement* const statement : statements()) {
        list.push_back(local_text(*statement));
    }
    texts = TextLists(kept_list(*dataset_.arena, list));
    return !list.empty();
}

void SubjectReader::report(DiagnosticCode code, const NumberedStatement& statement,
                           std::string sentence, std::string hint) {
    sound_ = false;
    problems_.report(code, statement, std::move(sentence), std::move(hint));
}

void SubjectReader::report_missing_value() {
    sound_ = false;
    problems_.report_absent(DiagnosticCode::missing_value, subject_, predicate_,
                            "the " + short_name(predicate_) + " is missing",
                            "Say it in the file; data/README.md lists what everything needs.");
}

}  // namespace dialograph
