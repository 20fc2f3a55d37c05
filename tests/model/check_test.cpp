// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/check.hpp"

#include "model/graph.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace dialograph {
namespace {

using tests::TableTexts;

/// What is found between the rows of the small tables with some of them exchanged or added.
Diagnostics check_tables(const TableTexts& exchanged) {
    TableTexts tables = tests::small_tables();
    for (const auto& [file, text] : exchanged) {
        tables[file] = text;
    }
    const tests::RecordsFolder records(tables);
    Diagnostics diagnostics;
    const auto dataset = read_dataset(records.path(), diagnostics);
    EXPECT_EQ(tests::places(diagnostics), "");
    const DialogueGraph graph(*dataset);
    check(graph, diagnostics);
    return diagnostics;
}

/// As `file:line:column code` and the sentence.
std::string found(const TableTexts& exchanged) {
    std::string lines;
    for (const Diagnostic& diagnostic : check_tables(exchanged)) {
        std::string place = tests::places({diagnostic});
        place.back() = ' ';
        lines += place + diagnostic.sentence + '\n';
    }
    return lines;
}

std::string sessions(const std::string& rows) {
    return "id,series,number,date,end_date,place,title_en,source\n" + rows;
}

TEST(Check, FindsNothingInSoundRecords) {
    EXPECT_EQ(found({}), "");
}

TEST(Check, FindsEndsBeforeStarts) {
    EXPECT_EQ(found({{"sessions.csv", sessions("1,d,1,2007-05-02,2007-05-01,tokyo,A,report\n"
                                               "2,d,2,2008-06,2008-06-01,tokyo,B,report\n")},
                     {"events.csv",
                      "id,kind,name_en,date,end_date,source\n"
                      "e,conference,E,2011-12,2011-11-30,report\n"},
                     {"organisations.csv",
                      "id,name_en,from,to\n"
                      "o,O,2012,2011\n"
                      "p,P,2012,2012\n"}}),
              "sessions.csv:2:18 date-order the end, 2007-05-01, lies before the start, "
              "2007-05-02\n"
              "events.csv:2:24 date-order the end, 2011-11-30, lies before the start, 2011-12\n"
              "organisations.csv:2:10 date-order the end, 2011, lies before the start, 2012\n");
}

TEST(Check, FindsSessionNumbersThatStandTwice) {
    EXPECT_EQ(found({{"sessions.csv", sessions("1,d,1,2007,,tokyo,A,report\n"
                                               "2,d,1,2008,,tokyo,B,report\n")}}),
              "sessions.csv:3:5 session-number-twice the number 1 is that of the session in line 2 "
              "too\n");
}

TEST(Check, FindsSessionNumbersThatAreLeftOut) {
    EXPECT_EQ(found({{"sessions.csv", sessions("1,d,2,2007,,tokyo,A,report\n"
                                               "2,d,6,2008,,tokyo,B,report\n")}}),
              "sessions.csv:2:5 session-number-left-out there is no session 1 before session 2\n"
              "sessions.csv:3:5 session-number-left-out there are no sessions 3 to 5 before "
              "session 6\n");
}

TEST(Check, NumbersTheSessionsOfEachSeriesForThemselves) {
    EXPECT_EQ(found({{"series.csv", "id,name_en\nd,D\ne,E\n"},
                     {"sessions.csv", sessions("1,d,1,2007,,tokyo,A,report\n"
                                               "2,e,1,2008,,tokyo,B,report\n")}}),
              "");
}

TEST(Check, FindsHalvesOfCoordinates) {
    EXPECT_EQ(found({{"places.csv",
                      "id,kind,name_en,latitude,longitude\n"
                      "tokyo,city,Tokyo,35.7,\n"
                      "ulaanbaatar,city,Ulaanbaatar,,106.9\n"}}),
              "places.csv:2:18 lone-coordinate the latitude has no longitude\n"
              "places.csv:3:31 lone-coordinate the longitude has no latitude\n");
}

TEST(Check, FindsRowsThatSayTheSameAgain) {
    EXPECT_EQ(
        found({{"agenda.csv",
                "session,topic,outcome,source\n"
                "2,air,agreed,report\n"
                "1,air,discussed,report\n"
                "2,air,reported,report\n"},
               {"links.csv",
                "subject,relation,target\n"
                "topic/air,seeAlso,https://example.org/\n"
                "topic/air,sameAs,https://example.org/\n"
                "topic/air,seeAlso,https://example.org/\n"}}),
        "agenda.csv:4:3 duplicate-row line 2 has this topic on the agenda of the session already\n"
        "links.csv:4:19 duplicate-row line 2 draws the same link already\n");
}

TEST(Check, FindsAlternativeLabelsThatAreTheLabel) {
    EXPECT_EQ(tests::places(check_tables({{"topics.csv",
                                           "id,label_en,alt_en,alt_ja\n"
                                           "air,Air,Sky;Air,\n"
                                           "dust,Dust,Sand,Dust\n"}})),
              "topics.csv:2:13 label-twice\n");
}

TEST(Check, FindsMappingsThatCannotBothHold) {
    EXPECT_EQ(tests::places(check_tables({{"links.csv",
                                           "subject,relation,target\n"
                                           "topic/air,exactMatch,https://example.org/a\n"
                                           "topic/air,broadMatch,https://example.org/a\n"
                                           "topic/dust,exactMatch,https://example.org/d\n"
                                           "topic/dust,broadMatch,https://example.org/e\n"}})),
              "links.csv:3:11 conflicting-mappings\n");
}

TEST(Check, FindsCircles) {
    const std::string agreements = "id,kind,title_en,date,source,revises,fulfils\n";
    const std::pair<TableTexts, std::string> cases[] = {
        {{{"places.csv",
           "id,kind,name_en,within\n"
           "tokyo,city,Tokyo,japan\n"
           "japan,country,Japan,tokyo\n"
           "ulaanbaatar,city,Ulaanbaatar,\n"}},
         "places.csv:3:21 cycle the records go round in a circle: japan → tokyo → japan\n"},
        {{{"topics.csv", "id,label_en,broader\nair,Air,air\ndust,Dust,\n"}},
         "topics.csv:2:9 cycle the records go round in a circle: air → air\n"},
        {{{"agreements.csv", agreements + "a,pilot,A,2011,report,b,\nb,pilot,B,2012,report,a,\n"}},
         "agreements.csv:3:23 cycle the records go round in a circle: b → a → b\n"},
        {{{"agreements.csv", agreements + "a,pilot,A,2011,report,,b\nb,pilot,B,2012,report,,a\n"}},
         "agreements.csv:3:24 cycle the records go round in a circle: b → a → b\n"},
        {{{"organisations.csv", "id,name_en,succeeds\no,O,p\np,P,o\n"}},
         "organisations.csv:3:5 cycle the records go round in a circle: p → o → p\n"},
        {{{"events.csv",
           "id,kind,name_en,date,during,source\n"
           "e,meeting,E,2011,e,report\n"}},
         "events.csv:2:18 cycle the records go round in a circle: e → e\n"},
    };
    for (const auto& [tables, problems] : cases) {
        EXPECT_EQ(found(tables), problems);
    }
}

TEST(Check, NamesTheRowThatLeavingOutWouldMendTheProblem) {
    for (const Diagnostic& diagnostic : check_tables({{"places.csv",
                                                       "id,kind,name_en,latitude,longitude\n"
                                                       "tokyo,city,Tokyo,35.7,\n"
                                                       "ulaanbaatar,city,Ulaanbaatar,,\n"}})) {
        EXPECT_EQ(diagnostic.row, 35U);
        EXPECT_EQ(diagnostic.record, "place tokyo");
        EXPECT_EQ(diagnostic.field, "latitude");
    }
}

}  // namespace
}  // namespace dialograph
