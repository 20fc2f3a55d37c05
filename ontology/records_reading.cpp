// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/records_reading.hpp"

#include "model/slug.hpp"
#include "ontology/predicates.hpp"
#include "ontology/statement_origin.hpp"
#include "ontology/subject_reader.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

class RecordsReading {
public:
    RecordsReading(Dataset& dataset, const StatementTable& table, const Naming& naming,
                   ReadingProblems& problems)
        : dataset_(dataset), table_(table), naming_(naming), problems_(problems),
          origin_(std::make_unique<StatementOrigin>(problems.file())),
          reader_(dataset, table, naming, problems) {}

    void read() {
        find_subjects();
        for_each_table([&]<class Record>() { read_table<Record>(); });
        for_each_table([&]<class Record>() { check_references<Record>(); });
        dataset_.origin = std::move(origin_);
    }

private:
    /// Sorts the subjects by what they are, in the order in which something is said of them first.
    void find_subjects() {
        std::vector<bool> seen(table_.terms().size());
        for (const NumberedStatement& statement : table_.statements()) {
            if (seen[statement.subject]) {
                continue;
            }
            seen[statement.subject] = true;
            const std::string_view subject = table_.terms().text(statement.subject);
            const auto name = naming_.entity_named(subject);
            if (name && is_slug(name->id)) {
                entities_[index_of(name->kind)].push_back(statement.subject);
            } else if (name) {
                problems_.report(DiagnosticCode::bad_id, statement,
                                 in_quotes(name->id) + " is not an id");
            } else if (naming_.names_agenda_item(subject)) {
                agenda_.push_back(statement.subject);
            }
        }
    }

    template <class Record>
    void read_table() {
        if constexpr (std::is_same_v<Record, Link>) {
            read_links();
        } else if constexpr (std::is_same_v<Record, AgendaItem>) {
            read_subjects<Record>(agenda_);
        } else {
            read_subjects<Record>(entities_[index_of(*Table<Record>::kind)]);
        }
    }

    template <class Record>
    void read_subjects(const std::vector<TermNumber>& subjects) {
        auto& rows = dataset_.records.*Table<Record>::rows;
        rows.reserve(subjects.size());
        for (const TermNumber subject : subjects) {
            ++dataset_.rows_read;
            auto record = read_record<Record>(subject);
            const bool sound = reader_.subject_is_sound();
            if constexpr (Table<Record>::kind.has_value()) {
                constexpr EntityKind kind = *Table<Record>::kind;
                record.id.number = dataset_.names.number(kind, record.id.text);
                if (sound) {
                    dataset_.names.define(kind, record.id.number, rows.size());
                } else {
                    faulty_.emplace(kind, record.id.number);
                }
            }
            if (sound) {
                rows.push_back(record);
            } else {
                ++dataset_.rows_left_out;
            }
        }
    }

    template <class Record>
    Record read_record(TermNumber subject) {
        Record record;
        record.row = add_origin(subject, table_.statements()[table_.about(subject).front()].place);
        reader_.start_subject(subject);
        for_each_column<Record>([&](std::size_t index, const auto& column) {
            reader_.start_predicate(predicate_of<Record>(index));
            if (!reader_.read(record.*column.field) && column.need != Need::optional) {
                reader_.report_missing_value();
            }
        });
        if constexpr (std::is_same_v<Record, Agreement>) {
            put_quoted_source_first(record, subject);
        }
        return record;
    }

    std::size_t add_origin(TermNumber subject, StatementPlace place) {
        return origin_->add(subject, table_.terms().text(subject), place);
    }

    /// The quote of an agreement is of its first source, and the statements may come in any order.
    void put_quoted_source_first(Agreement& agreement, TermNumber subject) {
        std::string text;
        const Iri iri = Iri::parse(table_.terms().text(subject)).value();
        const TermNumber target = table_.terms().find(naming_.quote_target(iri, text));
        const TermNumber has_source = table_.terms().find(oa::has_source);
        for (const StatementTable::Number number : table_.about(target)) {
            const NumberedStatement& statement = table_.statements()[number];
            const auto name = naming_.entity_named(table_.terms().text(statement.object));
            if (statement.predicate != has_source || !name || name->kind != EntityKind::source) {
                continue;
            }
            const auto source = dataset_.names.find(EntityKind::source, name->id);
            std::vector<Ref<EntityKind::source>> sources(agreement.source.begin(),
                                                         agreement.source.end());
            const auto quoted = std::ranges::find(sources, source.value_or(no_entity),
                                                  &Ref<EntityKind::source>::number);
            if (quoted != sources.end()) {
                std::rotate(sources.begin(), quoted, quoted + 1);
                agreement.source = kept_list(*dataset_.arena, sources);
            }
        }
    }

