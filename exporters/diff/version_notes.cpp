// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/version_notes.hpp"

#include "exporters/diff/difference_words.hpp"
#include "exporters/diff/entity_names.hpp"
#include "model/count_text.hpp"

#include <array>

namespace dialograph {
namespace {

constexpr std::size_t most_names = 3;

constexpr std::array fates{&difference_words::added, &difference_words::removed,
                           &difference_words::changed};

bool is_of_the_data_set(const EntityChange& change) {
    return change.kind == "dataset" || change.kind == "export" || change.kind == "software" ||
           change.kind == "publisher" || change.kind == "contact";
}

}  // namespace

void VersionNote::add(const EntityChange& change, const LabelBook& labels) {
    std::vector<Kind>& kinds = is_of_the_data_set(change) ? of_data_set_ : kinds_;
    if (kinds.empty() || kinds.back().name != change.kind) {
        kinds.push_back({change.kind});
    }
    Names& names = kinds.back().fates.at(static_cast<std::size_t>(change.fate));
    if (++names.count <= most_names) {
        names.first.push_back(EntityNames(labels, language_).name(change));
    }
}

std::string VersionNote::text() const {
    std::string text;
    for (const EntityFate fate : {EntityFate::added, EntityFate::changed, EntityFate::removed}) {
        if (const std::string list = list_of(fate); !list.empty()) {
            text += text.empty() || is_japanese() ? "" : " ";
            text += in_language(*fates[static_cast<std::size_t>(fate)], language_);
            text += is_japanese() ? "：" + list + "。" : ": " + list + ".";
        }
    }
    return text;
}

/// The things with a fate, kind by kind.
std::string VersionNote::list_of(EntityFate fate) const {
    std::string list;
    for (const Kind& kind : kinds_.empty() ? of_data_set_ : kinds_) {
        const Names& names = kind.fates.at(static_cast<std::size_t>(fate));
        if (names.count > 0) {
            list += list.empty() ? "" : is_japanese() ? "、" : "; ";
            list += text_of(kind.name, names);
        }
    }
    return list;
}

std::string VersionNote::text_of(const std::string& kind, const Names& names) const {
    std::string text(word_for_kind(kind, language_));
    if (names.count > 1 && is_english() && !text.empty() && !text.ends_with('s')) {
        text += 's';
    }
    std::string_view before = text.empty() || names.first.front().empty() ? "" : " ";
    for (const std::string& name : names.first) {
        text.append(before).append(name);
        before = is_japanese() ? "・" : ", ";
    }
    return names.count > most_names ? text + more(names.count - most_names) : text;
}

std::string VersionNote::more(std::size_t count) const {
    const std::string number = std::to_string(count);
    return language_ == "ja"   ? "ほか" + number + "件"
           : language_ == "mn" ? " болон бусад " + number
                               : " and " + number + " more";
}

std::string version_note(const Difference& difference, std::string_view language) {
    const std::string added = std::to_string(difference.added.size());
    const std::string removed = std::to_string(difference.removed.size());
    return language == "ja" ? "文を" + added + "件追加し、" + removed + "件削除した。"
           : language == "mn" ? added + " өгүүлбэр нэмж, " + removed + " өгүүлбэр хассан."
                              : count_text(difference.added.size(), "statement") + " added, " +
                                    removed + " removed.";
}

std::vector<Label> version_notes(const Comparison& comparison, const Step& step) {
    std::vector<Label> notes;
    if (comparison.difference.empty()) {
        return notes;
    }
    std::vector<VersionNote> found(page_languages.begin(), page_languages.end());
    each_entity_change(
        comparison,
        [&](const EntityChange& change, const LabelBook& labels) {
            for (VersionNote& note : found) {
                note.add(change, labels);
            }
        },
        step);
    for (std::size_t i = 0; i < found.size(); ++i) {
        std::string text = found[i].text();
        notes.push_back({std::string(page_languages.at(i)),
                         text.empty() ? version_note(comparison.difference, page_languages.at(i))
                                      : std::move(text)});
    }
    return notes;
}

}  // namespace dialograph
