// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/names.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <deque>
#include <string>

namespace dialograph {
namespace {

TEST(Names, NumbersTheIdsOfEachKindInTheOrderInWhichTheyAreMet) {
    Names names;
    EXPECT_EQ(names.number(EntityKind::topic, "air"), 0U);
    EXPECT_EQ(names.number(EntityKind::topic, "dust"), 1U);
    EXPECT_EQ(names.number(EntityKind::place, "air"), 0U);
    EXPECT_EQ(names.number(EntityKind::topic, "air"), 0U);
    EXPECT_EQ(names.count(EntityKind::topic), 2U);
    EXPECT_EQ(names.count(EntityKind::session), 0U);
    EXPECT_EQ(names.id(EntityKind::topic, 1), "dust");
}

TEST(Names, FindsOnlyIdsThatWereMet) {
    Names names;
    EXPECT_EQ(names.find(EntityKind::topic, "air"), std::nullopt);
    names.number(EntityKind::topic, "air");
    EXPECT_EQ(names.find(EntityKind::topic, "air"), 0U);
    EXPECT_EQ(names.find(EntityKind::topic, "dust"), std::nullopt);
    EXPECT_EQ(names.find(EntityKind::place, "air"), std::nullopt);
}

TEST(Names, TellsRecordsFromMereReferences) {
    Names names;
    const EntityNumber air = names.number(EntityKind::topic, "air");
    const EntityNumber dust = names.number(EntityKind::topic, "dust");
    names.define(EntityKind::topic, dust, 7);
    EXPECT_EQ(names.record(EntityKind::topic, air), std::nullopt);
    EXPECT_EQ(names.record(EntityKind::topic, dust), 7U);
}

TEST(Names, KeepsManyIdsApart) {
    constexpr EntityNumber many = 20000;
    std::deque<std::string> ids;
    Names names;
    for (EntityNumber i = 0; i < many; ++i) {
        ids.push_back("session-" + std::to_string(i));
        ASSERT_EQ(names.number(EntityKind::session, ids.back()), i);
    }
    EXPECT_EQ(names.count(EntityKind::session), many);
    for (EntityNumber i = 0; i < many; ++i) {
        ASSERT_EQ(names.find(EntityKind::session, ids[i]), i);
        ASSERT_EQ(names.id(EntityKind::session, i), ids[i]);
    }
}

}  // namespace
}  // namespace dialograph
