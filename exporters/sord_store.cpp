// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/sord_store.hpp"

#include "ontology/vocabulary.hpp"

#include <sord/sord.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace dialograph {
namespace {

struct Deleter {
    void operator()(SordWorld* world) const { sord_world_free(world); }
    void operator()(SordModel* model) const { sord_free(model); }
    void operator()(SordIter* iterator) const { sord_iter_free(iterator); }
};

/// A node that is counted in its world as long as this lives.
class NodeHandle {
public:
    NodeHandle() = default;
    NodeHandle(SordWorld* world, SordNode* node) : world_(world), node_(node) {}
    NodeHandle(const NodeHandle&) = delete;
    NodeHandle& operator=(const NodeHandle&) = delete;
    NodeHandle(NodeHandle&& other) noexcept
        : world_(other.world_), node_(std::exchange(other.node_, nullptr)) {}
    NodeHandle& operator=(NodeHandle&& other) noexcept {
        std::swap(world_, other.world_);
        std::swap(node_, other.node_);
        return *this;
    }
    ~NodeHandle() {
        if (node_ != nullptr) {
            sord_node_free(world_, node_);
        }
    }

    [[nodiscard]] SordNode* get() const { return node_; }

private:
    SordWorld* world_ = nullptr;
    SordNode* node_ = nullptr;
};

const uint8_t* bytes_of(const std::string& text) {
    return reinterpret_cast<const uint8_t*>(text.c_str());
}

NodeHandle node_of(SordWorld* world, Iri iri) {
    // Sord wants a NUL behind a text.
    return {world, sord_new_uri(world, bytes_of(std::string(iri.text())))};
}

NodeHandle node_of(SordWorld* world, const Literal& literal) {
    const bool typed = literal.language().empty() && literal.datatype() != xsd::string;
    const NodeHandle datatype = typed ? node_of(world, literal.datatype()) : NodeHandle();
    const std::string text(literal.text());
    const std::string language(literal.language());
    return {world, sord_new_literal(world, datatype.get(), bytes_of(text),
                                    language.empty() ? nullptr : language.c_str())};
}

NodeHandle node_of(SordWorld* world, const Term& term) {
    return std::visit([&](const auto& one) { return node_of(world, one); }, term);
}

/// The terms of a statement as nodes; without a node where the graph is the default one.
using Nodes = std::array<NodeHandle, 4>;

Nodes nodes_of(SordWorld* world, const Statement& statement) {
    return {node_of(world, statement.subject), node_of(world, statement.predicate),
            node_of(world, statement.object),
            statement.graph ? node_of(world, *statement.graph) : NodeHandle()};
}

std::string_view text_of(const SordNode* node) {
    std::size_t size = 0;
    const uint8_t* const text = sord_node_get_string_counted(node, &size);
    return {reinterpret_cast<const char*>(text), size};
}

/// Subject first, subject and object, object first, predicate first: each pattern has an index that
/// begins with all that the pattern gives.
constexpr unsigned indexes = SORD_SPO | SORD_SOP | SORD_OPS | SORD_POS;

}  // namespace

/// Makes terms of nodes. They were checked before they became nodes.
class SordTerms {
public:
    static Iri iri(const SordNode* node) { return {text_of(node), nullptr}; }

    static Term term(const SordNode* node) {
        if (sord_node_get_type(node) == SORD_URI) {
            return iri(node);
        }
        const char* const language = sord_node_get_language(node);
        if (language != nullptr) {
            return Literal(text_of(node), language, rdf::lang_string);
        }
        const SordNode* const datatype = sord_node_get_datatype(node);
        return Literal(text_of(node), {}, datatype == nullptr ? xsd::string : iri(datatype));
    }
};

struct StatementMatches::State {
    /// What the iterators look for; they keep pointers to it.
    Nodes pattern;
    /// One after the other.
    std::array<std::unique_ptr<SordIter, Deleter>, 2> iterators;
    std::size_t current = 0;
    std::optional<Statement> statement;

    /// Takes the statement at which the current iterator stands, or that of the next one.
    void take() {
        statement.reset();
        while (current < iterators.size() && sord_iter_end(iterators.at(current).get())) {
            ++current;
        }
        if (current < iterators.size()) {
            SordQuad quad{};
            sord_iter_get(iterators.at(current).get(), quad);
            statement.emplace(Statement{
                SordTerms::iri(quad[SORD_SUBJECT]), SordTerms::iri(quad[SORD_PREDICATE]),
                SordTerms::term(quad[SORD_OBJECT]),
                quad[SORD_GRAPH] == nullptr ? std::nullopt
                                            : std::optional(SordTerms::iri(quad[SORD_GRAPH]))});
        }
    }

