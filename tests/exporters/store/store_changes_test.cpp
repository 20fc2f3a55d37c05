// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_changes.hpp"

#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

/// What is made of one statement that comes back as another.
StoreChanges changes(const std::string& sent, const std::string& returned) {
    Difference difference;
    difference.removed.append("<http://e/s> <http://e/p> " + sent + " <http://e/g> .");
    if (!returned.empty()) {
        difference.added.append("<http://e/s> <http://e/p> " + returned + " <http://e/g> .");
    }
    return changes_of(difference);
}

std::string typed(const std::string& text, Iri datatype) {
    return "\"" + text + "\"^^<" + std::string(datatype.text()) + ">";
}

TEST(StoreChanges, TakesAnotherSpellingOfTheSameNumber) {
    for (const auto& [sent, returned] : {std::pair{"1.50", "1.5"}, {"+01.0", "1"}, {"-0.0", "0"}}) {
        EXPECT_TRUE(changes(typed(sent, xsd::decimal), typed(returned, xsd::decimal)).is_faithful())
            << sent;
    }
    EXPECT_TRUE(changes(typed("007", xsd::integer), typed("7", xsd::integer)).is_faithful());
    EXPECT_TRUE(changes(typed("9223372036854775807", xsd::integer),
                        typed("9223372036854775807", xsd::decimal))
                    .is_faithful());
    EXPECT_TRUE(changes(typed("1", xsd::boolean), typed("true", xsd::boolean)).is_faithful());
}

TEST(StoreChanges, TakesCoordinatesOfAFloat) {
    const StoreChanges found =
        changes(typed("POINT(104.425 43.57083)", geo::wkt_literal),
                typed("POINT(104.42500305176 43.570831298828)", geo::wkt_literal));
    EXPECT_TRUE(found.is_faithful());
    EXPECT_EQ(found.same_value.at("coordinates").count, 1U);
    EXPECT_EQ(found.notes().size(), 1U);
    EXPECT_FALSE(changes(typed("POINT(104.425 43.57083)", geo::wkt_literal),
                         typed("POINT(104.426 43.57083)", geo::wkt_literal))
                     .is_faithful());
}

TEST(StoreChanges, RefusesAnotherValue) {
    EXPECT_FALSE(changes(typed("1.50", xsd::decimal), typed("1.6", xsd::decimal)).is_faithful());
    EXPECT_FALSE(changes(typed("10", xsd::integer), typed("1", xsd::integer)).is_faithful());
    EXPECT_FALSE(changes(typed("-0001", xsd::g_year), typed("0000", xsd::g_year)).is_faithful());
    EXPECT_FALSE(changes("\"1.50\"", "\"1.5\"").is_faithful());
    EXPECT_FALSE(changes("\"a\"@ja", "\"a\"@en").is_faithful());
}

TEST(StoreChanges, TellsWhatIsMissingAndWhatIsUnknown) {
    const StoreChanges missing = changes("\"a\"", "");
    EXPECT_EQ(missing.problem(),
              "1 statement did not come back as sent:\n"
              "    <http://e/s> <http://e/p> \"a\" <http://e/g> .");
    EXPECT_EQ(changes("\"a\"", "\"b\"").unknown_count, 1U);
}

}  // namespace
}  // namespace dialograph
