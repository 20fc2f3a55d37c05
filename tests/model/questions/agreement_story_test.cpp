// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/agreement_story.hpp"

#include "tests/model/graph_of.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

std::string story(const DialogueGraph& graph, std::string_view agreement) {
    std::string text;
    for (const StoryStep& step : agreement_story(graph, tests::at(graph, agreement))) {
        text += std::string(name_of(step.part)) + ' ' + tests::name(graph, step.what) +
                (step.direct ? "! " : " ") + tests::sentences(graph, step.proof) + '\n';
    }
    return text;
}

tests::TableTexts tables() {
    tests::TableTexts tables = tests::small_tables();
    tables["sessions.csv"] += "3,d,3,2009-01,tokyo,Third,report\n";
    tables["agenda.csv"] += "3,dust,discussed,,report\n";
    tables["events.csv"] =
        "id,kind,name_en,date,place,during,source\n"
        "summit,conference,Summit,2008-12,tokyo,,report\n"
        "signing,signing,Signing,2008-12-08,tokyo,summit,report\n";
    tables["agreements.csv"] =
        "id,kind,title_en,date,agreed_at,signed_at,topics,revises,fulfils,source\n"
        "will,intent,Will,2008-06,2,,,,,report\n"
        "memo,memorandum,Memo,2008-12-08,,signing,dust,,will,report\n"
        "memo-2,memorandum,Memo 2,2009,3,,,memo,,report\n"
        "memo-3,memorandum,Memo 3,2010,,,air,memo-2,,report\n"
        "trial,pilot,Trial,2011,,,dust,,memo,report\n";
    return tables;
}

TEST(AgreementStory, TellsWhatLedToItWhereItWasMadeAndWhatFollowed) {
    const tests::GraphOf graph(tables());
    EXPECT_EQ(
        story(*graph, "agreement/memo"),
        "before session/2! agreement/will agreed_at session/2, agreement/memo fulfils "
        "agreement/will, session/2 on_agenda topic/dust, agreement/memo about topic/dust\n"
        "before agreement/will! agreement/memo fulfils agreement/will\n"
        "around event/summit! event/signing during event/summit, agreement/memo signed_at "
        "event/signing\n"
        "around event/signing! agreement/memo signed_at event/signing\n"
        "after agreement/memo-2! agreement/memo-2 revises agreement/memo\n"
        "after session/3! agreement/memo-2 agreed_at session/3, agreement/memo-2 revises "
        "agreement/memo, session/3 on_agenda topic/dust, agreement/memo about topic/dust\n"
        "after agreement/memo-3! agreement/memo-3 revises agreement/memo-2, agreement/memo-2 "
        "revises agreement/memo\n"
        "after agreement/trial! agreement/trial fulfils agreement/memo, agreement/trial about "
        "topic/dust, agreement/memo about topic/dust\n");
}

TEST(AgreementStory, FollowsRenewalsBackToTheirStart) {
    const tests::GraphOf graph(tables());
    EXPECT_EQ(story(*graph, "agreement/memo-2"),
              "before session/2! agreement/will agreed_at session/2, agreement/memo fulfils "
              "agreement/will, agreement/memo-2 revises agreement/memo\n"
              "before agreement/will! agreement/memo fulfils agreement/will, agreement/memo-2 "
              "revises agreement/memo\n"
              "before event/summit! event/signing during event/summit, agreement/memo signed_at "
              "event/signing, agreement/memo-2 revises agreement/memo\n"
              "before agreement/memo! agreement/memo-2 revises agreement/memo\n"
              "before event/signing! agreement/memo signed_at event/signing, agreement/memo-2 "
              "revises agreement/memo\n"
              "around session/3! agreement/memo-2 agreed_at session/3\n"
              "after agreement/memo-3! agreement/memo-3 revises agreement/memo-2\n");
}

TEST(AgreementStory, ClaimsNoOrderThatTheDatesDoNotShow) {
    tests::TableTexts tables = dialograph::tables();
    tables["agreements.csv"] =
        "id,kind,title_en,date,topics,source\n"
        "march,pilot,March,2008-03,air,report\n"
        "june,pilot,June,2008-06,air,report\n"
        "year,pilot,Year,2008,air,report\n";
    const tests::GraphOf graph(tables);
    EXPECT_EQ(story(*graph, "agreement/june"),
              "before session/1 session/1 on_agenda topic/air, agreement/june about topic/air\n"
              "before agreement/march agreement/march about topic/air, agreement/june about "
              "topic/air\n"
              "around agreement/year agreement/year about topic/air, agreement/june about "
              "topic/air\n"
              "around session/2 session/2 on_agenda topic/air, agreement/june about topic/air\n");
}

TEST(AgreementStory, OfTheMemorandumOf2011) {
    const DialogueGraph& graph = tests::japan_mongolia();
    std::string direct;
    std::string sharing;
    for (const StoryStep& step :
         agreement_story(graph, tests::at(graph, "agreement/memorandum-2011"))) {
        (step.direct ? direct : sharing) +=
            std::string(name_of(step.part)) + ' ' + std::string(graph.graph()[step.what].id) + '\n';
    }
    EXPECT_EQ(direct,
              "before 6\n"
              "before memorandum-intent\n"
              "around cop17\n"
              "around durban-signing\n"
              "after memorandum-2015\n"
              "after memorandum-2018\n"
              "after memorandum-2022\n");
    EXPECT_EQ(sharing,
              "before 3\nbefore 4\nbefore 5\n"
              "after 7\nafter cooperation-7\nafter 8\nafter 9\nafter 10\nafter 11\nafter 12\n"
              "after adaptation-jcm-confirmation\nafter 13\nafter cooperation-13\nafter 14\n"
              "after 15\nafter cooperation-15\n");
}

}  // namespace
}  // namespace dialograph