    void step() {
        sord_iter_next(iterators.at(current).get());
        take();
    }
};

StatementMatches::StatementMatches(std::unique_ptr<State> state) : state_(std::move(state)) {}
StatementMatches::StatementMatches(StatementMatches&& other) noexcept = default;
StatementMatches& StatementMatches::operator=(StatementMatches&& other) noexcept = default;
StatementMatches::~StatementMatches() = default;

const Statement& StatementMatches::Iterator::operator*() const {
    return *state_->statement;
}

StatementMatches::Iterator& StatementMatches::Iterator::operator++() {
    state_->step();
    return *this;
}

bool StatementMatches::Iterator::at_end() const {
    return !state_->statement;
}

struct SordStore::State {
    std::unique_ptr<SordWorld, Deleter> world{sord_world_new()};
    /// Apart, since Sord takes no graph for any graph when it looks a statement up.
    std::unique_ptr<SordModel, Deleter> default_graph{sord_new(world.get(), indexes, false)};
    std::unique_ptr<SordModel, Deleter> named_graphs{sord_new(world.get(), indexes, true)};
    /// The nodes of the graphs.
    std::map<std::string_view, NodeHandle> graphs;
};

SordStore::SordStore() : state_(std::make_unique<State>()) {}

SordStore::~SordStore() {
    state_->graphs.clear();  // before their world
}

void SordStore::prefix(const Namespace& /*name_space*/) {}

void SordStore::statement(const Statement& statement) {
    Nodes nodes = nodes_of(state_->world.get(), statement);
    const SordQuad quad = {nodes[0].get(), nodes[1].get(), nodes[2].get(), nodes[3].get()};
    sord_add(statement.graph ? state_->named_graphs.get() : state_->default_graph.get(), quad);
    if (statement.graph) {
        state_->graphs.try_emplace(text_of(nodes[3].get()), std::move(nodes[3]));
    }
}

void SordStore::finish() {}

std::size_t SordStore::size() const {
    return sord_num_quads(state_->default_graph.get()) + sord_num_quads(state_->named_graphs.get());
}

StatementMatches SordStore::match(const StatementPattern& pattern) const {
    SordWorld* const world = state_->world.get();
    auto matches = std::make_unique<StatementMatches::State>();
    Nodes& nodes = matches->pattern;
    if (pattern.subject) {
        nodes[0] = node_of(world, *pattern.subject);
    }
    if (pattern.predicate) {
        nodes[1] = node_of(world, *pattern.predicate);
    }
    if (pattern.object) {
        nodes[2] = node_of(world, *pattern.object);
    }
    const Iri* const graph = std::get_if<Iri>(&pattern.graph);
    if (graph != nullptr) {
        nodes[3] = node_of(world, *graph);
    }
    const auto search = [&](const std::unique_ptr<SordModel, Deleter>& model) {
        return std::unique_ptr<SordIter, Deleter>(sord_search(
            model.get(), nodes[0].get(), nodes[1].get(), nodes[2].get(), nodes[3].get()));
    };
    if (graph == nullptr) {
        matches->iterators[0] = search(state_->default_graph);
    }
    if (!std::holds_alternative<DefaultGraph>(pattern.graph)) {
        matches->iterators[1] = search(state_->named_graphs);
    }
    matches->take();
    return StatementMatches(std::move(matches));
}

std::size_t SordStore::count(const StatementPattern& pattern) const {
    StatementMatches matches = match(pattern);
    std::size_t count = 0;
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        ++count;
    }
    return count;
}

bool SordStore::contains(const Statement& statement) const {
    const Nodes nodes = nodes_of(state_->world.get(), statement);
    const SordQuad quad = {nodes[0].get(), nodes[1].get(), nodes[2].get(), nodes[3].get()};
    return sord_contains(statement.graph ? state_->named_graphs.get() : state_->default_graph.get(),
                         quad);
}

std::vector<Iri> SordStore::named_graphs() const {
    std::vector<Iri> graphs;
    for (const auto& [text, node] : state_->graphs) {
        graphs.push_back(SordTerms::iri(node.get()));
    }
    return graphs;
}

}  // namespace dialograph
