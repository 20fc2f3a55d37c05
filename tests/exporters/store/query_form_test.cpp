// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/query_form.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(QueryForm, IsFoundBehindCommentsAndPrefixes) {
    EXPECT_EQ(form_of("SELECT * {}"), QueryForm::table);
    EXPECT_EQ(form_of("# INSERT\nBASE <http://e/#x>\nprefix e-1: <http://e/INSERT#> ask {}"),
              QueryForm::table);
    EXPECT_EQ(form_of("PREFIX : <http://e/INSERT#>ask{}"), QueryForm::table);
    EXPECT_EQ(form_of("\n\tconstruct where { ?s ?p ?o }"), QueryForm::graph);
    EXPECT_EQ(form_of("DESCRIBE <http://e/SELECT>"), QueryForm::graph);
}

TEST(QueryForm, IsFoundBehindTheDefinitionsOfVirtuoso) {
    EXPECT_EQ(form_of("DEFINE sql:select-option \"order\" SELECT * {}"), QueryForm::table);
    EXPECT_EQ(
        form_of("define input:inference <http://e/rules>\nprefix e: <http://e/> construct {}"),
        QueryForm::graph);
    EXPECT_EQ(form_of("PREFIX e: <http://e/>\ndefine input:default-graph-uri e:g # INSERT\n"
                      "define get:soft 'soft, or INSERT' , 1,<http://e/INSERT> ASK {}"),
              QueryForm::table);
    EXPECT_EQ(form_of("define sql:log-enable 2 insert data {}"), QueryForm::update);
    for (const auto* const text : {"DEFINE", "DEFINE a", "DEFINE a \"SELECT", "DEFINE a 1,"}) {
        EXPECT_EQ(form_of(text), QueryForm::unknown) << text;
    }
}

TEST(QueryForm, KnowsEveryUpdate) {
    for (const auto* const text :
         {"INSERT DATA {}", "delete where {}", "LOAD <x>", "CLEAR ALL", "CREATE GRAPH <x>",
          "DROP ALL", "COPY <a> TO <b>", "MOVE <a> TO <b>", "ADD <a> TO <b>", "WITH <a> DELETE"}) {
        EXPECT_EQ(form_of(text), QueryForm::update) << text;
    }
}

TEST(QueryForm, IsUnknownOfWhatIsNoSparql) {
    for (const auto* const text : {"", "#SELECT", "42", "SELECTED", "<SELECT>", "PREFIX"}) {
        EXPECT_EQ(form_of(text), QueryForm::unknown) << text;
    }
}

}  // namespace
}  // namespace dialograph
