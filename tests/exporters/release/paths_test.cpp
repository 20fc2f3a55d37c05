// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/paths.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace dialograph {
namespace {

TEST(ReleasePath, IsRefusedWhereItCouldLeaveTheFolder) {
    for (const char* const text :
         {"", "/", "/etc/passwd", "..", "../x", "a/../x", "a/..", ".", "a/./x", "a//x", "a/",
          "a\\x", "a b", "a\nb", "äx", "a%2e", "~"}) {
        EXPECT_FALSE(is_release_path(text)) << text;
        EXPECT_THROW(ReleasePath{text}, std::invalid_argument) << text;
    }
    EXPECT_FALSE(is_release_path(std::string(256, 'x')));
    EXPECT_FALSE(is_release_path(std::string("a\0b", 3)));
}

TEST(ReleasePath, MayBeHiddenAndKnowsItsWayUp) {
    EXPECT_EQ(ReleasePath(".htaccess").to_root(), "");
    EXPECT_EQ(ReleasePath(".well-known/void").to_root(), "../");
    EXPECT_EQ(ReleasePath("doc/session/6.html").to_root(), "../../");
}

TEST(Paths, PutALanguageBeforeTheExtensionUnlessItIsTheDefault) {
    EXPECT_EQ(page_path("index", "en").text(), "index.html");
    EXPECT_EQ(page_path("index", "ja").text(), "index.ja.html");
    EXPECT_EQ(page_path(document_name(EntityKind::session, "6"), "mn").text(),
              "doc/session/6.mn.html");
    EXPECT_EQ(page_path(index_name(EntityKind::topic), "en").text(), "doc/topic.html");
    EXPECT_EQ(document_path(EntityKind::place, "tokyo", "ttl").text(), "doc/place/tokyo.ttl");
    EXPECT_EQ(redirect_path("id/place/tokyo/geometry").text(),
              "id/place/tokyo/geometry/index.html");
}

TEST(Paths, RefuseAnIdThatIsNoSlug) {
    EXPECT_THROW(static_cast<void>(document_name(EntityKind::session, "../x")),
                 std::invalid_argument);
}

TEST(Paths, NameTheDocumentAboutEachThing) {
    EXPECT_EQ(document_about("id/session/6"), "doc/session/6");
    EXPECT_EQ(document_about("id/agenda/6/mercury"), "doc/session/6");
    EXPECT_EQ(document_about("id/quote/agenda/6/mercury/target"), "doc/session/6");
    EXPECT_EQ(document_about("id/quote/agreement/memorandum-2011"),
              "doc/agreement/memorandum-2011");
    EXPECT_EQ(document_about("id/place/tokyo/geometry"), "doc/place/tokyo");
    EXPECT_EQ(document_about("id/organisation/env/renaming"), "doc/organisation/env");
    EXPECT_EQ(document_about("id/scheme/topics"), "doc/scheme/topics");
    EXPECT_EQ(document_about("id/publisher"), "doc/dataset");
    EXPECT_EQ(document_about("graph/session/6"), "doc/session/6");
    EXPECT_EQ(document_about("graph/dataset"), "doc/dataset");
    EXPECT_EQ(document_about("doc/session/6"), "");
    EXPECT_EQ(document_about("id/session/..%2f"), "");
}

}  // namespace
}  // namespace dialograph
