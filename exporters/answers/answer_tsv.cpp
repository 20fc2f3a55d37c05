// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/answer_writers.hpp"
#include "exporters/answers/value_text.hpp"
#include "ontology/naming.hpp"

#include <string>
#include <vector>

namespace dialograph {
namespace {

/// Appends a text in which no tab and no line break stands.
void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\\': out += "\\\\"; break;
        default: out += c;
        }
    }
}

/// The things of a value; none for other values.
std::vector<Vertex> things_of(const Value& value) {
    if (const auto* const one = std::get_if<EntityValue>(&value)) {
        return {one->vertex};
    }
    const auto* const several = std::get_if<EntitiesValue>(&value);
    return several == nullptr ? std::vector<Vertex>{} : several->vertices;
}

bool holds_things(const AnswerColumn& column) {
    return column.ids != Ids::none;
}

/// Writes the lines of an answer.
class TsvLines {
public:
    TsvLines(const DialogueGraph& graph, std::string_view language)
        : graph_(graph), naming_(graph.dataset().metadata.base), language_(language) {}

    std::string head(const Answer& answer) {
        line_.clear();
        for (const AnswerColumn& column : answer.columns) {
            const std::string key(column.key);
            line_ += key + '\t';
            if (holds_things(column)) {
                line_ += key + "_iri\t" + key + "_label\t";
            }
        }
        return line_ + "proof\n";
    }

    std::string row(const Answer& answer, const AnswerRow& row) {
        line_.clear();
        for (std::size_t i = 0; i < answer.columns.size(); ++i) {
            if (holds_things(answer.columns[i])) {
                add_things(row.values[i]);
            } else {
                add(value_text(graph_, row.values[i], language_, "|"));
            }
        }
        add_proof(row.proof);
        return line_ + '\n';
    }

private:
    void add(std::string_view text) {
        append_escaped(line_, text);
        line_ += '\t';
    }

    void add_things(const Value& value) {
        std::string ids;
        std::string iris;
        for (const Vertex vertex : things_of(value)) {
            const VertexProperties& properties = graph_.graph()[vertex];
            ids += (ids.empty() ? "" : "|") + id_text(graph_, vertex);
            iris += iris.empty() ? "" : "|";
            iris += naming_.entity(properties.kind, properties.id, text_).text();
        }
        add(ids);
        add(iris);
        add(value_text(graph_, value, language_, "|"));
    }

    void add_proof(const Proof& proof) {
        for (const Edge& edge : proof) {
            line_ += &edge == &proof.front() ? "" : "; ";
            line_ += id_text(graph_, boost::source(edge, graph_.graph())) + ' ' +
                     std::string(name_of(graph_.graph()[edge].kind)) + ' ' +
                     id_text(graph_, boost::target(edge, graph_.graph()));
        }
    }

    const DialogueGraph& graph_;
    Naming naming_;
    std::string_view language_;
    std::string line_;
    std::string text_;
};

}  // namespace

void write_answer_tsv(const DialogueGraph& graph, const Answer& answer, const AnswerReader& reader,
                      ByteSink& bytes) {
    TsvLines lines(graph, reader.language);
    bytes.write(lines.head(answer));
    for (const AnswerRow& row : answer.rows) {
        bytes.write(lines.row(answer, row));
        bytes.check();
    }
    bytes.check();
}

}  // namespace dialograph
