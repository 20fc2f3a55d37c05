// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/difference_words.hpp"

#include "model/load.hpp"
#include "ontology/description.hpp"
#include "ontology/naming.hpp"
#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

namespace dialograph {
namespace {

const std::filesystem::path project = DIALOGRAPH_SOURCE_DIR;

bool is_of_a_vocabulary(std::string_view iri) {
    return std::ranges::any_of(vocabulary_namespaces, [&](const Namespace* const name_space) {
        return iri.starts_with(name_space->iri);
    });
}

/// Keeps the terms of vocabularies that statements have as predicates and objects.
class TermsOfStatements final : public StatementSink {
public:
    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& statement) override {
        properties.emplace(statement.predicate.text());
        const Iri* const object = std::get_if<Iri>(&statement.object);
        if (object != nullptr && is_of_a_vocabulary(object->text())) {
            values.emplace(object->text());
        }
    }
    void finish() override {}

    std::set<std::string> properties;
    std::set<std::string> values;
};

void read_terms(const std::filesystem::path& records, TermsOfStatements& terms) {
    const LoadedRecords loaded = load_records(project / records);
    describe(*loaded.graph, Naming(loaded.dataset->metadata.base), terms, Provenance::row);
}

bool has_letters_of_its_own(const std::string& word) {
    return std::ranges::any_of(word, [](char c) { return static_cast<signed char>(c) < 0; });
}

void expect_words(const std::string& iri) {
    EXPECT_NE(known_word(iri, "en"), "") << iri;
    for (const std::string_view language : {"ja", "mn"}) {
        EXPECT_TRUE(has_letters_of_its_own(known_word(iri, language))) << iri << " " << language;
    }
}

class DifferenceWords : public testing::TestWithParam<const char*> {};

TEST_P(DifferenceWords, AreThereForEveryPropertyAndClassOfAnExport) {
    TermsOfStatements terms;
    read_terms(GetParam(), terms);
    EXPECT_GT(terms.properties.size(), 70U);
    EXPECT_GT(terms.values.size(), 30U);
    for (const std::string& iri : terms.properties) {
        expect_words(iri);
    }
    for (const std::string& iri : terms.values) {
        expect_words(iri);
    }
}

// The second uses every column of the tables.
INSTANTIATE_TEST_SUITE_P(Records, DifferenceWords,
                         testing::Values("data/japan-mongolia", "tests/golden/small"));

TEST(DifferenceWordsOfKinds, CallAPropertyByWhatItIsSaidOf) {
    const std::string_view generated = prov::was_generated_by.text();
    EXPECT_EQ(word_for_term(generated, "en", "agreement"), "agreed at");
    EXPECT_EQ(word_for_term(generated, "en", "dataset"), "made by");
    EXPECT_EQ(word_for_term(generated, "ja", "dataset"), "作成した処理");
    EXPECT_EQ(word_for_term(generated, "mn", "dataset"), "үүсгэсэн үйлдэл");
    EXPECT_EQ(word_for_term(schema::start_date.text(), "en", "series"), "since");
    EXPECT_EQ(word_for_term(schema::start_date.text(), "en", "session"), "date");
}

TEST(DifferenceWordsOfKinds, CallATermOfOthersByTheEndOfItsIri) {
    EXPECT_EQ(word_for_term("https://example.org/ns#colourOf", "ja"), "colourOf");
    EXPECT_EQ(known_word("https://example.org/ns#colourOf", "ja"), "");
}

}  // namespace
}  // namespace dialograph
