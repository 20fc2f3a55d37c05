// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file step.hpp How long work tells that it goes on.

#include <functional>

namespace dialograph {

/// Is called again and again while long work goes on, where several threads work by any of them;
/// may throw to stop it.
using Step = std::function<void()>;

}  // namespace dialograph
