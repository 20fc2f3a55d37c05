// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/records_argument.hpp"
#include "cli/terminal.hpp"
#include "exporters/answers/answer_format.hpp"
#include "exporters/answers/inquiry.hpp"
#include "exporters/answers/question.hpp"
#include "exporters/open.hpp"
#include "model/count_text.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <unistd.h>
#include <vector>

namespace dialograph::cli {
namespace {

struct QueryOptions {
    std::string records;
    std::string question;
    std::vector<std::string> words;
    const AnswerFormat* format = &answer_formats().front();
    std::string language;
    Output output;
    bool list = false;
    bool quiet = false;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

ExitStatus refuse(const std::string& sentence) {
    std::fprintf(stderr, "dialograph: %s\n", sentence.c_str());
    return ExitStatus::usage;
}

TextTableStyle style_of(const QueryOptions& options) {
    return options.output.is_standard() ? table_style_for(STDOUT_FILENO) : TextTableStyle{};
}

ExitStatus list_questions(const QueryOptions& options) {
    TextTable table({{"Question"}, {"What it tells"}});
    for (const Question& question : questions()) {
        table.add_row({{usage_of(question), Tint::green}, {std::string(question.summary)}});
    }
    ByteSink output = options.output.open();
    output.write(table.text(style_of(options)));
    output.commit();
    return ExitStatus::done;
}

std::string unknown_question(const std::string& name) {
    const Question* const like = question_like(name);
    return "there is no question \"" + name + "\"" +
           (like == nullptr ? "" : "; did you mean " + std::string(like->name) + '?') +
           (like == nullptr ? ";" : "") + " `dialograph query --list` lists them all";
}

ExitStatus answer(const DialogueGraph& graph, const Inquiry& inquiry, const Question& question,
                  const QueryOptions& options) {
    const Answer answer = question.ask(inquiry);
    if (!answer.failure.empty()) {
        std::fprintf(stderr, "dialograph: %s\n", answer.failure.c_str());
        return ExitStatus::data_errors;
    }
    ByteSink output = options.output.open();
    output.stop_if(stop_was_asked);
    options.format->write(graph, answer, {options.language, style_of(options)}, output);
    output.commit();
    if (!options.quiet) {
        const std::string rows = count_text(answer.rows.size(), "answer");
        std::fprintf(stderr, "%s\n", (answer.extent.empty() ? rows : answer.extent).c_str());
    }
    return ExitStatus::done;
}

ExitStatus run_query(QueryOptions& options) {
    if (options.list) {
        return list_questions(options);
    }
    if (options.records.empty() || options.question.empty()) {
        return refuse(
            "RECORDS and QUESTION are required; `dialograph query --list` lists the "
            "questions");
    }
    const Question* const question = question_named(options.question);
    if (question == nullptr) {
        return refuse(unknown_question(options.question));
    }
    const LoadedRecords loaded = open_dialogue(options.records);
    show(loaded.diagnostics, options.diagnostics, stderr);
    if (loaded.graph == nullptr) {
        std::fputs("dialograph: nothing was asked; the records have problems\n", stderr);
        return ExitStatus::data_errors;
    }
    if (std::string wrong = settle_language(*loaded.graph, options.language); !wrong.empty()) {
        return refuse(wrong);
    }
    const auto inquiry = understand(*loaded.graph, *question, options.words);
    if (const auto* const misunderstanding = std::get_if<Misunderstanding>(&inquiry)) {
        return refuse(misunderstanding->sentence);
    }
    catch_signals();
    return answer(*loaded.graph, std::get<Inquiry>(inquiry), *question, options);
}

}  // namespace

Run set_up_query(CLI::App& app) {
    auto options = std::make_shared<QueryOptions>();
    add_records_argument(app, options->records)->required(false);  // --list needs none
    app.add_option("question", options->question, "The name of a question, such as path")
        ->option_text("QUESTION");
    app.add_option("words", options->words,
                   "What the question needs: a thing by its id, IRI or name in any language; a "
                   "period such as 2011..2015")
        ->option_text("ARGS");
    CLI::Option* const list =
        app.add_flag("--list", options->list, "List the questions with what each needs and tells");
    std::vector<std::pair<std::string, const AnswerFormat*>> formats;
    for (const AnswerFormat& format : answer_formats()) {
        formats.emplace_back(format.name, &format);
    }
    add_choice(app, "-f,--format", options->format, formats,
               "A table for a person (the default), or for a program; turtle gives the statements "
               "that prove the answer");
    list->excludes(app.get_option("--format"));  // the list is for a person
    add_language_option(app, options->language);
    add_output_options(app, options->output);
    app.add_flag("-q,--quiet", options->quiet, "Show problems only");
    add_diagnostics_option(app, options->diagnostics);
    return [options] { return run_query(*options); };
}

}  // namespace dialograph::cli
