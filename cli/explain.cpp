// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "model/diagnostic_code.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <string>

namespace dialograph::cli {
namespace {

void print(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

ExitStatus list() {
    for (const DiagnosticCodeInfo& code : diagnostic_codes()) {
        print(std::string(code.name) + '\n');
    }
    return ExitStatus::done;
}

ExitStatus explain(const std::string& name) {
    if (name.empty()) {
        return list();
    }
    const auto code = diagnostic_code_named(name);
    if (!code) {
        std::fprintf(stderr,
                     "dialograph: there is no problem with the code \"%s\"; "
                     "`dialograph explain` lists them all\n",
                     name.c_str());
        return ExitStatus::usage;
    }
    const DiagnosticCodeInfo& row = info(*code);
    print(std::string(row.name) + "\n\n" + std::string(row.explanation) + "\n\nTo mend it:\n" +
          std::string(row.hint) + '\n');
    return ExitStatus::done;
}

}  // namespace

Run set_up_explain(CLI::App& app) {
    auto name = std::make_shared<std::string>();
    app.add_option("code", *name, "The code in a message, such as bad-date; none lists them all")
        ->option_text("CODE");
    return [name] { return explain(*name); };
}

}  // namespace dialograph::cli
