// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/reading.hpp"

#include "ontology/description.hpp"
#include "ontology/vocabulary.hpp"
#include "tests/model/records_folder.hpp"
#include "tests/ontology/graph_lines.hpp"
#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dialograph {
namespace {

/// Passes on what a test lets through, perhaps changed.
class Filter final : public StatementSink {
public:
    using Pass = std::function<void(const Statement&, StatementSink&)>;

    Filter(StatementSink& next, Pass pass) : next_(next), pass_(std::move(pass)) {}

    void prefix(const Namespace& name_space) override { next_.prefix(name_space); }
    void statement(const Statement& statement) override { pass_(statement, next_); }
    void finish() override { next_.finish(); }

private:
    StatementSink& next_;
    Pass pass_;
};

LoadedRecords small_records() {
    return load_records(tests::RecordsFolder().path());
}

LoadedRecords read_back(const DialogueGraph& graph, const Filter::Pass& pass) {
    const Naming naming(graph.dataset().metadata.base);
    DatasetReading reading;
    Filter filter(reading, pass);
    describe(graph, naming, filter);
    return reading.take();
}

LoadedRecords read_back(const Filter::Pass& pass) {
    const LoadedRecords original = small_records();
    return read_back(*original.graph, pass);
}

std::string problems(const LoadedRecords& loaded) {
    std::string text;
    for (const Diagnostic& diagnostic : loaded.diagnostics) {
        text += std::string(info(diagnostic.code).name) + ' ' + diagnostic.record + ' ' +
                diagnostic.field + '\n';
    }
    return text;
}

TEST(DatasetReading, MakesTheSameGraph) {
    const LoadedRecords original = small_records();
    const LoadedRecords back = read_back(
        *original.graph, [](const Statement& s, StatementSink& next) { next.statement(s); });
    ASSERT_NE(back.graph, nullptr) << problems(back);
    EXPECT_EQ(tests::vertex_lines(*back.graph), tests::vertex_lines(*original.graph));
    EXPECT_EQ(tests::graph_lines(*back.graph), tests::graph_lines(*original.graph));
    EXPECT_EQ(back.rows_read, original.rows_read);
}

TEST(DatasetReading, MakesItOfTriplesAndOfStatementsThatComeTwice) {
    const LoadedRecords original = small_records();
    const LoadedRecords back =
        read_back(*original.graph, [](const Statement& s, StatementSink& next) {
            next.statement({s.subject, s.predicate, s.object});
            next.statement({s.subject, s.predicate, s.object});
        });
    ASSERT_NE(back.graph, nullptr) << problems(back);
    EXPECT_EQ(tests::graph_lines(*back.graph), tests::graph_lines(*original.graph));
}

/// What a graph says, in an order of its own.
std::vector<std::string> said(const DialogueGraph& graph) {
    tests::StatementLines lines;
    describe(graph, Naming(graph.dataset().metadata.base), lines);
    std::ranges::sort(lines.lines);
    return lines.lines;
}

/// Changes each statement in turn: there is a problem, or a graph that says what was read, neither
/// more nor less.
void change_each(const DialogueGraph& graph, const Filter::Pass& change) {
    const Naming naming(graph.dataset().metadata.base);
    std::size_t all = 1;
    std::size_t problems = 0;
    for (std::size_t changed = 0; changed < all; ++changed) {
        std::size_t count = 0;
        tests::StatementLines told;
        const LoadedRecords back =
            read_back(graph, [&](const Statement& statement, StatementSink& next) {
                const Filter::Pass keep = [](const Statement& s, StatementSink& sink) {
                    sink.statement(s);
                };
                // The name of the program that wrote a file may be any.
                const bool may_differ =
                    statement.subject == naming.software() && statement.predicate == rdfs::label;
                const Filter::Pass& pass = count++ == changed && !may_differ ? change : keep;
                pass(statement, next);
                pass(statement, told);
            });
        all = count;
        std::ranges::sort(told.lines);
        EXPECT_EQ(back.graph == nullptr, !back.diagnostics.empty());
        if (back.graph != nullptr) {
            EXPECT_EQ(said(*back.graph), told.lines);
        } else {
            ++problems;
        }
    }
    EXPECT_GT(problems, all / 2);
}

TEST(DatasetReading, SeesEachStatementThatIsTakenAway) {
    const LoadedRecords original = small_records();
    change_each(*original.graph, [](const Statement&, StatementSink&) {});
}

TEST(DatasetReading, SeesEachStatementThatIsChanged) {
    const LoadedRecords original = small_records();
    change_each(*original.graph, [](const Statement& s, StatementSink& next) {
        const Term other =
            std::holds_alternative<Iri>(s.object) ? Term(Literal::string("x")) : Term(schema::city);
        next.statement({s.subject, s.predicate, other, s.graph});
    });
}

TEST(DatasetReading, RefusesAnotherVocabulary) {
    const LoadedRecords back = read_back([](const Statement& s, StatementSink& next) {
        next.statement(s);
        if (s.predicate == schema::position) {
            next.statement({s.subject, foaf::homepage, schema::city, s.graph});
        }
    });
    EXPECT_EQ(problems(back),
              "foreign-statement <https://example.org/d/id/session/1> foaf:homepage\n"
              "foreign-statement <https://example.org/d/id/session/2> foaf:homepage\n");
}

TEST(DatasetReading, RefusesStatementsInTheWrongGraph) {
    const LoadedRecords back = read_back([](const Statement& s, StatementSink& next) {
        next.statement(s.predicate == skos::broader
                           ? Statement{s.subject, s.predicate, s.object, schema::city}
                           : s);
    });
    EXPECT_EQ(problems(back),
              "missing-statement <https://example.org/d/id/topic/dust> skos:broader\n"
              "foreign-statement <https://example.org/d/id/topic/dust> skos:broader\n");
}

TEST(DatasetReading, PassesOverTheRowsAndTheVersionOfTheProgram) {
    const LoadedRecords original = small_records();
    const Naming naming(original.dataset->metadata.base);
    DatasetReading reading;
    Filter filter(reading, [&](const Statement& s, StatementSink& next) {
        next.statement(
            s.subject == naming.software() && s.predicate == rdfs::label
                ? Statement{s.subject, s.predicate, Literal::string("Dialograph 0.0.1"), s.graph}
                : s);
    });
    describe(*original.graph, naming, filter, Provenance::row);
    const LoadedRecords back = reading.take();
    ASSERT_NE(back.graph, nullptr) << problems(back);
    EXPECT_EQ(tests::graph_lines(*back.graph), tests::graph_lines(*original.graph));
}

TEST(DatasetReading, TellsAllProblemsOfValuesAtOnce) {
    const LoadedRecords back = read_back([](const Statement& s, StatementSink& next) {
        if (s.predicate == schema::start_date) {
            next.statement({s.subject, s.predicate, Literal::string("soon"), s.graph});
        } else if (s.predicate == dlg::outcome_kind) {
            next.statement({s.subject, s.predicate, schema::city, s.graph});
        } else if (s.predicate != schema::position) {
            next.statement(s);
        }
    });
    EXPECT_EQ(back.graph, nullptr);
    EXPECT_EQ(problems(back),
              "missing-value <https://example.org/d/id/session/1> schema:position\n"
              "bad-date <https://example.org/d/id/session/1> schema:startDate\n"
              "missing-value <https://example.org/d/id/session/2> schema:position\n"
              "bad-date <https://example.org/d/id/session/2> schema:startDate\n"
              "bad-choice <https://example.org/d/id/agenda/1/air> dlg:outcomeKind\n"
              "bad-choice <https://example.org/d/id/agenda/2/air> dlg:outcomeKind\n"
              "bad-choice <https://example.org/d/id/agenda/2/dust> dlg:outcomeKind\n");
}

TEST(DatasetReading, NeedsADataSet) {
    DatasetReading reading;
    reading.statement({schema::city, rdfs::label, Literal::string("x")});
    reading.finish();
    const LoadedRecords loaded = reading.take();
    EXPECT_EQ(loaded.graph, nullptr);
    EXPECT_EQ(problems(loaded), "missing-metadata  \n");
    EXPECT_EQ(problems(DatasetReading().take()), "missing-metadata  \n");
}

TEST(DatasetReading, TellsAThousandProblemsAtMost) {
    const LoadedRecords back = read_back([](const Statement& s, StatementSink& next) {
        next.statement(s);
        if (s.predicate == void_::uri_space) {
            for (int i = 0; i < 3000; ++i) {
                const std::string text = std::to_string(i);
                next.statement({s.subject, rdfs::comment, Literal::string(text), s.graph});
            }
        }
    });
    EXPECT_EQ(back.diagnostics.size(), 1001U);
}

}  // namespace
}  // namespace dialograph
