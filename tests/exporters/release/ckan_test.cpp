// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/ckan.hpp"

#include "model/json.hpp"
#include "model/source_text.hpp"
#include "tests/exporters/release/release_facts_of.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

class CkanPackages : public testing::Test {
protected:
    /// The text of a member, or of a member of one of several.
    [[nodiscard]] std::string text(std::string_view key) const { return package_->find(key)->text; }
    [[nodiscard]] const JsonValue& item(std::string_view key, std::size_t i) const {
        return package_->find(key)->items.at(i);
    }

    tests::ReleaseFactsOfShipped facts_;
    SourceText source_{"ckan.json", ckan_package(*facts_)};
    Diagnostics diagnostics_;
    std::optional<JsonValue> package_ = parse_json(source_, diagnostics_);
};

TEST_F(CkanPackages, SayInEnglishWhatTheDataSetIs) {
    ASSERT_TRUE(package_);
    EXPECT_EQ(text("name"), "japan-mongolia");
    EXPECT_EQ(text("title"), "Japan-Mongolia Environmental Policy Dialogue as linked open data");
    EXPECT_TRUE(text("notes").starts_with("The fifteen sessions"));
    EXPECT_EQ(text("url"), "https://data.example.org/");
    EXPECT_EQ(text("version"), facts_->current.version);
    EXPECT_EQ(text("license_id"), "cc-by");
    EXPECT_EQ(text("license_url"), "https://creativecommons.org/licenses/by/4.0/");
    EXPECT_EQ(text("maintainer"), "Dialograph");
    EXPECT_EQ(package_->find("maintainer_email"), nullptr) << "the contact has a page alone";
}

TEST_F(CkanPackages, HaveATagAKeywordAndTheOtherLanguagesBeside) {
    ASSERT_TRUE(package_);
    EXPECT_EQ(package_->find("tags")->items.size(), facts_->metadata().keywords.size());
    EXPECT_EQ(item("tags", 0).find("name")->text, "環境政策");
    std::vector<std::string> keys;
    for (const JsonValue& extra : package_->find("extras")->items) {
        keys.push_back(extra.find("key")->text);
    }
    EXPECT_EQ(keys, (std::vector<std::string>{"issued", "modified", "publisher_name", "title_ja",
                                              "title_en", "title_mn", "notes_ja", "notes_en",
                                              "notes_mn"}));
}

TEST_F(CkanPackages, OfferEachFile) {
    ASSERT_TRUE(package_);
    ASSERT_EQ(package_->find("resources")->items.size(), 2U);
    const JsonValue& dump = item("resources", 0);
    EXPECT_EQ(dump.find("name")->text, "Turtle, gzip");
    EXPECT_EQ(dump.find("url")->text, "https://data.example.org/data/japan-mongolia.ttl.gz");
    EXPECT_EQ(dump.find("format")->text, "Turtle");
    EXPECT_EQ(dump.find("mimetype")->text, "application/gzip");
    EXPECT_EQ(dump.find("mimetype_inner")->text, "text/turtle");
    EXPECT_EQ(dump.find("hash")->text, std::string(64, 'a'));
    EXPECT_EQ(dump.find("size")->text, "30");
    const JsonValue& table = item("resources", 1);
    EXPECT_EQ(table.find("name")->text, "CSV, sessions");
    EXPECT_EQ(table.find("mimetype")->text, "text/csv");
    EXPECT_EQ(table.find("mimetype_inner"), nullptr);
}

}  // namespace
}  // namespace dialograph
