// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/description.hpp"

#include "model/load.hpp"
#include "tests/model/records_folder.hpp"
#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <variant>

namespace dialograph {
namespace {

using tests::RecordsFolder;
using tests::StatementLines;

const std::string shipped_records = DIALOGRAPH_SOURCE_DIR "/data/japan-mongolia";

void describe_folder(const std::filesystem::path& folder, StatementSink& sink,
                     Provenance provenance = Provenance::source, const Progress& progress = {}) {
    const LoadedRecords loaded = load_records(folder);
    ASSERT_EQ(tests::places(loaded.diagnostics), "");
    ASSERT_NE(loaded.graph, nullptr);
    const Naming naming(loaded.dataset->metadata.base);
    describe(*loaded.graph, naming, sink, provenance, progress);
}

TEST(Description, SaysNothingTwice) {
    for (const Provenance provenance : {Provenance::none, Provenance::source, Provenance::row}) {
        StatementLines lines;
        describe_folder(shipped_records, lines, provenance);
        const std::set<std::string> different(lines.lines.begin(), lines.lines.end());
        EXPECT_EQ(different.size(), lines.lines.size());
        EXPECT_GT(lines.lines.size(), 1000U);
    }
}

TEST(Description, LeavesTheProvenanceOutWhereNobodyAsksForIt) {
    StatementLines bare;
    StatementLines lines;
    describe_folder(shipped_records, bare, Provenance::none);
    describe_folder(shipped_records, lines);
    for (const std::string& line : bare.lines) {
        EXPECT_EQ(line.find("wasDerivedFrom"), std::string::npos) << line;
        EXPECT_EQ(line.find("/id/quote/"), std::string::npos) << line;
    }
    std::ranges::sort(bare.lines);
    std::ranges::sort(lines.lines);
    EXPECT_TRUE(std::ranges::includes(lines.lines, bare.lines));
    EXPECT_LT(bare.lines.size(), lines.lines.size());
}

TEST(Description, SaysAllOfASubjectInARow) {
    StatementLines lines;
    describe_folder(shipped_records, lines);
    std::set<std::string> seen;
    std::string last;
    for (const std::string& line : lines.lines) {
        const std::string subject = line.substr(0, line.find(' '));
        EXPECT_TRUE(subject == last || seen.insert(subject).second) << line;
        last = subject;
    }
}

TEST(Description, UsesOnlyOwnTermsThatTheOntologyDefines) {
    std::ifstream file(DIALOGRAPH_SOURCE_DIR "/ontology/dialograph.ttl");
    std::set<std::string> defined;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("dlg:")) {
            defined.insert(line.substr(4, line.find(' ') - 4));
        }
    }
    ASSERT_GT(defined.size(), 20U);
    StatementLines lines;
    describe_folder(shipped_records, lines);
    std::set<std::string> used;
    const std::string own = '<' + std::string(dlg::ns.iri);
    for (const std::string& line : lines.lines) {
        for (std::size_t at = line.find(own); at != std::string::npos;
             at = line.find(own, at + 1)) {
            const std::size_t name = at + own.size();
            used.insert(line.substr(name, line.find('>', at) - name));
        }
    }
    EXPECT_GT(used.size(), 10U);
    for (const std::string& term : used) {
        EXPECT_TRUE(defined.contains(term)) << term;
    }
}

TEST(Description, HasNoBlankNodes) {
    static_assert(std::variant_size_v<Term> == 2);
    static_assert(std::is_same_v<std::variant_alternative_t<0, Term>, Iri>);
    static_assert(std::is_same_v<std::variant_alternative_t<1, Term>, Literal>);
    static_assert(std::is_same_v<decltype(Statement::subject), Iri>);
    static_assert(!Iri::parse("_:b0"));
}

TEST(Description, NamesThePrefixesAndFinishesOnce) {
    const RecordsFolder records;
    StatementLines lines;
    describe_folder(records.path(), lines);
    EXPECT_EQ(lines.finished, 1);
    const std::set<std::string> prefixes(lines.prefixes.begin(), lines.prefixes.end());
    EXPECT_EQ(prefixes.size(), lines.prefixes.size());
    EXPECT_TRUE(prefixes.contains("dlg"));
    EXPECT_TRUE(prefixes.contains("session"));
}

TEST(Description, TellsHowFarItIs) {
    const RecordsFolder records;
    StatementLines lines;
    std::string progress;
    describe_folder(records.path(), lines, Provenance::source,
                    [&](std::size_t done, std::size_t total) {
                        progress += std::to_string(done) + '/' + std::to_string(total) + ' ';
                    });
    EXPECT_EQ(progress, "1/9 2/9 3/9 4/9 5/9 6/9 7/9 8/9 9/9 ");
}

TEST(Description, OfRecordsWithHeadersAloneIsThatOfTheDataSet) {
    const RecordsFolder records({{"series.csv", "id,name_en\n"},
                                 {"sessions.csv", "id,series,number,date,place,title_en,source\n"},
                                 {"topics.csv", "id,label_en\n"}});
    StatementLines lines;
    describe_folder(records.path(), lines);
    EXPECT_EQ(lines.finished, 1);
    EXPECT_FALSE(lines.lines.empty());
    for (const std::string& line : lines.lines) {
        for (const EntityKind kind : entity_kinds) {
            EXPECT_EQ(line.find("/id/" + std::string(name_of(kind)) + '/'), std::string::npos)
                << line;
        }
        EXPECT_EQ(line.find("/id/scheme/"), std::string::npos) << line;
    }
}

}  // namespace
}  // namespace dialograph
