// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file http_text.hpp How HTTP and URLs spell texts.

#include <string>
#include <string_view>

namespace dialograph {

/// A text for the query of a URL: all but letters, digits and `-._~` as `%` and two digits.
[[nodiscard]] std::string percent_encoded(std::string_view text);

/// RFC 4648, 4.
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace dialograph
