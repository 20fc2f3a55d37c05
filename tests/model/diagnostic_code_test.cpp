// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/diagnostic_code.hpp"

#include "model/slug.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace dialograph {
namespace {

TEST(DiagnosticCode, HasANameThatFindsIt) {
    for (const DiagnosticCodeInfo& row : diagnostic_codes()) {
        EXPECT_TRUE(is_slug(row.name)) << row.name;
        EXPECT_EQ(diagnostic_code_named(row.name), row.code) << row.name;
        EXPECT_EQ(info(row.code).name, row.name);
    }
}

TEST(DiagnosticCode, HasANameOfItsOwn) {
    std::set<std::string_view> names;
    for (const DiagnosticCodeInfo& row : diagnostic_codes()) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
    }
}

TEST(DiagnosticCode, SaysHowToMendItAndWhatItMeansInWholeSentences) {
    for (const DiagnosticCodeInfo& row : diagnostic_codes()) {
        EXPECT_TRUE(row.hint.ends_with('.')) << row.name;
        EXPECT_EQ(row.hint.find('\n'), std::string_view::npos) << row.name;
        EXPECT_TRUE(row.explanation.ends_with('.')) << row.name;
    }
}

TEST(DiagnosticCode, IsNotFoundByAnotherWord) {
    EXPECT_EQ(diagnostic_code_named("bad_date"), std::nullopt);
    EXPECT_EQ(diagnostic_code_named(""), std::nullopt);
}

}  // namespace
}  // namespace dialograph
