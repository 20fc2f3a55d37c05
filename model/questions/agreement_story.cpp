// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/agreement_story.hpp"

#include "model/questions/closure.hpp"
#include "model/questions/timeline.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace dialograph {
namespace {

constexpr EdgeKinds lineage{EdgeKind::revises, EdgeKind::fulfils};

/// Collects the steps of a story, each thing once.
class Story {
public:
    Story(const DialogueGraph& graph, Vertex agreement)
        : graph_(graph), agreement_(agreement), date_(when(graph, agreement).start) {}

    /// The session and the event at which an agreement was made, and what that was a part of.
    void making(Vertex agreement, StoryPart part, const Proof& way) {
        const Follow follow{.out = {EdgeKind::agreed_at, EdgeKind::signed_at, EdgeKind::during}};
        add_closure(Closure(graph_, agreement, follow), part, way);
    }

    /// The agreements that this one renews or carries out, or that do so with it.
    void line(const Follow& follow, StoryPart part) {
        const Closure closure(graph_, agreement_, follow);
        add_closure(closure, part, {});
        for (std::size_t i = 1; i < closure.vertices().size(); ++i) {
            Proof way;
            closure.append_way(i, way);
            making(closure.vertices()[i], part, way);
        }
    }

    /// What dealt with a topic of the agreement.
    void topic(const Edge& about) {
        const Vertex topic = boost::target(about, graph_.graph());
        for (const EdgeKind kind : {EdgeKind::on_agenda, EdgeKind::about}) {
            for (const Edge& edge : graph_.in_edges(topic, kind)) {
                const Vertex vertex = boost::source(edge, graph_.graph());
                if (vertex != agreement_) {
                    add({vertex, part_of(vertex), {edge, about}, false});
                }
            }
        }
    }

    [[nodiscard]] std::vector<StoryStep> take() {
        std::vector<StoryStep> steps;
        for (auto& [vertex, step] : steps_) {
            steps.push_back(std::move(step));
        }
        const Earlier earlier(graph_);
        std::ranges::sort(steps, [&](const StoryStep& a, const StoryStep& b) {
            return a.part != b.part ? a.part < b.part : earlier(a.what, b.what);
        });
        return steps;
    }

private:
    void add_closure(const Closure& closure, StoryPart part, const Proof& way) {
        for (std::size_t i = 1; i < closure.vertices().size(); ++i) {
            StoryStep step{closure.vertices()[i], part, {}, true};
            closure.append_way(i, step.proof);
            step.proof.insert(step.proof.end(), way.begin(), way.end());
            add(step);
        }
    }

    /// What is known of a thing already stays: it was told by more than a shared topic.
    void add(const StoryStep& step) {
        const auto [known, added] = steps_.try_emplace(step.what, step);
        for (const Edge& edge : step.proof) {
            Proof& proof = known->second.proof;
            if (!added && std::ranges::find(proof, edge) == proof.end()) {
                proof.push_back(edge);
            }
        }
    }

    [[nodiscard]] StoryPart part_of(Vertex vertex) const {
        const auto [start, end] = when(graph_, vertex);
        if (date_ && start && surely_before(end ? end : start, date_)) {
            return StoryPart::before;
        }
        return date_ && start && surely_before(date_, start) ? StoryPart::after : StoryPart::around;
    }

    const DialogueGraph& graph_;
    Vertex agreement_;
    Date date_;
    std::map<Vertex, StoryStep> steps_;
};

}  // namespace

std::string_view name_of(StoryPart part) {
    constexpr std::array<std::string_view, 3> names{"before", "around", "after"};
    return names[static_cast<std::size_t>(part)];
}

std::vector<StoryStep> agreement_story(const DialogueGraph& graph, Vertex agreement) {
    Story story(graph, agreement);
    story.making(agreement, StoryPart::around, {});
    story.line({.out = lineage}, StoryPart::before);
    story.line({.in = lineage}, StoryPart::after);
    for (const Edge& about : graph.out_edges(agreement, EdgeKind::about)) {
        story.topic(about);
    }
    return story.take();
}

}  // namespace dialograph
