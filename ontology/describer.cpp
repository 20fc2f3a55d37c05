// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/describer.hpp"

#include "ontology/kinds.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <tuple>

namespace dialograph {
namespace {

auto subject_of(const Link* link) {
    return std::tuple(link->subject.kind, link->subject.number);
}

}  // namespace

Describer::Describer(const DialogueGraph& graph, const Naming& naming, StatementSink& sink,
                     Provenance provenance)
    : graph_(graph), dataset_(graph.dataset()), naming_(naming), sink_(sink),
      provenance_(provenance) {
    links_.reserve(dataset_.records.links.size());
    for (const Link& link : dataset_.records.links) {
        links_.push_back(&link);
    }
    std::ranges::stable_sort(links_, {}, subject_of);
}

Subject Describer::subject(EntityKind kind, const Id& id) {
    return {sink_, naming_.entity(kind, id.text, subject_text_), naming_.dataset_graph()};
}

Iri Describer::object(EntityKind kind, EntityNumber number) {
    return naming_.entity(kind, dataset_.names.id(kind, number), object_text_);
}

Iri Describer::object(Vertex vertex) {
    const VertexProperties& properties = graph_.graph()[vertex];
    return naming_.entity(properties.kind, properties.id, object_text_);
}

void Describer::refers(Subject& subject, Iri predicate, Vertex vertex, EdgeKind kind) {
    for (const Vertex target : graph_.targets(vertex, kind)) {
        subject.says(predicate, object(target));
    }
}

void Describer::referred(Subject& subject, Iri predicate, Vertex vertex, EdgeKind kind) {
    for (const Vertex source : graph_.sources(vertex, kind)) {
        subject.says(predicate, object(source));
    }
}

void Describer::links(Subject& subject, EntityKind kind, EntityNumber number) {
    const auto key = std::tuple(kind, number);
    for (auto link = std::ranges::lower_bound(links_, key, {}, subject_of);
         link != links_.end() && subject_of(*link) == key; ++link) {
        subject.iri(link_predicates[static_cast<std::size_t>((*link)->relation)],
                    (*link)->target.text);
    }
}

void Describer::recorded_at(Subject& subject, std::string_view file, std::size_t row) {
    const std::size_t line = dataset_.tables.at(file).source.position(row).line;
    subject.string(dlg::recorded_at, std::string(file) + ':' + std::to_string(line));
}

void Describer::quote(Iri body, Iri graph, std::string_view words, Iri source) {
    if (words.empty() || provenance_ == Provenance::none) {
        return;
    }
    Subject annotation(sink_, naming_.quote(body, quote_text_), graph);
    Subject target(sink_, naming_.quote_target(body, target_text_), graph);
    Subject selector(sink_, naming_.quote_selector(body, selector_text_), graph);
    annotation.is_a({oa::annotation});
    annotation.says(oa::has_body, body);
    annotation.says(oa::motivated_by, oa::identifying);
    annotation.says(oa::has_target, target.iri());
    target.is_a({oa::specific_resource});
    target.says(oa::has_source, source);
    target.says(oa::has_selector, selector.iri());
    selector.is_a({oa::text_quote_selector});
    selector.string(oa::exact, words);
}

}  // namespace dialograph
