// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/agreements_plan.hpp"
#include "tests/exporters/pictures/drawn.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dialograph {
namespace {

std::string ids(const DialogueGraph& graph, const std::vector<Card>& cards) {
    std::string out;
    for (const Card& card : cards) {
        out.append(out.empty() ? "" : " ").append(graph.graph()[card.thing].id);
    }
    return out;
}

TEST(AgreementsPlan, PutsTheMemorandaOnOneSideAndWhatSessionsAgreedOnTheOther) {
    const LoadedRecords loaded = tests::shipped_records();
    const AgreementsPlan plan = plan_agreements(*loaded.graph, {});
    EXPECT_EQ(ids(*loaded.graph, plan.left),
              "memorandum-2011 memorandum-2015 memorandum-2018 memorandum-2022");
    EXPECT_EQ(ids(*loaded.graph, plan.events), "durban-signing");
    EXPECT_EQ(plan.left.size() + plan.right.size(), loaded.dataset->records.agreements.size());
}

TEST(AgreementsPlan, LaysNoCardOnAnother) {
    const LoadedRecords loaded = tests::shipped_records();
    for (const std::string_view language : {"ja", "en", "mn"}) {
        const AgreementsPlan plan = plan_agreements(*loaded.graph, {.language = language});
        std::vector<Card> all = plan.left;
        all.insert(all.end(), plan.right.begin(), plan.right.end());
        all.insert(all.end(), plan.events.begin(), plan.events.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t other = 0; other < i; ++other) {
                EXPECT_FALSE(all[i].box.meets(all[other].box)) << i << " on " << other;
            }
        }
    }
}

TEST(Agreements, HaveAnEdgeForEachRenewalAndEachThatWasCarriedOut) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string svg = draw_agreements(*loaded.graph, {}).markup();
    EXPECT_EQ(tests::count(svg, "class=\"renewal-edge\""), 3U);
    EXPECT_EQ(tests::count(svg, "class=\"fulfilment-edge\""), 2U);
}

TEST(Agreements, TellHowManyAreLeftOut) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string svg = draw_agreements(*loaded.graph, {.limit = 3}).markup();
    EXPECT_NE(svg.find(">Not drawn: Agreements: 12.<"), std::string::npos);
}

TEST(Agreements, AreAPictureWhereThereAreNone) {
    const tests::LoadedTables graph(tests::small_tables());
    EXPECT_NE(draw_agreements(*graph, {}).markup().find("</svg>"), std::string::npos);
}

}  // namespace
}  // namespace dialograph
