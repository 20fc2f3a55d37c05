// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/diff_format.hpp"

#include "exporters/diff/change_set_writer.hpp"
#include "exporters/diff/guarded_update.hpp"
#include "exporters/diff/json_summary.hpp"
#include "exporters/diff/patch_writer.hpp"
#include "exporters/diff/text_writer.hpp"
#include "exporters/diff/update_writer.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

std::string_view language_of(const DiffSettings& settings) {
    return settings.language.empty() ? std::string_view("en") : settings.language;
}

void write_as_update(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings) {
    if (settings.staging.empty()) {
        write_update(comparison.difference, bytes, settings.graph);
    } else {
        GuardedUpdate(comparison.difference, settings.staging, settings.graph).write(bytes);
    }
}

void write_as_patch(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings) {
    write_patch(comparison.difference, bytes, settings.graph);
}

void write_as_text(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings) {
    write_text(comparison, bytes, language_of(settings), settings.step);
}

void write_as_change_set(const Comparison& comparison, ByteSink& bytes,
                         const DiffSettings& settings) {
    write_change_sets(comparison, bytes, settings.step);
}

void write_as_json(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings) {
    write_json_summary(comparison, bytes, language_of(settings), settings.step);
}

constexpr std::array rows{
    DiffFormat{.name = "text",
               .extension = "txt",
               .summary = "text for a person",
               .has_language = true,
               .is_for_stores = false,
               .has_guard = false,
               .has_counts = true,
               .write = write_as_text},
    DiffFormat{.name = "update",
               .extension = "ru",
               .summary = "SPARQL 1.1 Update",
               .has_language = false,
               .is_for_stores = true,
               .has_guard = true,
               .has_counts = false,
               .write = write_as_update},
    DiffFormat{.name = "patch",
               .extension = "rdfp",
               .summary = "an RDF Patch",
               .has_language = false,
               .is_for_stores = true,
               .has_guard = false,
               .has_counts = false,
               .write = write_as_patch},
    DiffFormat{.name = "changeset",
               .extension = "ttl",
               .summary = "change sets in Turtle",
               .has_language = false,
               .is_for_stores = false,
               .has_guard = false,
               .has_counts = false,
               .write = write_as_change_set},
    DiffFormat{.name = "json",
               .extension = "json",
               .summary = "a summary in JSON",
               .has_language = true,
               .is_for_stores = false,
               .has_guard = false,
               .has_counts = true,
               .write = write_as_json},
};

}  // namespace

std::span<const DiffFormat> diff_formats() {
    return rows;
}

const DiffFormat* diff_format_of_file(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    const auto* const found = std::ranges::find_if(
        rows, [&](const DiffFormat& row) { return extension == "." + std::string(row.extension); });
    return found == rows.end() ? nullptr : found;
}

}  // namespace dialograph
