// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC
// ask_records RECORDS: loads a records folder and asks its graph questions that touch little and
// much; README.md says how to read what it prints.

#include "model/questions/questions.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <functional>
#include <string>
#include <vector>

namespace dialograph {
namespace {

using Clock = std::chrono::steady_clock;

double microseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

/// A question, and the edges that it has to look at.
struct Measured {
    std::string name;
    std::size_t touched = 0;
    /// Gives something that depends on the answer, so that no work can be left out.
    std::function<std::size_t()> ask;
};

/// The shortest time of some askings: what else the machine does only adds to it.
double shortest(const std::function<std::size_t()>& ask, std::size_t& answers) {
    double least = 0;
    for (int run = 0; run < 7; ++run) {
        const auto start = Clock::now();
        answers = ask();
        const double time = microseconds_since(start);
        least = run == 0 ? time : std::min(least, time);
    }
    return least;
}

template <class Answers>
std::size_t count(const Answers& answers) {
    std::size_t edges = 0;
    for (const SessionAnswer& answer : answers) {
        edges += answer.proof.size();
    }
    return edges;
}

/// All edges around a vertex, and around those that a closure from it reaches.
std::size_t edges_around(const DialogueGraph& graph, const Closure& closure) {
    std::size_t edges = 0;
    for (const Vertex vertex : closure.vertices()) {
        edges += boost::in_degree(vertex, graph.graph());
    }
    return edges;
}

/// The vertices of a kind by the edges that a question about each looks at: the one with fewest,
/// the one in the middle and the one with most.
std::vector<Vertex> few_to_many(const DialogueGraph& graph, EntityKind kind, EdgeKinds below) {
    std::vector<std::pair<std::size_t, Vertex>> counted;
    for (const Vertex vertex : graph.vertices(kind)) {
        const std::size_t edges = edges_around(graph, Closure(graph, vertex, {.in = below}));
        if (edges > 0) {
            counted.emplace_back(edges, vertex);
        }
    }
    std::ranges::sort(counted);
    if (counted.empty()) {
        return {};
    }
    return {counted.front().second, counted[counted.size() / 2].second, counted.back().second};
}

std::vector<Measured> measured_questions(const DialogueGraph& graph) {
    std::vector<Measured> questions;
    for (const Vertex place : few_to_many(graph, EntityKind::place, {EdgeKind::within})) {
        questions.push_back({"sessions by place",
                             edges_around(graph, Closure(graph, place, {.in = {EdgeKind::within}})),
                             [&graph, place] { return count(sessions_by_place(graph, place)); }});
    }
    for (const Vertex topic : few_to_many(graph, EntityKind::topic, {})) {
        questions.push_back({"sessions by topic", boost::in_degree(topic, graph.graph()),
                             [&graph, topic] { return count(sessions_by_topic(graph, topic)); }});
    }
    for (const Vertex topic : few_to_many(graph, EntityKind::topic, {})) {
        questions.push_back(
            {"topic history", boost::in_degree(topic, graph.graph()),
             [&graph, topic] { return topic_history(graph, topic).appearances.size(); }});
    }
    const std::size_t sessions = graph.sessions().size();
    for (const std::size_t other : {std::size_t{1}, sessions / 2, sessions - 1}) {
        questions.push_back({"path from the first session", 0, [&graph, other] {
                                 const auto path = path_between(graph, graph.sessions().front(),
                                                                graph.sessions()[other]);
                                 return path ? path->steps.size() : 0;
                             }});
    }
    questions.push_back({"walk over all edges", boost::num_edges(graph.graph()),
                         [&graph] { return count(sessions_by_outcome(graph, Outcome::agreed)); }});
    return questions;
}

int run(const char* folder) {
    const auto start = Clock::now();
    const LoadedRecords loaded = load_records(folder);
    const double load = microseconds_since(start);
    if (loaded.graph == nullptr) {
        std::fputs("ask_records: the records have problems\n", stderr);
        return 1;
    }
    std::printf("%-28s %12s %12s %10s %10s\n", "question", "edges", "answers", "us", "ns/edge");
    for (const Measured& question : measured_questions(*loaded.graph)) {
        std::size_t answers = 0;
        const double time = shortest(question.ask, answers);
        std::printf("%-28s %12zu %12zu %10.1f", question.name.c_str(), question.touched, answers,
                    time);
        if (question.touched > 0) {
            std::printf(" %10.1f", time * 1000 / static_cast<double>(question.touched));
        }
        std::printf("\n");
    }
    const Graph& graph = loaded.graph->graph();
    std::printf("%-28s %12zu %12zu %10.1f\n", "loading",
                static_cast<std::size_t>(boost::num_edges(graph)),
                static_cast<std::size_t>(boost::num_vertices(graph)), load);
    return 0;
}

}  // namespace
}  // namespace dialograph

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("ask_records RECORDS\n", stderr);
        return 2;
    }
    try {
        return dialograph::run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ask_records: %s\n", error.what());
        return 4;
    }
}
