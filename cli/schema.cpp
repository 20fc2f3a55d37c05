// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/output.hpp"
#include "exporters/csvw_schema.hpp"
#include "exporters/ontology_page.hpp"
#include "ontology/documents.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

namespace dialograph::cli {
namespace {

/// Something that the command prints.
struct Subject {
    std::string_view name;
    std::string (*text)();
};

constexpr std::array subjects{
    Subject{"csvw", csvw_schema},
    Subject{"ontology", [] { return std::string(ontology_document()); }},
    Subject{"alignments", [] { return std::string(alignments_document()); }},
    Subject{"shapes", [] { return std::string(shapes_document()); }},
    Subject{"context", context_document},
    Subject{"html", [] { return ontology_page(ontology_document()); }},
};

struct SchemaOptions {
    std::string what{subjects.front().name};
    Output output;
};

/// The subject of a name, or the end of the subjects.
auto subject_named(std::string_view name) {
    return std::ranges::find(subjects, name, &Subject::name);
}

ExitStatus schema(const SchemaOptions& options) {
    const std::string text = subject_named(options.what)->text();
    ByteSink output = options.output.open();
    output.write(text);
    output.commit();
    return ExitStatus::done;
}

std::string check_subject(const std::string& name) {
    if (subject_named(name) != subjects.end()) {
        return {};
    }
    std::string names;
    for (const Subject& subject : subjects) {
        names.append(" ").append(subject.name);
    }
    return "there is no \"" + name + "\"; use one of" + names;
}

}  // namespace

Run set_up_schema(CLI::App& app) {
    auto options = std::make_shared<SchemaOptions>();
    app.add_option("what", options->what,
                   "csvw: the tables' columns, to begin a csv-metadata.json with (the default); "
                   "ontology, alignments or shapes: as Turtle; context: of JSON-LD; html: a page "
                   "about the ontology in Japanese, English and Mongolian")
        ->check(check_subject)
        ->option_text("WHAT");
    add_output_options(app, options->output);
    return [options] { return schema(*options); };
}

}  // namespace dialograph::cli
