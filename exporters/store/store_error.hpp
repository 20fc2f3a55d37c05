// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_error.hpp A triple store that failed, refused, or answered what is no answer.

#include <chrono>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace dialograph {

/// How a store failed, as far as it matters for what to do next.
enum class StoreFailure : std::uint8_t {
    /// No connection, or it broke: whether the request was carried out is not known.
    connection,
    /// It took longer than it may.
    timeout,
    /// 429, 502, 503, 504: it may work later.
    busy,
    /// 413: the body of the request is too large.
    too_large,
    /// 401, 403.
    not_allowed,
    /// Any other status that is no success.
    refused,
    /// A success whose answer is none: a web page, broken JSON, another count.
    wrong_answer,
    /// Another load is under way.
    locked,
};

/// Thrown where a store cannot be used. The message is a sentence without a full stop and holds no
/// secret.
class StoreError : public std::runtime_error {
public:
    StoreError(StoreFailure failure, const std::string& sentence)
        : runtime_error(sentence), failure_(failure) {}
    StoreError(StoreFailure failure, const std::string& sentence,
               std::optional<std::chrono::seconds> retry_after)
        : runtime_error(sentence), failure_(failure), retry_after_(retry_after) {}

    [[nodiscard]] StoreFailure failure() const { return failure_; }
    /// How long the store asks to wait, where it does.
    [[nodiscard]] std::optional<std::chrono::seconds> retry_after() const { return retry_after_; }

    /// Whether the same request may work a little later.
    [[nodiscard]] bool may_pass() const {
        return failure_ == StoreFailure::connection || failure_ == StoreFailure::busy;
    }

    /// Whether the store may still be at what it was asked to do.
    [[nodiscard]] bool may_be_under_way() const {
        return may_pass() || failure_ == StoreFailure::timeout || had_no_answer_;
    }

    /// The same failure behind an attempt that got no answer.
    [[nodiscard]] StoreError after_no_answer() const {
        StoreError later = *this;
        later.had_no_answer_ = true;
        return later;
    }

private:
    StoreFailure failure_;
    bool had_no_answer_ = false;
    std::optional<std::chrono::seconds> retry_after_;
};

/// Thrown where something else than the store ended a load, which is nested inside. The message
/// says how the store is now.
class LoadStopped : public std::runtime_error {
public:
    using runtime_error::runtime_error;
};

/// A failure's sentence, and on a line of its own how the store is now.
[[nodiscard]] inline std::string with_state(const std::string& sentence, const std::string& state) {
    return sentence + "\n" + state;
}

}  // namespace dialograph
