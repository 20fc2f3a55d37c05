// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/json_summary.hpp"

#include "exporters/diff/entity_change.hpp"
#include "model/json_text.hpp"

#include <array>
#include <string>

namespace dialograph {
namespace {

constexpr std::array<std::string_view, 3> fates{"added", "removed", "changed"};

std::string entity_as_json(const EntityChange& change, const LabelBook& labels,
                           std::string_view language) {
    std::string text = "    {\"iri\": ";
    append_json_string(text, change.iri);
    text += ", \"fate\": \"" + std::string(fates[static_cast<std::size_t>(change.fate)]) + '"';
    if (const std::string_view label = labels.label(change.iri, language); !label.empty()) {
        text += ", \"label\": ";
        append_json_string(text, label);
    }
    return text + '}';
}

}  // namespace

void write_json_summary(const Comparison& comparison, ByteSink& bytes, std::string_view language) {
    const Difference& difference = comparison.difference;
    std::string text = "{\n  \"before\": " + std::to_string(difference.before) +
                       ",\n  \"after\": " + std::to_string(difference.after) +
                       ",\n  \"removed\": " + std::to_string(difference.removed.size()) +
                       ",\n  \"added\": " + std::to_string(difference.added.size());
    text += ",\n  \"entities\": ";
    if (const auto changes = entity_changes(comparison)) {
        text += '[';
        std::string_view separator = "\n";
        for (const EntityChange& change : changes->entities) {
            text.append(separator).append(entity_as_json(change, changes->labels, language));
            separator = ",\n";
        }
        text += changes->entities.empty() ? "]" : "\n  ]";
    } else {
        text += "null";
    }
    bytes.write(text + "\n}\n");
}

}  // namespace dialograph
