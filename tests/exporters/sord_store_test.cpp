// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/sord_store.hpp"

#include "exporters/counting_sink.hpp"
#include "model/load.hpp"
#include "ontology/description.hpp"
#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

const Iri s = Iri::parse("https://example.org/s").value();
const Iri g = Iri::parse("https://example.org/g").value();

TEST(SordStore, KeepsEachStatementOnce) {
    SordStore store;
    EXPECT_EQ(store.size(), 0U);
    for (int i = 0; i < 3; ++i) {
        store.statement({s, schema::name, Literal::string("a")});
    }
    store.finish();
    EXPECT_EQ(store.size(), 1U);
}

TEST(SordStore, TellsTermsApart) {
    const LanguageTag english = LanguageTag::parse("en").value();
    const LanguageTag japanese = LanguageTag::parse("ja").value();
    const Term objects[] = {
        Literal::string("1"),
        Literal::string("1 "),
        Literal::string(""),
        Literal::in_language("1", english),
        Literal::in_language("1", japanese),
        Literal::typed("1", xsd::integer),
        Literal::typed("01", xsd::integer),
        Literal::typed("1", xsd::decimal),
        Literal::string("https://example.org/s"),
        s,
    };
    SordStore store;
    std::size_t count = 0;
    for (const Term& object : objects) {
        for (const Iri graph : {g, s}) {
            store.statement({s, schema::name, object, graph});
            EXPECT_EQ(store.size(), ++count);
        }
    }
}

TEST(SordStore, TellsTheDefaultGraphFromANamedOne) {
    SordStore store;
    store.statement({s, schema::name, s});
    store.statement({s, schema::name, s, g});
    EXPECT_EQ(store.size(), 2U);
}

TEST(SordStore, HoldsAsManyStatementsAsADescriptionSays) {
    const LoadedRecords loaded = load_records(DIALOGRAPH_SOURCE_DIR "/data/japan-mongolia");
    ASSERT_NE(loaded.graph, nullptr);
    const Naming naming(loaded.dataset->metadata.base);
    SordStore store;
    CountingSink counter(store);
    describe(*loaded.graph, naming, counter);
    EXPECT_GT(counter.count(), 1000U);
    EXPECT_EQ(store.size(), counter.count());
}

}  // namespace
}  // namespace dialograph
