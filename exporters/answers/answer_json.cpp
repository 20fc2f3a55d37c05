// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/answer_writers.hpp"
#include "exporters/answers/value_text.hpp"
#include "model/column.hpp"
#include "model/json_text.hpp"
#include "model/labels.hpp"
#include "ontology/naming.hpp"

#include <string>

namespace dialograph {
namespace {

/// Writes the members of an object, with commas between them.
class JsonObject {
public:
    explicit JsonObject(std::string& out) : out_(out) { out_ += '{'; }

    /// Begins a member; its value is to follow.
    void key(std::string_view key) {
        out_ += out_.back() == '{' ? "" : ", ";
        append_json_string(out_, key);
        out_ += ": ";
    }
    void string(std::string_view name, std::string_view text) {
        key(name);
        append_json_string(out_, text);
    }
    void end() { out_ += '}'; }

private:
    std::string& out_;
};

/// Writes the parts of an answer.
class JsonAnswer {
public:
    JsonAnswer(const DialogueGraph& graph, std::string_view language)
        : graph_(graph), naming_(graph.dataset().metadata.base), language_(language) {}

    [[nodiscard]] std::string row(const Answer& answer, const AnswerRow& row) {
        std::string out;
        JsonObject object(out);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            if (!value_text(graph_, row.values[i], language_, "|").empty()) {
                object.key(answer.columns[i].key);
                value(out, row.values[i]);
            }
        }
        object.key("proof");
        out += '[';
        for (const Edge& edge : row.proof) {
            out += &edge == &row.proof.front() ? "" : ", ";
            proof(out, edge);
        }
        out += ']';
        object.end();
        return out;
    }

private:
    void value(std::string& out, const Value& value) {
        if (const auto* const one = std::get_if<EntityValue>(&value)) {
            thing(out, one->vertex);
        } else if (const auto* const several = std::get_if<EntitiesValue>(&value)) {
            out += '[';
            for (const Vertex& vertex : several->vertices) {
                out += &vertex == &several->vertices.front() ? "" : ", ";
                thing(out, vertex);
            }
            out += ']';
        } else if (std::holds_alternative<std::size_t>(value) ||
                   std::holds_alternative<Measure>(value)) {
            out += value_text(graph_, value, language_, {});
        } else {
            append_json_string(out, value_text(graph_, value, language_, {}));
        }
    }

    void thing(std::string& out, Vertex vertex) {
        const VertexProperties& properties = graph_.graph()[vertex];
        const LocalText* const label = text_for(names_of(graph_, vertex), language_);
        JsonObject object(out);
        object.string("id", id_text(graph_, vertex));
        object.string("iri", naming_.entity(properties.kind, properties.id, text_).text());
        if (label != nullptr) {
            object.string("label", label->text);
            object.string("language", label->language->text());
        }
        object.end();
    }

    void proof(std::string& out, const Edge& edge) const {
        const EdgeProperties& properties = graph_.graph()[edge];
        JsonObject object(out);
        object.string("from", id_text(graph_, boost::source(edge, graph_.graph())));
        object.string("edge", name_of(properties.kind));
        object.string("to", id_text(graph_, boost::target(edge, graph_.graph())));
        if (properties.item != nullptr) {
            object.string("outcome", word_of(properties.outcome));
            if (!properties.quote().empty()) {
                object.string("quote", properties.quote());
            }
            object.string("source", id_text(graph_, graph_.vertex(properties.item->source)));
        }
        object.end();
    }

    const DialogueGraph& graph_;
    Naming naming_;
    std::string_view language_;
    std::string text_;
};

}  // namespace

void write_answer_json(const DialogueGraph& graph, const Answer& answer, const AnswerReader& reader,
                       ByteSink& bytes) {
    std::string head = "{\"columns\": [";
    for (const AnswerColumn& column : answer.columns) {
        head += &column == &answer.columns.front() ? "" : ", ";
        append_json_string(head, column.key);
    }
    head += "],\n\"rows\": [";
    bytes.write(head);
    JsonAnswer json(graph, reader.language);
    for (const AnswerRow& row : answer.rows) {
        bytes.write(&row == &answer.rows.front() ? "\n  " : ",\n  ");
        bytes.write(json.row(answer, row));
        bytes.check();
    }
    std::string tail = answer.rows.empty() ? "]" : "\n]";
    if (!answer.remark.empty()) {
        tail += ",\n\"remark\": ";
        append_json_string(tail, answer.remark);
    }
    bytes.write(tail + "}\n");
    bytes.check();
}

}  // namespace dialograph
