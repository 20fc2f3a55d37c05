// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/version_order.hpp"

#include <gtest/gtest.h>

#include <array>

namespace dialograph {
namespace {

/// Checks that each of a row of versions comes before all that follow it.
template <class Versions>
void expect_rising(const Versions& versions) {
    for (std::size_t i = 0; i < versions.size(); ++i) {
        for (std::size_t j = 0; j < versions.size(); ++j) {
            EXPECT_TRUE(compare_versions(versions[i], versions[j]) == (i <=> j))
                << versions[i] << " and " << versions[j];
        }
    }
}

TEST(VersionOrder, IsThatOfSemanticVersioning) {
    expect_rising(std::array{"1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta",
                             "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1",
                             "1.9.0", "1.10.0", "2.0.0"});
}

TEST(VersionOrder, TakesNumbersOfAnyCountAndLength) {
    expect_rising(std::array{"0.9", "1", "1.0.1", "1.1", "v2", "2.0.0.1", "10",
                             "99999999999999999999", "100000000000000000000"});
    EXPECT_TRUE(std::is_eq(compare_versions("1", "1.0.0")));
    EXPECT_TRUE(std::is_eq(compare_versions("01.0", "1.0")));
    EXPECT_TRUE(std::is_eq(compare_versions("v1.2", "1.2")));
}

TEST(VersionOrder, ReadsDatesAsDates) {
    expect_rising(std::array{"2025-12-31", "2026", "2026-9-30", "2026-11-02", "2026-11-23",
                             "2026-11-23.1", "2027.1"});
    EXPECT_TRUE(std::is_lt(compare_versions("20261-1", "20261"))) << "no year";
}

TEST(VersionOrder, DoesNotMakeUpAnOrderOfWords) {
    using Order = std::partial_ordering;
    EXPECT_TRUE(compare_versions("spring", "autumn") == Order::unordered);
    EXPECT_TRUE(compare_versions("spring", "1.0") == Order::unordered);
    EXPECT_TRUE(compare_versions("1.0b", "1.0a") == Order::unordered);
    EXPECT_TRUE(compare_versions("1.0_1", "1.0") == Order::unordered);
    EXPECT_TRUE(compare_versions("spring", "spring") == Order::equivalent);
    EXPECT_TRUE(std::is_lt(compare_versions("1.0b", "1.1a"))) << "the numbers tell";
}

}  // namespace
}  // namespace dialograph
