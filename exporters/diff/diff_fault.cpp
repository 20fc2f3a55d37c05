// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/diff_fault.hpp"

#include "exporters/diff/statement_line.hpp"

#include <algorithm>

namespace dialograph {
namespace {

constexpr std::string_view say_graph = "; say with --graph in which graph of the store they are";

/// The names of the formats of which something holds.
std::string names_of(bool DiffFormat::*holds) {
    std::string names;
    for (const DiffFormat& format : diff_formats()) {
        if (format.*holds) {
            names.append(names.empty() ? "" : " and ").append(format.name);
        }
    }
    return names;
}

std::string no_meaning(std::string_view option, const DiffFormat& format, bool DiffFormat::*holds) {
    return std::string(option) + " is for -f " + names_of(holds) + ", and has no meaning for -f " +
           std::string(format.name);
}

/// Why it is not known where in a store the statements are.
std::string missing_graph(const DiffSettings& settings, const Comparison& comparison) {
    if (!settings.graph.empty()) {
        return {};
    }
    if (comparison.graphs == Graphs::left_out) {
        return "one side names the graphs of its statements and the other does not" +
               std::string(say_graph);
    }
    if (!settings.staging.empty() && comparison.difference.graphs.contains("")) {
        return "with --staging every statement has to be in a named graph, and there are some "
               "that name none" +
               std::string(say_graph);
    }
    return {};
}

/// Why the graphs on the way would be taken for graphs of the data, or the other way round.
std::string staged_among_data(const DiffSettings& settings, const Comparison& comparison) {
    if (settings.staging.empty()) {
        return {};
    }
    std::string inside = settings.graph.starts_with(settings.staging) ? settings.graph : "";
    for (const auto& [graph, change] : comparison.difference.graphs) {
        if (graph.starts_with("<" + settings.staging)) {
            inside = iri_of(graph);
        }
    }
    return inside.empty()
               ? inside
               : "the graph " + inside + " of the data starts with what --staging says, " +
                     settings.staging + "; name an IRI with which no graph starts";
}

}  // namespace

std::string fault_of(const DiffFormat& format, const DiffSettings& settings) {
    if (!settings.language.empty() && !format.has_language) {
        return no_meaning("--lang", format, &DiffFormat::has_language);
    }
    if (!settings.graph.empty() && !format.is_for_stores) {
        return no_meaning("--graph", format, &DiffFormat::is_for_stores);
    }
    if (settings.staging.empty()) {
        return {};
    }
    if (!format.has_guard) {
        return no_meaning("--staging", format, &DiffFormat::has_guard);
    }
    return settings.staging.ends_with('/') || settings.staging.ends_with('#')
               ? std::string{}
               : "the IRI of --staging has to end in / or #, since names are put behind it: " +
                     settings.staging + " would make " + settings.staging + "removed/1";
}

std::string fault_of(const DiffFormat& format, const DiffSettings& settings,
                     const Comparison& comparison) {
    if (!format.is_for_stores) {
        return {};
    }
    const std::string missing = missing_graph(settings, comparison);
    return missing.empty() ? staged_among_data(settings, comparison) : missing;
}

}  // namespace dialograph
