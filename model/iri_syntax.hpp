// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file iri_syntax.hpp The grammar of absolute IRIs, usable at compile time.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace dialograph {

/// What `iri_fault` returns for a text without fault.
inline constexpr std::size_t no_fault = std::string_view::npos;

namespace iri_syntax {

constexpr bool is_alpha(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

constexpr bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

constexpr bool is_hex(char32_t c) {
    return is_digit(c) || (c >= U'a' && c <= U'f') || (c >= U'A' && c <= U'F');
}

constexpr bool is_one_of(char32_t c, std::string_view set) {
    return c < 0x80 && std::ranges::any_of(set, [c](char member) {
               return c == static_cast<char32_t>(static_cast<unsigned char>(member));
           });
}

/// RFC 3987, 2.2: ucschar.
constexpr bool is_ucschar(char32_t c) {
    return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) ||
           (c >= 0xFDF0 && c <= 0xFFEF) ||
           (c >= 0x10000 && c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD &&
            !(c >= 0xE0000 && c < 0xE1000));
}

/// RFC 3987, 2.2: iprivate, which stands in queries only.
constexpr bool is_private(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) ||
           (c >= 0x100000 && c <= 0x10FFFD);
}

/// RFC 3987, 2.2: iunreserved and sub-delims, in every part of an IRI.
constexpr bool is_common(char32_t c) {
    return is_alpha(c) || is_digit(c) || is_one_of(c, "-._~!$&'()*+,;=") || is_ucschar(c);
}

/// The part of an IRI in which a character stands.
enum class Part { user, host, port, path, query, fragment };

constexpr bool is_allowed(char32_t c, Part part) {
    switch (part) {
    case Part::user: return is_common(c) || c == U':';
    case Part::host: return is_common(c);
    case Part::port: return is_digit(c);
    case Part::path: return is_common(c) || is_one_of(c, ":@/");
    case Part::query: return is_common(c) || is_one_of(c, ":@/?") || is_private(c);
    case Part::fragment: return is_common(c) || is_one_of(c, ":@/?");
    }
    return false;
}

/// The parts in which each ASCII character may stand, a bit for each.
inline constexpr auto parts_of_ascii = [] {
    std::array<unsigned, 0x80> parts{};
    for (char32_t c = 0; c < parts.size(); ++c) {
        for (unsigned part = 0; part <= static_cast<unsigned>(Part::fragment); ++part) {
            parts[c] |= is_allowed(c, static_cast<Part>(part)) ? 1U << part : 0U;
        }
    }
    return parts;
}();

constexpr bool is_allowed_ascii(char c, Part part) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < parts_of_ascii.size() &&
           ((parts_of_ascii[byte] >> static_cast<unsigned>(part)) & 1U) != 0;
}

/// A character decoded from UTF-8 and the bytes that it takes; 0 bytes where they are not UTF-8.
struct Decoded {
    char32_t character;
    std::size_t size;
};

constexpr Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size) {
        return {0, 0};
    }
    char32_t character = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return {0, 0};
        }
        character = (character << 6U) | (byte(i) & 0x3FU);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return {character, character < least[size] || surrogate || character > 0x10FFFF ? 0 : size};
}

/// The offset of the first such character between two offsets, or the second offset.
constexpr std::size_t find_first(std::string_view text, char wanted, std::size_t from,
                                 std::size_t to) {
    // g++ 12 does not take string_view::find at compile time under its sanitizers.
    if (!std::is_constant_evaluated()) {
        return std::min(text.find(wanted, from), to);
    }
    while (from < to && text[from] != wanted) {
        ++from;
    }
    return from;
}

/// The offset of the last such character between two offsets, or the second offset.
constexpr std::size_t find_last(std::string_view text, char wanted, std::size_t from,
                                std::size_t to) {
    for (std::size_t i = to; i > from; --i) {
        if (text[i - 1] == wanted) {
            return i - 1;
        }
    }
    return to;
}

