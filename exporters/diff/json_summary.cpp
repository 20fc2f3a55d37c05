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

void write_json_summary(const Comparison& comparison, ByteSink& bytes, std::string_view language,
                        const Step& step) {
    const Difference& difference = comparison.difference;
    std::string text = "{\n  \"before\": " + std::to_string(difference.before) +
                       ",\n  \"after\": " + std::to_string(difference.after) +
                       ",\n  \"removed\": " + std::to_string(difference.removed.size()) +
                       ",\n  \"added\": " + std::to_string(difference.added.size());
    bytes.write(text + ",\n  \"entities\": [");
    std::string_view separator = "\n";
    each_entity_change(
        comparison,
        [&](const EntityChange& change, const LabelBook& labels) {
            bytes.write(separator);
            bytes.write(entity_as_json(change, labels, language));
            bytes.check();
            separator = ",\n";
        },
        step);
    bytes.write(separator == "\n" ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace dialograph
