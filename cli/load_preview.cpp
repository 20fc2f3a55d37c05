// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/load_preview.hpp"

#include "cli/authentication.hpp"
#include "model/count_text.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace dialograph::cli {
namespace {

/// The graphs that are named; the rest is counted.
constexpr std::size_t most_shown = 20;
constexpr int word_width = 10;

void print_line(std::string_view word, const std::string& text) {
    std::printf("%-*s  %s\n", word_width, std::string(word).c_str(), text.c_str());
}

void print_store(const LoadOptions& options) {
    const StoreType* const type = store_type_named(options.store.type);
    print_line("store", options.store.url +
                            (type == nullptr ? "" : ", " + std::string(type->title)) + ", " +
                            authentication_text(options.store));
}

/// Prints a line for each of some graphs, and one for how many there are more.
template <class Lines>
void print_some(std::string_view word, const Lines& lines) {
    for (std::size_t i = 0; i < std::min(lines.size(), most_shown); ++i) {
        print_line(word, lines[i]);
    }
    if (lines.size() > most_shown) {
        print_line(word, "and " + count_text(lines.size() - most_shown, "more graph"));
    }
}

}  // namespace

void preview_load(const LoadPlan& plan, const LoadOptions& options) {
    // How much a store takes at once decides on the batches, and they on the name of the load.
    const bool are_known = options.batch > 0 || store_type_named(options.store.type) != nullptr;
    print_store(options);
    print_line("load", count_text(plan.statement_count(), "statement") + " in " +
                           count_text(plan.graphs().size(), "graph") + ", in " +
                           (are_known ? count_text(plan.batch_count(), "batch", "es")
                                      : "batches that depend on the store, which --store-type "
                                        "would name"));
    print_line("stage", "each graph beside the one that it replaces, as <GRAPH/staging/" +
                            (are_known ? plan.id() : "LOAD") + ">");
    std::vector<std::string> lines;
    for (const auto& [graph, planned] : plan.graphs()) {
        lines.push_back("<" + graph + "> by " + count_text(planned.statements, "statement"));
    }
    print_some("replace", lines);
    if (!plan.data_set().empty()) {
        print_line("drop", "all other graphs that start with <" + plan.data_set() + ">");
    }
    std::puts("Nothing was sent.");
}

void preview_changes(const Difference& difference, const LoadOptions& options) {
    std::vector<std::string> lines;
    for (const auto& [graph, change] : difference.graphs) {
        if (change.changed()) {
            lines.push_back((graph.empty() ? "<" + options.graph + ">" : graph) + ": " +
                            count_text(change.removed, "statement") + " removed, " +
                            std::to_string(change.added) + " added");
        }
    }
    print_store(options);
    print_line("compare", "what the store holds with the " +
                              count_text(difference.before, "statement") + " of " +
                              options.changes_from + ", and refuse it where they differ");
    print_line("remove", count_text(difference.removed.size(), "statement"));
    print_line("add", count_text(difference.added.size(), "statement"));
    print_some("change", lines);
    std::puts("Nothing was sent.");
}

void preview_script(const LoadPlan& plan, const LoadOptions& options) {
    const StoreType& type = *store_type_named(options.script);
    const BulkLoad load = plan_bulk_load(plan, type, options.output, options.bulk);
    const auto in_folder = [&](const std::string& name) { return options.output + "/" + name; };
    print_line("store", std::string(type.title) + ", by its own bulk loader");
    print_line("write", count_text(plan.statement_count(), "statement") + " in " +
                            count_text(load.data.size(), "file") + ": " +
                            in_folder(load.data.front()) +
                            (load.data.size() == 1 ? "" : " to " + load.data.back()));
    if (!load.settings.empty()) {
        print_line("write", in_folder(load.settings) + ", which the loader wants");
    }
    print_line("write", in_folder(load.script) + ", which has it load them");
    print_line("effect", std::string(load.effect));
    std::puts("Nothing was written.");
}

}  // namespace dialograph::cli
