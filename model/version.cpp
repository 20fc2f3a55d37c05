// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/version.hpp"

namespace dialograph {

std::string_view version() {
    return DIALOGRAPH_VERSION;
}

}  // namespace dialograph
