// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/schema_org.hpp"

#include "model/json.hpp"
#include "model/source_text.hpp"
#include "tests/exporters/release/release_facts_of.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

class SchemaOrgDocuments : public testing::Test {
protected:
    [[nodiscard]] std::string text(std::string_view key) const {
        const JsonValue* const value = document_->find(key);
        return value == nullptr ? "nothing" : value->text;
    }

    tests::ReleaseFactsOfShipped facts_;
    SourceText source_{"schema-org.jsonld", schema_org_document(*facts_)};
    Diagnostics diagnostics_;
    std::optional<JsonValue> document_ = parse_json(source_, diagnostics_);
};

TEST_F(SchemaOrgDocuments, DescribeTheDataSet) {
    ASSERT_TRUE(document_);
    EXPECT_EQ(text("@type"), "Dataset");
    EXPECT_EQ(text("@id"), "https://w3id.org/dialograph/japan-mongolia/id/dataset");
    EXPECT_EQ(text("identifier"), text("@id"));
    EXPECT_EQ(text("url"), "https://data.example.org/");
    EXPECT_EQ(text("license"), "https://creativecommons.org/licenses/by/4.0/");
    EXPECT_EQ(text("version"), facts_->current.version);
    EXPECT_EQ(text("datePublished"), facts_->current.issued);
    EXPECT_EQ(text("dateModified"), facts_->current.modified);
    EXPECT_EQ(text("temporalCoverage"), "2007/2023");
    EXPECT_EQ(text("isAccessibleForFree"), "true");
    EXPECT_EQ(document_->find("name")->items.size(), 3U) << "one in each language";
    EXPECT_EQ(document_->find("inLanguage")->items.size(), 3U);
}

TEST_F(SchemaOrgDocuments, NameThePublisherAndWhomToAsk) {
    ASSERT_TRUE(document_);
    for (const char* const role : {"creator", "publisher"}) {
        const JsonValue* const agent = document_->find(role);
        ASSERT_NE(agent, nullptr) << role;
        EXPECT_EQ(agent->find("@id")->text,
                  "https://w3id.org/dialograph/japan-mongolia/id/publisher");
        EXPECT_EQ(agent->find("contactPoint")->find("url")->text, "https://w3id.org/dialograph");
        EXPECT_EQ(agent->find("contactPoint")->find("email"), nullptr);
    }
}

TEST_F(SchemaOrgDocuments, OfferEachFile) {
    ASSERT_TRUE(document_);
    const auto& files = document_->find("distribution")->items;
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].find("@type")->text, "DataDownload");
    EXPECT_EQ(files[0].find("contentUrl")->text,
              "https://data.example.org/data/japan-mongolia.ttl.gz");
    EXPECT_EQ(files[0].find("encodingFormat")->text, "application/gzip");
    EXPECT_EQ(files[0].find("contentSize")->text, "30 B");
    EXPECT_EQ(files[0].find("sha256")->text, std::string(64, 'a'));
    EXPECT_EQ(files[1].find("encodingFormat")->text, "text/csv");
}

}  // namespace
}  // namespace dialograph
