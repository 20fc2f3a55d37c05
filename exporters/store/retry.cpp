// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/retry.hpp"

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>
#include <thread>

namespace dialograph {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

milliseconds time_until(Clock::time_point end) {
    return std::chrono::duration_cast<milliseconds>(end - Clock::now());
}

/// Waits in short steps, so that a signal need not wait with it.
void pause(milliseconds length, bool (*stop_asked)()) {
    const Clock::time_point end = Clock::now() + length;
    for (milliseconds left = length; left > milliseconds(0); left = time_until(end)) {
        if (stop_asked != nullptr && stop_asked()) {
            throw std::system_error(EINTR, std::generic_category(), "stopped");
        }
        std::this_thread::sleep_for(std::min(left, milliseconds(50)));
    }
}

StoreError without_time(const StoreError& error, milliseconds wait) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return {error.failure(), std::string(error.what()) + "; it asks to wait " +
                                 std::to_string(seconds) + " s, longer than the time-out"};
}

}  // namespace

void retry(const Retry& rule, const std::function<void(milliseconds)>& attempt) {
    const Clock::time_point end = Clock::now() + rule.limit;
    milliseconds wait = rule.first_pause;
    for (unsigned attempts = 1;; ++attempts, wait *= 2) {
        try {
            attempt(std::max(time_until(end), milliseconds(1)));
            return;
        } catch (const StoreError& error) {
            const milliseconds asked = error.retry_after().value_or(std::chrono::seconds(0));
            const milliseconds length = std::max(wait, asked);
            if (error.may_pass() && asked > time_until(end)) {
                throw without_time(error, asked);
            }
            if (!error.may_pass() || attempts == rule.most_attempts || length > time_until(end)) {
                throw;
            }
            pause(length, rule.stop_asked);
        }
    }
}

}  // namespace dialograph
