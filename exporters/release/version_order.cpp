// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/version_order.hpp"

#include "model/ascii.hpp"

#include <algorithm>
#include <vector>

namespace dialograph {
namespace {

constexpr std::string_view digits = "0123456789";

/// Compares numbers of any length.
std::strong_ordering compare_numbers(std::string_view left, std::string_view right) {
    left.remove_prefix(std::min(left.find_first_not_of('0'), left.size()));
    right.remove_prefix(std::min(right.find_first_not_of('0'), right.size()));
    const auto by_length = left.size() <=> right.size();
    return std::is_neq(by_length) ? by_length : left <=> right;
}

/// A version in its parts.
struct VersionParts {
    std::vector<std::string_view> numbers;
    /// What follows the numbers, with the character that begins it.
    std::string_view ending;
};

bool is_date(std::string_view version) {
    return version.size() > 5 && ascii::is_number(version.substr(0, 4)) && version[4] == '-' &&
           ascii::is_number(version.substr(5, 1));
}

VersionParts parts_of(std::string_view version) {
    VersionParts parts;
    if (version.size() > 1 && (version[0] == 'v' || version[0] == 'V') &&
        ascii::is_number(version.substr(1, 1))) {
        version.remove_prefix(1);
    }
    const std::string_view separators = is_date(version) ? ".-" : ".";
    std::string_view rest = version;
    while (!rest.empty() && ascii::is_number(rest.substr(0, 1))) {
        const std::string_view number = rest.substr(0, rest.find_first_not_of(digits));
        parts.numbers.push_back(number);
        rest.remove_prefix(number.size());
        parts.ending = rest;
        if (rest.empty() || separators.find(rest.front()) == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(1);
    }
    return parts;
}

std::strong_ordering compare_cores(const VersionParts& left, const VersionParts& right) {
    const std::size_t count = std::max(left.numbers.size(), right.numbers.size());
    const auto number = [](const VersionParts& parts, std::size_t i) {
        return i < parts.numbers.size() ? parts.numbers[i] : std::string_view("0");
    };
    for (std::size_t i = 0; i < count; ++i) {
        const auto order = compare_numbers(number(left, i), number(right, i));
        if (std::is_neq(order)) {
            return order;
        }
    }
    return std::strong_ordering::equal;
}

/// Semantic Versioning 11.4.1 to 11.4.3.
std::strong_ordering compare_identifiers(std::string_view left, std::string_view right) {
    if (ascii::is_number(left) && ascii::is_number(right)) {
        return compare_numbers(left, right);
    }
    if (ascii::is_number(left) != ascii::is_number(right)) {
        return ascii::is_number(left) ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return left <=> right;
}

std::string_view take_identifier(std::string_view& rest) {
    const std::string_view identifier = rest.substr(0, rest.find('.'));
    rest.remove_prefix(std::min(identifier.size() + 1, rest.size()));
    return identifier;
}

/// Compares what stands behind the hyphens; the longer list is the higher one (11.4.4).
std::strong_ordering compare_prereleases(std::string_view left, std::string_view right) {
    while (!left.empty() && !right.empty()) {
        const auto order = compare_identifiers(take_identifier(left), take_identifier(right));
        if (std::is_neq(order)) {
            return order;
        }
    }
    if (left.empty() == right.empty()) {
        return std::strong_ordering::equal;
    }
    return left.empty() ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace

std::partial_ordering compare_versions(std::string_view left, std::string_view right) {
    if (left == right) {
        return std::partial_ordering::equivalent;
    }
    const VersionParts l = parts_of(left);
    const VersionParts r = parts_of(right);
    if (l.numbers.empty() || r.numbers.empty()) {
        return std::partial_ordering::unordered;
    }
    const auto order = compare_cores(l, r);
    if (std::is_neq(order) || l.ending == r.ending) {
        return order;
    }
    const auto has_form = [](std::string_view ending) {
        return ending.empty() || ending.front() == '-';
    };
    if (!has_form(l.ending) || !has_form(r.ending)) {
        return std::partial_ordering::unordered;
    }
    if (l.ending.empty() || r.ending.empty()) {
        return r.ending.empty() ? std::partial_ordering::less : std::partial_ordering::greater;
    }
    return compare_prereleases(l.ending.substr(1), r.ending.substr(1));
}

}  // namespace dialograph
