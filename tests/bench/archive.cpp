// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "tests/bench/archive.hpp"

namespace dialograph::bench {

namespace {

constexpr Number sessions_of_a_year = 24;

std::string two_digits(Number number) {
    return (number < 10 ? "0" : "") + text(number);
}

std::string filled(std::string_view pattern, std::string_view first, std::string_view second) {
    std::string result;
    for (const char letter : pattern) {
        if (letter == '@') {
            result += std::exchange(first, second);
        } else {
            result += letter;
        }
    }
    return result;
}

}  // namespace

std::string text(Number number) {
    return std::to_string(number);
}

std::string source_id(Number source) {
    return "source-" + text(source);
}

std::string source_of(Number session) {
    return source_id(session / sessions_of_a_source);
}

std::string agreement_id(Number agreement) {
    return "agreement-" + text(agreement);
}

std::string topic_id(Number topic) {
    const Number detail = topic / subjects.size();
    return "topic-" + text(topic % subjects.size()) + (detail == 0 ? "" : "-" + text(detail));
}

std::string city_id(Number country, Number city) {
    return std::string(slugs[country]) + "-city-" + text(city);
}

std::string province_id(Number country, Number province) {
    return std::string(slugs[country]) + "-province-" + text(province);
}

std::string ministry_id(Number country, Number year) {
    return "ministry-" + std::string(slugs[country]) + (year < year_of_renaming ? "-1" : "-2");
}

std::pair<Number, Number> parties_of(Number series) {
    const Number first = series % slugs.size();
    return {first, (first + 1 + series / slugs.size() % (slugs.size() - 1)) % slugs.size()};
}

std::string ministries_of(Number series, Number year) {
    const auto [first, second] = parties_of(series);
    return ministry_id(first, year) + ";" + ministry_id(second, year);
}

std::string series_id(Number series) {
    const auto [first, second] = parties_of(series);
    return std::string(slugs[first]) + "-" + std::string(slugs[second]) + "-" + text(series + 1);
}

std::string session_id(const Archive& archive, Number session) {
    return series_id(session / archive.block()) + "-" + text(session % archive.block() + 1);
}

Number year_of(const Archive& archive, Number session) {
    return first_year + session % archive.block() / sessions_of_a_year;
}

std::string date_of(const Archive& archive, Number session, Number day) {
    const Number half_month = session % archive.block() % sessions_of_a_year;
    std::string date = text(year_of(archive, session));
    if (session % 10 < 9) {
        date += "-" + two_digits(half_month / 2 + 1);
    }
    if (session % 10 < 8) {
        date += "-" + two_digits(half_month % 2 * 14 + day);
    }
    return date;
}

Words phrase(const Text& pattern, const Text& first, const Text& second) {
    Words words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = filled(pattern[i], first[i], second[i]);
    }
    return words;
}

Words summary(Random& random, std::string_view between) {
    // One draw a statement: the order of a call's arguments is the compiler's own.
    const Text& one = random.pick(subjects);
    const Text& two = random.pick(subjects);
    const Text& three = random.pick(subjects);
    const Text& sentence = random.pick(sentences);
    Words words = phrase(sentence, one, two);
    const Words more = phrase(random.pick(sentences), three, one);
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].append(between).append(more[i]);
    }
    return words;
}

Words dialogue_name(Number series) {
    const auto [first, second] = parties_of(series);
    return phrase({"@・@環境政策対話", "@-@ Environmental Policy Dialogue",
                   "@-@ байгаль орчны бодлогын яриа хэлэлцээ"},
                  countries[first], countries[second]);
}

Words session_title(Number series, Number number) {
    const Words name = dialogue_name(series);
    return {"第" + text(number) + "回" + name[0], "Session " + text(number) + " of the " + name[1],
            name[2] + ", " + text(number) + "-р хуралдаан"};
}

Words topic_label(Number topic) {
    const Text& subject = subjects[topic % subjects.size()];
    const Number detail = topic / subjects.size();
    if (detail == 0) {
        return phrase({"@", "@", "@"}, subject);
    }
    const Text& aspect = aspects[(detail - 1) % aspects.size()];
    const Words scaled =
        phrase({"@の@", "@ @", "@ @"}, scales[(detail - 1) / aspects.size()], aspect);
    return phrase({"@（@）", "@: @", "@: @"}, subject, {scaled[0], scaled[1], scaled[2]});
}

}  // namespace dialograph::bench