/// The offset of the first character that may not stand in its part, or `no_fault`.
constexpr std::size_t fault_in(std::string_view text, std::size_t from, std::size_t to, Part part) {
    for (std::size_t i = from; i < to;) {
        if (is_allowed_ascii(text[i], part)) {
            ++i;
            continue;
        }
        if (text[i] == '%') {
            if (to - i < 3 || !is_hex(static_cast<unsigned char>(text[i + 1])) ||
                !is_hex(static_cast<unsigned char>(text[i + 2]))) {
                return i;
            }
            i += 3;
            continue;
        }
        const Decoded decoded = decode(text.substr(i, to - i));
        if (decoded.size == 0 || !is_allowed(decoded.character, part)) {
            return i;
        }
        i += decoded.size;
    }
    return no_fault;
}

/// RFC 3986, 3.2.2: `[` IPv6address or IPvFuture `]`; the characters are checked, not the number.
constexpr std::size_t fault_in_brackets(std::string_view text, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        if (!is_hex(static_cast<unsigned char>(text[i])) &&
            !is_one_of(static_cast<unsigned char>(text[i]), ":.vV")) {
            return i;
        }
    }
    return from == to ? from : no_fault;
}

/// The fault in `[iuserinfo "@"] ihost [":" port]`.
constexpr std::size_t fault_in_authority(std::string_view text, std::size_t from, std::size_t to) {
    std::size_t host = from;
    if (const std::size_t at = find_last(text, '@', from, to); at != to) {
        host = at + 1;
        const std::size_t fault = fault_in(text, from, at, Part::user);
        if (fault != no_fault) {
            return fault;
        }
    }
    std::size_t host_end = to;
    std::size_t fault = no_fault;
    if (host < to && text[host] == '[') {
        const std::size_t close = find_first(text, ']', host, to);
        if (close == to) {
            return host;
        }
        host_end = close + 1;
        fault = fault_in_brackets(text, host + 1, close);
        if (fault == no_fault && host_end < to && text[host_end] != ':') {
            fault = host_end;
        }
    } else {
        host_end = find_first(text, ':', host, to);
        fault = fault_in(text, host, host_end, Part::host);
    }
    if (fault != no_fault || host_end == to) {
        return fault;
    }
    return fault_in(text, host_end + 1, to, Part::port);
}

/// The length of the scheme, or 0 where none stands at the start (RFC 3986, 3.1).
constexpr std::size_t scheme_length(std::string_view text) {
    if (text.empty() || !is_alpha(static_cast<unsigned char>(text[0]))) {
        return 0;
    }
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char32_t c = static_cast<unsigned char>(text[i]);
        if (c == U':') {
            return i;
        }
        if (!is_alpha(c) && !is_digit(c) && !is_one_of(c, "+-.")) {
            return 0;
        }
    }
    return 0;
}

}  // namespace iri_syntax

/// Where a text stops being an absolute IRI in UTF-8 (RFC 3987, 2.2: the production `IRI`), as an
/// offset in bytes; `no_fault` where it is one. A relative reference has its fault at 0.
[[nodiscard]] constexpr std::size_t iri_fault(std::string_view text) {
    using namespace iri_syntax;
    const std::size_t scheme = scheme_length(text);
    if (scheme == 0) {
        return 0;
    }
    const std::size_t fragment = find_first(text, '#', 0, text.size());
    const std::size_t query = find_first(text, '?', 0, fragment);
    std::size_t path = scheme + 1;
    if (text.substr(path, 2) == "//") {
        const std::size_t authority = path + 2;
        path = find_first(text, '/', authority, query);
        const std::size_t fault = fault_in_authority(text, authority, path);
        if (fault != no_fault) {
            return fault;
        }
    }
    std::size_t fault = fault_in(text, path, query, Part::path);
    if (fault == no_fault && query < fragment) {
        fault = fault_in(text, query + 1, fragment, Part::query);
    }
    if (fault == no_fault && fragment < text.size()) {
        fault = fault_in(text, fragment + 1, text.size(), Part::fragment);
    }
    return fault;
}

}  // namespace dialograph
