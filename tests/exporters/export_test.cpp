// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/export.hpp"

#include "exporters/sord_store.hpp"
#include "model/load.hpp"
#include "tests/exporters/written.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {
namespace {

using tests::RecordsFolder;
using tests::TemporaryFolder;

const std::string shipped_records = DIALOGRAPH_SOURCE_DIR "/data/japan-mongolia";

/// The file that the export of a records folder becomes.
std::string exported(const std::filesystem::path& records, std::string_view format) {
    const LoadedRecords loaded = load_records(records);
    EXPECT_EQ(tests::places(loaded.diagnostics), "");
    const TemporaryFolder folder;
    ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::no);
    export_graph(*loaded.graph, *format_named(format), bytes);
    return folder.read("out");
}

std::vector<std::string> sorted_lines(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    std::ranges::sort(lines);
    return lines;
}

TEST(Export, IsTheSameByteForByteForTheSameRecords) {
    for (const Format& format : formats()) {
        EXPECT_EQ(exported(shipped_records, format.name), exported(shipped_records, format.name));
    }
}

TEST(Export, ChangesOnlyTheLinesOfTheRecordThatChanged) {
    const RecordsFolder before;
    tests::TableTexts tables = tests::small_tables();
    std::string& sessions = tables["sessions.csv"];
    sessions.replace(sessions.find("First"), 5, "1st");
    const RecordsFolder after(tables);

    const auto old_lines = sorted_lines(exported(before.path(), "nquads"));
    const auto new_lines = sorted_lines(exported(after.path(), "nquads"));
    std::vector<std::string> different;
    std::ranges::set_symmetric_difference(old_lines, new_lines, std::back_inserter(different));
    EXPECT_EQ(different.size(), 4U);
    for (const std::string& line : different) {
        EXPECT_TRUE(line.starts_with("<https://example.org/d/id/session/1> ")) << line;
    }
}

TEST(Export, AddsOnlyTheLinesOfARecordThatIsAdded) {
    const RecordsFolder before;
    tests::TableTexts tables = tests::small_tables();
    tables["places.csv"].insert(tables["places.csv"].find("tokyo"), "durban,city,Durban,\n");
    const RecordsFolder after(tables);
    const auto old_lines = sorted_lines(exported(before.path(), "nquads"));
    const auto new_lines = sorted_lines(exported(after.path(), "nquads"));
    EXPECT_TRUE(std::ranges::includes(new_lines, old_lines));
    EXPECT_GT(new_lines.size(), old_lines.size());
}

TEST(Export, TellsTheNumberOfStatementsThatItWrote) {
    const LoadedRecords loaded = load_records(shipped_records);
    ASSERT_NE(loaded.graph, nullptr);
    const TemporaryFolder folder;
    ByteSink bytes = ByteSink::to_file(folder / "out.nq", Overwrite::no);
    const std::size_t count = export_graph(*loaded.graph, *format_named("nquads"), bytes);
    const auto lines = sorted_lines(folder.read("out.nq"));
    EXPECT_EQ(lines.size(), count);
    EXPECT_EQ(std::set<std::string>(lines.begin(), lines.end()).size(), count);
}

TEST(Export, SaysTheSameInEveryFormat) {
    const auto triples = [](std::string_view format) {
        const tests::ReadBack read(format, exported(shipped_records, format));
        EXPECT_EQ(read.status, SERD_SUCCESS) << format;
        std::vector<std::string> lines;
        for (const auto& statement : read.statements) {
            lines.push_back(statement.subject + ' ' + statement.predicate + ' ' + statement.object +
                            ' ' + statement.datatype + ' ' + statement.language);
        }
        std::ranges::sort(lines);
        return lines;
    };
    const auto expected = triples("nquads");
    EXPECT_GT(expected.size(), 1000U);
    for (const std::string_view format : tests::serd_formats) {
        EXPECT_EQ(triples(format), expected) << format;
    }
}

TEST(Export, PutsEachSessionIntoAGraphOfItsOwn) {
    const RecordsFolder records;
    const tests::ReadBack read("trig", exported(records.path(), "trig"));
    std::set<std::string> graphs;
    for (const auto& statement : read.statements) {
        graphs.insert(statement.graph);
    }
    EXPECT_EQ(graphs, (std::set<std::string>{"https://example.org/d/graph/dataset",
                                             "https://example.org/d/graph/session/1",
                                             "https://example.org/d/graph/session/2"}));
}

TEST(Export, HasNoBlankNodes) {
    const std::string text = exported(shipped_records, "nquads");
    EXPECT_EQ(text.find("_:"), std::string::npos);
    EXPECT_EQ(exported(shipped_records, "turtle").find('['), std::string::npos);
}

TEST(Export, KeepsTheOldFileWhereTheNewOneFails) {
    const RecordsFolder records;
    const LoadedRecords loaded = load_records(records.path());
    ASSERT_NE(loaded.graph, nullptr);
    for (const Format& format : formats()) {
        ByteSink full = ByteSink::to_file("/dev/full", Overwrite::no);
        int error = 0;
        try {
            export_graph(*loaded.graph, format, full);
        } catch (const OutputError& failure) {
            error = failure.code().value();
        }
        EXPECT_EQ(error, ENOSPC) << format.name;
    }
    const TemporaryFolder folder;
    folder.write("out", "old");
    {
        ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::yes);
        const auto stop = [](std::size_t done, std::size_t) {
            if (done == 3) {
                throw std::runtime_error("stopped");
            }
        };
        EXPECT_THROW(
            export_graph(*loaded.graph, *format_named("turtle"), bytes, Provenance::source, stop),
            std::runtime_error);
    }
    EXPECT_EQ(folder.read("out"), "old");
    EXPECT_EQ(folder.names(), std::vector<std::string>{"out"});
}

}  // namespace
}  // namespace dialograph
