// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/naming.hpp"

#include "ontology/literal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::string_view base = "https://example.org/d/";

std::string behind_base(Iri iri) {
    EXPECT_TRUE(iri.text().starts_with(base)) << iri.text();
    EXPECT_TRUE(Iri::parse(iri.text())) << iri.text();
    return std::string(iri.text().substr(base.size()));
}

TEST(Naming, NamesEachKindOfEntity) {
    const Naming naming(base);
    std::string names;
    std::string text;
    for (const EntityKind kind : entity_kinds) {
        names += behind_base(naming.entity(kind, "a-1", text)) + '\n';
    }
    EXPECT_EQ(names,
              "id/series/a-1\n"
              "id/session/a-1\n"
              "id/topic/a-1\n"
              "id/agreement/a-1\n"
              "id/event/a-1\n"
              "id/place/a-1\n"
              "id/organisation/a-1\n"
              "id/source/a-1\n");
}

TEST(Naming, NamesWhatBelongsToAnEntity) {
    const Naming naming(base);
    std::string text;
    EXPECT_EQ(behind_base(naming.agenda_item("6", "climate-change", text)),
              "id/agenda/6/climate-change");
    EXPECT_EQ(behind_base(naming.geometry("tokyo", text)), "id/place/tokyo/geometry");
    EXPECT_EQ(behind_base(naming.renaming("moe", text)), "id/organisation/moe/renaming");
    EXPECT_EQ(behind_base(naming.session_graph("6", text)), "graph/session/6");
}

TEST(Naming, NamesTheQuotesForAgendaItemsAndAgreements) {
    const Naming naming(base);
    std::string item_text;
    std::string text;
    const Iri item = naming.agenda_item("6", "air", item_text);
    EXPECT_EQ(behind_base(naming.quote(item, text)), "id/quote/agenda/6/air");
    EXPECT_EQ(behind_base(naming.quote_target(item, text)), "id/quote/agenda/6/air/target");
    EXPECT_EQ(behind_base(naming.quote_selector(item, text)), "id/quote/agenda/6/air/selector");
    const Iri agreement = naming.entity(EntityKind::agreement, "memorandum-2011", item_text);
    EXPECT_EQ(behind_base(naming.quote(agreement, text)), "id/quote/agreement/memorandum-2011");
    EXPECT_THROW(static_cast<void>(naming.quote(*Iri::parse("https://a.org/id/x"), text)),
                 TermError);
}

TEST(Naming, NamesTheDataSetAsAWhole) {
    const Naming naming(base);
    EXPECT_EQ(behind_base(naming.dataset()), "id/dataset");
    EXPECT_EQ(behind_base(naming.publisher()), "id/publisher");
    EXPECT_EQ(behind_base(naming.contact()), "id/contact");
    EXPECT_EQ(behind_base(naming.topic_scheme()), "id/scheme/topics");
    EXPECT_EQ(behind_base(naming.dataset_graph()), "graph/dataset");
}

TEST(Naming, KnowsTheNamespaceOfEachKind) {
    const Naming naming(base);
    std::string text;
    const Iri topic = naming.entity(EntityKind::topic, "air", text);
    ASSERT_NE(topic.name_space(), nullptr);
    EXPECT_EQ(topic.name_space()->prefix, "topic");
    EXPECT_EQ(topic.name_space()->iri, "https://example.org/d/id/topic/");
    EXPECT_EQ(topic.local_name(), "air");
    EXPECT_EQ(topic.name_space(), &naming.namespaces()[index_of(EntityKind::topic)]);
}

TEST(Naming, KnowsTheNamesThatLoadsKeepForThemselves) {
    std::string text;
    const std::string_view load = "0123456789abcdef";
    const Iri staged = Naming::staging_graph(*Iri::parse("http://a.org/g#x"), load, text);
    EXPECT_TRUE(Naming::is_of_loading(staged.text()));
    EXPECT_TRUE(Naming::is_of_loading(Naming::load(load, text).text()));
    const std::string document = "https://w3id.org/dialograph/loading";
    for (const std::string_view rest : {"", "#", "#control", "/x", "?x"}) {
        EXPECT_TRUE(Naming::is_of_loading(document + std::string(rest))) << rest;
    }
    for (const std::string& other :
         {document + "s", std::string("https://example.org/staging/d/graph/dataset"),
          std::string("https://example.org/staging"), std::string("urn:staging:1")}) {
        EXPECT_FALSE(Naming::is_of_loading(other)) << other;
    }
}

TEST(Naming, TellsTheGraphsOfADataSetFromWhatIsStagedBesideThem) {
    const auto is_graph = [](const std::string& name) {
        return Naming::is_graph_of("https://example.org/staging/d/graph/",
                                   "https://example.org/staging/d/graph/" + name);
    };
    EXPECT_TRUE(is_graph("dataset"));
    EXPECT_TRUE(is_graph("session/6"));
    EXPECT_FALSE(is_graph("session/6/staging/0123456789abcdef"));
    EXPECT_FALSE(Naming::is_graph_of("https://example.org/d/", "https://example.org/e/graph/1"));
}

TEST(Naming, RefusesIdsThatAreNoSlugs) {
    const Naming naming(base);
    std::string text;
    for (const std::string_view id : {"", "A", "a b", "a/b", "../a", "環境", "a>", "a#b", "-a"}) {
        EXPECT_THROW(static_cast<void>(naming.entity(EntityKind::topic, id, text)), TermError)
            << id;
        EXPECT_THROW(static_cast<void>(naming.agenda_item("6", id, text)), TermError) << id;
        EXPECT_THROW(static_cast<void>(naming.agenda_item(id, "air", text)), TermError) << id;
        EXPECT_THROW(static_cast<void>(naming.geometry(id, text)), TermError) << id;
        EXPECT_THROW(static_cast<void>(naming.renaming(id, text)), TermError) << id;
        EXPECT_THROW(static_cast<void>(naming.session_graph(id, text)), TermError) << id;
    }
}

TEST(Naming, RefusesBasesThatAreNoIriWithASlashAtTheEnd) {
    for (const std::string_view bad :
         {"", "/", "d/", "//example.org/", "https://example.org/d", "https://example.org/?a/",
          "https://example.org/#/", "https://example.org/a b/", "https://example.org/\">/"}) {
        EXPECT_THROW(Naming{bad}, TermError) << bad;
    }
}

}  // namespace
}  // namespace dialograph
