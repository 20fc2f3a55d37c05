// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/graphs/graph_attributes.hpp"

#include "model/labels.hpp"
#include "model/schema.hpp"

#include <type_traits>

namespace dialograph {
namespace {

/// Leaves out what has no value.
class Visitor {
public:
    explicit Visitor(const AttributeVisit& visit) : visit_(visit) {}

    void operator()(std::string_view name, std::string_view value,
                    AttributeType type = AttributeType::text) const {
        if (!value.empty()) {
            visit_(name, type, value);
        }
    }

private:
    const AttributeVisit& visit_;
};

/// The name of a column in a language, as the tables have it.
std::string in_language(std::string_view column, const LocalText& text) {
    std::string name(column);
    return name.append("_").append(text.language->text());
}

/// Several texts in a language become one, as in the tables.
void visit_lists(std::string_view column, const TextLists& lists, const Visitor& visit) {
    for (std::size_t i = 0; i < lists.size();) {
        const LocalText& first = lists[i];
        std::string all(first.text);
        for (++i; i < lists.size() && lists[i].language == first.language; ++i) {
            all.append(";").append(lists[i].text);
        }
        visit(in_language(column, first), all);
    }
}

void visit_texts(std::string_view column, const Texts& texts, bool are_names,
                 const Visitor& visit) {
    for (const LocalText& text : texts) {
        visit(in_language(are_names ? "label" : column, text), text.text);
    }
}

/// The name of an attribute for a column. The kind of a vertex has the plain name.
template <class Record>
std::string attribute_name(std::string_view column) {
    return column == "kind" ? std::string(Table<Record>::row_name) + "_kind" : std::string(column);
}

template <class Record, class Field>
void visit_field(std::string_view column, const Field& field, const Visitor& visit) {
    const std::string name = attribute_name<Record>(column);
    if constexpr (std::is_same_v<Field, TextLists>) {
        visit_lists(column, field, visit);
    } else if constexpr (std::is_same_v<Field, Date>) {
        visit(name, field ? std::string(field.text().view()) : std::string{});
    } else if constexpr (std::is_same_v<Field, Degrees>) {
        visit(name, field.text, AttributeType::decimal);
    } else if constexpr (std::is_same_v<Field, IriText>) {
        visit(name, field.text);
    } else if constexpr (std::is_same_v<Field, std::string_view>) {
        visit(name, field);
    } else if constexpr (std::is_same_v<Field, const LanguageTag*>) {
        visit(name, field == nullptr ? std::string_view{} : field->text());
    } else if constexpr (std::is_enum_v<Field>) {
        visit(name, word_of(field));
    } else if constexpr (std::is_integral_v<Field>) {
        visit(name, std::to_string(field), AttributeType::integer);
    } else {
        static_assert(std::is_same_v<Field, Id> || is_ref<Field> || is_refs<Field>,
                      "a new type of cells needs its attribute");
    }
}

template <class Record>
void visit_record(const Record& record, std::span<const LocalText> names, const Visitor& visit) {
    for_each_column<Record>([&](std::size_t, const auto& column) {
        const auto& field = record.*column.field;
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (std::is_same_v<Field, Texts>) {
            visit_texts(column.name, field, field.data() == names.data(), visit);
        } else {
            visit_field<Record>(column.name, field, visit);
        }
    });
}

}  // namespace

void for_each_attribute(const DialogueGraph& graph, Vertex vertex, const AttributeVisit& visit) {
    const VertexProperties& properties = graph.graph()[vertex];
    const Visitor visitor(visit);
    visitor("kind", name_of(properties.kind));
    visitor("slug", properties.id);
    visitor("label", label_of(graph, vertex, "en"));
    for_each_table([&]<class Record>() {
        if constexpr (Table<Record>::kind.has_value()) {
            const Record* const record =
                properties.kind == *Table<Record>::kind
                    ? find_record<Record>(graph.dataset(), properties.number)
                    : nullptr;
            if (record != nullptr) {
                visit_record(*record, names_of(graph, vertex), visitor);
            }
        }
    });
}

void for_each_attribute(const DialogueGraph& graph, const Edge& edge, const AttributeVisit& visit) {
    const EdgeProperties& properties = graph.graph()[edge];
    const Visitor visitor(visit);
    visitor("kind", name_of(properties.kind));
    if (const AgendaItem* const item = properties.item) {
        visitor("outcome", word_of(item->outcome));
        visitor("quote", item->quote);
        if (item->source) {
            visitor("quoted_from", graph.graph()[graph.vertex(item->source)].id);
        }
    }
}

}  // namespace dialograph
