// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/retry.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <system_error>

namespace dialograph {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr Retry at_once{.limit = seconds(60), .most_attempts = 4, .first_pause = milliseconds(0)};

TEST(Retry, GoesOnUntilItWorks) {
    int attempts = 0;
    retry(at_once, [&](milliseconds) {
        if (++attempts < 3) {
            throw StoreError(StoreFailure::connection, "cut");
        }
    });
    EXPECT_EQ(attempts, 3);
}

TEST(Retry, EndsAfterItsAttempts) {
    int attempts = 0;
    EXPECT_THROW(retry(at_once,
                       [&](milliseconds) {
                           ++attempts;
                           throw StoreError(StoreFailure::busy, "busy");
                       }),
                 StoreError);
    EXPECT_EQ(attempts, 4);
}

TEST(Retry, DoesNotRepeatWhatWillNotPass) {
    int attempts = 0;
    EXPECT_THROW(retry(at_once,
                       [&](milliseconds) {
                           ++attempts;
                           throw StoreError(StoreFailure::not_allowed, "401");
                       }),
                 StoreError);
    EXPECT_EQ(attempts, 1);
}

TEST(Retry, WaitsForNoStoreThatAsksForMoreThanTheTimeOut) {
    int attempts = 0;
    try {
        retry({.limit = seconds(2)}, [&](milliseconds) {
            ++attempts;
            throw StoreError(StoreFailure::busy, "503", seconds(3600));
        });
        FAIL();
    } catch (const StoreError& error) {
        EXPECT_STREQ(error.what(), "503; it asks to wait 3600 s, longer than the time-out");
    }
    EXPECT_EQ(attempts, 1);
}

TEST(Retry, StopsWhenItIsAsked) {
    Retry rule{.first_pause = seconds(60)};
    rule.limit = seconds(120);
    rule.stop_asked = [] { return true; };
    try {
        retry(rule, [](milliseconds) { throw StoreError(StoreFailure::busy, "503"); });
        FAIL();
    } catch (const std::system_error& error) {
        EXPECT_EQ(error.code().value(), EINTR);
    }
}

}  // namespace
}  // namespace dialograph
