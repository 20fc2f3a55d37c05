// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/text_writer.hpp"

#include "exporters/diff/difference_words.hpp"
#include "exporters/diff/entity_change.hpp"
#include "exporters/diff/entity_names.hpp"
#include "exporters/diff/version_notes.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

/// Texts wider than this stand below each other and not beside each other.
constexpr std::size_t greatest_width = 50;

constexpr std::array<std::string_view, 3> marks{"+ ", "- ", "~ "};  // in the order of EntityFate

class TextWriter {
public:
    TextWriter(const LabelBook& labels, ByteSink& bytes, std::string_view language)
        : names_(labels, language), bytes_(bytes), language_(language) {}

    void write(const EntityChange& change, const std::string& indent) {
        bytes_.write(indent);
        bytes_.write(marks[static_cast<std::size_t>(change.fate)]);
        bytes_.write(names_.heading(change) + "\n");
        for (const PropertyChange& property : change.properties) {
            write(property, change, indent + "    ");
        }
        for (const EntityChange& item : change.items) {
            write(item, indent + "    ");
        }
        bytes_.check();
    }

private:
    void write(const PropertyChange& property, const EntityChange& of, const std::string& indent) {
        std::string name = word_for_term(property.predicate, language_, of.kind);
        if (!property.language.empty()) {
            name += " (" + property.language + ")";
        }
        const auto& values = property.values;
        if (values.size() == 2 && !values[0].added && values[1].added) {
            replaced(indent + "~ " + name, names_.value(values[0]), names_.value(values[1]),
                     indent);
            return;
        }
        for (const ChangedValue& value : values) {
            // What came with its entity needs no mark of its own.
            const std::string_view mark = of.fate != EntityFate::changed ? ""
                                          : value.added                  ? "+ "
                                                                         : "- ";
            bytes_.write(indent + std::string(mark) + name + ": " + names_.value(value) + "\n");
        }
    }

    void replaced(const std::string& start, const std::string& before, const std::string& after,
                  const std::string& indent) {
        if (std::max(display_width(before), display_width(after)) <= greatest_width) {
            bytes_.write(start + ": " + before + " → " + after + "\n");
        } else {
            bytes_.write(start + ":\n" + indent + "    - " + before + "\n" + indent + "    + " +
                         after + "\n");
        }
    }

    EntityNames names_;
    ByteSink& bytes_;
    std::string_view language_;
};

}  // namespace

void write_text(const Comparison& comparison, ByteSink& bytes, std::string_view language,
                const Step& step) {
    if (comparison.difference.empty()) {
        return;
    }
    VersionNote note(language);
    each_entity_change(
        comparison,
        [&](const EntityChange& change, const LabelBook& labels) {
            TextWriter(labels, bytes, language).write(change, "");
            bytes.write("\n");
            note.add(change, labels);
        },
        step);
    if (const std::string text = note.text(); !text.empty()) {
        bytes.write(text + "\n");
    }
    bytes.write(version_note(comparison.difference, language) + "\n");
}

}  // namespace dialograph
