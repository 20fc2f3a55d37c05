// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/check_labels.hpp"

#include "model/record_place.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace dialograph {
namespace {

bool is_exact(const Link& link) {
    return link.relation == LinkRelation::exact_match;
}

bool excludes_exact(const Link& link) {
    return link.relation == LinkRelation::broad_match ||
           link.relation == LinkRelation::related_match;
}

auto ends_of(const Link* link) {
    return std::tuple(link->subject.kind, link->subject.number, link->target.text);
}

/// Compares the links from one record to one target, each with those before it.
void check_pair(const DialogueGraph& graph, const Link& first, const Link& second,
                Diagnostics& diagnostics) {
    if ((is_exact(first) && excludes_exact(second)) ||
        (is_exact(second) && excludes_exact(first))) {
        diagnostics.push_back(
            diagnose_column(graph, DiagnosticCode::conflicting_mappings, second, "relation",
                            std::string(word_of(second.relation)) + " cannot hold beside the " +
                                std::string(word_of(first.relation)) + " in line " +
                                std::to_string(line_of(graph, first))));
    }
}

}  // namespace

void check_labels(const DialogueGraph& graph, Diagnostics& diagnostics) {
    for (const Topic& topic : graph.dataset().records.topics) {
        for (const LocalText& alternative : topic.alternatives) {
            const bool is_label = std::ranges::any_of(topic.label, [&](const LocalText& label) {
                return label.language == alternative.language && label.text == alternative.text;
            });
            if (is_label) {
                diagnostics.push_back(diagnose_column(
                    graph, DiagnosticCode::label_twice, topic, "alt",
                    in_quotes(alternative.text) + " is the label and an alternative label",
                    alternative.text));
            }
        }
    }
}

void check_mappings(const DialogueGraph& graph, Diagnostics& diagnostics) {
    std::vector<const Link*> links;
    for (const Link& link : graph.dataset().records.links) {
        links.push_back(&link);
    }
    std::ranges::stable_sort(links, {}, ends_of);
    for (std::size_t i = 1; i < links.size(); ++i) {
        for (std::size_t j = i; j > 0 && ends_of(links[j - 1]) == ends_of(links[i]); --j) {
            check_pair(graph, *links[j - 1], *links[i], diagnostics);
        }
    }
}

}  // namespace dialograph
