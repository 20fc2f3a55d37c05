// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file text_writer.hpp A difference for a person: by entity, with labels in a language.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/comparison.hpp"

#include <string_view>

namespace dialograph {

/// Writes each entity that was added (`+`), removed (`-`) or changed (`~`), with the properties
/// that changed, and at the end what it comes to. Nothing is written for no difference.
/// @param language of labels and words: `ja`, `en` or `mn`, else labels in the language and English
/// words
void write_text(const Comparison& comparison, ByteSink& bytes, std::string_view language,
                const Step& step = {});

}  // namespace dialograph
