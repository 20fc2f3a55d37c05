// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/diff_options.hpp"
#include "cli/language.hpp"
#include "exporters/diff/diff_fault.hpp"
#include "exporters/diff/label_book.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/ontology_page_words.hpp"
#include "exporters/parallel.hpp"
#include "model/count_text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace dialograph::cli {
namespace {

/// A side and what is said of it.
struct ReadSide {
    std::optional<SortedStatements> statements;
    Diagnostics diagnostics;
};

/// Reads both sides at once. Nothing, and messages on the first one, where there are problems.
std::optional<std::array<SortedStatements, 2>> read_sides(const DiffOptions& options) {
    const std::array paths{options.before, options.after};
    std::array<ReadSide, 2> sides;
    in_parallel(sides.size(), 1, [&] {
        return [&](std::size_t i) {
            sides.at(i).statements =
                read_side(paths.at(i), options.provenance.value_or(Provenance::source),
                          sides.at(i).diagnostics, stop_if_asked);
        };
    });
    for (std::size_t i = 0; i < sides.size(); ++i) {
        show(sides.at(i).diagnostics, options.diagnostics, stderr);
        if (!sides.at(i).statements) {
            std::fprintf(stderr, "dialograph: nothing was compared; there are problems in %s\n",
                         paths.at(i).c_str());
            return std::nullopt;
        }
    }
    return std::array{*std::move(sides[0].statements), *std::move(sides[1].statements)};
}

/// Finds the language that was asked for among those for which there are words or names.
/// @return that there is none such; empty where there is
std::string settle_for_sides(const std::array<SortedStatements, 2>& sides, std::string& language) {
    std::vector<std::string_view> known(page_languages.begin(), page_languages.end());
    if (language.empty() || std::ranges::find(known, language) != known.end()) {
        return {};  // most often no side has to be looked through
    }
    std::set<std::string> languages;
    for (const SortedStatements& side : sides) {
        add_label_languages(side, languages, stop_if_asked);
    }
    for (const std::string_view with_words : page_languages) {
        languages.erase(std::string(with_words));
    }
    known.insert(known.end(), languages.begin(), languages.end());
    return settle_language(known, language, "the two sides");
}

void write(const Comparison& comparison, const DiffOptions& options) {
    ByteSink output = options.output.open();
    output.stop_if(stop_was_asked);
    options.format->write(comparison, output, options.settings);
    output.commit();
}

/// Tells how large the sides are, and what differs unless the output does so.
void tell_counts(const Comparison& comparison, const DiffFormat& format) {
    const Difference& difference = comparison.difference;
    std::string text = count_text(difference.before, "statement") + " before, " +
                       std::to_string(difference.after) + " after";
    if (comparison.graphs == Graphs::left_out) {
        text += compared_graphs(comparison.before, comparison.after) == Graphs::left_out
                    ? ", compared without their graphs, which one side does not name"
                    : ", compared without their graphs";
    }
    if (difference.empty()) {
        text += ": nothing differs";
    } else if (!format.has_counts) {
        text += ": " + std::to_string(difference.added.size()) + " added, " +
                std::to_string(difference.removed.size()) + " removed";
    }
    std::fprintf(stderr, "%s\n", text.c_str());
}

ExitStatus refuse(const std::string& fault) {
    std::fprintf(stderr, "dialograph: %s\n", fault.c_str());
    return ExitStatus::usage;
}

ExitStatus write_difference(std::array<SortedStatements, 2> sides, DiffOptions& options) {
    if (const std::string fault = settle_for_sides(sides, options.settings.language);
        !fault.empty()) {
        return refuse(fault);
    }
    const Graphs graphs =
        options.settings.graph.empty() ? compared_graphs(sides[0], sides[1]) : Graphs::left_out;
    const Comparison comparison =
        compare(std::move(sides[0]), std::move(sides[1]), graphs, stop_if_asked);
    if (const std::string fault = fault_of(*options.format, options.settings, comparison);
        !fault.empty()) {
        return refuse(fault);
    }
    write(comparison, options);
    if (!options.quiet) {
        tell_counts(comparison, *options.format);
    }
    return comparison.difference.empty() ? ExitStatus::done : ExitStatus::data_errors;
}

ExitStatus run_diff(DiffOptions& options) {
    if (const std::string fault = settle_options(options); !fault.empty()) {
        return refuse(fault);
    }
    catch_signals();
    options.settings.step = stop_if_asked;
    try {
        auto sides = read_sides(options);
        return sides ? write_difference(*std::move(sides), options)
                     : ExitStatus::io_failed;  // 1 would say that there are differences
    } catch (const NoSide& error) {
        return refuse(error.what());
    }
}

}  // namespace

Run set_up_diff(CLI::App& app) {
    auto options = std::make_shared<DiffOptions>();
    add_diff_options(app, *options);
    return [options] { return run_diff(*options); };
}

}  // namespace dialograph::cli
