// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/format.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace dialograph {
namespace {

TEST(Format, IsFoundByItsName) {
    for (const Format& format : formats()) {
        EXPECT_EQ(format_named(format.name), &format);
    }
    EXPECT_EQ(format_named("word"), nullptr);
    EXPECT_EQ(format_named(""), nullptr);
}

TEST(Format, IsFoundByTheExtensionOfAFile) {
    EXPECT_EQ(format_of_file("out/dialogue.ttl"), format_named("turtle"));
    EXPECT_EQ(format_of_file("dialogue.trig"), format_named("trig"));
    EXPECT_EQ(format_of_file("dialogue.v2.nt"), format_named("ntriples"));
    EXPECT_EQ(format_of_file("dialogue.nq"), format_named("nquads"));
    for (const std::string_view file : {"dialogue", "", "dialogue.", "dialogue.csv", "ttl", "."}) {
        EXPECT_EQ(format_of_file(file), nullptr) << file;
    }
}

TEST(Format, HasANameAnExtensionAndAMediaTypeOfItsOwn) {
    std::set<std::string_view> names;
    std::set<std::string_view> extensions;
    std::set<std::string_view> media_types;
    for (const Format& format : formats()) {
        EXPECT_TRUE(names.insert(format.name).second) << format.name;
        EXPECT_TRUE(extensions.insert(format.extension).second) << format.name;
        EXPECT_TRUE(media_types.insert(format.media_type).second) << format.name;
        EXPECT_NE(format.make_writer, nullptr);
    }
}

TEST(Format, HasTheMediaTypeThatIsRegistered) {
    EXPECT_EQ(format_named("turtle")->media_type, "text/turtle");
    EXPECT_EQ(format_named("trig")->media_type, "application/trig");
    EXPECT_EQ(format_named("ntriples")->media_type, "application/n-triples");
    EXPECT_EQ(format_named("nquads")->media_type, "application/n-quads");
    EXPECT_EQ(format_named("nquads")->iri, "http://www.w3.org/ns/formats/N-Quads");
}

}  // namespace
}  // namespace dialograph
