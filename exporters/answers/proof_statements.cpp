// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/proof_statements.hpp"

#include "ontology/describer.hpp"
#include "ontology/description.hpp"
#include "ontology/naming.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

namespace dialograph {
namespace {

/// What is said of each thing in an answer, so that a reader knows what it is.
constexpr std::array introductions{rdf::type,          rdfs::label,      skos::pref_label,
                                   schema::start_date, schema::end_date, dcterms::date};

std::string_view iri_text(const Term& term) {
    const Iri* const iri = std::get_if<Iri>(&term);
    return iri == nullptr ? std::string_view{} : iri->text();
}

/// Passes on the statements that stand for edges, and those that introduce things.
class ProofFilter final : public StatementSink {
public:
    ProofFilter(const DialogueGraph& graph, const Naming& naming, StatementSink& next)
        : graph_(graph), naming_(naming), next_(next) {}

    void add(const Edge& edge) {
        const Graph& graph = graph_.graph();
        const Vertex tail = boost::source(edge, graph);
        const Vertex head = boost::target(edge, graph);
        add_pair(add(tail), add(head));
        if (graph[edge].kind == EdgeKind::on_agenda) {
            const Iri item = naming_.agenda_item(graph[tail].id, graph[head].id, item_text_);
            add_pair(iri_of(tail), std::string(item.text()));
            whole_.emplace(item.text());
            whole_.emplace(naming_.quote(item, text_).text());
            whole_.emplace(naming_.quote_target(item, text_).text());
            whole_.emplace(naming_.quote_selector(item, text_).text());
        } else if (graph[edge].kind == EdgeKind::succeeds) {
            whole_.emplace(naming_.renaming(graph[tail].id, text_).text());
        }
    }

    /// Notes a thing to introduce; its IRI.
    std::string add(Vertex vertex) {
        things_.insert(vertex);
        return *introduced_.insert(iri_of(vertex)).first;
    }

    [[nodiscard]] const std::set<Vertex>& things() const { return things_; }

    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& statement) override {
        const std::string subject(statement.subject.text());
        const bool introduces =
            std::ranges::find(introductions, statement.predicate) != introductions.end() &&
            introduced_.contains(subject);
        if (introduces || whole_.contains(subject) ||
            pairs_.contains({subject, std::string(iri_text(statement.object))})) {
            next_.statement(statement);
        }
    }
    void finish() override {}

private:
    std::string iri_of(Vertex vertex) {
        const VertexProperties& properties = graph_.graph()[vertex];
        return std::string(naming_.entity(properties.kind, properties.id, text_).text());
    }

    void add_pair(const std::string& a, const std::string& b) {
        pairs_.emplace(a, b);
        pairs_.emplace(b, a);
    }

    const DialogueGraph& graph_;
    const Naming& naming_;
    StatementSink& next_;
    std::set<Vertex> things_;
    std::unordered_set<std::string> introduced_;
    /// The subjects of which everything is said.
    std::unordered_set<std::string> whole_;
    /// The subjects and objects whose statements stand for edges.
    std::set<std::pair<std::string, std::string>> pairs_;
    std::string text_;
    std::string item_text_;
};

/// Notes the namespaces of the statements.
class NamespaceCollector final : public StatementSink {
public:
    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& statement) override {
        add(statement.subject);
        add(statement.predicate);
        if (const Iri* const iri = std::get_if<Iri>(&statement.object)) {
            add(*iri);
        } else {
            add(std::get<Literal>(statement.object).datatype());
        }
    }
    void finish() override {}

    [[nodiscard]] bool contains(const Namespace& name_space) const {
        return used_.contains(&name_space);
    }

private:
    void add(Iri iri) { used_.insert(iri.name_space()); }

    std::unordered_set<const Namespace*> used_;
};

void describe_to(const DialogueGraph& graph, const Naming& naming, std::span<const Edge> edges,
                 std::span<const Vertex> things, StatementSink& sink) {
    ProofFilter filter(graph, naming, sink);
    for (const Edge& edge : edges) {
        filter.add(edge);
    }
    for (const Vertex thing : things) {
        static_cast<void>(filter.add(thing));
    }
    Describer describer(graph, naming, filter, Provenance::source);
    for (const Vertex thing : filter.things()) {
        describe_entity(graph, thing, describer);
    }
}

}  // namespace

void describe_proof(const DialogueGraph& graph, std::span<const Edge> edges,
                    std::span<const Vertex> things, StatementSink& sink) {
    const Naming naming(graph.dataset().metadata.base);
    NamespaceCollector used;
    describe_to(graph, naming, edges, things, used);
    for (const Namespace* const name_space : vocabulary_namespaces) {
        if (used.contains(*name_space)) {
            sink.prefix(*name_space);
        }
    }
    for (const Namespace& name_space : naming.namespaces()) {
        if (used.contains(name_space)) {
            sink.prefix(name_space);
        }
    }
    describe_to(graph, naming, edges, things, sink);
    sink.finish();
}

}  // namespace dialograph
