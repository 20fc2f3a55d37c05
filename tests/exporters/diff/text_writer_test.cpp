// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/text_writer.hpp"

#include "exporters/byte_consumer.hpp"
#include "exporters/diff/version_notes.hpp"
#include "ontology/vocabulary.hpp"
#include "tests/exporters/diff/difference_of_lines.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

using namespace test;

const LanguageTag english = LanguageTag::parse("en").value();
const Iri topic = *Iri::parse("https://example.org/id/topic/dust");

std::string text_of(const Comparison& comparison, std::string_view language = "en") {
    TextConsumer consumer;
    ByteSink bytes = ByteSink::to_consumer(consumer);
    write_text(comparison, bytes, language);
    bytes.commit();
    return consumer.text;
}

Statement named(std::string_view name) {
    return {topic, skos::pref_label, Literal::in_language(name, english)};
}

TEST(TextWriter, TellsAChangedNameInALineThatATerminalCanShow) {
    const Comparison comparison =
        compare(side({named("Dust")}), side({named("Yellow\x1B[1m\ndust")}));
    EXPECT_EQ(
        text_of(comparison),
        "~ topic dust: Yellow␛[1m ⏎ dust\n    ~ name (en): \"Dust\" → \"Yellow␛[1m ⏎ dust\"\n\n"
        "Changed: topic Yellow␛[1m ⏎ dust.\n1 statement added, 1 removed.\n");
}

TEST(TextWriter, TellsLongTextsBelowEachOther) {
    const std::string text(60, 'x');
    EXPECT_NE(text_of(compare(side({named("Dust")}), side({named(text)})))
                  .find("    ~ name (en):\n        - \"Dust\"\n        + \"" + text + "\"\n"),
              std::string::npos);
}

TEST(TextWriter, TellsThingsOfOthersByTheirIris) {
    EXPECT_EQ(text_of(compare(side({}), sorted({{"s", "p", "o"}}))),
              "+ <urn:s>\n    p: \"o\"\n\nAdded: <urn:s>.\n1 statement added, 0 removed.\n");
}

TEST(TextWriter, NamesWhatADataSetHasOnceByItsKindAlone) {
    const Iri scheme = *Iri::parse("https://example.org/id/scheme/topics");
    const Iri export_run = *Iri::parse("https://example.org/id/export");
    const Iri dataset = *Iri::parse("https://example.org/id/dataset");
    const Comparison comparison =
        compare(side({}), side({{scheme, dcterms::title, Literal::in_language("Topics", english)},
                                {dataset, prov::was_generated_by, export_run},
                                {dataset, vcard::has_url, topic},
                                {topic, skos::in_scheme, scheme},
                                named("Dust")}));
    EXPECT_EQ(text_of(comparison),
              "+ data set\n    made by: export\n    website: Dust\n\n"
              "+ topic dust: Dust\n    name (en): \"Dust\"\n\n"
              "+ list of topics: Topics\n    title (en): \"Topics\"\n\n"
              "Added: topic Dust; list of topics.\n5 statements added, 0 removed.\n");
    EXPECT_NE(text_of(comparison, "ja").find("    作成した処理: 出力\n"), std::string::npos);
}

TEST(TextWriter, CallsWhatHasNoLabelByItsId) {
    const Iri other = *Iri::parse("https://example.org/id/topic/air");
    EXPECT_EQ(text_of(compare(side({}), side({{topic, skos::broader, other}}))),
              "+ topic dust\n    wider topic: topic air\n\n"
              "Added: topic dust.\n1 statement added, 0 removed.\n");
}

TEST(TextWriter, WritesNothingForNoDifference) {
    EXPECT_EQ(text_of(compare(side({named("Dust")}), side({named("Dust")}))), "");
}

TEST(VersionNotes, AreInThreeLanguages) {
    const auto notes = version_notes(compare(side({}), side({named("Dust")})));
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[0].language, "ja");
    EXPECT_EQ(notes[0].text, "追加：主題 Dust。");
    EXPECT_EQ(notes[1].text, "Added: topic Dust.");
    EXPECT_EQ(notes[2].text, "Нэмсэн: сэдэв Dust.");
}

TEST(VersionNotes, NameAFewAndCountTheRest) {
    std::vector<Words> before;
    for (int i = 1; i <= 5; ++i) {
        before.push_back({"s" + std::to_string(i), "p", "o"});
    }
    const auto notes = version_notes(compare(sorted(before), sorted({})));
    EXPECT_EQ(notes.at(1).text, "Removed: <urn:s1>, <urn:s2>, <urn:s3> and 2 more.");
    EXPECT_TRUE(version_notes(compare(sorted(before), sorted(before))).empty());
}

}  // namespace
}  // namespace dialograph