    void read_links() {
        std::array<TermNumber, link_predicates.size()> predicates{};
        std::ranges::transform(link_predicates, predicates.begin(),
                               [&](Iri iri) { return table_.terms().find(iri); });
        for (const EntityKind kind : entity_kinds) {
            for (const TermNumber subject : entities_[index_of(kind)]) {
                for (const StatementTable::Number number : table_.about(subject)) {
                    const NumberedStatement& statement = table_.statements()[number];
                    const auto* const relation = std::ranges::find(predicates, statement.predicate);
                    if (relation != predicates.end()) {
                        read_link(kind, statement,
                                  static_cast<LinkRelation>(relation - predicates.begin()));
                    }
                }
            }
        }
    }

    void read_link(EntityKind kind, const NumberedStatement& statement, LinkRelation relation) {
        ++dataset_.rows_read;
        if (!table_.terms().is_iri(statement.object)) {
            problems_.report(DiagnosticCode::bad_iri, statement,
                             problems_.shown(statement.object) + " is a text and not an IRI",
                             "Write the IRI between < and >.");
            return;
        }
        const auto name = naming_.entity_named(table_.terms().text(statement.subject));
        Link link;
        link.row = add_origin(statement.subject, statement.place);
        link.subject = {kind, dataset_.names.number(kind, name.value().id)};
        link.relation = relation;
        link.target.text = table_.terms().text(statement.object);
        dataset_.records.links.push_back(link);
    }

    template <class Record>
    void check_references() {
        for (const Record& record : dataset_.records.*Table<Record>::rows) {
            for_each_reference(
                record, [&](std::size_t index, const auto&, EntityKind kind, EntityNumber number) {
                    if (!dataset_.names.record(kind, number) && !faulty_.contains({kind, number})) {
                        report_unknown_reference<Record>(record.row, index, kind, number);
                    }
                });
        }
    }

    template <class Record>
    void report_unknown_reference(std::size_t row, std::size_t column, EntityKind kind,
                                  EntityNumber number) {
        const std::string name(name_of(kind));
        const std::string_view id = dataset_.names.id(kind, number);
        const std::string sentence = "the file does not describe the " + name + ' ' + in_quotes(id);
        const std::string hint = "Correct the IRI, or describe the " + name + " in the file.";
        std::string text;
        const TermNumber object = table_.terms().find(naming_.entity(kind, id, text));
        for (const StatementTable::Number place : table_.about(origin_->subject(row))) {
            const NumberedStatement& statement = table_.statements()[place];
            if (statement.object == object) {
                problems_.report(DiagnosticCode::unknown_reference, statement, sentence, hint);
                return;
            }
        }
        // Of a renaming, which is said of a part of the subject.
        Diagnostic diagnostic = origin_->diagnose(DiagnosticCode::unknown_reference,
                                                  Table<Record>::file, row, column, sentence);
        diagnostic.hint = hint;
        problems_.add(std::move(diagnostic));
    }

    Dataset& dataset_;
    const StatementTable& table_;
    const Naming& naming_;
    ReadingProblems& problems_;
    std::unique_ptr<StatementOrigin> origin_;
    SubjectReader reader_;
    std::array<std::vector<TermNumber>, entity_kind_count> entities_;
    std::vector<TermNumber> agenda_;
    /// Entities with a fault of their own.
    std::set<std::pair<EntityKind, EntityNumber>> faulty_;
};

}  // namespace

void read_records(Dataset& dataset, const StatementTable& table, const Naming& naming,
                  ReadingProblems& problems) {
    RecordsReading(dataset, table, naming, problems).read();
}

}  // namespace dialograph
