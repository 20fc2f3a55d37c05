// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/label_places.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace dialograph {
namespace {

constexpr Box map{0, 0, 400, 300};

TEST(PlacedLabels, StandToTheRightOfTheirMarkWhereThereIsRoom) {
    const std::vector<LabelWanted> wanted{{{100, 100, 20, 20}, 60, 16}};
    const auto places = place_labels(wanted, map);
    EXPECT_EQ(places[0]->x, 125);
    EXPECT_EQ(places[0]->middle().y, 110);
}

TEST(PlacedLabels, StayOnTheMap) {
    const std::vector<LabelWanted> wanted{{{370, 100, 20, 20}, 60, 16}};
    EXPECT_LT(place_labels(wanted, map)[0]->right(), 370);
}

TEST(PlacedLabels, LieNeitherOnAnotherNorOnAMark) {
    std::vector<LabelWanted> wanted;
    for (int i = 0; i < 12; ++i) {
        wanted.push_back({{150 + i % 4 * 22, 120 + i / 4 * 22, 20, 20}, 60, 14});
    }
    const auto places = place_labels(wanted, map);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t other = 0; places[i] && other < places.size(); ++other) {
            EXPECT_FALSE(places[i]->meets(wanted[other].mark)) << i << " on mark " << other;
            EXPECT_FALSE(other != i && places[other] && places[i]->meets(*places[other]))
                << i << " on " << other;
        }
    }
}

TEST(PlacedLabels, AreLeftOutWhereThereIsNoRoomAtAll) {
    const std::vector<LabelWanted> wanted{{{100, 100, 20, 20}, 600, 16}};
    EXPECT_FALSE(place_labels(wanted, map)[0].has_value());
}

}  // namespace
}  // namespace dialograph
