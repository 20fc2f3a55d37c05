// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/graphs/dot_writer.hpp"
#include "exporters/graphs/graph_format.hpp"
#include "tests/exporters/pictures/drawn.hpp"
#include "tests/model/temporary_folder.hpp"

#include <graphviz/cgraph.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace dialograph {
namespace {

using tests::LoadedTables;

/// What a format writes of a graph.
std::string written(const DialogueGraph& graph, std::string_view format) {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "graph";
    ByteSink bytes = ByteSink::to_file(file, Overwrite::no);
    graph_format_named(format)->write(graph, bytes, {});
    bytes.commit();
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using ReadGraph = std::unique_ptr<Agraph_t, CloseGraph>;

/// What Graphviz reads; null where it does not understand.
ReadGraph read_dot(const std::string& text) {
    return ReadGraph(agmemread(text.c_str()));
}

/// An escString of Graphviz as the text that it stands for.
std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            out += text[i] == 'n' ? '\n' : text[i];
        } else {
            out += text[i];
        }
    }
    return out;
}

/// An attribute of a node. Graphviz takes its texts as `char*`, hence texts by value.
std::string attribute(Agraph_t* graph, std::string node, std::string name) {
    Agnode_t* const found = agnode(graph, node.data(), 0);
    char* const value = found == nullptr ? nullptr : agget(found, name.data());
    return value == nullptr ? std::string("(none)") : unescaped(value);
}

/// Labels that would break out of a careless format.
const std::map<std::string, std::string>& hostile_labels() {
    static const std::map<std::string, std::string> labels{
        {"backslash", "ends in \\"},
        {"backslash-quote", "\\\" ] ; evil [ \\\""},
        {"brackets", "]]>\"];}}<!--"},
        {"entity", "&lt;&amp;&#10;&nbsp;"},
        {"escapes", "\\N \\G \\n \\l \\E"},
        {"html", "<b>bold</b>"},
        {"japanese", "気候変動「適応」"},
        {"keyword", "node"},
        {"lines", "one\ntwo"},
        {"mongolian", "Байгаль орчны өөрчлөлт"},
        {"number", "-.5"},
        {"port", "a:b -> c"},
        {"quotes", "\"'\"\"''"},
        {"spaces", "  two  "},
        {"subgraph", "strict digraph { a -> b }"},
    };
    return labels;
}

tests::TableTexts hostile_tables() {
    auto tables = tests::small_tables();
    std::string topics = "id,label_en,definition_en\nair,Air,\ndust,Dust,\n";
    for (const auto& [id, label] : hostile_labels()) {
        std::string cell;
        for (const char character : label) {
            cell += character == '"' ? "\"\"" : std::string(1, character);
        }
        topics += id + ",\"" + cell + "\",\"" + cell + "\"\n";
    }
    tables["topics.csv"] = topics;
    return tables;
}

TEST(GraphFormats, AreFoundByNameAndByEachExtension) {
    EXPECT_EQ(graph_format_named("dot"), graph_format_of_file("a.gv"));
    EXPECT_EQ(graph_format_named("dot"), graph_format_of_file("a.b/c.dot"));
    EXPECT_EQ(graph_format_named("graphml"), graph_format_of_file("c.graphml"));
    EXPECT_EQ(graph_format_of_file("dot"), nullptr);
    EXPECT_EQ(graph_format_named("turtle"), nullptr);
}

TEST(Dot, HasTheVerticesAndEdgesOfTheGraph) {
    const LoadedRecords loaded = tests::shipped_records();
    const Graph& graph = loaded.graph->graph();
    const ReadGraph read = read_dot(written(*loaded.graph, "dot"));
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(static_cast<std::size_t>(agnnodes(read.get())), boost::num_vertices(graph));
    EXPECT_EQ(static_cast<std::size_t>(agnedges(read.get())), boost::num_edges(graph));
    EXPECT_NE(agisdirected(read.get()), 0);
}

