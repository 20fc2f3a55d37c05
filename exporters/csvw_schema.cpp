// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/csvw_schema.hpp"

#include "model/json_text.hpp"
#include "model/schema.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <span>
#include <string_view>
#include <vector>

namespace dialograph {
namespace {

constexpr std::array<std::string_view, 3> languages{"ja", "en", "mn"};

constexpr std::string_view slug_pattern = "[a-z0-9]+(-[a-z0-9]+)*";

std::string quoted(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        out.append(out.empty() ? "" : separator).append(part);
    }
    return out;
}

/// Strings that match a pattern as a whole.
std::string matching(std::string_view pattern) {
    return R"({"base": "string", "format": )" + quoted("^" + std::string(pattern) + "$") + '}';
}

/// A pattern for one of some words. An empty word stands for an empty cell, which has no format.
std::string one_of(std::span<const std::string_view> words) {
    std::vector<std::string> named;
    for (const std::string_view word : words) {
        if (!word.empty()) {
            named.emplace_back(word);
        }
    }
    return '(' + joined(named, "|") + ')';
}

std::string reference_pattern() {
    std::array<std::string_view, entity_kind_count> kinds;
    std::ranges::transform(entity_kinds, kinds.begin(),
                           [](EntityKind kind) { return name_of(kind); });
    return one_of(kinds) + '/' + std::string(slug_pattern);
}

template <class Field>
std::string datatype(std::string_view column) {
    if constexpr (std::same_as<Field, Id> || is_ref<Field> || is_refs<Field>) {
        return matching(slug_pattern);
    } else if constexpr (std::same_as<Field, AnyRef>) {
        return matching(reference_pattern());
    } else if constexpr (std::same_as<Field, Date>) {
        return matching("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    } else if constexpr (std::is_enum_v<Field>) {
        return matching(one_of(choices<Field>));
    } else if constexpr (std::integral<Field>) {
        return R"({"base": "integer", "minimum": 1})";
    } else if constexpr (std::same_as<Field, Degrees>) {
        const std::string most = column == "latitude" ? "90" : "180";
        return R"({"base": "decimal", "minimum": -)" + most + R"(, "maximum": )" + most + '}';
    } else if constexpr (std::same_as<Field, IriText>) {
        return quoted("anyURI");
    } else if constexpr (std::same_as<Field, const LanguageTag*>) {
        return quoted("language");
    } else {
        static_assert(is_by_language<Field> || std::same_as<Field, std::string_view>);
        return quoted("string");
    }
}

/// One line for a column, or one a language. Of those none is required, since any of them will do.
template <class Record, class Field>
void add_column(std::vector<std::string>& lines, const Column<Record, Field>& column) {
    const auto add = [&](const std::string& name, std::string_view middle, std::string_view end) {
        std::string line = R"({"name": )" + quoted(name);
        line.append(middle).append(R"(, "datatype": )").append(datatype<Field>(column.name));
        if (is_refs<Field> || std::same_as<Field, TextLists>) {
            line += R"(, "separator": ";")";
        }
        lines.push_back(line.append(end).append("}"));
    };
    const std::string name(column.name);
    if constexpr (is_by_language<Field>) {
        for (const std::string_view language : languages) {
            std::string in_language = name;
            in_language.append("_").append(language);
            add(in_language, "", R"(, "lang": )" + quoted(language));
        }
    } else {
        add(name, column.need == Need::optional ? "" : R"(, "required": true)", "");
    }
}

/// The file whose rows have the ids of a kind.
std::string_view file_of(EntityKind kind) {
    std::string_view file;
    for_each_table([&]<class Record>() {
        if (Table<Record>::kind == kind) {
            file = Table<Record>::file;
        }
    });
    return file;
}

/// The columns of a table as lines of JSON.
struct TableLines {
    std::vector<std::string> columns;
    std::vector<std::string> keys;
    std::vector<std::string> foreign_keys;
};

template <class Record>
TableLines lines_of() {
    TableLines lines;
    for_each_column<Record>([&]<class Field>(std::size_t, const Column<Record, Field>& column) {
        add_column(lines.columns, column);
        if (column.need == Need::key) {
            lines.keys.push_back(quoted(column.name));
        }
        // Only what is always there: a tool may look for the id of an empty cell.
        if constexpr (is_ref<Field>) {
            if (column.need != Need::optional) {
                lines.foreign_keys.push_back(R"({"columnReference": )" + quoted(column.name) +
                                             R"(, "reference": {"resource": )" +
                                             quoted(file_of(Field::kind)) +
                                             R"(, "columnReference": "id"}})");
            }
        }
    });
    return lines;
}

std::string table_json(std::string_view file, const TableLines& lines) {
    constexpr std::string_view next = ",\n          ";
    std::string out = "    {\n      \"url\": " + quoted(file) + ",\n      \"tableSchema\": {\n";
    out += "        \"columns\": [\n          " + joined(lines.columns, next) + "\n        ],\n";
    out += "        \"primaryKey\": ";
    out += lines.keys.size() == 1 ? lines.keys.front() : '[' + joined(lines.keys, ", ") + ']';
    if (!lines.foreign_keys.empty()) {
        out += ",\n        \"foreignKeys\": [\n          " + joined(lines.foreign_keys, next) +
               "\n        ]";
    }
    return out + "\n      }\n    }";
}

}  // namespace

std::string csvw_schema() {
    std::vector<std::string> tables;
    for_each_table([&]<class Record>() {
        tables.push_back(table_json(Table<Record>::file, lines_of<Record>()));
    });
    return "{\n  \"@context\": \"http://www.w3.org/ns/csvw\",\n  \"tables\": [\n" +
           joined(tables, ",\n") + "\n  ]\n}\n";
}

}  // namespace dialograph
