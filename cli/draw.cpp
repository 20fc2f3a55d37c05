// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/records_argument.hpp"
#include "exporters/open.hpp"
#include "exporters/pictures/picture.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <string>

namespace dialograph::cli {
namespace {

struct DrawOptions {
    std::string records;
    std::string picture{pictures().front().name};
    std::string language;
    std::size_t limit = PictureOptions{}.limit;
    Output output;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

ExitStatus draw(DrawOptions& options) {
    const LoadedRecords loaded = open_dialogue(options.records);
    show(loaded.diagnostics, options.diagnostics, stderr);
    if (loaded.graph == nullptr) {
        std::fputs("dialograph: nothing was drawn; the records have problems\n", stderr);
        return ExitStatus::data_errors;
    }
    if (const std::string wrong = settle_language(*loaded.graph, options.language);
        !wrong.empty()) {
        std::fprintf(stderr, "dialograph: %s\n", wrong.c_str());
        return ExitStatus::usage;
    }
    PictureOptions wanted{.limit = options.limit};
    if (!options.language.empty()) {
        wanted.language = options.language;
    }
    const Markup picture = picture_named(options.picture)->draw(*loaded.graph, wanted);
    ByteSink output = options.output.open();
    output.write(picture.markup());
    output.commit();
    return ExitStatus::done;
}

/// The pictures' names, or with what they show.
std::string list_of_pictures(bool with_summaries) {
    std::string list;
    for (const Picture& picture : pictures()) {
        list += list.empty() ? "" : (with_summaries ? "; " : " ");
        list += picture.name;
        if (with_summaries) {
            list.append(": ").append(picture.summary);
        }
    }
    return list;
}

std::string check_picture(const std::string& name) {
    return picture_named(name) != nullptr
               ? std::string{}
               : "there is no picture \"" + name + "\"; use one of " + list_of_pictures(false);
}

}  // namespace

Run set_up_draw(CLI::App& app) {
    auto options = std::make_shared<DrawOptions>();
    add_records_argument(app, options->records);
    app.add_option("picture", options->picture,
                   list_of_pictures(true) + "; the first if none is named")
        ->check(check_picture)
        ->option_text("PICTURE");
    add_language_option(app, options->language);
    app.add_option("--limit", options->limit,
                   "Draw at most so many sessions, topics, agreements or places; 60 if not said")
        ->check(CLI::Range(1, 10000))
        ->option_text("NUMBER");
    add_output_options(app, options->output);
    add_diagnostics_option(app, options->diagnostics);
    return [options] { return draw(*options); };
}

}  // namespace dialograph::cli
