// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file iri.hpp An IRI that is valid because it exists.

#include "model/iri_syntax.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dialograph {

/// A namespace with the prefix that stands for it in Turtle.
struct Namespace {
    std::string_view prefix;
    std::string_view iri;
};

/// A string as a template argument.
template <std::size_t Size>
struct FixedString {
    char characters[Size]{};

    // NOLINTNEXTLINE(google-explicit-constructor): a literal is to become one by itself
    consteval FixedString(const char (&text)[Size]) { std::copy_n(text, Size, characters); }

    [[nodiscard]] constexpr std::string_view view() const { return {characters, Size - 1}; }
};

/// Whether a local name can stand behind a prefix in Turtle as it is: a strict subset of PN_LOCAL
/// (Turtle 1.1, 6.5).
[[nodiscard]] constexpr bool is_simple_local_name(std::string_view name) {
    return !name.empty() && name.front() != '-' && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    });
}

/// An absolute IRI (RFC 3987) in UTF-8: a view, as valid as long as the text it was made from.
///
/// There is no way to make one of another text. Where its namespace is known, the writers can
/// shorten it without a search.
class Iri {
public:
    /// Takes a text; nothing where it is no absolute IRI.
    [[nodiscard]] static constexpr std::optional<Iri> parse(std::string_view text) {
        return iri_fault(text) == no_fault ? std::optional(Iri(text, nullptr)) : std::nullopt;
    }

    /// The same, with the namespace that it is known to start with; without it where the rest is
    /// not a simple local name. The namespace has to live as long.
    [[nodiscard]] static constexpr std::optional<Iri> parse(std::string_view text,
                                                            const Namespace& name_space) {
        auto iri = parse(text);
        if (iri && text.starts_with(name_space.iri) &&
            is_simple_local_name(text.substr(name_space.iri.size()))) {
            iri->namespace_ = &name_space;
        }
        return iri;
    }

    [[nodiscard]] constexpr std::string_view text() const { return text_; }
    /// The namespace at the start of the text, where it is known; null elsewhere. The rest of the
    /// text is a simple local name.
    [[nodiscard]] constexpr const Namespace* name_space() const { return namespace_; }
    /// The text behind the namespace.
    [[nodiscard]] constexpr std::string_view local_name() const {
        return text_.substr(namespace_ == nullptr ? 0 : namespace_->iri.size());
    }

    friend constexpr bool operator==(const Iri& a, const Iri& b) { return a.text_ == b.text_; }

private:
    constexpr Iri(std::string_view text, const Namespace* name_space)
        : text_(text), namespace_(name_space) {}

    template <const Namespace&, FixedString>
    friend struct VocabularyTerm;
    friend class Naming;
    friend class SordTerms;

    std::string_view text_;
    const Namespace* namespace_;
};

/// A term of a vocabulary, joined and checked when the program is compiled.
template <const Namespace& Space, FixedString Name>
struct VocabularyTerm {
    static constexpr auto text = [] {
        // With a NUL at the end: Serd compares the terms that it knows as C strings.
        std::array<char, Space.iri.size() + Name.view().size() + 1> joined{};
        std::ranges::copy(Name.view(), std::ranges::copy(Space.iri, joined.begin()).out);
        return joined;
    }();
    static constexpr std::string_view view{text.data(), text.size() - 1};
    static_assert(iri_fault(view) == no_fault, "a term is an IRI");
    static_assert(is_simple_local_name(Name.view()), "a term can be shortened");
    static constexpr Iri iri{view, &Space};
};

}  // namespace dialograph
