// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_lock.hpp The lock that lets one load at a time change a store.
///
/// It is a statement in the control graph with a word that nobody else has. Whoever wants it adds
/// their word and then reads all words: with another's word beside it, the own one is taken back.
/// So of two loads at most one goes on, whatever the store does at the same time. The operations
/// that touch the data ask for the word once more: a load whose lock was broken changes nothing.

#include "exporters/store/result_rows.hpp"
#include "exporters/store/sparql_client.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dialograph {

class LoadLock {
public:
    explicit LoadLock(SparqlClient& store);

    /// Takes the lock. Throws StoreError (locked) where somebody else has it.
    /// @param break_after how long a holder may give no sign of life before its lock is broken;
    /// nothing for never
    void take(std::optional<std::chrono::seconds> break_after);
    void give_back();

    /// Whether it was asked for and not given back, so that it may be in the store.
    [[nodiscard]] bool is_claimed() const { return is_claimed_; }
    /// Whether the store says that this load has it.
    [[nodiscard]] bool is_held();
    /// The word that tells this load from all others.
    [[nodiscard]] const std::string& word() const { return word_; }
    /// The pattern that has a solution while this load has the lock.
    [[nodiscard]] std::string held() const;

private:
    [[nodiscard]] std::string claim() const;
    [[nodiscard]] bool try_to_take();
    [[nodiscard]] std::vector<std::string> words();
    [[nodiscard]] ResultRows claims();
    [[nodiscard]] std::string signs_of_life();
    void await_silence(std::chrono::seconds length);
    void break_claims(const ResultRows& watched);
    [[noreturn]] void refuse();

    SparqlClient& store_;
    std::string word_;
    bool is_claimed_ = false;
};

}  // namespace dialograph
