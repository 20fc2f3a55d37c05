// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What an archive holds: ids, dates and texts follow from numbers, so that nothing is remembered.

#pragma once

#include "tests/bench/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace dialograph::bench {

using Number = std::uint64_t;
using Words = std::array<std::string, 3>;  // in Japanese, English and Mongolian

inline constexpr Number details = aspects.size() * scales.size();
inline constexpr Number topic_count = subjects.size() * (1 + details);
inline constexpr Number sessions_of_a_source = 10;
inline constexpr Number sessions_of_an_agreement = 5;
inline constexpr Number first_year = 1970;
inline constexpr Number years = 42;  // what the longest series needs
inline constexpr Number year_of_renaming = 1995;
inline constexpr Number provinces = 3;
inline constexpr Number cities = 4;

/// A Mersenne twister has one sequence everywhere; the standard's distributions have not.
class Random {
public:
    Random(Number seed, Number stream) : engine_(seed * 64 + stream) {}

    Number below(Number end) { return (engine_() >> 32) * end >> 32; }

    template <class List>
    const auto& pick(const List& list) {
        return list[below(std::size(list))];
    }

private:
    std::mt19937_64 engine_;
};

/// What is being written: sessions stand in blocks, one block a series.
struct Archive {
    std::filesystem::path folder;
    Number sessions = 0;
    Number seed = 0;

    [[nodiscard]] Number block() const { return std::clamp<Number>(sessions / 8, 1, 1000); }
    [[nodiscard]] Number series() const { return (sessions + block() - 1) / block(); }
    [[nodiscard]] Number sources() const { return sessions / sessions_of_a_source + 1; }
    [[nodiscard]] Number agreements() const { return sessions / sessions_of_an_agreement; }
};

[[nodiscard]] std::string text(Number number);
[[nodiscard]] std::string source_id(Number source);
[[nodiscard]] std::string source_of(Number session);
[[nodiscard]] std::string agreement_id(Number agreement);
[[nodiscard]] std::string topic_id(Number topic);
[[nodiscard]] std::string city_id(Number country, Number city);
[[nodiscard]] std::string province_id(Number country, Number province);
[[nodiscard]] std::string ministry_id(Number country, Number year);
[[nodiscard]] std::string ministries_of(Number series, Number year);
[[nodiscard]] std::string series_id(Number series);
[[nodiscard]] std::string session_id(const Archive& archive, Number session);

/// The two countries of a series.
[[nodiscard]] std::pair<Number, Number> parties_of(Number series);

[[nodiscard]] Number year_of(const Archive& archive, Number session);

/// Most dates are days, a tenth are months, and a tenth are years.
[[nodiscard]] std::string date_of(const Archive& archive, Number session, Number day);

/// A phrase in each language, with the words in place of its "@".
[[nodiscard]] Words phrase(const Text& pattern, const Text& first, const Text& second = {});

[[nodiscard]] Words summary(Random& random, std::string_view between);
[[nodiscard]] Words dialogue_name(Number series);
[[nodiscard]] Words session_title(Number series, Number number);
[[nodiscard]] Words topic_label(Number topic);

}  // namespace dialograph::bench
