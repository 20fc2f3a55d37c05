// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC
// Random graphs become RDF and the same graphs again, in every format that is read.

#include "exporters/export.hpp"
#include "exporters/rdf_reader.hpp"
#include "model/load.hpp"
#include "ontology/reading.hpp"
#include "tests/exporters/random_records.hpp"
#include "tests/exporters/written.hpp"
#include "tests/ontology/graph_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace dialograph {
namespace {

std::string exported(const DialogueGraph& graph, std::string_view format) {
    const Naming naming(graph.dataset().metadata.base);
    // A stream and not a file, which would have to reach the disk thousands of times.
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), std::fclose);
    ByteSink bytes = ByteSink::to_descriptor(fileno(file.get()), "a temporary file");
    export_graph(graph, *format_named(format), bytes);
    std::string text(static_cast<std::size_t>(::lseek(fileno(file.get()), 0, SEEK_END)), '\0');
    EXPECT_EQ(::pread(fileno(file.get()), text.data(), text.size(), 0),
              static_cast<ssize_t>(text.size()));
    return text;
}

LoadedRecords read_back(const std::string& text, std::string_view format) {
    ByteSource source = ByteSource::from_memory(text, "file");
    RdfReader reader(source, *format_named(format));
    DatasetReading reading(&reader);
    LoadedRecords loaded;
    return reader.read(reading, loaded.diagnostics) ? reading.take() : std::move(loaded);
}

std::string problems(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics) {
        text += to_text(diagnostic);
    }
    return text;
}

std::string sorted_lines(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at + 1));
        at = end + 1;
    }
    std::ranges::sort(lines);
    std::string sorted;
    for (const std::string& line : lines) {
        sorted += line;
    }
    return sorted;
}

/// The graph comes back equal from a text, and says the same bytes.
void expect_same(const LoadedRecords& original, const std::string& text, std::string_view format) {
    const LoadedRecords back = read_back(text, format);
    ASSERT_NE(back.graph, nullptr) << format << '\n' << problems(back.diagnostics) << text;
    EXPECT_EQ(tests::graph_lines(*back.graph), tests::graph_lines(*original.graph)) << format;
    if (tests::sessions_are_in_order(original)) {
        EXPECT_EQ(tests::vertex_lines(*back.graph), tests::vertex_lines(*original.graph));
    }
    EXPECT_EQ(exported(*back.graph, format), text) << format;
}

/// One of some parts of the 2,000 graphs, so that they can be tested side by side.
class RoundTrip : public testing::TestWithParam<unsigned> {};

constexpr unsigned parts = 8;
constexpr unsigned graphs = 2000;

TEST_P(RoundTrip, OfRandomGraphsIsTheSameGraphAndTheSameBytes) {
    for (unsigned seed = GetParam(); seed < graphs; seed += parts) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const LoadedRecords original = tests::random_records(seed);
        ASSERT_NE(original.graph, nullptr) << problems(original.diagnostics);
        for (const std::string_view format : tests::serd_formats) {
            expect_same(original, exported(*original.graph, format), format);
        }
        if (testing::Test::HasFailure()) {
            return;
        }
    }
}

TEST_P(RoundTrip, FromQuadsInAnyOrderIsTheSameSet) {
    for (unsigned seed = GetParam(); seed < graphs; seed += parts * 10) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const LoadedRecords original = tests::random_records(seed);
        const std::string sorted = sorted_lines(exported(*original.graph, "nquads"));
        const LoadedRecords back = read_back(sorted, "nquads");
        ASSERT_NE(back.graph, nullptr) << problems(back.diagnostics);
        EXPECT_EQ(sorted_lines(exported(*back.graph, "nquads")), sorted);
        EXPECT_EQ(tests::sorted_graph_lines(*back.graph),
                  tests::sorted_graph_lines(*original.graph));
    }
}

INSTANTIATE_TEST_SUITE_P(Part, RoundTrip, testing::Range(0U, parts));

TEST(RoundTripOfRecords, ThatShipAndOfEveryColumnIsTheSameInAllFormats) {
    for (const char* const folder : {"/data/japan-mongolia", "/tests/golden/small"}) {
        const LoadedRecords original = load_records(std::string(DIALOGRAPH_SOURCE_DIR) + folder);
        ASSERT_NE(original.graph, nullptr);
        for (const std::string_view format : tests::serd_formats) {
            const LoadedRecords back = read_back(exported(*original.graph, format), format);
            ASSERT_NE(back.graph, nullptr) << problems(back.diagnostics);
            EXPECT_EQ(tests::graph_lines(*back.graph), tests::graph_lines(*original.graph));
            EXPECT_EQ(back.rows_read, original.rows_read);
            for (const Format& other : formats()) {
                EXPECT_EQ(exported(*back.graph, other.name), exported(*original.graph, other.name))
                    << folder << ' ' << format << ' ' << other.name;
            }
        }
    }
}

/// A file cut off anywhere has a problem, or else what stands before the cut is whole: the last
/// link or note of a file is said once, and nothing else tells that it was there.
TEST(RoundTripOfRecords, CutOffAnywhereHasAProblemOrWholeStatements) {
    const LoadedRecords original = load_records(DIALOGRAPH_SOURCE_DIR "/tests/golden/small");
    for (const std::string_view format : tests::serd_formats) {
        const std::string text = exported(*original.graph, format);
        // The blanks behind the last statement can be missing.
        const std::size_t end = text.find_last_not_of(" \t\n") + 1;
        // Each byte of the last six hundred, and every 97th before.
        for (std::size_t size = 0; size < end; size += size + 600 < end ? 97 : 1) {
            const LoadedRecords back = read_back(text.substr(0, size), format);
            ASSERT_EQ(back.graph == nullptr, !back.diagnostics.empty()) << format << ' ' << size;
            if (back.graph != nullptr) {
                EXPECT_TRUE(text.starts_with(exported(*back.graph, format))) << text.substr(size);
            }
        }
    }
}

/// Whatever becomes of a byte, there is a problem, or a graph that says what the file says.
TEST(RoundTripOfRecords, WithAChangedByteIsNeverReadWrongly) {
    const LoadedRecords original = load_records(DIALOGRAPH_SOURCE_DIR "/tests/golden/small");
    std::minstd_rand random(5);
    for (const std::string_view format : tests::serd_formats) {
        const std::string text = exported(*original.graph, format);
        for (int i = 0; i < 300; ++i) {
            std::string changed = text;
            changed[random() % changed.size()] = static_cast<char>(random() % 256);
            const LoadedRecords back = read_back(changed, format);
            ASSERT_EQ(back.graph == nullptr, !back.diagnostics.empty());
            if (back.graph != nullptr && format == "nquads") {
                const LoadedRecords again = read_back(exported(*back.graph, "nquads"), "nquads");
                ASSERT_NE(again.graph, nullptr);
                EXPECT_EQ(tests::graph_lines(*again.graph), tests::graph_lines(*back.graph));
            }
        }
    }
}

}  // namespace
}  // namespace dialograph
