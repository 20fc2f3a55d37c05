// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/spelled_secret.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace dialograph {
namespace {

std::string hex_of(unsigned char byte, std::string_view digits) {
    return {digits[byte >> 4U], digits[byte & 0xFU]};
}

/// The names that HTML has for the characters that it escapes.
std::vector<std::string> entities_of(char c) {
    switch (c) {
    case '&': return {"&amp;"};
    case '<': return {"&lt;"};
    case '>': return {"&gt;"};
    case '"': return {"&quot;"};
    case '\'': return {"&apos;"};
    default: return {};
    }
}

std::vector<std::string> spellings_of(char c) {
    const auto byte = static_cast<unsigned char>(c);
    std::vector<std::string> spellings = entities_of(c);
    spellings.emplace_back(1, c);
    spellings.push_back("&#" + std::to_string(byte) + ";");
    for (const std::string_view digits : {"0123456789ABCDEF", "0123456789abcdef"}) {
        const std::string hex = hex_of(byte, digits);
        for (const std::string_view start : {"%", "\\u00", "&#x", "&#X"}) {
            spellings.push_back(std::string(start) + hex + (start.starts_with('&') ? ";" : ""));
        }
    }
    if (c == ' ') {
        spellings.emplace_back("+");
    }
    if (c == '"' || c == '\\' || c == '/') {
        spellings.push_back(std::string("\\") + c);
    }
    return spellings;
}

}  // namespace

SpelledSecret::SpelledSecret(std::string_view secret) {
    std::ranges::transform(secret, std::back_inserter(bytes_), spellings_of);
}

std::size_t SpelledSecret::length_at(std::string_view text) const {
    // A byte may be spelled in two ways that both fit, such as % in %25, so all ends are kept.
    std::set<std::size_t> ends{0};
    for (const std::vector<std::string>& spellings : bytes_) {
        std::set<std::size_t> next;
        for (const std::size_t end : ends) {
            for (const std::string& spelling : spellings) {
                if (text.substr(end).starts_with(spelling)) {
                    next.insert(end + spelling.size());
                }
            }
        }
        if (next.empty()) {
            return 0;
        }
        ends = std::move(next);
    }
    return *ends.rbegin();
}

std::string SpelledSecret::taken_out_of(std::string_view text) const {
    std::string rest;
    rest.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = length_at(text);
        rest.append(length > 0 ? std::string_view("\u2026") : text.substr(0, 1));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return rest;
}

}  // namespace dialograph
