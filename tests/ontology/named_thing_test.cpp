// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/named_thing.hpp"

#include "model/entity_kind.hpp"
#include "ontology/naming.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(NamedThing, IsWhatNamingHasNamed) {
    const Naming naming("https://example.org/id/x/");
    std::string text;
    for (const EntityKind kind : entity_kinds) {
        const auto thing = thing_named(naming.entity(kind, "id", text).text());
        ASSERT_TRUE(thing);
        EXPECT_EQ(thing->kind, name_of(kind));
        EXPECT_EQ(thing->id, "id");
        EXPECT_FALSE(thing->is_part);
        EXPECT_EQ(thing->iri(), text);
    }
    EXPECT_EQ(thing_named(naming.dataset().text())->kind, "dataset");
    EXPECT_EQ(thing_named(naming.topic_scheme().text())->kind, "scheme");
}

TEST(NamedThing, KnowsTheSessionAndTheTopicOfAnAgendaItem) {
    const auto thing = thing_named("https://example.org/id/agenda/6/dust");
    ASSERT_TRUE(thing);
    EXPECT_EQ(thing->session(), "https://example.org/id/session/6");
    EXPECT_EQ(thing->topic(), "https://example.org/id/topic/dust");
}

TEST(NamedThing, KnowsTheWholeOfAPart) {
    for (const std::string_view part :
         {"quote/agenda/6/dust", "quote/agenda/6/dust/target", "quote/agenda/6/dust/selector"}) {
        const std::string iri = "https://example.org/id/" + std::string(part);
        const auto thing = thing_named(iri);
        ASSERT_TRUE(thing) << part;
        EXPECT_TRUE(thing->is_part);
        EXPECT_EQ(thing->iri(), "https://example.org/id/agenda/6/dust");
    }
    EXPECT_EQ(thing_named("https://example.org/id/place/tokyo/geometry")->iri(),
              "https://example.org/id/place/tokyo");
}

TEST(NamedThing, IsNothingForOtherIris) {
    for (const std::string_view iri :
         {"https://example.org/", "https://example.org/id/", "urn:x",
          "https://example.org/id/person/1", "https://example.org/id/session/1/2",
          "https://example.org/id/agenda/6", "https://example.org/id/session/"}) {
        EXPECT_FALSE(thing_named(iri)) << iri;
    }
}

TEST(ChangeIri, IsInTheDataSetOfItsSubjectOrElseAUuid) {
    const std::string digest(64, 'a');
    EXPECT_EQ(change_iri("https://example.org/id/session/1", digest),
              "https://example.org/id/change/" + std::string(32, 'a'));
    EXPECT_EQ(change_iri("urn:x", digest), "urn:uuid:aaaaaaaa-aaaa-8aaa-8aaa-aaaaaaaaaaaa");
}

}  // namespace
}  // namespace dialograph
