// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/documents.hpp"

#include "ontology/json_context.hpp"

namespace dialograph {

// The others come from the files themselves; see cmake/embed.cmake.

std::string context_document() {
    return "{\n  \"@context\": " + json_context("", 2) + "\n}\n";
}

}  // namespace dialograph
