// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/site.hpp"

#include "exporters/site/entity_page.hpp"
#include "exporters/site/index_page.hpp"
#include "tests/exporters/pictures/drawn.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace dialograph {
namespace {

using tests::LoadedTables;
using tests::small_tables_with;

using Files = std::map<std::string, std::string>;

Files files_of(const DialogueGraph& graph, const SiteRelease& release = {}) {
    Files files;
    const Site site(graph, release);
    for (std::size_t piece = site.piece_count(); piece > 0; --piece) {
        site.write(piece - 1, [&](const ReleasePath& path, std::string_view bytes) {
            EXPECT_TRUE(files.emplace(path.text(), bytes).second) << path.text();
        });
    }
    return files;
}

bool has(const std::string& page, std::string_view part) {
    return page.find(part) != std::string::npos;
}

TEST(Site, HasAPageForEachEntityInEachLanguage) {
    const LoadedTables tables(tests::small_tables());
    const Files files = files_of(*tables);
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(tables->graph()))) {
        const VertexProperties& entity = tables->graph()[vertex];
        for (const SiteLanguage language : site_languages) {
            const auto path = page_path(document_name(entity.kind, entity.id), tag_of(language));
            ASSERT_TRUE(files.contains(path.text())) << path.text();
            EXPECT_TRUE(has(files.at(path.text()),
                            "<html lang=\"" + std::string(tag_of(language)) + "\">"));
        }
    }
}

TEST(Site, IsTheSameWhateverTheOrderOfItsPieces) {
    const LoadedTables tables(tests::small_tables());
    const Files files = files_of(*tables);
    const Site site(*tables, {});
    for (std::size_t piece = 0; piece < site.piece_count(); ++piece) {
        site.write(piece, [&](const ReleasePath& path, std::string_view bytes) {
            EXPECT_EQ(files.at(path.text()), bytes);
        });
    }
}

TEST(SessionPage, SaysWhatCameOfEachTopicInWhoseWords) {
    const LoadedTables tables(tests::small_tables());
    const std::string page = files_of(*tables).at("doc/session/1.html");
    EXPECT_TRUE(has(page, "<a href=\"../../doc/topic/air.html\"><bdi>Air</bdi></a>"));
    EXPECT_TRUE(has(page, "<span class=\"outcome discussed\">discussed</span>"));
    EXPECT_TRUE(has(page,
                    "<q><bdi>clean air</bdi></q> <cite><a "
                    "href=\"../../doc/source/report.html\"><bdi>Report</bdi></a></cite>"));
    EXPECT_TRUE(has(page, "<a rel=\"next\" href=\"../../doc/session/2.html\">"));
    EXPECT_FALSE(has(page, "<a rel=\"prev\""));
}

TEST(EntityPage, LeadsToItsTwinsAndToItselfInTheOtherLanguages) {
    const LoadedTables tables(tests::small_tables());
    const std::string page = files_of(*tables).at("doc/topic/dust.mn.html");
    for (const char* const part :
         {"<link rel=\"alternate\" type=\"text/turtle\" href=\"../../doc/topic/dust.ttl\">",
          "<link rel=\"alternate\" type=\"application/n-triples\" "
          "href=\"../../doc/topic/dust.nt\">",
          "<link rel=\"alternate\" type=\"application/ld+json\" "
          "href=\"../../doc/topic/dust.jsonld\">",
          "<link rel=\"alternate\" hreflang=\"ja\" href=\"../../doc/topic/dust.ja.html\">",
          "<link rel=\"alternate\" hreflang=\"x-default\" href=\"../../doc/topic/dust.html\">"}) {
        EXPECT_TRUE(has(page, part)) << part;
    }
}

TEST(EntityPage, OfAPlaceWithMoreSessionsThanAPageHoldsContinues) {
    std::string sessions = "id,series,number,date,place,title_en,source\n";
    for (std::size_t i = 1; i <= entries_of_a_page + 1; ++i) {
        const std::string number = std::to_string(i);
        sessions += number + ",d," + number + ",2007,tokyo,Session " + number + ",report\n";
    }
    const LoadedTables tables(small_tables_with("sessions.csv", sessions));
    const SiteModel model(*tables);
    const Vertex tokyo = *tables->find(EntityKind::place, "tokyo");
    const Listing listing = listing_of(model, tokyo);
    const std::string first = render_entity(model, tokyo, listing, SiteLanguage::en, 0);
    const std::string second = render_entity(model, tokyo, listing, SiteLanguage::en, 1);
    EXPECT_EQ(page_count(listing), 2U);
    EXPECT_TRUE(has(first, "<a rel=\"next\" href=\"../../doc/place/tokyo_2.html\">"));
    EXPECT_TRUE(has(second, "<bdi>Session 201</bdi>"));
    EXPECT_FALSE(has(second, "<bdi>Session 200</bdi>"));
    EXPECT_EQ(index_page_count(model, EntityKind::session), 2U);
    EXPECT_TRUE(has(render_index(model, EntityKind::session, SiteLanguage::ja, 1),
                    "href=\"../doc/session.ja.html\">"));
}

TEST(LandingPage, HasTheFilesAndTheDescriptionForSearchEngines) {
    const LoadedTables tables(tests::small_tables());
    SiteRelease release;
    release.downloads.push_back({"data/d.ttl", "Turtle", "text/turtle", 1234, "abc"});
    release.metadata.push_back({"catalog.ttl", "DCAT (Turtle)", "text/turtle", 1, "d"});
    release.schema_org = R"({"name":"</script>"})";
    const std::string page = files_of(*tables, release).at("index.ja.html");
    EXPECT_TRUE(has(page, "<a href=\"data/d.ttl\" type=\"text/turtle\">data/d.ttl</a>"));
    EXPECT_TRUE(has(page, "<td class=\"size\">1.2 kB</td>"));
    EXPECT_TRUE(has(page, "<code translate=\"no\">abc</code>"));
    EXPECT_TRUE(has(page, "<link rel=\"describedby\" type=\"text/turtle\" href=\"catalog.ttl\">"));
    EXPECT_TRUE(has(page, R"({"name":"\u003C/script>"}</script>)"));
}

TEST(SearchPage, HasEveryNameUnderItsLetter) {
    const LoadedTables tables(small_tables_with(
        "topics.csv", "id,label_en,label_ja,broader\nair,Air,大気,\ndust,Dust,黄砂,air\n"));
    const std::string page = files_of(*tables).at("search.html");
    EXPECT_TRUE(has(page, "<section id=\"latin-A\"><h2>A</h2>"));
    EXPECT_TRUE(has(page, "<a href=\"doc/topic/dust.html\" lang=\"ja\"><bdi>黄砂</bdi></a>"));
    EXPECT_TRUE(has(page, "<a href=\"#han\">Kanji</a>"));
}

}  // namespace
}  // namespace dialograph
