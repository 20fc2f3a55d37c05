// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file json.hpp A JSON document as a tree whose nodes know their place in the text.

#include "model/diagnostic.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

class SourceText;

struct JsonMember;

/// A value of a JSON document (RFC 8259).
struct JsonValue {
    enum class Type : std::uint8_t { null, boolean, number, string, array, object };

    Type type = Type::null;
    /// The token in the source: a scalar, or the bracket that opens the value.
    std::string_view token;
    /// The characters of a string; for a number or boolean, its token.
    std::string text;
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;

    /// The member of an object with a key, or null.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
    /// The items of an array, or the value alone.
    [[nodiscard]] std::vector<const JsonValue*> each() const;
};

/// A member of a JSON object.
struct JsonMember {
    std::string key;
    JsonValue value;
};

/// Reads a document; nothing where it is not JSON or an object names a key twice, and all such
/// keys are reported. The source has to outlive the tokens.
[[nodiscard]] std::optional<JsonValue> parse_json(const SourceText& source,
                                                  Diagnostics& diagnostics);

}  // namespace dialograph
