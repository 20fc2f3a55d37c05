// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/entity_lookup.hpp"

#include "tests/model/graph_of.hpp"

#include <gtest/gtest.h>

#include <array>

namespace dialograph {
namespace {

constexpr std::array topics_and_places{EntityKind::topic, EntityKind::place};

/// What is found, or else what is nearest in brackets.
std::string look_up(std::string_view text, std::span<const EntityKind> kinds = entity_kinds) {
    const DialogueGraph& graph = tests::japan_mongolia();
    const EntityMatches matches = find_entities(graph, text, kinds);
    std::string names;
    for (const Vertex vertex : matches.found) {
        names += tests::name(graph, vertex) + ' ';
    }
    for (const Vertex vertex : matches.nearest) {
        names += '(' + tests::name(graph, vertex) + ')';
    }
    return names;
}

TEST(EntityLookup, FindsIdsWithAndWithoutTheirKindAndIris) {
    EXPECT_EQ(look_up("asian-dust"), "topic/asian-dust ");
    EXPECT_EQ(look_up("topic/asian-dust"), "topic/asian-dust ");
    EXPECT_EQ(look_up(tests::japan_mongolia().dataset().metadata.base + "id/session/6"),
              "session/6 ");
}

TEST(EntityLookup, FindsNamesInAnyLanguageAndOtherLabelsOfTopics) {
    EXPECT_EQ(look_up("黄砂"), "topic/asian-dust ");
    EXPECT_EQ(look_up("даланзадгад"), "place/dalanzadgad ");
    EXPECT_EQ(look_up("JCM"), "topic/joint-crediting-mechanism ");
    EXPECT_EQ(look_up("Ｊｃｍ"), "topic/joint-crediting-mechanism ");
}

TEST(EntityLookup, FindsAllThatANameCanMean) {
    EXPECT_EQ(look_up("モンゴル国自然環境・観光省"),
              "organisation/mongolia-mnet-2011 organisation/mongolia-mnet-2017 ");
}

TEST(EntityLookup, FindsNothingOfAnotherKindOrElsewhere) {
    constexpr std::array places{EntityKind::place};
    EXPECT_EQ(look_up("asian-dust", places), "");
    EXPECT_EQ(look_up("topic/asian-dust", places), "");
    EXPECT_EQ(look_up("topic/"), "");
    EXPECT_EQ(look_up("", topics_and_places), "");
}

TEST(EntityLookup, TellsWhatIsCalledMostAlike) {
    EXPECT_EQ(look_up("dalanzadgat", topics_and_places), "(place/dalanzadgad)");
    EXPECT_EQ(look_up("ecoturism", topics_and_places), "(topic/ecotourism)");
    EXPECT_EQ(look_up("mercury", topics_and_places), "(topic/mercury-management)");
    EXPECT_EQ(look_up("даланзадгат", topics_and_places), "(place/dalanzadgad)");
}

TEST(EntityLookup, CountsCharactersAndNotBytes) {
    EXPECT_EQ(look_up("金星", topics_and_places), "");
    EXPECT_EQ(look_up("東亰", topics_and_places), "(place/tokyo)");
    EXPECT_EQ(look_up("ж", topics_and_places), "");
}

TEST(EntityLookup, LooksBehindAKindForANameOfThatKind) {
    EXPECT_EQ(look_up("topic/黄砂"), "topic/asian-dust ");
    EXPECT_EQ(look_up("topic/asian-dusk"), "(topic/asian-dust)");
    EXPECT_EQ(look_up("place/asian-dust"), "");
    EXPECT_EQ(look_up("place/tokio"), "(place/tokyo)");
}

}  // namespace
}  // namespace dialograph
