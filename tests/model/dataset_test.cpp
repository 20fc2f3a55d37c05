// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/dataset.hpp"

#include "model/unicode.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace dialograph {
namespace {

using namespace std::string_literals;
using tests::RecordsFolder;
using tests::small_tables;
using tests::small_tables_with;
using tests::TableTexts;

/// The problems of a folder, as lines.
std::string problems(const RecordsFolder& records) {
    Diagnostics diagnostics;
    static_cast<void>(read_dataset(records.path(), diagnostics));
    sort_by_place(diagnostics);
    return tests::places(diagnostics);
}

std::string problems(const TableTexts& tables) {
    return problems(RecordsFolder(tables));
}

TEST(Dataset, HoldsTheRecordsOfEachTable) {
    const RecordsFolder records;
    Diagnostics diagnostics;
    const auto dataset = read_dataset(records.path(), diagnostics);
    ASSERT_TRUE(dataset);
    EXPECT_EQ(tests::places(diagnostics), "");
    EXPECT_EQ(dataset->rows_read, 12U);
    EXPECT_EQ(dataset->metadata.base, "https://example.org/d/");
    ASSERT_EQ(dataset->records.sessions.size(), 2U);
    const Session& second = dataset->records.sessions[1];
    EXPECT_EQ(second.id.text, "2");
    EXPECT_EQ(second.number, 2U);
    EXPECT_EQ(second.date.text().view(), "2008-06");
    EXPECT_FALSE(second.end_date);
    EXPECT_EQ(second.mode, AttendanceMode::unstated);
    EXPECT_EQ(dataset->names.id(EntityKind::place, second.place.number), "ulaanbaatar");
    ASSERT_EQ(second.title.size(), 1U);
    EXPECT_EQ(second.title.front().language->text(), "en");
    EXPECT_EQ(second.title.front().text, "Second");
    const auto* const place = find_record<Place>(*dataset, second.place.number);
    ASSERT_NE(place, nullptr);
    EXPECT_EQ(place->kind, PlaceKind::city);
}

TEST(Dataset, ReadsEveryKindOfCell) {
    TableTexts tables = small_tables();
    tables["places.csv"] =
        "id,kind,name_en,name_ja,latitude,longitude,source\n"
        "tokyo,city,,東京,35.6895,139.69171,report\n"
        "ulaanbaatar,city,Ulaanbaatar,,47.9,-0.5,\n";
    tables["topics.csv"] =
        "id,label_en,alt_en,alt_ja,broader\n"
        "air,\"The \"\"air\"\"\", Sky ; Clean air;,大気;空,\n"
        "dust,Dust,,, air ;\n";
    tables["sources.csv"] =
        "id,title_en,url,language,published\n"
        "report,\"A\nreport\",https://example.org/環境,JA-latn,2007-05-01\n";
    const RecordsFolder records(tables);
    Diagnostics diagnostics;
    const auto dataset = read_dataset(records.path(), diagnostics);
    ASSERT_TRUE(dataset);
    EXPECT_EQ(tests::places(diagnostics), "");

    const Place& tokyo = dataset->records.places.at(0);
    ASSERT_EQ(tokyo.name.size(), 1U);
    EXPECT_EQ(tokyo.name[0].text, "東京");
    EXPECT_EQ(tokyo.latitude.text, "35.6895");
    EXPECT_DOUBLE_EQ(tokyo.longitude.value, 139.69171);
    EXPECT_EQ(tokyo.source.size(), 1U);
    EXPECT_DOUBLE_EQ(dataset->records.places.at(1).longitude.value, -0.5);

    const Topic& air = dataset->records.topics.at(0);
    EXPECT_EQ(air.label[0].text, "The \"air\"");
    std::string alternatives;
    for (const LocalText& text : air.alternatives) {
        alternatives += std::string(text.text) + '@' + std::string(text.language->text()) + ' ';
    }
    EXPECT_EQ(alternatives, "Sky@en Clean air@en 大気@ja 空@ja ");
    ASSERT_EQ(dataset->records.topics.at(1).broader.size(), 1U);

    const Source& report = dataset->records.sources.at(0);
    EXPECT_EQ(report.title[0].text, "A\nreport");
    EXPECT_EQ(report.url.text, "https://example.org/環境");
    EXPECT_EQ(report.language->text(), "ja-Latn");
    EXPECT_EQ(report.published.text().view(), "2007-05-01");
}

TEST(Dataset, TakesCarriageReturnsAndAByteOrderMark) {
    EXPECT_EQ(problems(small_tables_with("topics.csv",
                                         "\xEF\xBB\xBFid,label_en\r\n"
                                         "air,Air\r\n"
                                         "dust,Dust\r\n")),
              "");
}

TEST(Dataset, MarksTheItemOfAListThatRefersToNothing) {
    // `air` also stands in the first item: the place is that of the second.
    EXPECT_EQ(problems(small_tables_with("topics.csv",
                                         "id,label_en,broader\n"
                                         "air-quality,Air quality,\n"
                                         "dust,Dust,air-quality;air\n"
                                         "smog,Smog,\n")),
              "agenda.csv:2:3 unknown-reference\n"
              "agenda.csv:3:3 unknown-reference\n"
              "topics.csv:3:23 unknown-reference\n");
}

TEST(Dataset, ReportsAFaultyRowOnceAndNotAtEachReferenceToIt) {
    // A missing label, one cell too many, a stray quote.
    for (const std::string row : {"dust,,air", "dust,Dust,air,", "dust,\"Dust\"!,air"}) {
        const std::string found = problems(
            small_tables_with("topics.csv", "id,label_en,broader\nair,Air,\n" + row + '\n'));
        EXPECT_TRUE(found.starts_with("topics.csv:3:")) << row << '\n' << found;
    }
}

TEST(Dataset, AsksForAnItemInARequiredList) {
    EXPECT_EQ(problems(small_tables_with("sessions.csv",
                                         "id,series,number,date,place,title_en,source\n"
                                         "1,d,1,2007,tokyo,First,;\n"
                                         "2,d,2,2008,tokyo,Second, ; \n")),
              "sessions.csv:2:24 missing-value\n"
              "sessions.csv:3:25 missing-value\n");
}

TEST(Dataset, ReportsNumbersAndCoordinatesOutOfRange) {
    for (const std::string number :
         {"0", "-1", "+1", "01", "1.0", "1e3", "4294967296", "one", "１", " 1"}) {
        EXPECT_EQ(problems(small_tables_with("sessions.csv",
                                             "id,series,number,date,place,title_en,source\n"
                                             "1,d," +
                                                 number +
                                                 ",2007,tokyo,First,report\n"
                                                 "2,d,2,2008,tokyo,Second,report\n")),
                  "sessions.csv:2:5 bad-number\n")
            << number;
    }
    for (const std::string latitude : {"90.1", "-91", "abc", "35,7", "35.", ".5", "+35", "1e1",
                                       "1.2.3", "35°", "-", "NaN", "0x10", " 35"}) {
        const std::string cell = latitude == "35,7" ? "\"35,7\"" : latitude;
        EXPECT_TRUE(
            problems(small_tables_with("places.csv", "latitude,longitude,id,kind,name_en\n" + cell +
                                                         ",1,tokyo,city,Tokyo\n"
                                                         ",,ulaanbaatar,city,Ulaanbaatar\n"))
                .ends_with(" bad-coordinate\n"))
            << latitude;
    }
}

TEST(Dataset, LabelsARecordWithTextThatDoesNothingToATerminal) {
    const RecordsFolder records(small_tables_with("topics.csv",
                                                  "id,label_en\n"
                                                  "air,Air\n"
                                                  "dust,Dust\n"
                                                  "\"\x1B[31m\nx\",Red\n"));
    Diagnostics diagnostics;
    static_cast<void>(read_dataset(records.path(), diagnostics));
    ASSERT_EQ(tests::places(diagnostics), "topics.csv:4:2 bad-id\n");
    EXPECT_EQ(to_text(diagnostics[0]).find('\x1B'), std::string::npos);
    EXPECT_EQ(diagnostics[0].record.find('\n'), std::string::npos);
}

TEST(Dataset, CutsTheLabelOfARecordBetweenCharacters) {
    std::string id = "a";
    for (int i = 0; i < 40; ++i) {
        id += "環";
    }
    const RecordsFolder records(small_tables_with(
        "topics.csv", "id,label_en\nair,Air\ndust,Dust\n" + id + ",Environment\n"));
    Diagnostics diagnostics;
    static_cast<void>(read_dataset(records.path(), diagnostics));
    ASSERT_EQ(tests::places(diagnostics), "topics.csv:4:1 bad-id\n");
    EXPECT_TRUE(is_utf8(diagnostics[0].record)) << diagnostics[0].record;
}

TEST(Dataset, RefusesTextThatIsNoText) {
    EXPECT_EQ(problems(small_tables_with("topics.csv", "id,label_en\nair,\x93\xFA\n")),
              "topics.csv:2:5 bad-utf8\n");
    EXPECT_EQ(problems(small_tables_with("topics.csv", "id,label_en\nair,A\0r\n"s)),
              "topics.csv:2:6 nul-character\n");
}

TEST(Dataset, LeavesNoTableAsideWithoutAWord) {
    const RecordsFolder records;
    records.folder().write("notes.csv", "a,b\n");
    EXPECT_EQ(problems(records), "notes.csv:0:0 stray-table\n");

    TableTexts tables = small_tables();
    tables["minutes.csv"] = "id\n";
    EXPECT_EQ(problems(tables), "csv-metadata.json:0:0 stray-table\n");
}

TEST(Dataset, ReportsTablesThatAreNotThere) {
    const RecordsFolder records;
    std::filesystem::remove(records.path() / "topics.csv");
    EXPECT_EQ(problems(records), "csv-metadata.json:0:0 missing-table\n");

    TableTexts tables = small_tables();
    tables.erase("series.csv");
    EXPECT_EQ(problems(tables), "csv-metadata.json:0:0 missing-table\n");
}

TEST(Dataset, PassesOverTheRowsThatTheCallerNames) {
    const RecordsFolder records;
    const std::string topics = (records.path() / "topics.csv").string();
    Diagnostics diagnostics;
    const auto dataset = read_dataset(records.path(), diagnostics, {{topics, 29}});
    ASSERT_TRUE(dataset);
    EXPECT_EQ(dataset->records.topics.size(), 1U);
    EXPECT_EQ(dataset->rows_read, 12U);
    EXPECT_EQ(dataset->tables.at("topics.csv").rows_left_out, 1U);
    EXPECT_EQ(tests::places(diagnostics), "agenda.csv:4:3 unknown-reference\n");
    EXPECT_EQ(diagnostics.at(0).sentence, "the topic \"dust\" was left out");
}

TEST(Dataset, ThrowsWhereThereIsNoRecordsFolder) {
    Diagnostics diagnostics;
    EXPECT_THROW(static_cast<void>(read_dataset("/nowhere/at/all", diagnostics)),
                 std::system_error);
}

}  // namespace
}  // namespace dialograph