TEST(Dot, SaysWhatIsKnownOfAVertex) {
    const LoadedRecords loaded = tests::shipped_records();
    const ReadGraph read = read_dot(written(*loaded.graph, "dot"));
    ASSERT_NE(read, nullptr);
    const auto say = [&](const std::string& name) {
        return attribute(read.get(), "place/tokyo", name);
    };
    EXPECT_EQ(say("kind"), "place");
    EXPECT_EQ(say("slug"), "tokyo");
    EXPECT_EQ(say("place_kind"), "city");
    EXPECT_EQ(say("label_ja"), "東京");
    EXPECT_EQ(say("label_en"), "Tokyo");
    EXPECT_EQ(say("label_mn"), "Токио");
    EXPECT_EQ(say("latitude"), "35.6895");
    EXPECT_EQ(attribute(read.get(), "event/durban-signing", "date"), "2011-12-08");
    EXPECT_EQ(attribute(read.get(), "agreement/gosat-2-pilot", "agreement_kind"), "pilot");
}

TEST(Dot, SaysWhatCameOfATopicAtASession) {
    const LoadedRecords loaded = tests::shipped_records();
    const ReadGraph read = read_dot(written(*loaded.graph, "dot"));
    ASSERT_NE(read, nullptr);
    std::string session = "session/12";
    std::string topic = "topic/gosat-2";
    Agedge_t* const edge = agedge(read.get(), agnode(read.get(), session.data(), 0),
                                  agnode(read.get(), topic.data(), 0), nullptr, 0);
    ASSERT_NE(edge, nullptr);
    const auto say = [&](std::string name) { return std::string(agget(edge, name.data())); };
    EXPECT_EQ(say("kind"), "on_agenda");
    EXPECT_EQ(say("outcome"), "agreed");
    EXPECT_EQ(say("quote"), "いぶき2号");
    EXPECT_EQ(say("quoted_from"), "moe-page");
}

TEST(Dot, GivesHostileLabelsBackUnharmed) {
    const LoadedTables graph(hostile_tables());
    const ReadGraph read = read_dot(written(*graph, "dot"));
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(static_cast<std::size_t>(agnnodes(read.get())), boost::num_vertices(graph->graph()));
    for (const auto& [id, label] : hostile_labels()) {
        EXPECT_EQ(attribute(read.get(), "topic/" + id, "label_en"), label) << id;
        EXPECT_EQ(attribute(read.get(), "topic/" + id, "definition_en"), label) << id;
    }
}

TEST(Dot, ShowsEntitiesAsTheyAre) {
    const LoadedTables graph(hostile_tables());
    const ReadGraph read = read_dot(written(*graph, "dot"));
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(attribute(read.get(), "topic/entity", "label"),
              "&amp;lt;&amp;amp;&amp;#10;&amp;nbsp;");
}

TEST(DotString, HasNoControlCharacters) {
    EXPECT_EQ(dot_string("a\x01\x1B"), "\"a\uFFFD\uFFFD\"");
    EXPECT_EQ(dot_string("a\tb\nc"), "\"a\tb\\nc\"");
}

TEST(GraphMl, DeclaresEachKeyOnceWithItsType) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string xml = written(*loaded.graph, "graphml");
    EXPECT_NE(xml.find("<key id=\"node.label_ja\" for=\"node\" attr.name=\"label_ja\" "
                       "attr.type=\"string\"/>"),
              std::string::npos);
    EXPECT_NE(xml.find("attr.name=\"number\" attr.type=\"long\"/>"), std::string::npos);
    EXPECT_NE(xml.find("attr.name=\"latitude\" attr.type=\"double\"/>"), std::string::npos);
    EXPECT_EQ(tests::count(xml, "<key id=\"node.kind\""), 1U);
}

TEST(GraphMl, HasTheVerticesAndEdgesOfTheGraph) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string xml = written(*loaded.graph, "graphml");
    EXPECT_EQ(tests::count(xml, "<node id="), boost::num_vertices(loaded.graph->graph()));
    EXPECT_EQ(tests::count(xml, "<edge id="), boost::num_edges(loaded.graph->graph()));
    EXPECT_EQ(tests::count(xml, "<node id=\"session:6\">"), 1U);
}

}  // namespace
}  // namespace dialograph
