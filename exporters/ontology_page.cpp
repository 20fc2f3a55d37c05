// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page.hpp"

namespace dialograph {

std::string ontology_page(std::string_view turtle) {
    return std::string(turtle);
}

}  // namespace dialograph
