// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file json_text.hpp Strings as JSON writes them.

#include <string>
#include <string_view>

namespace dialograph {

/// Appends a string in JSON's quotes and escapes (RFC 8259, 7), all else as UTF-8.
void append_json_string(std::string& out, std::string_view text);

}  // namespace dialograph
