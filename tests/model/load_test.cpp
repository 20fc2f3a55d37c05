// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/load.hpp"

#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>

namespace dialograph {
namespace {

using tests::RecordsFolder;
using tests::small_tables;
using tests::small_tables_with;
using tests::TableTexts;

std::size_t rows_kept(const LoadedRecords& loaded) {
    std::size_t kept = 0;
    for_each_table(
        [&]<class Record>() { kept += (loaded.dataset->records.*Table<Record>::rows).size(); });
    return kept;
}

/// A mistake or two in each table.
TableTexts faulty_tables() {
    return {
        {"series.csv",
         "id,name_en\n"
         "d,Dialogue\n"},
        {"sessions.csv",
         "id,series,number,date,place,mode,title_en,source\n"
         "1,d,1,2011-13-45,tokyo,,First,report\n"
         "2,d,zero,2008,nowhere,,Second,report\n"
         "Three,d,3,2009,tokyo,video,Third,report\n"
         "4,d,4,2010,tokyo,,,report\n"
         "5,d,5,2011,tokyo,,Fifth\n"
         "6,d,6,2012,tok\"yo,,Sixth,report\n"
         "7,d,7,2013,nowhere,,Seventh,report\n"
         "8,d,8,2015,tokyo,,Eighth,report\n"},
        {"agenda.csv",
         "session,topic,outcome,quote,source\n"
         "8,dust,reported,,report\n"
         "8,dust,agreed,,report\n"},
        {"topics.csv",
         "id,label_en,broader\n"
         "air,Air,\"dust; dust\"\n"
         "dust,Dust,smog\n"
         "dust,Dust again,\n"},
        {"places.csv",
         "id,kind,name_en,latitude,longitude\n"
         "tokyo,city,Tokyo,95,139.7\n"},
        {"sources.csv",
         "id,title_en,url,language\n"
         "report,Report,www.example.org,english language\n"},
        {"links.csv",
         "subject,relation,target\n"
         "tokyo,sameAs,https://example.org/t\n"
         "topic/dust,likes,https://example.org/t\n"
         "topic/dust,seeAlso,https://example.org/a b\n"},
    };
}

constexpr std::string_view faulty_places =
    "agenda.csv:3:3 duplicate-row\n"
    "links.csv:2:1 bad-subject\n"
    "links.csv:3:12 bad-choice\n"
    "links.csv:4:41 bad-iri\n"
    "places.csv:2:18 bad-coordinate\n"
    "sessions.csv:2:7 bad-date\n"
    "sessions.csv:3:5 bad-number\n"
    "sessions.csv:4:1 bad-id\n"
    "sessions.csv:4:22 bad-choice\n"
    "sessions.csv:5:19 missing-value\n"
    "sessions.csv:6:19 ragged-row\n"
    "sessions.csv:7:15 stray-quote\n"
    "sessions.csv:8:12 unknown-reference\n"
    "sources.csv:2:15 relative-iri\n"
    "sources.csv:2:31 bad-language\n"
    "topics.csv:2:16 repeated-item\n"
    "topics.csv:3:11 unknown-reference\n"
    "topics.csv:4:1 duplicate-id\n";

TEST(Load, MakesAGraphOfSoundRecords) {
    const RecordsFolder records;
    const LoadedRecords loaded = load_records(records.path());
    ASSERT_NE(loaded.graph, nullptr);
    EXPECT_TRUE(loaded.diagnostics.empty());
    EXPECT_EQ(loaded.rows_read, 12U);
    EXPECT_EQ(loaded.rows_rejected, 0U);
    EXPECT_EQ(loaded.graph->sessions().size(), 2U);
}

TEST(Load, ReportsEveryProblemInOneGo) {
    const RecordsFolder records(faulty_tables());
    const LoadedRecords loaded = load_records(records.path());
    EXPECT_EQ(loaded.graph, nullptr);
    EXPECT_EQ(tests::places(loaded.diagnostics), faulty_places);
}

TEST(Load, RefusesRecordsForOneFault) {
    const RecordsFolder records(small_tables_with("topics.csv", "id,label_en\nair,Air\ndust,\n"));
    const LoadedRecords loaded = load_records(records.path());
    EXPECT_EQ(loaded.graph, nullptr);
    EXPECT_EQ(tests::places(loaded.diagnostics), "topics.csv:3:6 missing-value\n");
}

TEST(Load, LeavesOutFaultyRowsAndWhatRefersToThem) {
    const RecordsFolder records(small_tables_with("topics.csv", "id,label_en\nair,Air\ndust,\n"));
    const LoadedRecords loaded = load_records(records.path(), FaultyRows::leave_out);
    ASSERT_NE(loaded.graph, nullptr);
    EXPECT_EQ(tests::places(loaded.diagnostics),
              "agenda.csv:4:3 unknown-reference\n"
              "topics.csv:3:6 missing-value\n");
    EXPECT_EQ(loaded.rows_read, 12U);
    EXPECT_EQ(loaded.rows_rejected, 2U);
    EXPECT_EQ(rows_kept(loaded), 10U);
    EXPECT_EQ(loaded.graph->find(EntityKind::topic, "dust"), std::nullopt);
    EXPECT_NE(loaded.graph->find(EntityKind::topic, "air"), std::nullopt);
}

TEST(Load, LeavesOutWhatRefersToWhatWasLeftOutAndSoOn) {
    const RecordsFolder records(small_tables_with("places.csv",
                                                  "id,kind,name_en,within\n"
                                                  "japan,island,Japan,\n"
                                                  "tokyo,city,Tokyo,japan\n"
                                                  "ulaanbaatar,city,U,\n"));
    const LoadedRecords loaded = load_records(records.path(), FaultyRows::leave_out);
    ASSERT_NE(loaded.graph, nullptr);
    EXPECT_EQ(tests::places(loaded.diagnostics),
              "agenda.csv:2:1 unknown-reference\n"
              "places.csv:2:7 bad-choice\n"
              "places.csv:3:18 unknown-reference\n"
              "sessions.csv:2:12 unknown-reference\n");
    EXPECT_EQ(loaded.rows_rejected, 4U);
    EXPECT_EQ(loaded.rows_read, rows_kept(loaded) + loaded.rows_rejected);
    EXPECT_EQ(loaded.graph->sessions().size(), 1U);
}

TEST(Load, CountsEveryRowAsKeptOrRejected) {
    for (const TableTexts& tables : {small_tables(), faulty_tables()}) {
        const RecordsFolder records(tables);
        const LoadedRecords loaded = load_records(records.path(), FaultyRows::leave_out);
        ASSERT_NE(loaded.graph, nullptr);
        EXPECT_EQ(loaded.rows_read, rows_kept(loaded) + loaded.rows_rejected);
    }
}

TEST(Load, KeepsNothingThatRefersToNothing) {
    const RecordsFolder records(faulty_tables());
    const LoadedRecords loaded = load_records(records.path(), FaultyRows::leave_out);
    ASSERT_NE(loaded.graph, nullptr);
    for (const EntityKind kind : entity_kinds) {
        for (EntityNumber i = 0; i < loaded.dataset->names.count(kind); ++i) {
            EXPECT_TRUE(loaded.dataset->names.record(kind, i))
                << name_of(kind) << ' ' << loaded.dataset->names.id(kind, i);
        }
    }
}

TEST(Load, TellsEachProblemOnceWhenItLeavesRowsOut) {
    const RecordsFolder records({
        {"series.csv", "id,name_en\nd,Dialogue\n"},
        {"sessions.csv",
         "id,series,number,date,place,title_en,source\n"
         "1,d,1,2007,tokyo,First,report\n"
         "3,d,3,2008,tokyo,Third,report\n"},
        {"topics.csv", "id,label_en\nair,\n"},
        {"places.csv", "id,kind,name_en\ntokyo,city,Tokyo\n"},
        {"sources.csv", "id,title_en\nreport,Report\n"},
    });
    const LoadedRecords loaded = load_records(records.path(), FaultyRows::leave_out);
    EXPECT_NE(loaded.graph, nullptr);
    EXPECT_EQ(tests::places(loaded.diagnostics),
              "sessions.csv:3:5 session-number-left-out\n"
              "topics.csv:2:5 missing-value\n");
}

TEST(Load, MakesNoGraphWhereATableCannotBeReadAtAll) {
    const RecordsFolder records(small_tables_with("topics.csv", "id;label_en\nair;Air\n"));
    for (const FaultyRows faulty_rows : {FaultyRows::refuse, FaultyRows::leave_out}) {
        const LoadedRecords loaded = load_records(records.path(), faulty_rows);
        EXPECT_EQ(loaded.graph, nullptr);
        EXPECT_EQ(tests::places(loaded.diagnostics), "topics.csv:1:1 wrong-separator\n");
    }
}

TEST(Load, LeavesOutOneOfTwoRowsThatContradictEachOther) {
    TableTexts tables = small_tables();
    tables["agenda.csv"] += "2,dust,agreed,,report\n";
    const RecordsFolder records(tables);
    const LoadedRecords loaded = load_records(records.path(), FaultyRows::leave_out);
    ASSERT_NE(loaded.graph, nullptr);
    EXPECT_EQ(tests::places(loaded.diagnostics), "agenda.csv:5:3 duplicate-row\n");
    EXPECT_EQ(loaded.dataset->records.agenda.size(), 3U);
}

TEST(Load, ThrowsWhereThereIsNoRecordsFolder) {
    EXPECT_THROW(static_cast<void>(load_records("/nowhere/at/all")), std::system_error);
}

TEST(Load, FindsTheRecordsThatShipWithoutFault) {
    const LoadedRecords loaded = load_records(DIALOGRAPH_SOURCE_DIR "/data/japan-mongolia");
    ASSERT_NE(loaded.graph, nullptr);
    EXPECT_EQ(tests::places(loaded.diagnostics), "");
    EXPECT_EQ(loaded.graph->sessions().size(), 15U);
}

}  // namespace
}  // namespace dialograph
