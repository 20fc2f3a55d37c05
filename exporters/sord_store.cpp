// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/sord_store.hpp"

#include "ontology/vocabulary.hpp"

#include <sord/sord.h>

#include <array>
#include <string>

namespace dialograph {
namespace {

struct Deleter {
    void operator()(SordWorld* world) const { sord_world_free(world); }
    void operator()(SordModel* model) const { sord_free(model); }
};

const uint8_t* bytes_of(const std::string& text) {
    return reinterpret_cast<const uint8_t*>(text.c_str());
}

}  // namespace

struct SordStore::State {
    std::unique_ptr<SordWorld, Deleter> world{sord_world_new()};
    /// Apart, since Sord takes no graph for any graph when it looks a statement up.
    std::unique_ptr<SordModel, Deleter> default_graph{sord_new(world.get(), SORD_SPO, false)};
    std::unique_ptr<SordModel, Deleter> named_graphs{sord_new(world.get(), SORD_SPO, true)};

    [[nodiscard]] SordNode* node(Iri iri) const {
        // Sord wants a NUL behind a text.
        return sord_new_uri(world.get(), bytes_of(std::string(iri.text())));
    }

    [[nodiscard]] SordNode* node(const Literal& literal) const {
        const bool typed = literal.language().empty() && literal.datatype() != xsd::string;
        SordNode* const datatype = typed ? node(literal.datatype()) : nullptr;
        const std::string text(literal.text());
        const std::string language(literal.language());
        SordNode* const made = sord_new_literal(world.get(), datatype, bytes_of(text),
                                                language.empty() ? nullptr : language.c_str());
        sord_node_free(world.get(), datatype);
        return made;
    }
};

SordStore::SordStore() : state_(std::make_unique<State>()) {}
SordStore::~SordStore() = default;

void SordStore::prefix(const Namespace& /*name_space*/) {}

void SordStore::statement(const Statement& statement) {
    SordNode* const object =
        std::visit([&](const auto& term) { return state_->node(term); }, statement.object);
    const std::array<SordNode*, 4> nodes{
        state_->node(statement.subject), state_->node(statement.predicate), object,
        statement.graph ? state_->node(*statement.graph) : nullptr};
    const SordQuad quad = {nodes[0], nodes[1], nodes[2], nodes[3]};
    sord_add(statement.graph ? state_->named_graphs.get() : state_->default_graph.get(), quad);
    for (SordNode* const node : nodes) {
        sord_node_free(state_->world.get(), node);
    }
}

void SordStore::finish() {}

std::size_t SordStore::size() const {
    return sord_num_quads(state_->default_graph.get()) + sord_num_quads(state_->named_graphs.get());
}

}  // namespace dialograph
