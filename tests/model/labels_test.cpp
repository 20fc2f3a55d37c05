// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/labels.hpp"

#include "model/load.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dialograph {
namespace {

class Labels : public testing::Test {
protected:
    const tests::RecordsFolder folder{tests::small_tables_with(
        "topics.csv", "id,label_en,label_ja,label_mn-Latn\nair,Air,大気,Agaar\ndust,,黄砂,\n")};
    const LoadedRecords loaded = load_records(folder.path());

    [[nodiscard]] std::string_view label(EntityKind kind, std::string_view id,
                                         std::string_view language) const {
        return label_of(*loaded.graph, loaded.graph->find(kind, id).value(), language);
    }
};

TEST_F(Labels, AreInTheLanguageOfTheReader) {
    EXPECT_EQ(label(EntityKind::topic, "air", "ja"), "大気");
    EXPECT_EQ(label(EntityKind::topic, "air", "en"), "Air");
}

TEST_F(Labels, AreElseInAFormOfTheLanguage) {
    EXPECT_EQ(label(EntityKind::topic, "air", "mn"), "Agaar");
    EXPECT_EQ(label(EntityKind::topic, "air", "ja-Hrkt"), "大気");
    EXPECT_EQ(label(EntityKind::topic, "air", "m"), "Air");
}

TEST_F(Labels, AreElseInEnglishOrInWhatThereIs) {
    EXPECT_EQ(label(EntityKind::topic, "air", "fr"), "Air");
    EXPECT_EQ(label(EntityKind::topic, "dust", "mn"), "黄砂");
}

TEST_F(Labels, AreThereForEveryKind) {
    EXPECT_EQ(label(EntityKind::series, "d", "en"), "Dialogue");
    EXPECT_EQ(label(EntityKind::session, "1", "en"), "First");
    EXPECT_EQ(label(EntityKind::place, "tokyo", "en"), "Tokyo");
    EXPECT_EQ(label(EntityKind::source, "report", "en"), "Report");
}

TEST(LabelOfAThingThatWasOnlyReferredTo, IsItsId) {
    const tests::RecordsFolder folder(
        tests::small_tables_with("topics.csv", "id,label_en\nair,Air\n"));
    Diagnostics diagnostics;
    const auto dataset = read_dataset(folder.path(), diagnostics);
    const DialogueGraph graph(*dataset);
    EXPECT_EQ(label_of(graph, graph.find(EntityKind::topic, "dust").value(), "en"), "dust");
}

}  // namespace
}  // namespace dialograph
