// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file version.hpp The version of Dialograph.

#include <string_view>

namespace dialograph {

/// The version as it is released, such as `0.1.0` (https://semver.org).
[[nodiscard]] std::string_view version();

}  // namespace dialograph
