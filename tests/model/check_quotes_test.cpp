// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/check_quotes.hpp"

#include "model/graph.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <system_error>

namespace dialograph {
namespace {

/// The quotes of the small tables that the text of their source does not have.
std::string missing_quotes(const std::filesystem::path& texts) {
    const tests::RecordsFolder records;
    Diagnostics diagnostics;
    const auto dataset = read_dataset(records.path(), diagnostics);
    const DialogueGraph graph(*dataset);
    check_quotes(graph, texts, diagnostics);
    return tests::places(diagnostics);
}

TEST(CheckQuotes, FindsWordsThatTheSourceDoesNotHave) {
    const tests::TemporaryFolder texts;
    texts.write("report.txt", "Both sides want clean air and no dust.\n");
    EXPECT_EQ(missing_quotes(texts.path()), "agenda.csv:4:17 quote-not-in-source\n");
    texts.write("report.txt", "clean air, yellow dust");
    EXPECT_EQ(missing_quotes(texts.path()), "");
}

TEST(CheckQuotes, PassesOverSourcesOfWhichThereIsNoText) {
    const tests::TemporaryFolder texts;
    EXPECT_EQ(missing_quotes(texts.path()), "");
}

TEST(CheckQuotes, ThrowsWhereThereIsNoFolder) {
    EXPECT_THROW(static_cast<void>(missing_quotes("/nowhere/at/all")), std::system_error);
}

}  // namespace
}  // namespace dialograph
