// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/central_topics.hpp"
#include "model/questions/communities.hpp"
#include "model/questions/topic_history.hpp"
#include "model/questions/topics_by_period.hpp"
#include "model/questions/topics_together.hpp"
#include "tests/model/graph_of.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

std::string rounded(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

std::string id(const DialogueGraph& graph, Vertex vertex) {
    return std::string(graph.graph()[vertex].id);
}

/// Sessions, each of some topics with one letter for a name.
tests::TableTexts sessions_on(const std::vector<std::string_view>& agendas) {
    tests::TableTexts tables{
        {"series.csv", "id,name_en\nd,Dialogue\n"},
        {"sessions.csv", "id,series,number,date,place,title_en,source\n"},
        {"agenda.csv", "session,topic,outcome,quote,source\n"},
        {"topics.csv", "id,label_en\n"},
        {"places.csv", "id,kind,name_en\ntokyo,city,Tokyo\n"},
        {"sources.csv", "id,title_en\nreport,Report\n"},
    };
    std::string topics;
    for (std::size_t i = 0; i < agendas.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        tables["sessions.csv"] +=
            number + ",d," + number + ",20" + (i < 9 ? "0" + number : number) + ",tokyo,T,report\n";
        for (const char topic : agendas[i]) {
            tables["agenda.csv"] += number + ',' + topic + ",discussed,,report\n";
            if (topics.find(topic) == std::string::npos) {
                topics += topic;
            }
        }
    }
    std::ranges::sort(topics);
    for (const char topic : topics) {
        tables["topics.csv"] += std::string(1, topic) + ',' + topic + '\n';
    }
    return tables;
}

TEST(TopicHistory, TellsHowTheOutcomeStrengthened) {
    const DialogueGraph& graph = tests::japan_mongolia();
    const TopicHistory history =
        topic_history(graph, tests::at(graph, "topic/joint-crediting-mechanism"));
    std::string text;
    for (const Appearance& appearance : history.appearances) {
        text += tests::sentence(graph, appearance.edge) + ' ' +
                std::string(word_of(appearance.outcome)) +
                (appearance.strengthened ? " stronger\n" : "\n");
    }
    EXPECT_EQ(text,
              "session/10 on_agenda topic/joint-crediting-mechanism discussed stronger\n"
              "session/12 on_agenda topic/joint-crediting-mechanism confirmed stronger\n"
              "session/13 on_agenda topic/joint-crediting-mechanism agreed stronger\n"
              "session/15 on_agenda topic/joint-crediting-mechanism agreed\n");
    EXPECT_EQ(tests::sentences(graph, history.agreements),
              "agreement/adaptation-jcm-confirmation about topic/joint-crediting-mechanism, "
              "agreement/cooperation-13 about topic/joint-crediting-mechanism, "
              "agreement/cooperation-15 about topic/joint-crediting-mechanism");
}

TEST(TopicHistory, IsEmptyForATopicThatNeverCameUp) {
    const DialogueGraph& graph = tests::japan_mongolia();
    const TopicHistory history = topic_history(graph, tests::at(graph, "topic/waste-water"));
    EXPECT_TRUE(history.appearances.empty());
    EXPECT_EQ(tests::sentences(graph, history.agreements),
              "agreement/memorandum-2011 about topic/waste-water");
}

std::string lines(const DialogueGraph& graph, const std::vector<TopicPair>& pairs) {
    std::string text;
    for (const TopicPair& pair : pairs) {
        text += id(graph, pair.first) + '-' + id(graph, pair.second) + ' ' +
                std::to_string(pair.sessions) + ' ' + rounded(pair.lift) + '\n';
    }
    return text;
}

TEST(TopicsTogether, AreWeighedBySessionsAndLift) {
    const tests::GraphOf graph(sessions_on({"ab", "abc", "a", "d"}));
    EXPECT_EQ(lines(*graph, topics_together(topic_net(*graph))),
              "a-b 2 1.333\n"    // 2 * 4 / (3 * 2)
              "b-c 1 2.000\n"    // 1 * 4 / (2 * 1)
              "a-c 1 1.333\n");  // 1 * 4 / (3 * 1)
    EXPECT_EQ(lines(*graph, topics_beside(*graph, graph.at(EntityKind::topic, "b"))),
              "b-a 2 1.333\n"
              "b-c 1 2.000\n");
    EXPECT_EQ(lines(*graph, topics_beside(*graph, graph.at(EntityKind::topic, "d"))), "");
}

TEST(TopicsTogether, AreThoseOfAPeriod) {
    const tests::GraphOf graph(sessions_on({"ab", "abc", "a", "d"}));
    EXPECT_EQ(lines(*graph, topics_together(topic_net(*graph, *Period::parse("2002..2003")))),
              "b-c 1 2.000\n"
              "a-b 1 1.000\n"
              "a-c 1 1.000\n");
}

TEST(TopicsTogether, AreProvenByTheSessionsThatHadBoth) {
    const tests::GraphOf graph(sessions_on({"ab", "abc", "a", "d"}));
    const auto proof = [&](std::string_view first, std::string_view second) {
        std::string text;
        for (const SharedSession& shared : shared_sessions(
                 *graph, graph.at(EntityKind::topic, first), graph.at(EntityKind::topic, second))) {
            text += tests::sentences(*graph, std::vector{shared.first, shared.second}) + '\n';
        }
        return text;
    };
    EXPECT_EQ(proof("a", "b"),
              "session/1 on_agenda topic/a, session/1 on_agenda topic/b\n"
              "session/2 on_agenda topic/a, session/2 on_agenda topic/b\n");
    EXPECT_EQ(proof("c", "a"), "session/2 on_agenda topic/c, session/2 on_agenda topic/a\n");
    EXPECT_EQ(proof("a", "d"), "");
}

TEST(CentralTopics, AreThoseThatJoinTheOthers) {
    // Two triangles that share c.
    const tests::GraphOf graph(sessions_on({"abc", "cde"}));
    std::string text;
    for (const CentralTopic& topic : central_topics(topic_net(*graph))) {
        text += id(*graph, topic.topic) + ' ' + rounded(topic.betweenness) + ' ' +
                rounded(topic.page_rank) + ' ' + std::to_string(topic.core) + '\n';
    }
    // Of the 6 pairs without c, 4 meet over c alone. Its rank r and that of the others, s, hold
    // r = 0.15 / 5 + 0.85 * 2 s, since each gives it half, and r + 4 s = 1.
    EXPECT_EQ(text,
              "c 0.667 0.319 2\n"
              "a 0.000 0.170 2\n"
              "b 0.000 0.170 2\n"
              "d 0.000 0.170 2\n"
              "e 0.000 0.170 2\n");
}

TEST(CentralTopics, AreNoneOfNone) {
    const tests::GraphOf graph(sessions_on({""}));
    EXPECT_TRUE(central_topics(topic_net(*graph)).empty());
    EXPECT_TRUE(topic_communities(topic_net(*graph)).topics.empty());
}

TEST(CentralTopics, CountATopicThatStandsAlone) {
    const tests::GraphOf graph(sessions_on({"a", "bc"}));
    const auto topics = central_topics(topic_net(*graph));
    ASSERT_EQ(topics.size(), 3U);
    EXPECT_EQ(id(*graph, topics[2].topic), "a");
    EXPECT_EQ(topics[2].core, 0U);
}

std::string lines(const DialogueGraph& graph, const Communities& communities) {
    std::string text;
    for (const auto& community : communities.topics) {
        for (const Vertex topic : community) {
            text += id(graph, topic);
        }
        text += ' ';
    }
    return text + rounded(communities.modularity);
}

TEST(Communities, PartTopicsThatKeepAppearingTogether) {
    const tests::GraphOf graph(sessions_on({"abc", "abc", "def", "def", "cd", "g"}));
    // Inside: 2 * 6 of the weight 13 in each half, and one tie between them; g has no ties.
    // Modularity: 24/26 - 2 * (13/26)^2.
    EXPECT_EQ(lines(*graph, topic_communities(topic_net(*graph))), "abc def g 0.423");
}

TEST(Communities, HaveTheModularityOfTheirDefinition) {
    const DialogueGraph& graph = tests::japan_mongolia();
    const TopicNet net = topic_net(graph);
    const Communities communities = topic_communities(net);
    std::vector<std::size_t> community(boost::num_vertices(graph.graph()));
    for (std::size_t i = 0; i < communities.topics.size(); ++i) {
        for (const Vertex topic : communities.topics[i]) {
            community[topic] = i;
        }
    }
    double all = 0;
    std::vector<double> strength(boost::num_vertices(net));
    for (const auto& tie : boost::make_iterator_range(boost::edges(net))) {
        strength[boost::source(tie, net)] += net[tie].sessions;
        strength[boost::target(tie, net)] += net[tie].sessions;
        all += 2 * net[tie].sessions;
    }
    double modularity = 0;
    for (const auto a : boost::make_iterator_range(boost::vertices(net))) {
        for (const auto b : boost::make_iterator_range(boost::vertices(net))) {
            if (community[net[a].topic] == community[net[b].topic]) {
                const auto [tie, tied] = boost::edge(a, b, net);
                modularity +=
                    (tied ? net[tie].sessions : 0) / all - strength[a] * strength[b] / (all * all);
            }
        }
    }
    EXPECT_NEAR(communities.modularity, modularity, 1e-12);
    EXPECT_EQ(rounded(modularity), "0.292");
}

TEST(TopicsByPeriod, CameStayedAndWent) {
    const tests::GraphOf graph(sessions_on({"ab", "abc", "bd", "be"}));
    std::string text;
    for (const PeriodTopics& period :
         topics_by_period(*graph, std::array{Period::years(2001, 2002), Period::years(2003, 2003),
                                             Period::years(2004, 2004)})) {
        text += period.period.text() + ':';
        for (const PresentTopic& topic : period.topics) {
            text += ' ' + id(*graph, topic.topic) + '(' + std::string(name_of(topic.presence)) +
                    ", " + std::to_string(topic.items.size()) + ')';
        }
        text += '\n';
    }
    EXPECT_EQ(text,
              "2001..2002: a(went, 2) b(stayed, 2) c(went, 1)\n"
              "2003: b(stayed, 1) d(came and went, 1)\n"
              "2004: b(stayed, 1) e(came, 1)\n");
}

TEST(TopicsByPeriod, CanBeAskedForPeriodsOfSomeYears) {
    std::string text;
    for (const Period& period : periods_of(tests::japan_mongolia(), 5)) {
        text += period.text() + ' ';
    }
    EXPECT_EQ(text, "2007..2011 2012..2016 2017..2021 2022..2023 ");
}

}  // namespace
}  // namespace dialograph
