// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/change_set_writer.hpp"

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

Iri iri_of(const std::string& text) {
    return Iri::parse(text).value();  // it was checked when it was read
}

/// Says that a triple is the object of a statement, as a resource of its own.
class ChangeSets {
public:
    explicit ChangeSets(StatementSink& sink) : sink_(sink) {}

    void say(const std::string& subject, const std::set<std::string>& removed,
             const std::set<std::string>& added) {
        const std::string name = change_iri(subject, digest(removed, added));
        const Iri set = iri_of(name);
        sink_.statement({set, rdf::type, cs::change_set});
        sink_.statement({set, cs::subject_of_change, iri_of(subject)});
        say_each(set, cs::removal, name + "/removal/", removed);
        say_each(set, cs::addition, name + "/addition/", added);
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

    void say_each(Iri set, Iri predicate, const std::string& start,
                  const std::set<std::string>& triples) {
        for (std::size_t i = 1; i <= triples.size(); ++i) {
            sink_.statement({set, predicate, iri_of(start + std::to_string(i))});
        }
        std::size_t number = 0;
        for (const std::string& triple : triples) {
            say_triple(start + std::to_string(++number), terms_of(triple + " ."));
        }
    }

    void say_triple(const std::string& name, const LineTerms& terms) {
        const Iri statement = iri_of(name);
        const std::string subject = read_term(terms.subject).text;
        const std::string predicate = read_term(terms.predicate).text;
        sink_.statement({statement, rdf::type, rdf::statement});
        sink_.statement({statement, rdf::subject, iri_of(subject)});
        sink_.statement({statement, rdf::predicate, iri_of(predicate)});
        say_object(statement, read_term(terms.object));
    }

    void say_object(Iri statement, const LineTerm& term) {
        if (term.is_iri) {
            sink_.statement({statement, rdf::object, iri_of(term.text)});
        } else if (!term.language.empty()) {
            const LanguageTag tag = LanguageTag::parse(term.language).value();
            sink_.statement({statement, rdf::object, Literal::in_language(term.text, tag)});
        } else if (!term.datatype.empty()) {
            const Iri datatype = Iri::parse(term.datatype).value();
            sink_.statement({statement, rdf::object, Literal::typed(term.text, datatype)});
        } else {
            sink_.statement({statement, rdf::object, Literal::string(term.text)});
        }
    }

    StatementSink& sink_;
};

}  // namespace

void write_change_sets(const Difference& difference, ByteSink& bytes) {
    if (difference.empty()) {
        return;
    }
    const auto writer = make_turtle_writer(bytes, {});
    for (const Namespace* const name_space : {&cs::ns, &rdf::ns, &xsd::ns}) {
        writer->prefix(*name_space);
    }
    ChangeSets sets(*writer);
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
        sets.say(subject.substr(1, subject.size() - 2), gone, come);
    }
    writer->finish();
}

}  // namespace dialograph
