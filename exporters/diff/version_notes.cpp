// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/version_notes.hpp"

#include "exporters/diff/difference_words.hpp"
#include "exporters/diff/entity_names.hpp"
#include "model/count_text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace dialograph {
namespace {

constexpr std::size_t most_names = 3;

constexpr std::array fates{&difference_words::added, &difference_words::removed,
                           &difference_words::changed};

/// What every new version changes; told only where nothing else is.
bool is_of_the_data_set(const EntityChange& change) {
    return change.kind == "dataset" || change.kind == "export" || change.kind == "software" ||
           change.kind == "publisher" || change.kind == "contact";
}

class Note {
public:
    Note(const EntityChanges& changes, std::string_view language)
        : names_(changes.labels, language), language_(language) {
        const bool all = std::ranges::all_of(changes.entities, is_of_the_data_set);
        for (const EntityChange& change : changes.entities) {
            if (all || !is_of_the_data_set(change)) {
                told_.push_back(&change);
            }
        }
    }

    [[nodiscard]] std::string text() const {
        std::string text;
        for (const EntityFate fate :
             {EntityFate::added, EntityFate::changed, EntityFate::removed}) {
            if (const std::string list = of(fate); !list.empty()) {
                text += text.empty() || is_japanese() ? "" : " ";
                text += in_language(*fates[static_cast<std::size_t>(fate)], language_);
                text += is_japanese() ? "：" + list + "。" : ": " + list + ".";
            }
        }
        return text;
    }

private:
    [[nodiscard]] bool is_japanese() const { return language_ == "ja"; }

    [[nodiscard]] bool is_english() const { return !is_japanese() && language_ != "mn"; }

    /// The things with a fate, kind by kind.
    [[nodiscard]] std::string of(EntityFate fate) const {
        std::string list;
        for (std::size_t i = 0; i < told_.size();) {
            std::vector<std::string> names;
            const std::string& kind = told_[i]->kind;
            for (; i < told_.size() && told_[i]->kind == kind; ++i) {
                if (told_[i]->fate == fate) {
                    names.push_back(names_.name(*told_[i]));
                }
            }
            if (!names.empty()) {
                list += list.empty() ? "" : is_japanese() ? "、" : "; ";
                list += of_kind(kind, names);
            }
        }
        return list;
    }

    [[nodiscard]] std::string of_kind(const std::string& kind,
                                      const std::vector<std::string>& names) const {
        std::string text(word_for_kind(kind, language_));
        if (names.size() > 1 && is_english() && !text.empty() && !text.ends_with('s')) {
            text += 's';
        }
        const std::string_view comma = is_japanese() ? "・" : ", ";
        std::string_view before = text.empty() || names.front().empty() ? "" : " ";
        for (std::size_t i = 0; i < std::min(names.size(), most_names); ++i) {
            text.append(before).append(names[i]);
            before = comma;
        }
        return names.size() > most_names ? text + more(names.size() - most_names) : text;
    }

    [[nodiscard]] std::string more(std::size_t count) const {
        const std::string number = std::to_string(count);
        return language_ == "ja"   ? "ほか" + number + "件"
               : language_ == "mn" ? " болон бусад " + number
                                   : " and " + number + " more";
    }

    EntityNames names_;
    std::string_view language_;
    std::vector<const EntityChange*> told_;
};

}  // namespace

std::string version_note(const EntityChanges& changes, std::string_view language) {
    return Note(changes, language).text();
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
    const auto changes = entity_changes(comparison, step);
    for (const std::string_view language : page_languages) {
        std::string text = changes ? version_note(*changes, language) : std::string{};
        notes.push_back({std::string(language), text.empty()
                                                    ? version_note(comparison.difference, language)
                                                    : std::move(text)});
    }
    return notes;
}

}  // namespace dialograph
