// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/jsonld_writer.hpp"

#include "exporters/json_node.hpp"
#include "model/json_text.hpp"
#include "ontology/json_context.hpp"

#include <string>
#include <utility>

namespace dialograph {
namespace {

/// Collects the statements of a subject into a node, and the nodes that belong together into one.
class JsonLdWriter final : public StatementSink {
public:
    JsonLdWriter(ByteSink& bytes, std::string_view base, const TermChoice& chosen)
        : bytes_(bytes), base_(base) {
        put("{\n  \"@context\": " + json_context(base_, 2, chosen) + ",\n  \"@graph\": [");
    }

    void prefix(const Namespace& /*name_space*/) override {}  // the context has its own

    void statement(const Statement& statement) override {
        const std::string_view graph =
            statement.graph ? statement.graph->text() : std::string_view{};
        if (subject_ == nullptr || subject_->iri != statement.subject.text() ||
            graph != subject_graph_) {
            end_subject();
            subject_ = std::make_unique<JsonNode>();
            subject_->iri = statement.subject.text();
            subject_graph_ = graph;
        }
        subject_->add(statement.predicate, statement.object);
        bytes_.check();
    }

    void finish() override {
        end_subject();
        end_entity();
        end_graph();
        put("\n  ]\n}\n");
        bytes_.check();
    }

private:
    void put(std::string_view text) { bytes_.write(text); }

    /// The subject takes its place inside the entity at hand, or is the next entity.
    void end_subject() {
        if (subject_ == nullptr) {
            return;
        }
        if (entity_ != nullptr && subject_graph_ == entity_graph_) {
            subject_ = entity_->take_in(std::move(subject_));
        }
        if (subject_ != nullptr) {
            end_entity();
            entity_ = std::move(subject_);
            entity_graph_ = subject_graph_;
        }
    }

    void end_entity() {
        if (entity_ == nullptr) {
            return;
        }
        if (!in_graph_ || entity_graph_ != graph_) {
            end_graph();
            start_graph();
        } else {
            put(",");
        }
        text_ = "\n" + std::string(indent(), ' ');
        append_json(text_, *entity_, base_, indent());
        put(text_);
        entity_.reset();
    }

    [[nodiscard]] std::size_t indent() const { return graph_.empty() ? 4 : 8; }

    void start_graph() {
        put(first_graph_ ? "\n    " : ",\n    ");
        first_graph_ = false;
        in_graph_ = true;
        graph_ = entity_graph_;
        if (!graph_.empty()) {
            std::string id;
            append_json_string(id, std::string_view(graph_).starts_with(base_)
                                       ? std::string_view(graph_).substr(base_.size())
                                       : graph_);
            put("{\n      \"id\": " + id + ",\n      \"@graph\": [");
        }
    }

    void end_graph() {
        if (in_graph_ && !graph_.empty()) {
            put("\n      ]\n    }");
        }
        in_graph_ = false;
    }

    ByteSink& bytes_;
    std::string base_;
    std::unique_ptr<JsonNode> subject_;
    std::string subject_graph_;
    std::unique_ptr<JsonNode> entity_;
    std::string entity_graph_;
    std::string graph_;
    bool in_graph_ = false;
    bool first_graph_ = true;
    std::string text_;
};

}  // namespace

std::unique_ptr<StatementSink> make_jsonld_writer_of(ByteSink& bytes, std::string_view base,
                                                     const TermChoice& chosen) {
    return std::make_unique<JsonLdWriter>(bytes, base, chosen);
}

std::unique_ptr<StatementSink> make_jsonld_writer(ByteSink& bytes, std::string_view base) {
    return make_jsonld_writer_of(bytes, base, {});
}

}  // namespace dialograph
