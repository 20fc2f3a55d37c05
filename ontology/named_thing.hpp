// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file named_thing.hpp What an IRI names, as `Naming` makes them: its kind, its id, its whole.

#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A thing of a data set, found by its IRI alone.
struct NamedThing {
    /// Up to and with the `id/` of the IRI.
    std::string_view start;
    /// `session`, `topic` ..., `agenda` for an item, and what there is once: `dataset`,
    /// `publisher`, `contact`, `export`, `software`, `scheme`.
    std::string_view kind;
    /// `6`, or `6/climate-policy` for an agenda item; empty for what there is once.
    std::string_view id;
    /// Whether the IRI names a part: what quotes a source for the thing, where a place is, how an
    /// organisation got its name.
    bool is_part = false;

    /// The IRI of the thing, also where a part was named.
    [[nodiscard]] std::string iri() const;
    /// The IRIs of the session and the topic of an agenda item.
    [[nodiscard]] std::string session() const;
    [[nodiscard]] std::string topic() const;
};

/// What an IRI names; nothing where `Naming` makes no such IRI.
[[nodiscard]] std::optional<NamedThing> thing_named(std::string_view iri);

/// The IRI of a set of changes to a subject: `<base>id/change/DIGEST`, and a UUID (RFC 9562,
/// version 8) for a subject of nobody's base.
/// @param digest at least 32 hexadecimal digits that tell these changes from all others
[[nodiscard]] std::string change_iri(std::string_view subject, std::string_view digest);

/// The UUID that a digest makes: `urn:uuid:...`.
[[nodiscard]] std::string uuid_iri(std::string_view digest);

}  // namespace dialograph
