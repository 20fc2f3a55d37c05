// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/update_writer.hpp"

#include "exporters/byte_consumer.hpp"
#include "exporters/diff/guarded_update.hpp"
#include "exporters/diff/patch_writer.hpp"
#include "tests/exporters/diff/difference_of_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace dialograph {
namespace {

using namespace test;

template <class Write>
std::string text_of(const Write& write) {
    TextConsumer consumer;
    ByteSink bytes = ByteSink::to_consumer(consumer);
    write(bytes);
    bytes.commit();
    return consumer.text;
}

std::string update_of(const Difference& difference, std::string_view graph = {}) {
    return text_of([&](ByteSink& bytes) { write_update(difference, bytes, graph); });
}

TEST(UpdateWriter, RemovesAllBeforeItAdds) {
    EXPECT_EQ(
        update_of(difference({{"b", "p", "1", "g"}}, {{"a", "p", "2", "g"}, {"b", "p", "3"}})),
        "DELETE DATA {\n  GRAPH <urn:g> {\n    <urn:b> <urn:p> \"1\" .\n  }\n} ;\n"
        "INSERT DATA {\n    <urn:b> <urn:p> \"3\" .\n"
        "  GRAPH <urn:g> {\n    <urn:a> <urn:p> \"2\" .\n  }\n}\n");
}

TEST(UpdateWriter, WritesNothingForNoDifference) {
    EXPECT_EQ(update_of(difference({{"a", "p", "1"}}, {{"a", "p", "1"}})), "");
}

TEST(UpdateWriter, PutsStatementsWithoutAGraphWhereItIsTold) {
    EXPECT_EQ(update_of(difference({}, {{"a", "p", "1"}}), "urn:here"),
              "INSERT DATA {\n  GRAPH <urn:here> {\n    <urn:a> <urn:p> \"1\" .\n  }\n}\n");
}

TEST(UpdateWriter, NeverWritesABackslashBeforeUOfTheText) {
    const std::string text =
        update_of(difference({}, {{"a", "p", "\\u0022 \\U00000022 \\\\u\x01"}}));
    EXPECT_NE(text.find(R"("\\\u00750022 \\\u005500000022 \\\\\u0075\u0001")"), text.npos) << text;
}

TEST(UpdateWriter, DeletesFromOneGraphAtATime) {
    const std::string text =
        update_of(difference({{"a", "p", "1", "g"}, {"a", "p", "1", "h"}}, {}));
    EXPECT_EQ(text,
              "DELETE DATA {\n  GRAPH <urn:g> {\n    <urn:a> <urn:p> \"1\" .\n  }\n} ;\n"
              "DELETE DATA {\n  GRAPH <urn:h> {\n    <urn:a> <urn:p> \"1\" .\n  }\n}\n");
}

TEST(UpdateWriter, WritesManyStatementsInBatches) {
    std::vector<Words> many;
    for (int i = 0; i < 1200; ++i) {
        many.push_back({"s", "p", std::to_string(i), "g"});
    }
    const std::string text = update_of(difference({}, many));
    std::size_t batches = 0;
    for (std::size_t at = text.find("INSERT DATA"); at != text.npos;
         at = text.find("INSERT DATA", at + 1)) {
        ++batches;
    }
    EXPECT_EQ(batches, 3U);
    EXPECT_EQ(std::ranges::count(text, '"'), 2400);
}

TEST(GuardedUpdate, WantsAGraphForEveryStatement) {
    const Difference found = difference({}, {{"a", "p", "1"}});
    EXPECT_THROW(GuardedUpdate(found, "urn:staging:", ""), std::invalid_argument);
    const GuardedUpdate update(found, "urn:staging:", "urn:here");
    std::string staged;
    update.each_staged([&](std::string_view text) { staged += text; });
    EXPECT_NE(staged.find("<urn:here> <urn:staging:added> <urn:staging:added/1> ."), staged.npos);
}

std::string guarded(const std::vector<Words>& before, const std::vector<Words>& after) {
    const Difference found = difference(before, after);
    return GuardedUpdate(found, "urn:staging:", "").apply();
}

TEST(GuardedUpdate, CountsNoGraphsOfOthersBesideItsOwn) {
    EXPECT_EQ(
        guarded({{"a", "p", "1", "//e/data/a"}, {"a", "p", "1", "//e/data/b"}}, {}).find("?total"),
        std::string::npos);
    // That the new side has the graphs of an export says nothing of the store.
    EXPECT_EQ(guarded({{"a", "p", "1", "//e/graph/a"}},
                      {{"a", "p", "1", "//e/graph/a"}, {"a", "p", "1", "//e/graph/dataset"}})
                  .find("?total"),
              std::string::npos);
}

TEST(GuardedUpdate, CountsAllGraphsOfItsDataSetAndNotWhatIsStagedBesideThem) {
    const std::string text = guarded({{"a", "p", "1", "d/graph/dataset"},
                                      {"a", "p", "2", "d/graph/session/2"},
                                      {"a", "p", "3", "d/graph/dataset/staging/x"},
                                      {"a", "p", "4", "other"}},
                                     {});
    EXPECT_NE(text.find("GRAPH ?any { ?a ?b ?c } FILTER(STRSTARTS(STR(?any), \"urn:d/graph/\") && "
                        "!STRSTARTS(STR(?any), \"urn:staging:\") && "
                        "!REGEX(STR(?any), \"/staging/[^/]*$\"))"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("FILTER(?total != 2)"), std::string::npos) << text;
}

TEST(PatchWriter, PutsStatementsWithoutAGraphWhereItIsTold) {
    const Difference found =
        difference({{"b", "p", "1", "g"}}, {{"a", "p", "2"}, {"c", "p", "3", "g"}});
    const std::string text =
        text_of([&](ByteSink& bytes) { write_patch(found, bytes, "urn:here"); });
    EXPECT_EQ(text.substr(text.find('\n') + 1),
              "TX .\nD <urn:b> <urn:p> \"1\" <urn:g> .\n"
              "A <urn:a> <urn:p> \"2\" <urn:here> .\nA <urn:c> <urn:p> \"3\" <urn:g> .\nTC .\n");
}

TEST(PatchWriter, WritesOneTransactionWithAName) {
    const auto patch = [](const Difference& difference) {
        return text_of([&](ByteSink& bytes) { write_patch(difference, bytes); });
    };
    const std::string text = patch(difference({{"b", "p", "1", "g"}}, {{"a", "p", "2", "g"}}));
    EXPECT_EQ(text.substr(text.find('\n') + 1),
              "TX .\nD <urn:b> <urn:p> \"1\" <urn:g> .\nA <urn:a> <urn:p> \"2\" <urn:g> .\nTC .\n");
    EXPECT_TRUE(text.starts_with("H id <urn:uuid:"));
    EXPECT_EQ(text, patch(difference({{"b", "p", "1", "g"}}, {{"a", "p", "2", "g"}})));
    EXPECT_NE(text.substr(0, 60), patch(difference({{"b", "p", "1", "g"}}, {})).substr(0, 60));
}

}  // namespace
}  // namespace dialograph
