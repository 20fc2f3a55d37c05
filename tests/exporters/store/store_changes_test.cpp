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

TEST(StoreChanges, TakesAnotherSpellingOfTheSameValueAndSaysSo) {
    const StoreChanges found = changes(typed("1.50", xsd::decimal), typed("1.5", xsd::decimal));
    EXPECT_TRUE(found.is_faithful());
    EXPECT_EQ(found.notes(), std::vector<std::string>{
                                 "the store spells 1 of the numbers in its own way, for example "
                                 "\"1.50\"^^<http://www.w3.org/2001/XMLSchema#decimal> as "
                                 "\"1.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>"});
}

TEST(StoreChanges, RefusesAnotherValue) {
    EXPECT_FALSE(changes(typed("1.50", xsd::decimal), typed("1.6", xsd::decimal)).is_faithful());
    EXPECT_FALSE(changes(typed("10", xsd::integer), typed("1", xsd::integer)).is_faithful());
    EXPECT_FALSE(changes(typed("-0001", xsd::g_year), typed("0000", xsd::g_year)).is_faithful());
    EXPECT_FALSE(changes("\"1.50\"", "\"1.5\"").is_faithful());
    EXPECT_FALSE(changes("\"a\"@ja", "\"a\"@en").is_faithful());
}

/// A line of a statement with a number.
std::string line_of(std::size_t subject, const std::string& number, char graph) {
    return "<http://e/s" + std::to_string(subject) + "> <http://e/p> " +
           typed(number, xsd::decimal) + " <http://e/" + graph + "> .";
}

TEST(StoreChanges, PutsEachValueThatCameBackInThePlaceOfOneThatWasSent) {
    Difference difference;
    for (const auto* const sent : {"1.0", "1.00", "2.0"}) {
        difference.removed.append(line_of(1, sent, 'g'));
    }
    difference.removed.append(line_of(2, "1.0", 'g'));
    difference.added.append(line_of(1, "1", 'g'));
    difference.added.append(line_of(1, "2", 'g'));
    difference.added.append(line_of(2, "1", 'h'));
    const StoreChanges found = changes_of(difference);
    EXPECT_EQ(found.same_value.at("numbers").count, 2U);
    EXPECT_EQ(found.missing, (std::vector{line_of(1, "1.00", 'g'), line_of(2, "1.0", 'g')}));
    EXPECT_EQ(found.unknown, std::vector{line_of(2, "1", 'h')});
}

TEST(StoreChanges, TakesAnyNumberOfThem) {
    constexpr std::size_t many = 1'000'100;
    Difference difference;
    for (std::size_t i = 0; i < many; ++i) {
        difference.removed.append(line_of(i, "1.50", 'g'));
        difference.added.append(line_of(i, "1.5", 'g'));
    }
    const StoreChanges found = changes_of(difference);
    EXPECT_TRUE(found.is_faithful()) << found.problem();
    EXPECT_EQ(found.same_value.at("numbers").count, many);
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
