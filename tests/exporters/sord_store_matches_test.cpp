// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_reader.hpp"
#include "exporters/sord_store.hpp"
#include "model/load.hpp"
#include "ontology/description.hpp"
#include "ontology/vocabulary.hpp"
#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {
namespace {

static_assert(std::ranges::input_range<StatementMatches>);

Iri iri(std::string_view text) {
    return Iri::parse(text).value();
}

/// Reads quads into a store.
void fill(SordStore& store, std::string_view quads) {
    ByteSource source = ByteSource::from_memory(quads, "quads");
    RdfReader reader(source, *format_named("nquads"));
    Diagnostics diagnostics;
    ASSERT_TRUE(reader.read(store, diagnostics));
}

constexpr std::string_view quads =
    "<e:a> <e:p> <e:b> .\n"
    "<e:a> <e:p> <e:b> <e:g> .\n"
    "<e:a> <e:p> <e:c> <e:g> .\n"
    "<e:a> <e:q> \"b\" <e:h> .\n"
    "<e:b> <e:q> \"b\"@en <e:h> .\n"
    "<e:b> <e:q> \"1\"^^<e:d> .\n";

/// What matches, as sorted lines.
std::vector<std::string> lines(const SordStore& store, const StatementPattern& pattern) {
    tests::StatementLines sink;
    for (const Statement& statement : store.match(pattern)) {
        sink.statement(statement);
    }
    EXPECT_EQ(store.count(pattern), sink.lines.size());
    std::ranges::sort(sink.lines);
    return sink.lines;
}

/// Every choice of open and given terms is answered as a walk over all statements answers it.
TEST(SordStore, AnswersEveryPattern) {
    SordStore store;
    fill(store, quads);
    std::vector<std::optional<Iri>> subjects{std::nullopt, iri("e:a"), iri("e:b"), iri("e:none")};
    std::vector<std::optional<Iri>> predicates{std::nullopt, iri("e:p"), iri("e:q"), iri("e:none")};
    const LanguageTag english = LanguageTag::parse("en").value();
    std::vector<std::optional<Term>> objects{std::nullopt,
                                             iri("e:b"),
                                             Literal::string("b"),
                                             Literal::in_language("b", english),
                                             Literal::typed("1", iri("e:d")),
                                             Literal::string("1")};
    std::vector<GraphPattern> graphs{AnyGraph{}, DefaultGraph{}, iri("e:g"), iri("e:none")};
    for (const auto& subject : subjects) {
        for (const auto& predicate : predicates) {
            for (const auto& object : objects) {
                for (const auto& graph : graphs) {
                    tests::StatementLines expected;
                    for (const Statement& s : store.match()) {
                        const Iri* const named = std::get_if<Iri>(&graph);
                        const bool right_graph = std::holds_alternative<AnyGraph>(graph) ||
                                                 (named != nullptr ? s.graph == *named : !s.graph);
                        if (right_graph && (!subject || s.subject == *subject) &&
                            (!predicate || s.predicate == *predicate) &&
                            (!object || s.object == *object)) {
                            expected.statement(s);
                        }
                    }
                    std::ranges::sort(expected.lines);
                    EXPECT_EQ(lines(store, {subject, predicate, object, graph}), expected.lines);
                }
            }
        }
    }
    EXPECT_EQ(lines(store, {}).size(), 6U);
}

TEST(SordStore, KnowsWhatItHoldsAndInWhichGraphs) {
    SordStore store;
    EXPECT_TRUE(store.named_graphs().empty());
    EXPECT_EQ(lines(store, {}).size(), 0U);
    fill(store, quads);
    EXPECT_TRUE(store.contains({iri("e:a"), iri("e:p"), iri("e:b")}));
    EXPECT_TRUE(store.contains({iri("e:a"), iri("e:p"), iri("e:b"), iri("e:g")}));
    EXPECT_FALSE(store.contains({iri("e:a"), iri("e:p"), iri("e:b"), iri("e:h")}));
    EXPECT_FALSE(store.contains({iri("e:a"), iri("e:q"), Literal::string("b")}));
    EXPECT_EQ(store.named_graphs(), (std::vector{iri("e:g"), iri("e:h")}));
}

TEST(SordStore, GivesViewsIntoItself) {
    SordStore store;
    fill(store, quads);
    std::vector<std::string_view> texts;
    for (const Statement& statement : store.match({.subject = iri("e:a")})) {
        texts.push_back(statement.predicate.text());
    }
    EXPECT_EQ(texts, (std::vector<std::string_view>{"e:p", "e:p", "e:p", "e:q"}));
    EXPECT_EQ(texts[0].data(), texts[1].data());
}

TEST(SordStore, IsFilledByADescriptionAndAsked) {
    const LoadedRecords loaded = load_records(DIALOGRAPH_SOURCE_DIR "/data/japan-mongolia");
    ASSERT_NE(loaded.graph, nullptr);
    const Naming naming(loaded.dataset->metadata.base);
    SordStore store;
    describe(*loaded.graph, naming, store);
    const Iri durban = iri("https://w3id.org/dialograph/japan-mongolia/id/place/durban");
    std::string subject;
    for (const Statement& statement :
         store.match({.predicate = schema::location, .object = Term(durban)})) {
        subject += std::string(statement.subject.text()) + ' ';
    }
    EXPECT_NE(subject.find("id/event/"), std::string::npos);
    EXPECT_EQ(store.named_graphs().size(), loaded.dataset->records.sessions.size() + 1);
}

}  // namespace
}  // namespace dialograph
