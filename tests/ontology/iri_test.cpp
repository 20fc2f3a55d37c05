// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/iri.hpp"

#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <type_traits>

namespace dialograph {
namespace {

TEST(Iri, IsMadeOfAnAbsoluteIriAlone) {
    EXPECT_EQ(Iri::parse("https://example.org/環境")->text(), "https://example.org/環境");
    for (const std::string_view text :
         {"", "page", "//example.org/", "_:blank", "http://example.org/a b",
          "http://example.org/> <http://example.org/b", "http://example.org/\xFF"}) {
        EXPECT_FALSE(Iri::parse(text)) << text;
    }
    static_assert(!std::is_constructible_v<Iri, std::string_view>);
    static_assert(!std::is_default_constructible_v<Iri>);
}

TEST(Iri, IsEqualToOneOfTheSameText) {
    EXPECT_EQ(Iri::parse("https://w3id.org/dialograph/ns#topic"), dlg::topic);
    EXPECT_NE(Iri::parse("https://w3id.org/dialograph/ns#Topic"), dlg::topic);
}

TEST(Iri, KnowsItsNamespaceWhereItIsATerm) {
    EXPECT_EQ(dlg::topic.name_space(), &dlg::ns);
    EXPECT_EQ(dlg::topic.local_name(), "topic");
    const Iri parsed = Iri::parse("https://example.org/a").value();
    EXPECT_EQ(parsed.name_space(), nullptr);
    EXPECT_EQ(parsed.local_name(), "https://example.org/a");
}

TEST(Iri, IsShortenedOnlyToNamesThatTurtleReadsAsTheyAre) {
    for (const std::string_view name : {"a", "6", "climate-change", "sameAs", "a_b", "6-a"}) {
        EXPECT_TRUE(is_simple_local_name(name)) << name;
    }
    for (const std::string_view name : {"", "-a", "a.", "a/b", "a b", "a%20", "環境", "a:b"}) {
        EXPECT_FALSE(is_simple_local_name(name)) << name;
    }
}

}  // namespace
}  // namespace dialograph
