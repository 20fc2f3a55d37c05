// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/metadata.hpp"

#include "model/source_text.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::string_view complete = R"({
"@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
"@id": "https://example.org/d/id/dataset",
"void:uriSpace": "https://example.org/d/",
"dcterms:title": [{"@value": "対話", "@language": "ja"}, {"@value": "Dialogue", "@language": "EN"}],
"dcterms:description": "A dialogue.",
"dcterms:publisher": {"@id": "https://example.org/p", "foaf:name": "Publisher"},
"dcterms:license": {"@id": "https://example.org/licence"},
"dcterms:rights": "Free.",
"dcat:contactPoint": {"vcard:fn": "Desk", "vcard:hasEmail": {"@id": "mailto:a@example.org"}},
"dcat:keyword": ["air", {"@value": "大気", "@language": "ja"}],
"dcat:version": "1.0.0",
"dcterms:issued": {"@value": "2024-05-01", "@type": "xsd:date"},
"dcterms:modified": "2024",
"prov:hadPrimarySource": {"@id": "https://example.org/page"},
"tables": [{"url": "series.csv",
            "tableSchema": {"columns": [{"name": "id"}, {"name": "name_en"}]}},
           {"url": "sessions.csv"}]
})";

/// The problems of a metadata text, as lines.
std::string problems(std::string_view text) {
    const SourceText source("csv-metadata.json", text);
    Diagnostics diagnostics;
    const auto metadata = read_metadata(source, diagnostics);
    EXPECT_EQ(metadata.has_value(), diagnostics.empty());
    return tests::places(diagnostics);
}

/// The complete metadata with one part exchanged.
std::string with(std::string_view part, std::string_view other) {
    std::string text(complete);
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return text.replace(at, part.size(), other);
}

TEST(Metadata, ReadsWhatIsSaidOfTheDataSet) {
    const SourceText source("csv-metadata.json", complete);
    Diagnostics diagnostics;
    const auto metadata = read_metadata(source, diagnostics);
    ASSERT_TRUE(metadata) << tests::places(diagnostics);
    EXPECT_EQ(metadata->iri, "https://example.org/d/id/dataset");
    EXPECT_EQ(metadata->base, "https://example.org/d/");
    ASSERT_EQ(metadata->title.size(), 2U);
    EXPECT_EQ(metadata->title[0].language->text(), "ja");
    EXPECT_EQ(metadata->title[0].text, "対話");
    EXPECT_EQ(metadata->title[1].language->text(), "en");
    ASSERT_EQ(metadata->description.size(), 1U);
    EXPECT_EQ(metadata->description[0].language, std::nullopt);
    EXPECT_EQ(metadata->description[0].text, "A dialogue.");
    EXPECT_EQ(metadata->publisher.iri, "https://example.org/p");
    EXPECT_EQ(metadata->publisher.name.at(0).text, "Publisher");
    EXPECT_EQ(metadata->licence, "https://example.org/licence");
    EXPECT_EQ(metadata->rights.at(0).text, "Free.");
    EXPECT_EQ(metadata->contact.name, "Desk");
    EXPECT_EQ(metadata->contact.email, "mailto:a@example.org");
    EXPECT_EQ(metadata->contact.page, "");
    EXPECT_EQ(metadata->keywords.size(), 2U);
    EXPECT_EQ(metadata->version, "1.0.0");
    EXPECT_EQ(metadata->issued.text().view(), "2024-05-01");
    EXPECT_EQ(metadata->modified.text().view(), "2024");
    EXPECT_EQ(metadata->primary_source, "https://example.org/page");
    ASSERT_EQ(metadata->tables.size(), 2U);
    EXPECT_EQ(metadata->tables[0].url, "series.csv");
    EXPECT_EQ(metadata->tables[0].columns, (std::vector<std::string>{"id", "name_en"}));
    EXPECT_EQ(metadata->tables[1].columns, std::vector<std::string>{});
}

TEST(Metadata, ReportsAllThatIsMissingAtOnce) {
    EXPECT_EQ(problems("{}"),
              "csv-metadata.json:1:1 missing-metadata\n"    // void:uriSpace
              "csv-metadata.json:1:1 missing-metadata\n"    // dcterms:title
              "csv-metadata.json:1:1 missing-metadata\n"    // dcterms:description
              "csv-metadata.json:1:1 missing-metadata\n"    // dcterms:publisher
              "csv-metadata.json:1:1 missing-metadata\n"    // dcterms:license
              "csv-metadata.json:1:1 missing-metadata\n"    // dcat:version
              "csv-metadata.json:1:1 missing-metadata\n");  // tables
}

TEST(Metadata, RefusesDocumentsOfAnotherKind) {
    EXPECT_NE(problems("[]"), "");
    EXPECT_NE(problems("\"text\""), "");
    EXPECT_EQ(problems("{,}").substr(0, 18), "csv-metadata.json:");
}

TEST(Metadata, ReportsValuesOfTheWrongShapeAtTheirPlace) {
    struct Case {
        std::string_view part;
        std::string_view other;
        std::string_view problems;
    };
    const Case cases[] = {
        {"\"https://example.org/d/\"", "\"https://example.org/d\"", "4:18 bad-metadata"},
        {"\"https://example.org/d/\"", "\"https://example.org/?d/\"", "4:18 bad-metadata"},
        {"\"https://example.org/d/\"", "\"d/\"", "4:18 relative-iri"},
        {"\"https://example.org/d/\"", "7", "4:18 relative-iri"},
        {"\"https://example.org/d/id/dataset\"", "\"_:dataset\"", "3:8 relative-iri"},
        {"\"EN\"", "\"English language\"", "5:92 bad-language"},
        {"\"A dialogue.\"", "\"\"", "6:24 bad-metadata"},
        {"\"A dialogue.\"", "[]", "6:24 bad-metadata"},
        {"\"A dialogue.\"", "12", "6:24 bad-metadata"},
        {"\"https://example.org/p\"", "\"a page\"", "7:30 relative-iri"},
        {"\"https://example.org/p\"", "\"https://example.org/d/id/organisation/o\"",
         "7:30 bad-metadata"},
        {"\"foaf:name\"", "\"foaf:nick\"", "7:22 missing-metadata"},
        {"{\"@id\": \"https://example.org/licence\"}", "\"CC BY 4.0\"", "8:20 bad-metadata"},
        {"\"https://example.org/licence\"", "\"CC BY 4.0\"", "8:28 relative-iri"},
        {"\"mailto:a@example.org\"", "\"a@example.org\"", "10:69 relative-iri"},
        {"\"1.0.0\"", "1.0", "12:17 bad-metadata"},
        {"\"2024-05-01\"", "\"1 May 2024\"", "13:30 bad-date"},
        {"\"2024\"", "2024.5", "14:21 bad-date"},
        {"\"url\": \"sessions.csv\"", "\"title\": \"sessions.csv\"", "18:12 missing-metadata"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(problems(with(c.part, c.other)),
                  "csv-metadata.json:" + std::string(c.problems) + '\n')
            << c.other;
    }
}

TEST(Metadata, DoesWithoutWhatIsNotRequired) {
    EXPECT_EQ(problems(tests::metadata_for(tests::small_tables())), "");
}

}  // namespace
}  // namespace dialograph
