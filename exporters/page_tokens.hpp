// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file page_tokens.hpp The colours that all pages share, light and dark.

#include <string_view>

namespace dialograph {

/// The file `page_tokens.css`, byte for byte: custom properties of CSS.
[[nodiscard]] std::string_view page_tokens();

}  // namespace dialograph
