// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/diff_format.hpp"

#include "exporters/diff/change_set_writer.hpp"
#include "exporters/diff/guarded_update.hpp"
#include "exporters/diff/json_summary.hpp"
#include "exporters/diff/patch_writer.hpp"
#include "exporters/diff/text_writer.hpp"
#include "exporters/diff/update_writer.hpp"

#include <array>

namespace dialograph {
namespace {

void write_as_update(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings) {
    if (settings.staging.empty()) {
        write_update(comparison.difference, bytes, settings.graph);
    } else {
        GuardedUpdate(comparison.difference, settings.staging, settings.graph).write(bytes);
    }
}

void write_as_patch(const Comparison& comparison, ByteSink& bytes,
                    const DiffSettings& /*settings*/) {
    write_patch(comparison.difference, bytes);
}

void write_as_text(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings) {
    write_text(comparison, bytes, settings.language);
}

void write_as_change_set(const Comparison& comparison, ByteSink& bytes,
                         const DiffSettings& /*settings*/) {
    write_change_sets(comparison.difference, bytes);
}

void write_as_json(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings) {
    write_json_summary(comparison, bytes, settings.language);
}

constexpr std::array rows{
    DiffFormat{"text", "text for a person", write_as_text},
    DiffFormat{"update", "SPARQL 1.1 Update", write_as_update},
    DiffFormat{"patch", "an RDF Patch", write_as_patch},
    DiffFormat{"changeset", "change sets in Turtle", write_as_change_set},
    DiffFormat{"json", "a summary in JSON", write_as_json},
};

}  // namespace

std::span<const DiffFormat> diff_formats() {
    return rows;
}

}  // namespace dialograph
