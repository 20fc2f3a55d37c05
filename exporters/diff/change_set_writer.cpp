// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/change_set_writer.hpp"

#include "exporters/diff/difference_description.hpp"
#include "exporters/diff/line_objects.hpp"
#include "exporters/diff/statement_line.hpp"
#include "exporters/serd_writer.hpp"
#include "exporters/sha256.hpp"
#include "ontology/named_thing.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

/// Lines of a spool, subject by subject.
class BySubject {
public:
    explicit BySubject(const LineSpool& lines) : reader_(lines.read()) { advance(); }

    /// The subject whose lines are next; nothing at the end.
    [[nodiscard]] std::optional<std::string_view> subject() const {
        return more_ ? std::optional(terms_of(line_).subject) : std::nullopt;
    }

    /// The triples of a subject, if it is next.
    [[nodiscard]] std::set<std::string> take(std::string_view wanted) {
        std::set<std::string> triples;
        while (more_ && terms_of(line_).subject == wanted) {
            triples.emplace(triple_of(line_));
            advance();
        }
        return triples;
    }

private:
    void advance() { more_ = reader_.next(line_); }

    LineReader reader_;
    std::string_view line_;
    bool more_ = false;
};

/// Says that a triple is the object of a statement, as a resource of its own.
class ChangeSets {
public:
    /// @param whole the IRI of what all sets are parts of; empty for none
    ChangeSets(StatementSink& sink, const std::string& whole) : sink_(sink), whole_(whole) {}

    void say(const std::string& subject, const std::set<std::string>& removed,
             const std::set<std::string>& added) {
        const std::string name = change_iri(subject, digest(removed, added));
        const Iri set = checked_iri(name);
        sink_.statement({set, rdf::type, cs::change_set});
        if (!whole_.empty()) {
            sink_.statement({set, dcterms::is_part_of, checked_iri(whole_)});
        }
        sink_.statement({set, cs::subject_of_change, checked_iri(subject)});
        const std::string removal = name + "/removal/";
        const std::string addition = name + "/addition/";
        name_each(set, cs::removal, removal, removed.size());
        name_each(set, cs::addition, addition, added.size());
        say_each(removal, removed);
        say_each(addition, added);
    }

private:
    static std::string digest(const std::set<std::string>& removed,
                              const std::set<std::string>& added) {
        Sha256 hash;
        for (const std::string& triple : removed) {
            hash.update("D " + triple + "\n");
        }
        for (const std::string& triple : added) {
            hash.update("A " + triple + "\n");
        }
        return hash.digest();
    }

    void name_each(Iri set, Iri predicate, const std::string& start, std::size_t count) {
        for (std::size_t i = 1; i <= count; ++i) {
            sink_.statement({set, predicate, checked_iri(start + std::to_string(i))});
        }
    }

    void say_each(const std::string& start, const std::set<std::string>& triples) {
        std::size_t number = 0;
        for (const std::string& triple : triples) {
            say_triple(start + std::to_string(++number), terms_of(triple + " ."));
        }
    }

    void say_triple(const std::string& name, const LineTerms& terms) {
        const Iri said = checked_iri(name);
        const std::string subject = read_term(terms.subject).text;
        const std::string predicate = read_term(terms.predicate).text;
        sink_.statement({said, rdf::type, rdf::statement});
        sink_.statement({said, rdf::subject, checked_iri(subject)});
        sink_.statement({said, rdf::predicate, checked_iri(predicate)});
        say_object(sink_, said, rdf::object, terms.object);
    }

    StatementSink& sink_;
    const std::string& whole_;
};

void say_change_sets(const Difference& difference, ChangeSets& sets) {
    BySubject removed(difference.removed);
    BySubject added(difference.added);
    while (removed.subject() || added.subject()) {
        const std::string_view next = !added.subject() ? *removed.subject()
                                      : !removed.subject()
                                          ? *added.subject()
                                          : std::min(*removed.subject(), *added.subject());
        const std::string subject(next);
        const auto gone = removed.take(subject);
        const auto come = added.take(subject);
        sets.say(std::string(iri_of(subject)), gone, come);
    }
}

}  // namespace

void write_change_sets(const Comparison& comparison, ByteSink& bytes, const Step& step) {
    if (comparison.difference.empty()) {
        return;
    }
    const auto writer = make_turtle_writer(bytes, {});
    for (const Namespace* const name_space : {&cs::ns, &rdf::ns, &xsd::ns}) {
        writer->prefix(*name_space);
    }
    const DifferenceDescription whole(comparison, step);
    if (!whole.name().empty()) {
        for (const Namespace* const name_space : {&dcterms::ns, &dcat::ns, &prov::ns, &owl::ns}) {
            writer->prefix(*name_space);
        }
        whole.say(*writer);
    }
    ChangeSets sets(*writer, whole.name());
    say_change_sets(comparison.difference, sets);
    writer->finish();
}

}  // namespace dialograph
