// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file check_quotes.hpp Whether quotes are in the sources that they quote.

#include "model/diagnostic.hpp"

#include <filesystem>

namespace dialograph {

class DialogueGraph;

/// Reports the quotes of agenda items and agreements that their source does not have, for each
/// source whose text is at hand.
/// @param texts a folder with the text of a source in `<id>.txt`, in UTF-8
/// @throws std::system_error where the folder is none or a text cannot be read
void check_quotes(const DialogueGraph& graph, const std::filesystem::path& texts,
                  Diagnostics& diagnostics);

}  // namespace dialograph
